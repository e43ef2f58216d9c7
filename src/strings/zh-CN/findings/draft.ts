import type { ExplanationDraft } from "../../../core/index";
import { chinesePunctuation } from "../../chinese-punctuation";
import { shortPercent } from "../../paper-number";
import { inQuotes, isQuantityText } from "../../value-text";

/** 偏差原因的说明草稿：事实已填好，原因和下一步留空。 */
export function draft(facts: ExplanationDraft): string {
  return `${chinesePunctuation(factsOf(facts))}，主要原因是＿＿；下一步＿＿。`;
}

function factsOf(facts: ExplanationDraft): string {
  const { title, target, actual, points, score, reason } = facts;
  const wanted = target === "" ? "" : `年度指标值${valueOf(target)}，`;
  const values = `指标${inQuotes(title)}${wanted}实际完成${valueOf(actual)}${completionOf(facts)}`;
  if (reason === "over-achieved") return `${values}，超额较多`;
  const lost = points && score?.lt(points) ? points.minus(score) : null;
  return reason === "score-below-points" && lost && !isMissed(facts)
    ? `${values}，自评扣${lost.toString()}分`
    : values;
}

function valueOf(text: string): string {
  return isQuantityText(text) ? text : inQuotes(text);
}

/** 完成率54.55%, or 为指标值的110% where less is better; a percentage of a whole says it itself. */
function completionOf({ actual, completion, isReverse }: ExplanationDraft): string {
  if (!completion) return "";
  const share = shortPercent(completion);
  if (share === actual) return "";
  return isReverse ? `，为指标值的${share}` : `，完成率${share}`;
}

function isMissed({ completion, isReverse }: ExplanationDraft): boolean {
  if (!completion) return false;
  return isReverse ? completion.gt(1) : completion.lt(1);
}
