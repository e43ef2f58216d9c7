import type { WorkbookSnapshot } from "../../core";

/**
 * The workbooks, as they were read, of whose list of sheets Excel has told no change since; a change begins them anew. `null` while
 * nobody listens, or where this Excel does not tell of every change.
 */
export interface SheetList {
  told: WeakSet<WorkbookSnapshot> | null;
}

/**
 * Whether some sheets can be read without listing all the others. Where all are read anyway they are listed as well, so that what was
 * not told after all comes to light.
 */
export function isListKnown(
  told: SheetList["told"],
  known: WorkbookSnapshot,
  ids: readonly string[],
): boolean {
  return told?.has(known) === true && ids.length < known.sheets.length;
}
