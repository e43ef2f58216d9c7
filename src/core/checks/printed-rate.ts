import { Decimal, toDecimal } from "../decimal";
import type { NumberCell } from "../table/model";

/** A rate as it is printed: its value as a ratio and the exact one rounded to the decimals that the cell shows. */
export interface PrintedRate {
  readonly printed: Decimal;
  /** The exact rate, rounded half up at the printed decimals. */
  readonly expected: Decimal;
  /** `expected` as text in the cell's own notation: `95.99%`, `95.99` or `0.9599`. */
  readonly expectedText: string;
}

/**
 * Reads how a rate is printed and what should stand there.
 *
 * @param cell - `96.00%`, a bare `100` that means per cent, or a ratio such as `0.96`
 * @param exact - the exact rate; 1 = 100 %
 * @returns `null` where the cell holds no rate
 */
export function readPrintedRate(cell: NumberCell, exact: Decimal): PrintedRate | null {
  const numeral = toDecimal(cell.text.replace(/[%％,，\s]/g, ""));
  if (cell.value === null || numeral === null) return null;
  const isPercent = /[%％]/.test(cell.text) || !numeral.eq(cell.value);
  const scale = isPercent ? 100 : 1;
  const decimals = decimalsOf(cell.text);
  const shown = exact.times(scale).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return {
    printed: numeral.div(scale),
    expected: shown.div(scale),
    expectedText: `${shown.toFixed(decimals)}${/[%％]/.test(cell.text) ? "%" : ""}`,
  };
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
