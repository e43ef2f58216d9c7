import type { Scope, ScoredTable } from "../../core";
import { isInScope } from "../../core";

/** How many scores of indicators in scope nobody but a human can judge: of them the pane may not say that they are right. */
export function unjudgedScores(scope: Scope | null, { indicators, table }: ScoredTable): number {
  return indicators.filter(({ decision, index }) => {
    const row = table.indicators[index];
    return decision === "unjudged" && row?.isCounted === true && isInScope(scope, table.region, row);
  }).length;
}
