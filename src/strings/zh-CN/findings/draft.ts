import type { ExplanationDraft } from "../../../core/index";
import { chinesePunctuation } from "../../chinese-punctuation";

/** 偏差原因的说明草稿：事实已填好，原因和下一步留空。 */
export function draft(facts: ExplanationDraft): string {
  return `${chinesePunctuation(factsOf(facts))}，主要原因是＿＿；下一步＿＿。`;
}

function factsOf({ title, target, actual, points, score, completion, reason }: ExplanationDraft): string {
  const values = `指标“${title}”年度指标值${target}，实际完成${actual}`;
  const rate = completion ? `，完成率${completion.times(100).toFixed(2)}%` : "";
  if (reason === "over-achieved") return `${values}${rate}，超额较多`;
  const lost = points && score?.lt(points) ? points.minus(score) : null;
  const isMet = reason === "score-below-points" && lost !== null && !completion?.lt(1);
  return isMet ? `${values}${rate}，自评扣${lost.toString()}分` : `${values}${rate}`;
}
