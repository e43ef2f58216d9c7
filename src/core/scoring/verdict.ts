import type { Decimal } from "../decimal";
import { step, type Assessment } from "./assessment";
import type { ScoreRange, TraceStep } from "./model";

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
  if (printed === null) return proposed(assessment, "filled");
  if (changed.length > 0 && !assessment.value.eq(printed)) return stale(assessment, circumstances);
  if (printed.gt(assessment.max)) return proposed(assessment, "lowered");
  if (printed.gte(assessment.min)) return kept(assessment, printed, "in-range");
  const isOwnCut = circumstances.isExplained && printed.gte(0);
  return isOwnCut ? kept(assessment, printed, "explained") : proposed(assessment, "raised");
}

/** What is judged has a value and a range, what is not has neither. */
function isJudged(assessment: Assessment): assessment is Judged {
  return assessment.value !== null;
}

function unjudged({ trace }: Assessment, printed: Decimal | null): ScoreRange {
  const keep: TraceStep[] = printed ? [step({ step: "kept", printed, why: "unjudged" })] : [];
  return {
    min: null,
    max: null,
    suggested: printed,
    decision: "unjudged",
    policyValue: null,
    trace: [...trace, ...keep],
  };
}

function proposed(judged: Judged, decision: "filled" | "lowered" | "raised"): ScoreRange {
  const { min, max, value, trace } = judged;
  return { min, max, suggested: value, decision, policyValue: value, trace };
}

function stale(judged: Judged, { changed }: Circumstances): ScoreRange {
  const { min, max, value, trace } = judged;
  const why = step({ step: "stale", changed });
  return { min, max, suggested: value, decision: "stale", policyValue: value, trace: [...trace, why] };
}

function kept(judged: Judged, printed: Decimal, why: "in-range" | "explained"): ScoreRange {
  const { min, max, value, trace } = judged;
  const keep = printed.eq(value) ? [] : [step({ step: "kept", printed, why })];
  const decision = why === "explained" ? "kept-explained" : "kept";
  return { min, max, suggested: printed, decision, policyValue: value, trace: [...trace, ...keep] };
}
