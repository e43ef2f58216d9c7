import type { Decimal } from "../decimal";
import { isProposing } from "../scoring/is-proposing";
import type { ScoreRange } from "../scoring/model";
import type { NumberCell } from "../table/model";

/**
 * The score that the policy proposes in place of the printed one; `null` where the printed one may stand, where
 * nothing can be judged, or where the form has no place for it.
 */
export function proposedScore(cell: NumberCell | null, result: ScoreRange | null): Decimal | null {
  if (!cell || !result?.suggested || !isProposing(result.decision)) return null;
  return cell.value?.eq(result.suggested) ? null : result.suggested;
}
