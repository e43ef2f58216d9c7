import type { Decimal } from "../decimal";
import type { Rounding, ScoringPolicy, Source } from "../regulations/policy";
import type { SelfEvaluationTable } from "../table/model";

/**
 * One step of a calculation, as an accountant would write it on paper. Numbers are exact; `strings`
 * shortens them for the eye. Every step may cite its source.
 */
export type TraceStep = TraceFacts & { readonly source: Source | null };

/** An exact score and what rounding made of it. */
export interface RoundedScore {
  readonly exact: Decimal;
  readonly rounded: Decimal;
  readonly decimals: number;
  readonly rounding: Rounding;
}

/** The kinds of step. */
export type TraceFacts =
  | {
      readonly step: "achievement-ratio";
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly ratio: Decimal;
      readonly isReverse: boolean;
      readonly unit: string | null;
    }
  | {
      readonly step: "met";
      readonly direction: "at-least" | "at-most" | "equal" | "range";
      readonly points: Decimal;
    }
  | { readonly step: "zero-target"; readonly isMet: boolean }
  /** The target was changed during the year; `target` is the text in force. */
  | { readonly step: "target-adjusted"; readonly target: string }
  | { readonly step: "nearer-bound"; readonly bound: Decimal }
  | ({
      readonly step: "proportional";
      readonly points: Decimal;
      readonly numerator: Decimal;
      readonly denominator: Decimal;
    } & RoundedScore)
  | ({
      readonly step: "linear-reverse";
      readonly points: Decimal;
      readonly actual: Decimal;
      readonly target: Decimal;
    } & RoundedScore)
  | ({
      readonly step: "pass-mark";
      readonly pass: Decimal;
      readonly ratio: Decimal;
    } & RoundedScore)
  | { readonly step: "over-achieved"; readonly ratio: Decimal }
  | ({
      readonly step: "band";
      readonly degree: Degree;
      readonly words: string;
      readonly floor: Decimal;
      readonly ceiling: Decimal;
      readonly share: Decimal;
    } & RoundedScore)
  | { readonly step: "deadline"; readonly isMet: boolean; readonly byWord: boolean }
  | { readonly step: "negative-as-zero"; readonly actual: Decimal }
  | {
      readonly step: "execution-rate";
      readonly executed: Decimal;
      readonly budget: Decimal;
      readonly rate: Decimal;
      readonly denominator: "full" | "initial";
      /** Whether the amounts are sums over the sources of money. */
      readonly isSummed: boolean;
    }
  | { readonly step: "execution-capped"; readonly rate: Decimal }
  | ({
      readonly step: "execution-score";
      readonly points: Decimal;
      readonly rate: Decimal;
    } & RoundedScore)
  | {
      readonly step: "execution-step";
      readonly from: Decimal;
      readonly share: Decimal;
      readonly score: Decimal;
    }
  | {
      readonly step: "kept";
      readonly printed: Decimal;
      readonly why: "in-range" | "explained" | "unjudged";
    }
  | { readonly step: "stale"; readonly changed: readonly ("target" | "actual" | "points")[] }
  | { readonly step: "points-missing" }
  /** Points or score stand in one cell for so many indicators. */
  | { readonly step: "cell-shared"; readonly indicators: number }
  /** `rounded` is what is written of a total with more decimals. */
  | { readonly step: "sum"; readonly total: Decimal; readonly rounded: Decimal }
  | { readonly step: "rescaled"; readonly from: Decimal; readonly to: Decimal }
  | { readonly step: "total-capped"; readonly cap: Decimal; readonly rate: Decimal };

/** How far a result reached its target. */
export type Degree = "achieved" | "partly-achieved" | "not-achieved";

/**
 * What a policy permits for one score, and proposes. All three are `null` where nothing can be judged and
 * nothing is printed; `min` and `max` alone are `null` where a printed score is kept unjudged.
 */
export interface ScoreRange {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly suggested: Decimal | null;
  readonly decision: ScoreDecision;
  /** The policy's own value whatever is printed (`null` unjudged): what a kept, explained score could be raised to. */
  readonly policyValue: Decimal | null;
  readonly trace: readonly TraceStep[];
}

/**
 * Why `suggested` is what it is: the printed score lies inside the range; is blank; lies above; lies below
 * without or with an explanation; belongs to older inputs; cannot be judged; or the row bears no score.
 */
export type ScoreDecision =
  "kept" | "filled" | "lowered" | "raised" | "kept-explained" | "stale" | "unjudged" | "not-scored";

/** A scored indicator; `index` is that of the indicator. */
export interface ScoredIndicator extends ScoreRange {
  readonly index: number;
  /** How the result stands to the target; `null` where unjudged. */
  readonly degree: Degree | null;
  /** Actual ÷ target (target ÷ actual for at-most) where both are numbers and the divisor is not zero. */
  readonly achievement: Decimal | null;
  readonly explanationRequired: boolean;
  /** Required, a place to write it exists, and it is not (really) there. */
  readonly explanationMissing: boolean;
  readonly explanationReasons: readonly ExplanationReason[];
  /** The loudest demand among the reasons; `null` where none is required. */
  readonly explanationDemand: ExplanationDemand | null;
}

/** How loudly an explanation is asked for. */
export type ExplanationDemand = "error" | "warning";

/** What asks for an explanation. */
export type ExplanationReason =
  "score-below-points" | "target-unmet" | "over-achieved" | "execution-low" | "budget-changed";

/** The scored budget block. */
export interface ScoredBudget extends ScoreRange {
  /** Executed ÷ budget, exact; `null` where it cannot be computed, or the amounts are in different units. */
  readonly exactRate: Decimal | null;
  /** 10⁴ or 10⁻⁴ where one amount is in 元 and the other in 万元, as the printed rate or score tells; nothing is judged then. */
  readonly slipped: Decimal | null;
  /** Points of the execution rate: printed, else the policy's; `null` where the form does not score it. */
  readonly points: Decimal | null;
  readonly explanationReasons: readonly ExplanationReason[];
  readonly explanationDemand: ExplanationDemand | null;
  /** Required, a place to write it exists, and it is not (really) there. */
  readonly explanationMissing: boolean;
}

/** A grade of the total. */
export type Grade = "excellent" | "good" | "fair" | "poor";

/** The scored total. */
export interface ScoredTotal {
  /** The total line counts the indicators and leaves the execution out: 合计 90. The sums below are then theirs, the grade that of the whole. */
  readonly isOfIndicatorsAlone: boolean;
  /** Exact sum of the budget score and the counted indicator scores as printed. `null` when no score is printed. */
  readonly sumOfPrinted: Decimal | null;
  /** The total after every proposal, capped and rescaled by the policy. */
  readonly suggested: Decimal | null;
  /** Exact sum of the budget points and the counted points. */
  readonly sumOfPoints: Decimal | null;
  readonly grade: Grade | null;
  readonly trace: readonly TraceStep[];
}

/** A table with its scores. */
export interface ScoredTable {
  readonly table: SelfEvaluationTable;
  readonly policy: ScoringPolicy;
  readonly policyFrom: "chosen" | "inferred" | "default";
  /** What made the policy be inferred, as printed; `null` otherwise. */
  readonly policyEvidence: string | null;
  /** Decimals used for indicator scores and for the execution score. */
  readonly decimals: { readonly indicators: number; readonly budget: number };
  readonly indicators: readonly ScoredIndicator[];
  readonly budget: ScoredBudget | null;
  readonly total: ScoredTotal;
}
