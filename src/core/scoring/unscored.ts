import type { ScoreDecision, ScoredTable } from "./model";

const WITHOUT_JUDGEMENT: readonly ScoreDecision[] = ["unjudged", "not-scored"];

/**
 * Whether not one of a table's scores was judged: for want of points or of actual values, or because all of them are for a
 * human to judge. Of such a table nobody may say that its scores are right.
 */
export function isUnscored({ indicators }: ScoredTable): boolean {
  return (
    indicators.some(({ decision }) => decision === "unjudged") &&
    indicators.every(({ decision }) => WITHOUT_JUDGEMENT.includes(decision))
  );
}
