import { settingsFrom } from "../../core";
import type { ReviewSettings, WorkbookSnapshot } from "../../core";
import { parseKept, queueKept } from "./settings-store";

/** What is kept in the workbook: settings, and by what the sheets that they name are known again. */
export interface Kept {
  readonly settings: ReviewSettings;
  readonly marks: unknown;
}

/** Queues reading what is kept in the workbook. */
export function queueSettings(context: Excel.RequestContext): () => Kept {
  const text = queueKept(context, "ziping.settings");
  return () => {
    const kept = parseKept(text()) as Readonly<Record<string, unknown>> | null;
    return { settings: settingsFrom(kept), marks: kept?.sheets };
  };
}

/** Whether the sheets are those that were marked, under the same ids and names: nearly always. */
export function areAsMarked(marks: unknown, { sheets }: WorkbookSnapshot): boolean {
  return Object.entries(marks ?? {}).every(([id, mark]) =>
    sheets.some((sheet) => sheet.id === id && [mark].flat()[0] === sheet.name),
  );
}
