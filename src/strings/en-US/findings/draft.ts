import type { ExplanationDraft } from "../../../core/index";

/** The draft of an explanation: the facts are there, reason and next step are blank. */
export function draft(facts: ExplanationDraft): string {
  return `${factsOf(facts)}. Main reason: ＿＿; next step: ＿＿.`;
}

function factsOf(facts: ExplanationDraft): string {
  const { title, target, actual, points, score, completion, reason } = facts;
  const wanted = target === "" ? "" : `target ${target}, `;
  const rate = completion ? `, ${completion.times(100).toFixed(2)}% of it` : "";
  const values = `"${title}": ${wanted}actual ${actual}${rate}`;
  if (reason === "over-achieved") return `${values}, well above`;
  const lost = points && score?.lt(points) ? points.minus(score) : null;
  const isCut = reason === "score-below-points" && lost !== null && !isMissed(facts);
  return isCut ? `${values}, ${lost.toString()} points cut` : values;
}

function isMissed({ completion, isReverse }: ExplanationDraft): boolean {
  if (!completion) return false;
  return isReverse ? completion.gt(1) : completion.lt(1);
}
