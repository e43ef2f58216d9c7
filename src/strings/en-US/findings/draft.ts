import type { ExplanationDraft } from "../../../core/index";

/** The draft of an explanation: the facts are there, reason and next step are blank. */
export function draft(facts: ExplanationDraft): string {
  return `${factsOf(facts)}. Main reason: ＿＿; next step: ＿＿.`;
}

function factsOf({ title, target, actual, points, score, completion, reason }: ExplanationDraft): string {
  const values = `"${title}": target ${target}, actual ${actual}`;
  const rate = completion ? `, ${completion.times(100).toFixed(2)}% of it` : "";
  if (reason === "over-achieved") return `${values}${rate}, well above`;
  const lost = points && score?.lt(points) ? points.minus(score) : null;
  const isMet = reason === "score-below-points" && lost !== null && !completion?.lt(1);
  return isMet ? `${values}${rate}, ${lost.toString()} points cut` : `${values}${rate}`;
}
