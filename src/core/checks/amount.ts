import type { Decimal } from "../decimal";
import type { NumberCell } from "../table/model";

/** A cell that really holds a number, and the number. */
export interface Amount {
  readonly cell: NumberCell;
  readonly value: Decimal;
}

/** The number of a cell together with it; `null` where there is no such cell or no number in it. */
export function amount(cell: NumberCell | null): Amount | null {
  return cell?.value ? { cell, value: cell.value } : null;
}
