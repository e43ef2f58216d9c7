import { a1, type CellRef } from "../sheet";

/** A cell of a table, as a place in the workbook. */
export function cellIn(
  { sheet }: Pick<CellRef, "sheet">,
  { row, column }: Pick<CellRef, "row" | "column">,
): CellRef {
  return { sheet, row, column };
}

/** The name of a cell within a workbook: the sheet's id and the address. */
export function cellId({ sheet, row, column }: CellRef): string {
  return `${sheet}!${a1(row, column)}`;
}
