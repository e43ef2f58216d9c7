import { settingsFrom } from "../core";
import type { ReviewSettings } from "../core";
import type { Exchange } from "./exchange";
import { parseKept, queueKept } from "./settings-store";

/** Queues reading the settings that are kept in the workbook. */
export function queueSettings(context: Excel.RequestContext): () => ReviewSettings {
  const kept = queueKept(context, "ziping.settings");
  return () => settingsFrom(parseKept(kept()));
}

/** The settings kept in the workbook, or the defaults. */
export function loadSettings(exchange: Exchange): Promise<ReviewSettings> {
  return exchange.read(queueSettings);
}
