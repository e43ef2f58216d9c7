import type { ExplanationDraft } from "../../../core/index";

/** The draft of an explanation: the facts are there, reason and next step are blank. */
export function draft(facts: ExplanationDraft): string {
  return `${factsOf(facts)}. Main reason: ＿＿; next step: ＿＿.`;
}

function factsOf(facts: ExplanationDraft): string {
  const { title, target, actual, points, score, completion, isReverse, reason } = facts;
  const values = `"${title}": ${target === "" ? "" : `target ${target}, `}actual ${actual}`;
  const rate = completion ? `, ${completion.times(100).toFixed(2)}% of it` : "";
  if (reason === "over-achieved") return `${values}${rate}, well above`;
  const lost = points && score?.lt(points) ? points.minus(score) : null;
  const isMissed = isReverse ? completion?.gt(1) : completion?.lt(1);
  const isMet = reason === "score-below-points" && lost !== null && !isMissed;
  return isMet ? `${values}${rate}, ${lost.toString()} points cut` : `${values}${rate}`;
}
