import { Decimal } from "../../decimal";
import { compact } from "../wording";
import { reaches, type Limit } from "./reaches";
import type { RowTexts } from "./row-texts";

const ABOUT = /(?<![节集违公合契签预大])(?:大?约|≈)(?=[\d一二两三四五六七八九十])|大约|左右|上下$/;
/** An approximate number within a tenth of its limit may lie on either side. */
const NEAR = new Decimal("0.1");

/**
 * Whether one side is approximate and so near the other that nobody can say whether the target was reached:
 * 约1200人 answered by 1187人. An exact answer that reaches an approximate target is no question.
 */
export function isTooNear({ target, actual: answer }: RowTexts, limit: Limit, actual: Decimal): boolean {
  if (compact(target) === compact(answer)) return false;
  const isAnswerRough = ABOUT.test(compact(answer));
  if (!isAnswerRough && !(ABOUT.test(compact(target)) && !reaches(limit, actual))) return false;
  return [limit.low, limit.high].some((bound) => actual.minus(bound).abs().lte(bound.abs().times(NEAR)));
}
