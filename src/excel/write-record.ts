import { HostError } from "../core";
import type { CellRef } from "../core";
import { isSameContent } from "./cell-content";
import type { CellContent, FoundContent } from "./cell-content";
import { parseKept, queueKept } from "./settings-store";

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

/** About ten thousand cells; the oldest writes are forgotten beyond that. */
const MOST_CHARACTERS = 1_000_000;

/** Queues reading the record. */
export function queueRecord(context: Excel.RequestContext): () => WriteRecord {
  const kept = queueKept(context, "ziping.writes");
  return () => recordFrom(parseKept(kept()));
}

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
      next[index] = write;
    } else {
      places.set(placeOf(write), next.push(write) - 1);
    }
  }
  return next.filter((entry): entry is WrittenCell => entry !== null);
}

function placeOf({ cell }: WrittenCell): string {
  return `${cell.sheet}!${cell.row},${cell.column}`;
}

/**
 * The record as text for the workbook. Beyond the limit the oldest entries fall out.
 *
 * @param newest - how many entries at the end must not be lost
 * @throws HostError `restore-record-full` when even those are too many
 */
export function recordText(record: WriteRecord, newest: number): string {
  const entries = record.map((entry) => JSON.stringify(toTuple(entry)));
  let size = entries.reduce((sum, entry) => sum + entry.length + 1, 2);
  let first = 0;
  while (size > MOST_CHARACTERS && first < entries.length) size -= (entries[first++]?.length ?? 0) + 1;
  if (entries.length - first < Math.min(newest, entries.length)) throw new HostError("restore-record-full");
  return `[${entries.slice(first).join()}]`;
}

type Tuple = readonly unknown[];

function toTuple({ cell, sheetName, rowText, before, after }: WrittenCell): Tuple {
  return [
    [cell.sheet, sheetName, cell.row, cell.column, rowText],
    [before.value, before.formula, before.numberFormat, before.isError],
    [after.value, after.formula],
  ];
}

/** Reads the record; entries that somebody damaged are left out. */
export function recordFrom(kept: unknown): WriteRecord {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown) => {
    const written = fromTuple(entry);
    return written ? [written] : [];
  });
}

function fromTuple(entry: unknown): WrittenCell | null {
  if (!Array.isArray(entry) || !entry.every(Array.isArray)) return null;
  const [[sheet, sheetName, row, column, rowText] = [], before = [], after = []] = entry as unknown[][];
  const isPlaced = typeof sheet === "string" && typeof row === "number" && typeof column === "number";
  if (!isPlaced || before.length !== 4 || after.length !== 2) return null;
  const [value, formula, numberFormat, isError] = before;
  return {
    cell: { sheet, row, column },
    sheetName: String(sheetName),
    rowText: typeof rowText === "string" ? rowText : null,
    before: {
      ...contentFrom(value, formula),
      numberFormat: String(numberFormat),
      isError: isError === true,
    },
    after: contentFrom(after[0], after[1]),
  };
}

function contentFrom(value: unknown, formula: unknown): CellContent {
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { value: isValue ? value : null, formula: typeof formula === "string" ? formula : null };
}

/** The text by which a row is known again: its longest, which is nearly always the indicator's name. */
export function rowTextOf(texts: readonly string[]): string | null {
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), "");
  return longest === "" ? null : longest.slice(0, 60);
}

/** Whether the row that now stands there is the one that was written. */
export function isSameRow(entry: WrittenCell, texts: readonly string[]): boolean {
  return entry.rowText === null || texts.some((text) => text.slice(0, 60) === entry.rowText);
}
