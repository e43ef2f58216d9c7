import type { TableCell } from "../table/model";
import type { Judgement } from "../table/judgement";
import { splitOperator } from "../table/quantity/numbers/operator";
import { compact } from "../table/wording";

const FALLS_SHORT = /^(不[足到]|未[达到])/;
const AND_MORE = /^超出|\d[千万亿]?[余多]/;

/** What a row's texts amount to, and the result as written. */
export interface Answer {
  readonly judgement: Judgement;
  readonly actual: Pick<TableCell, "text"> | null;
}

/**
 * Whether a result only says on which side of its target it lies, and that on the wrong one, or that it lies beyond a bound
 * which falls short: `<90%` or 八成以上 for ≥90%. How far the target was missed is not told, so nothing can be worked out.
 *
 * @source 自评助手评分约定; tables were seen that answer ≥90% with `<90%`.
 */
export function isContraryAnswer({ judgement, actual }: Answer): boolean {
  if (judgement.kind !== "quantitative") return false;
  const { direction, low, high, actual: bound, unit } = judgement;
  const isOver = saysOver(actual?.text ?? "");
  if (isOver === null) return false;
  const isCeiling = direction === "at-most";
  const past = isCeiling ? bound.cmp(high) : low.cmp(bound);
  if (isOver === isCeiling) return past >= 0;
  // Of 100% whoever says 98%以上 means less.
  return past > 0 && (unit?.dimension !== "ratio" || low.lt(1));
}

/** Whether a result says that it lies over its number, or under it; `null` where it says neither. */
function saysOver(result: string): boolean | null {
  const text = compact(result);
  const operator = splitOperator(text).operator ?? "equal";
  if (AND_MORE.test(text) || /least|more/.test(operator)) return true;
  return FALLS_SHORT.test(text) || (operator !== "equal" && !text.endsWith("内")) ? false : null;
}
