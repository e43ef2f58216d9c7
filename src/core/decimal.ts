import DecimalJs from "decimal.js";

/**
 * The one exact number type of the product: a clone of decimal.js that nobody else can reconfigure.
 *
 * 60 digits hold every quotient long enough to round it once, at the end; exponents never switch to
 * scientific notation, so a printed number is the number an accountant would write.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1e6,
  toExpPos: 1e6,
});

/** An exact number. Always made by {@link Decimal}, never by a JavaScript float calculation. */
export type Decimal = DecimalJs;

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,4})?$/i;

/**
 * The exact number a cell value or a plain numeral stands for, or `null` where it is no finite number.
 *
 * A JavaScript number is taken by its shortest decimal form (0.1 means one tenth), because that is what
 * Excel shows and the user typed.
 *
 * @param value - a number, or text holding nothing but a numeral
 */
export function toDecimal(value: number | string): Decimal | null {
  if (typeof value === "number") return Number.isFinite(value) ? new Decimal(value === 0 ? 0 : value) : null;
  const text = value.trim();
  if (!PLAIN_NUMBER.test(text)) return null;
  const number = new Decimal(text);
  return number.isFinite() ? number : null;
}

/** The digits that Excel shows of a number; those behind them are noise of binary arithmetic. */
const SHOWN_DIGITS = 15;

/** The number that a cell shows which stores `value`: =0.1+0.2 shows 0.3. `null` for no finite number. */
export function shownNumber(value: number): Decimal | null {
  return toDecimal(value)?.toSignificantDigits(SHOWN_DIGITS) ?? null;
}

/** More decimals of points and scores are noise: =50/3 and =50/3*3/3 are the same points. */
const POINTS_DECIMALS = 10;

/** Points or a score without the noise of the formula that yields them. */
export function plainPoints(points: Decimal): Decimal {
  return points.toDecimalPlaces(POINTS_DECIMALS);
}

/** What points or scores add up to: three times =50/3 make 50. Sums of numbers of eight decimals and fewer are exact. */
export function sumOfPoints(numbers: Iterable<Decimal>): Decimal {
  return sum(numbers).toDecimalPlaces(POINTS_DECIMALS - 2);
}

/** The least difference between two scores that any sentence shows. */
const LEAST_SHOWN = "1e-6";

/** Whether two points or scores are the same to a reader. */
export function isSame(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lt(LEAST_SHOWN);
}

/** The exact sum of numbers; zero for none. */
export function sum(numbers: Iterable<Decimal>): Decimal {
  let total: Decimal = new Decimal(0);
  for (const number of numbers) total = total.plus(number);
  return total;
}
