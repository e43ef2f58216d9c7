import { Decimal } from "../decimal";

/** Rounds half up (away from zero at the half) to a number of decimals. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** Cuts off what stands behind a number of decimals, towards minus infinity. */
export function roundDown(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR);
}

/** The next number of so many decimals that is not below the value. */
export function roundUp(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_CEIL);
}

/** The value held between two bounds, `low` ≤ `high`. */
export function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return Decimal.min(Decimal.max(value, low), high);
}
