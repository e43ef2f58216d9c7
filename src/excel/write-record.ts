import type { CellRef } from "../core";
import { isLeftOpen, isSameContent } from "./cell-content";
import type { CellContent, FoundContent } from "./cell-content";
import { placeKey } from "./target-cells";
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
 * The record with a write added. What a cell went through before becomes one entry, from the first before-image to
 * what stands there now; the new write stays an entry of its own until it is known to have taken effect.
 */
export function withWritten(record: WriteRecord, writes: readonly WrittenCell[]): WriteRecord {
  const rewritten = new Set(writes.map(placeOf));
  const others = record.filter((entry) => !rewritten.has(placeOf(entry)));
  const pasts = entriesByPlace(record.filter((entry) => rewritten.has(placeOf(entry))));
  const older: WrittenCell[] = [];
  const newest: WrittenCell[] = [];
  for (const write of writes) {
    const past = pasts.get(placeOf(write)) ?? [];
    const last = past.at(-1);
    const wasCutOff = last !== undefined && neverTook(last, write.before);
    older.push(...joined(wasCutOff ? past.slice(0, -1) : past));
    newest.push(wasCutOff ? { ...write, before: formatKept(write.before, last.before) } : write);
  }
  return [...others, ...older, ...newest];
}

/** The entries of each cell, oldest first. */
export function entriesByPlace(record: WriteRecord): ReadonlyMap<string, readonly WrittenCell[]> {
  const places = new Map<string, WrittenCell[]>();
  for (const entry of record) {
    const entries = places.get(placeOf(entry));
    if (entries) entries.push(entry);
    else places.set(placeOf(entry), [entry]);
  }
  return places;
}

/** Whether a write left nothing behind: it was cut off before it came to this cell. */
export function neverTook({ before, after }: WrittenCell, now: FoundContent): boolean {
  return !isSameContent(after, now) && isSameContent(before, now);
}

/** Entries that follow one another without an edit of the user in between become one. */
function joined(entries: readonly WrittenCell[]): readonly WrittenCell[] {
  const result: WrittenCell[] = [];
  for (const entry of entries) {
    const last = result.at(-1);
    if (last && isSameContent(last.after, entry.before))
      result.splice(-1, 1, { ...entry, before: last.before });
    else result.push(entry);
  }
  return result;
}

/** A text cell whose write was cut off is General now; what comes back is its own format. */
function formatKept(now: FoundContent, before: FoundContent): FoundContent {
  return isLeftOpen(now.numberFormat, before) ? before : now;
}

function placeOf({ cell }: WrittenCell): string {
  return placeKey(cell);
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
