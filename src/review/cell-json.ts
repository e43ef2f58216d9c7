import { a1, type Decimal, type NumberCell, type TableCell } from "../core";

/** A cell as it stands. A cell that the table does not have keeps its keys, so that readers need not ask twice. */
export interface CellJson {
  readonly cell: string | null;
  readonly text: string | null;
}

/** A text, or `null` where there is none. */
export function textOrNull(text: string | null | undefined): string | null {
  return text ? text : null;
}

/** A number as a decimal string without exponent. */
export function decimalJson(number: Decimal | null | undefined): string | null {
  return number ? number.toFixed() : null;
}

/** Address and text of a cell. */
export function cellJson(cell: TableCell | null | undefined): CellJson {
  return { cell: cell ? a1(cell.row, cell.column) : null, text: textOrNull(cell?.text) };
}

/** Address, text and value of a cell that ought to hold a number. */
export function numberJson(
  cell: NumberCell | null | undefined,
): CellJson & { readonly value: string | null } {
  const { cell: address, text } = cellJson(cell);
  return { cell: address, text, value: decimalJson(cell?.value) };
}
