import { Decimal } from "../decimal";
import type { ScoringPolicy } from "../regulations/policy";
import type { RoundedScore } from "./model";

/** How a score is rounded: the table's decimals, the policy's way, never above the points. */
export interface ScoreRounding {
  readonly points: Decimal;
  readonly decimals: number;
  readonly policy: Pick<ScoringPolicy, "rounding">;
}

/**
 * An exact score as it is to be written: rounded once, by the policy.
 *
 * @source 自评助手评分约定: no source prints a rule of rounding; the policy's `decimals` and `rounding`.
 */
export function roundScore(exact: Decimal, { points, decimals, policy }: ScoreRounding): RoundedScore {
  const { value: rounding } = policy.rounding;
  const round = rounding === "down" ? roundDown : roundHalfUp;
  return { exact, rounded: Decimal.min(round(exact, decimals), points), decimals, rounding };
}

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
