import type { Decimal } from "../decimal";
import type { NumberCell, TableCell } from "../table/model";

/** What a cell shows; `""` where the form has no such cell. */
export function textOf(cell: TableCell | null | undefined): string {
  return cell?.text ?? "";
}

/** The number in a cell; `null` where there is no such cell or no number in it. */
export function valueOf(cell: NumberCell | null | undefined): Decimal | null {
  return cell?.value ?? null;
}
