import type { CellValue, Decimal } from "../core";
import { shownNumber } from "../core";

/** A score as an accountant writes it: no trailing zeros, at most four decimals. */
export function scoreText(score: Decimal): string {
  return score.toDecimalPlaces(4).toString();
}

/** A cell's value for a preview; `blank` stands for an empty cell. */
export function valueText(value: CellValue, blank: string): string {
  return value === null || value === "" ? blank : String(value);
}

/** The same in a cell whose format shows per cent: all its digits, so that 96% and 95.99% are not both 96%. */
export function percentText(value: CellValue, blank: string): string {
  const number = typeof value === "number" ? shownNumber(value) : null;
  return number ? `${number.times(100).toString()}%` : valueText(value, blank);
}
