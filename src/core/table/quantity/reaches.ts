import type { Decimal } from "../../decimal";
import type { Direction } from "../reading";

/** What an actual value has to reach, or to stay below. */
export interface Limit {
  readonly direction: Direction;
  /** `true` for "more than" and "less than". */
  readonly isStrict: boolean;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Whether a value reaches its target; a strict operator is not reached by equality, and =0 is reached by less. */
export function reaches({ direction, isStrict, low, high }: Limit, actual: Decimal): boolean {
  if (direction === "range") return actual.gte(low) && actual.lte(high);
  if (direction === "at-most") return isStrict ? actual.lt(high) : actual.lte(high);
  if (direction === "equal" && low.isZero()) return actual.lte(0);
  return isStrict ? actual.gt(low) : actual.gte(low);
}
