import type { Scope, ScoredTable } from "../../core";
import { cellId, cellIn, isInScope } from "../../core";
import type { Proposal } from "./proposals";

/** How many printed scores of indicators in scope stay as they are. Headings have none of their own, and a merged cell is one. */
export function keptScores(
  scope: Scope | null,
  { table: { indicators, region } }: ScoredTable,
  proposals: readonly Proposal[],
): number {
  const kept = new Set<string>();
  for (const row of indicators) {
    const isOwn = row.isCounted && row.judgement.kind !== "heading" && isInScope(scope, region, row);
    if (isOwn && row.score && row.score.text !== "") kept.add(cellId(cellIn(region, row.score)));
  }
  for (const { id } of proposals) kept.delete(id);
  return kept.size;
}
