import { DEFAULT_SETTINGS } from "../core";
import type { ReviewSettings } from "../core";
import type { Exchange } from "./exchange";
import { notesFrom } from "./score-notes";
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

type Guard = (value: unknown) => boolean;

const isList: Guard = Array.isArray;
const isRecord: Guard = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isNullOr =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
const isDecimals: Guard = (value) => value === null || ["auto", 0, 1, 2].includes(value as string | number);

/** What each field must be to be believed. */
const GUARDS: Readonly<Record<keyof ReviewSettings, Guard>> = {
  policy: isNullOr((value) => typeof value === "string"),
  tablePolicies: isRecord,
  customPolicy: isNullOr(isRecord),
  decimals: isDecimals,
  disabledChecks: isList,
  ignored: isList,
  roles: isList,
  scoreBasis: isList,
};

/** Settings written by another version, or damaged: every field that cannot be believed takes its default. */
export function settingsFrom(kept: unknown): ReviewSettings {
  if (!isRecord(kept)) return DEFAULT_SETTINGS;
  const { scores, ...rest } = kept as Readonly<Record<string, unknown>>;
  const read = isRecord(scores) ? { ...rest, scoreBasis: notesFrom(scores as object) } : rest;
  const fields = Object.entries(read).filter(
    ([field, value]) => field in GUARDS && GUARDS[field as keyof ReviewSettings](value),
  );
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(fields) as Partial<ReviewSettings>) };
}
