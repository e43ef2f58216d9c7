import type { Decimal } from "../decimal";
import { step, type Assessment } from "./assessment";
import type { ScoreRange, TraceFacts } from "./model";

/** What the printed score is weighed with. */
export interface Circumstances {
  readonly printed: Decimal | null;
  readonly isExplained: boolean;
  /** The inputs that changed since the score was written; empty when it is no stale score. */
  readonly changed: readonly ("target" | "actual" | "points")[];
}

type Judged = Assessment & { readonly min: Decimal; readonly max: Decimal; readonly value: Decimal };

/**
 * Weighs a printed score against what the policy permits: inside → kept; above, blank, stale, or below without
 * an explanation → the policy's own value; below with an explanation → kept; not judged → kept as it is.
 *
 * @source 自评助手评分约定: the regulations permit a range, and a unit may cut its own score and say why.
 */
export function weighPrinted(assessment: Assessment, circumstances: Circumstances): ScoreRange {
  const { printed, changed } = circumstances;
  if (!isJudged(assessment)) return unjudged(assessment, printed);
  const { min, max, value } = assessment;
  if (printed === null) return ranged(assessment, value, "filled");
  if (changed.length > 0 && !value.eq(printed))
    return ranged(withStep(assessment, { step: "stale", changed }), value, "stale");
  if (printed.gt(max)) return ranged(assessment, value, "lowered");
  if (printed.gte(min)) return kept(assessment, printed, "in-range");
  const isOwnCut = circumstances.isExplained && printed.gte(0);
  return isOwnCut ? kept(assessment, printed, "explained") : ranged(assessment, value, "raised");
}

/** What is judged has a value and a range, what is not has neither. */
function isJudged(assessment: Assessment): assessment is Judged {
  return assessment.value !== null;
}

/** What is given no score. */
export const NOT_SCORED = {
  min: null,
  max: null,
  suggested: null,
  decision: "not-scored",
  policyValue: null,
  trace: [],
} as const;

function unjudged(assessment: Assessment, printed: Decimal | null): ScoreRange {
  const { trace } = printed ? withStep(assessment, { step: "kept", printed, why: "unjudged" }) : assessment;
  return { ...NOT_SCORED, suggested: printed, decision: "unjudged", trace };
}

function kept(judged: Judged, printed: Decimal, why: "in-range" | "explained"): ScoreRange {
  const told = printed.eq(judged.value) ? judged : withStep(judged, { step: "kept", printed, why });
  return ranged(told, printed, why === "explained" ? "kept-explained" : "kept");
}

function ranged(judged: Judged, suggested: Decimal, decision: ScoreRange["decision"]): ScoreRange {
  const { min, max, value, trace } = judged;
  return { min, max, suggested, decision, policyValue: value, trace };
}

/** The same with one more step of its calculation. */
function withStep<T extends Assessment>(assessment: T, facts: TraceFacts): T {
  return { ...assessment, trace: [...assessment.trace, step(facts)] };
}
