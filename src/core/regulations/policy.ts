/**
 * The shape of a scoring policy. Data only, so that a policy can be kept in a workbook or a file as it stands: numbers are
 * decimal strings (`"0.8"`), read by `scoring` when they are used.
 */

/** How sure we are that a field says what the document says. */
export type Certainty = "verbatim" | "secondary" | "unverified" | "convention";

/** Where a rule comes from. */
export interface Source {
  /** The key of a document of ours, or a document's name; `documentName` makes a name of either. */
  readonly document: string;
  /** 第十六条, or the place on the form; `null` where the whole document is meant. */
  readonly article: string | null;
  readonly certainty: Certainty;
}

/** A value together with where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** A band of a qualitative result: `floor` ≤ share of the points ≤ `ceiling`; `suggested` is what we propose. Ratios. */
export interface Band {
  readonly floor: string;
  readonly ceiling: string;
  readonly suggested: string;
}

/** The three bands: 达成, 部分达成, 未达成. */
export interface Bands {
  readonly achieved: Band;
  readonly partlyAchieved: Band;
  readonly notAchieved: Band;
}

/** A step of a step-wise rule: at or above `from` (ratio) the result is `share` of the points. Descending. */
export interface RateStep {
  readonly from: string;
  readonly share: string;
}

/** A cap of the total by execution rate: below `below` (ratio) the total is at most `cap`. Ascending. */
export interface TotalCap {
  readonly below: string;
  readonly cap: string;
}

/** Who asks for an explanation, and how loudly; `off` where the policy does not ask. */
export type Demand = "error" | "warning" | "off";

/** What becomes of the digits behind a score's decimals: rounded half up, or cut off. */
export type Rounding = "half-up" | "down";

/** Every identifier of a policy that we ship; a user's own has the id `custom`. */
export type PolicyId =
  | "mof-2020-10"
  | "hubei-20-80"
  | "sichuan-13zp"
  | "guangxi-130"
  | "linear-reverse"
  | "mof-2021-101"
  | "custom";

/** A scoring policy: everything on which localities differ, as data with its sources. */
export interface ScoringPolicy {
  readonly id: PolicyId;
  /** The policy a custom one was copied from; `null` for those we ship. */
  readonly basedOn: PolicyId | null;
  /** 全年预算数 or 年初预算数 as the denominator of the execution rate. */
  readonly budgetDenominator: Sourced<"full" | "initial">;
  /** Points of the execution rate where the form prints none. */
  readonly budgetPoints: Sourced<string>;
  /** `proportional`: points × min(1, rate); otherwise by steps. */
  readonly budgetRule: Sourced<"proportional" | readonly RateStep[]>;
  /** Expected sum of all points of a table. */
  readonly pointsTotal: Sourced<string>;
  readonly bands: Sourced<Bands>;
  /** Unmet lower-is-better: points × target ÷ actual, or linear down to 0 at twice the target. */
  readonly reverseRule: Sourced<"ratio" | "linear-to-double">;
  /** Unmet higher-is-better: in proportion, or nothing below a pass mark and linear above it. */
  readonly unmetRule: Sourced<
    { readonly kind: "proportional" } | { readonly kind: "pass-mark"; readonly pass: string }
  >;
  /** Actual ÷ target from which over-achievement asks for an explanation, and how loudly. */
  readonly overAchievement: Sourced<readonly { readonly from: string; readonly demand: Demand }[]>;
  /** `auto`: read off the printed scores, 2 where nothing is printed or nothing printed tells. */
  readonly decimals: Sourced<"auto" | 0 | 1 | 2>;
  readonly rounding: Sourced<Rounding>;
  /** Whether the points of indicators that the unit wrote do not apply (不适用) are shared out over the others. */
  readonly isRescaled: Sourced<boolean>;
  readonly totalCaps: Sourced<readonly TotalCap[]>;
  readonly explanations: Sourced<{
    readonly scoreBelowPoints: Demand;
    readonly targetUnmet: Demand;
    readonly executionBelow: { readonly rate: string; readonly demand: Demand };
    readonly budgetChanged: Demand;
  }>;
  /** Lowest total of excellent, good and fair. */
  readonly gradeCutOffs: Sourced<{
    readonly excellent: string;
    readonly good: string;
    readonly fair: string;
  }>;
  /** Usual points by category for the unusual-weights check; `null` where the policy has none. */
  readonly usualPoints: Sourced<Readonly<Record<string, string>> | null>;
}
