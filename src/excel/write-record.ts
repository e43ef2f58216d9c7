import type { CellRef } from "../core";
import { isLeftOpen, isSameContent } from "./cell-content";
import type { CellContent, FoundContent } from "./cell-content";
import type { RowText } from "./target-cells";

/** One cell that we wrote: what was there before, and what we put there. */
export interface WrittenCell {
  readonly cell: CellRef;
  readonly sheetName: string;
  /** A text of the row by which it is known again after rows were inserted; `null` where there is none. */
  readonly rowText: string | null;
  readonly before: FoundContent;
  readonly after: CellContent;
}

/**
 * Everything that we wrote and that can be put back, oldest first. Kept in the workbook and sent *before* the
 * cells in the same request, so that whatever gets written can be put back, whatever fails afterwards.
 */
export type WriteRecord = readonly WrittenCell[];

/**
 * The record with a write added. Writes that follow one another on a cell become one entry, from the first
 * before-image to the last after-image; an entry that never took effect is replaced.
 */
export function withWritten(record: WriteRecord, writes: readonly WrittenCell[]): WriteRecord {
  const places = new Map(record.map((entry, index) => [placeOf(entry), index]));
  const next: (WrittenCell | null)[] = [...record];
  for (const write of writes) {
    const index = places.get(placeOf(write));
    const last = index === undefined ? null : (next[index] ?? null);
    if (last && index !== undefined && isSameContent(last.after, write.before)) {
      next[index] = { ...write, before: last.before };
    } else if (last && index !== undefined && isSameContent(last.before, write.before)) {
      next[index] = { ...write, before: formatKept(write.before, last.before) };
    } else {
      places.set(placeOf(write), next.push(write) - 1);
    }
  }
  return next.filter((entry): entry is WrittenCell => entry !== null);
}

/** A text cell whose write was cut off is General now; what comes back is its own format. */
function formatKept(now: FoundContent, before: FoundContent): FoundContent {
  return isLeftOpen(now.numberFormat, before) ? before : now;
}

function placeOf({ cell }: WrittenCell): string {
  return `${cell.sheet}!${cell.row},${cell.column}`;
}

const LONGEST_ROW_TEXT = 60;

/** The text by which a row is known again: its longest, which is nearly always the indicator's name. */
export function rowTextOf(texts: readonly RowText[]): string | null {
  const longest = texts.reduce((best, { text }) => (text.length > best.length ? text : best), "");
  return longest === "" ? null : longest.slice(0, LONGEST_ROW_TEXT);
}

/** Whether one of these texts is the one by which the row of an entry is known. */
export function isSameRow({ rowText }: WrittenCell, texts: readonly string[]): boolean {
  return rowText === null || texts.some((text) => text.slice(0, LONGEST_ROW_TEXT) === rowText);
}
