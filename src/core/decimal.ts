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

/** The exact sum of numbers; zero for none. */
export function sum(numbers: Iterable<Decimal>): Decimal {
  let total: Decimal = new Decimal(0);
  for (const number of numbers) total = total.plus(number);
  return total;
}
