import { cellId } from "../../core";
import type { CellRef, LostCell } from "../../core";
import { followLines } from "./follow-lines";
import type { SheetTexts } from "../sheet/sheet-texts";
import type { SheetRecord, WrittenCell } from "./write-record";

/**
 * The record of a sheet as the sheet is now: every cell where it has gone to. Cells that cannot be found for certain,
 * and those of which two would be one now, are lost.
 *
 * @param texts - `undefined` where the sheet is gone
 */
export function followRecord(record: SheetRecord, texts: SheetTexts | undefined): SheetRecord {
  const places = texts ? placesOf(record, texts) : new Map<string, CellRef>();
  const entries: WrittenCell[] = [];
  const lost: WrittenCell[] = [];
  for (const entry of record.entries) {
    const cell = places.get(cellId(entry.cell));
    if (cell) entries.push({ ...entry, cell });
    else lost.push(entry);
  }
  return { ...record, entries, lost: [...record.lost, ...lostCells(record, lost)] };
}

/** Where each cell of the record is now, by where it was. */
function placesOf({ entries, landmarks }: SheetRecord, texts: SheetTexts): Map<string, CellRef> {
  const toRow = followLines(landmarks.rows, texts, "row");
  const toColumn = followLines(landmarks.columns, texts, "column");
  const places = new Map<string, CellRef>();
  const claims = new Map<string, string[]>();
  for (const from of new Map(entries.map(({ cell }) => [cellId(cell), cell])).values()) {
    const [row, column] = [toRow(from.row), toColumn(from.column)];
    if (row === null || column === null) continue;
    const to = { sheet: from.sheet, row, column };
    places.set(cellId(from), to);
    claims.set(cellId(to), [...(claims.get(cellId(to)) ?? []), cellId(from)]);
  }
  for (const claimants of claims.values()) {
    if (claimants.length > 1) claimants.forEach((from) => places.delete(from));
  }
  return places;
}

/** One for each cell, with what stood there before we ever wrote it. */
function lostCells({ name, landmarks }: SheetRecord, entries: readonly WrittenCell[]): readonly LostCell[] {
  const cells = new Map<string, LostCell>();
  for (const { cell, before } of entries) {
    if (cells.has(cellId(cell))) continue;
    const rowText = landmarks.rows.marks.get(cell.row)?.[0] ?? null;
    const { value, formula } = before;
    cells.set(cellId(cell), { cell, sheetName: name, rowText, before: { value, formula } });
  }
  return [...cells.values()];
}
