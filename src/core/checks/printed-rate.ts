import { Decimal, toDecimal } from "../decimal";
import type { NumberCell } from "../table/model";

/** A bare number above this is per cent whatever its column says: nobody spends twice the budget. */
const MOST_AS_RATIO = 2;

/** A rate as it is printed: its value as a ratio and the exact one rounded to the decimals that the cell shows. */
export interface PrintedRate {
  readonly printed: Decimal;
  /** The exact rate, rounded half up at the printed decimals. */
  readonly expected: Decimal;
  /** What the cell must hold to show that: a ratio below a % format, else the number as it is printed. */
  readonly cellValue: Decimal;
  /** `expected` as text in the cell's own notation: `95.99%`, `95.99` or `0.9599`. */
  readonly expectedText: string;
}

/**
 * Reads how a rate is printed and what should stand there.
 *
 * @param cell - `96.00%`, a bare `100` that means per cent, or a ratio such as `0.96`
 * @param exact - the exact rate; 1 = 100 %
 * @param isPercentColumn - whether bare numbers in this column mean per cent, which a bare 0 cannot tell
 * @returns `null` where the cell holds no rate
 */
export function readPrintedRate(
  cell: NumberCell,
  exact: Decimal,
  isPercentColumn: boolean,
): PrintedRate | null {
  const numeral = toDecimal(cell.text.replace(/[%％,，\s]/g, ""));
  if (cell.value === null || numeral === null) return null;
  const hasSign = /[%％]/.test(cell.text);
  const isPercent = hasSign || isPercentColumn || isBarePercent(cell) || numeral.gt(MOST_AS_RATIO);
  const scale = isPercent ? 100 : 1;
  const decimals = decimalsOf(cell.text);
  const shown = exact.times(scale).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return {
    printed: numeral.div(scale),
    expected: shown.div(scale),
    cellValue: hasSign ? shown.div(scale) : shown,
    expectedText: `${shown.toFixed(decimals)}${hasSign ? "%" : ""}`,
  };
}

/** Whether a cell shows a bare number that means per cent: 100 for the ratio 1. */
export function isBarePercent(cell: NumberCell): boolean {
  if (/[%％]/.test(cell.text)) return false;
  const numeral = toDecimal(cell.text.replace(/[,，\s]/g, ""));
  return numeral !== null && cell.value !== null && !numeral.eq(cell.value);
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
