import { Decimal } from "../../../decimal";
import type { Direction } from "../../judgement";
import type { RowTexts } from "../row-texts";

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

const ABOUT = /(?<![节集违公合契签履预大])(?:大?约|≈)(?=[\d一二两三四五六七八九十])|大约|左右|上下$/;
/** An approximate number within a tenth of its limit may lie on either side. */
const NEAR = new Decimal("0.1");

/**
 * Whether one side is approximate and so near the other that nobody can say whether the target was reached:
 * 约1200人 answered by 1187人. An exact answer that reaches an approximate target is no question.
 */
export function isTooNear({ target, actual: answer }: RowTexts, limit: Limit, actual: Decimal): boolean {
  if (target === answer) return false;
  const isAnswerRough = ABOUT.test(answer);
  if (!isAnswerRough && !(ABOUT.test(target) && !reaches(limit, actual))) return false;
  return [limit.low, limit.high].some((bound) => actual.minus(bound).abs().lte(bound.abs().times(NEAR)));
}
