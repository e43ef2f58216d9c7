import { isSame, type Decimal } from "../decimal";
import type { ScoringPolicy } from "../regulations/policy";
import type { NumberCell } from "../table/model";
import { shownDecimals } from "./printed-decimals";
import { roundDown, roundHalfUp } from "./rounding";

/** More decimals nobody writes by hand, but scores by formula have them. */
const TOTAL_DECIMALS = 2;

type Rounding = Pick<ScoringPolicy, "rounding">;

/**
 * A total as it is to be written: two decimals at the most, rounded once, by the policy.
 *
 * @source 自评助手评分约定: no source prints a rule of rounding; the policy's `rounding`.
 */
export function roundTotal(exact: Decimal, { rounding }: Rounding): Decimal {
  return (rounding.value === "down" ? roundDown : roundHalfUp)(exact, TOTAL_DECIMALS);
}

/**
 * Whether a printed total is right for an exact sum: it is that sum, or the sum has more decimals than anybody writes
 * (scores by formula) and the total is the sum rounded, by the policy or half up at the decimals it is printed with.
 */
export function isTotalOf(
  printed: Pick<NumberCell, "value" | "text">,
  exact: Decimal,
  policy: Rounding,
): boolean {
  const { value, text } = printed;
  if (value === null) return false;
  if (isSame(value, exact)) return true;
  if (exact.decimalPlaces() <= TOTAL_DECIMALS) return false;
  const decimals = Math.max(shownDecimals(text, value), value.decimalPlaces());
  return value.eq(roundHalfUp(exact, decimals)) || value.eq(roundTotal(exact, policy));
}
