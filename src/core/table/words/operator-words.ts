import { operatorOf } from "../quantity/numbers/operator";
import { compact, withoutBrackets } from "../wording";

/** What a column of kinds holds: 指标类型 over 定量 and 定性 is no level. */
const KIND_WORD =
  /^(定[性量](指标)?|[正反逆负]向(指标)?|核心(指标)?|非核心(指标)?|共性(指标)?|个性(指标)?|是|否)$/;

/** Whether a cell names a kind of indicator: 定量, 正向, 核心. */
export function isKindWord(text: string): boolean {
  return KIND_WORD.test(compact(text));
}

/** Whether a cell of an operator column says how actual and target compare, or that nothing is counted: 定性. */
export function isOperatorWord(text: string): boolean {
  return operatorOf(text) !== null || /^定[性量]$/.test(withoutBrackets(compact(text)));
}
