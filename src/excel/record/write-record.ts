import { cellId, grouped } from "../../core";
import type { CellRef, LostCell } from "../../core";
import { isLeftOpen, isSameContent } from "../cells/cell-content";
import type { CellContent, FoundContent } from "../cells/cell-content";
import type { Landmarks } from "../sheet/landmarks";
import type { SheetMark } from "../sheet/sheet-marks";

/** One cell that we wrote: what was there before, and what we put there. */
export interface WrittenCell {
  readonly cell: CellRef;
  readonly before: FoundContent;
  readonly after: CellContent;
}

/** What we wrote and what can be put back, oldest first. */
export type WriteRecord = readonly WrittenCell[];

/**
 * Everything that we wrote on a sheet. Kept in the workbook and sent *before* the cells in the same request, so that
 * whatever gets written can be put back, whatever fails afterwards.
 */
export interface SheetRecord extends SheetMark {
  /** Id of the sheet. */
  readonly sheet: string;
  /** By what its rows and columns are known again. */
  readonly landmarks: Landmarks;
  readonly entries: WriteRecord;
  /** Cells that were gone, or could not be told from others, when the sheet was written again. */
  readonly lost: readonly LostCell[];
}

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
  return grouped(record, placeOf);
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
  return cellId(cell);
}
