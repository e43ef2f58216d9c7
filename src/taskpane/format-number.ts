import type { CellValue, Decimal } from "../core/index";

/** A score as an accountant writes it: no trailing zeros, at most four decimals. */
export function scoreText(score: Decimal): string {
  return score.toDecimalPlaces(4).toString();
}

/** A cell's value for a preview; `blank` stands for an empty cell. */
export function valueText(value: CellValue, blank: string): string {
  return value === null || value === "" ? blank : String(value);
}
