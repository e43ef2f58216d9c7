import { joinedSettings, settingsFrom, SETTINGS_KEYS } from "../../core";
import type { ReviewSettings, WorkbookSnapshot } from "../../core";
import type { KeptTexts } from "../sheet/sheet-marks";
import { parseKept, queueKept } from "./settings-store";

/** What is kept in the workbook: settings, by what the sheets that they name are known again, and the texts of both. */
export interface Kept {
  readonly settings: ReviewSettings;
  readonly marks: unknown;
  readonly texts: KeptTexts;
}

/** Queues reading what is kept in the workbook. */
export function queueSettings(context: Excel.RequestContext): () => Kept {
  const queued = SETTINGS_KEYS.map((key) => [key, queueKept(context, key)] as const);
  return () => {
    const texts = new Map(queued.map(([key, text]) => [key, text()]));
    const kept = joinedSettings([...texts.values()].map(parseKept));
    return { settings: settingsFrom(kept), marks: kept.sheets, texts };
  };
}

/** Whether the sheets are those that were marked, under the same ids and names: nearly always. */
export function areAsMarked(marks: unknown, { sheets }: WorkbookSnapshot): boolean {
  return Object.entries(marks ?? {}).every(([id, mark]) =>
    sheets.some((sheet) => sheet.id === id && [mark].flat()[0] === sheet.name),
  );
}
