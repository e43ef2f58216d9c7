import type { CellRef, CellValue, SheetSnapshot } from "../../../src/core";
import { cellKey } from "../../../src/core";

/** A sheet with one cell changed, as a new object; the block grows downwards and to the right where needed. */
export function withCell(
  sheet: SheetSnapshot,
  { row, column }: Pick<CellRef, "row" | "column">,
  { value, formula }: { readonly value: CellValue; readonly formula: string | null },
): SheetSnapshot {
  const rows: CellValue[][] = sheet.rows.map((one) => [...one]);
  const index = row - sheet.top;
  while (rows.length <= index) rows.push([]);
  const cells = rows[index] ?? [];
  while (cells.length <= column - sheet.left) cells.push(null);
  cells[column - sheet.left] = value;
  const formulas = new Map(sheet.formulas);
  if (formula === null) formulas.delete(cellKey(row, column));
  else formulas.set(cellKey(row, column), formula);
  return { ...sheet, rows, formulas };
}
