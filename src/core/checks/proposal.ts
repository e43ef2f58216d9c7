import type { Decimal } from "../decimal";
import type { ScoreDecision, ScoreRange } from "../scoring/model";
import type { NumberCell } from "../table/model";

const PROPOSING: ReadonlySet<ScoreDecision> = new Set<ScoreDecision>([
  "filled",
  "lowered",
  "raised",
  "stale",
]);

/** Whether a decision puts another score in the place of the printed one, or fills a blank. */
export function isProposing(decision: ScoreDecision): boolean {
  return PROPOSING.has(decision);
}

/**
 * The score that the policy proposes in place of the printed one; `null` where the printed one may stand, where
 * nothing can be judged, or where the form has no place for it.
 */
export function proposedScore(cell: NumberCell | null, result: ScoreRange | null): Decimal | null {
  if (!cell || !result?.suggested || !isProposing(result.decision)) return null;
  return cell.value?.eq(result.suggested) ? null : result.suggested;
}
