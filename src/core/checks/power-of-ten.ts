import { Decimal } from "../decimal";

const MOST_ZEROS = 4;

/** 10, 100, 1000 or 10000 where one number is exactly that many times the other. */
export function powerOfTen(one: Decimal, other: Decimal): Decimal | null {
  const zeros = Math.abs(one.e - other.e);
  if (zeros === 0 || zeros > MOST_ZEROS || one.lte(0) || other.lte(0)) return null;
  const factor = new Decimal(10 ** zeros);
  return Decimal.min(one, other).times(factor).eq(Decimal.max(one, other)) ? factor : null;
}

/** Digits of a number without the zeros around them: 3600 has two. */
export function digitsOf(number: Decimal): number {
  return number.toFixed().replace(/^[-0.]+|\.|0+$/g, "").length;
}
