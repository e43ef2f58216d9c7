import { HostError } from "../core";
import type { CellContent } from "./cell-content";
import { parseKept, queueKept } from "./settings-store";
import type { WriteRecord, WrittenCell } from "./write-record";

/** About ten thousand cells; the oldest writes are forgotten beyond that. */
const MOST_CHARACTERS = 1_000_000;

/** Queues reading the record that is kept in the workbook. */
export function queueRecord(context: Excel.RequestContext): () => WriteRecord {
  const kept = queueKept(context, "ziping.writes");
  return () => recordFrom(parseKept(kept()));
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
  const [place = [], before = [], after = []] = entry as unknown[][];
  const where = placeFrom(place);
  if (!where || before.length !== 4 || after.length !== 2) return null;
  const image = { ...contentFrom(before), numberFormat: String(before[2]), isError: before[3] === true };
  return { ...where, before: image, after: contentFrom(after) };
}

function placeFrom([sheet, sheetName, row, column, rowText]: readonly unknown[]) {
  if (typeof sheet !== "string" || typeof row !== "number" || typeof column !== "number") return null;
  return {
    cell: { sheet, row, column },
    sheetName: String(sheetName),
    rowText: typeof rowText === "string" ? rowText : null,
  };
}

function contentFrom([value, formula]: readonly unknown[]): CellContent {
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { value: isValue ? value : null, formula: typeof formula === "string" ? formula : null };
}
