import type { Decimal } from "../decimal";

/** A unit of measure. `scale` turns a printed number into the base unit: 万元 → 10000 (yuan), % → 0.01 (ratio). */
export interface Unit {
  /** As printed, normalised: 套, 人次, 万元, %, 元/人·天. */
  readonly name: string;
  readonly dimension: "ratio" | "money" | "count" | "other";
  readonly scale: Decimal;
}

/** How an actual value is compared with its target. */
export type Direction = "at-least" | "at-most" | "equal" | "range";

/** Where the direction came from. `default`: nothing says so, more is better. */
export type DirectionSource =
  "operator" | "operator-column" | "direction-column" | "name" | "zero-target" | "default";

/** Something noticed while reading that a reviewer should know; checks turn it into findings. */
export type ReadingNote =
  | "operator-in-actual" // 实际完成值 repeats the operator: ≥266米
  | "percent-assumed" // one side has %, the other a bare number: read as per cent
  | "money-converted" // 元 against 万元
  | "unit-differs" // two names of counting units, not convertible, compared as they stand
  | "range-in-actual" // the actual value is a range; its lower end is compared
  | "part-in-actual" // the actual value may be that of a part, which reaches the target by itself
  | "number-in-name" // the target was read from the indicator's name
  | "not-a-number" // a quantitative target answered by 完成 or the like: taken as met
  | "grade-scale"; // a qualitative target that is a scale (优良中低差, 好坏)

/** Why something cannot be judged. */
export type UnclearReason =
  | "target-blank"
  | "actual-blank"
  | "actual-prose" // the actual value is a sentence without one readable value
  | "target-prose"
  | "several-numbers"
  | "unit-mismatch" // 人 against %, 元 against 套
  | "period-unclear" // 2次/月 answered by 12次: a month's, or the year's
  | "money-unit-unclear" // 120万元 answered by 1195000: hardly 万元, though nothing says 元
  | "approximate" // 约1200人 answered by 1187人: near enough for one reader, not for the other
  | "bracketed-number" // (5%): an accountant's -5%, or a number in brackets
  | "actual-not-number"
  | "masked" // **
  | "cell-error" // #REF!
  | "sign-misread" // 298% where a scan made a 2 of ≥
  | "row-shifted" // cells of the row slipped out of their columns
  | "scale-echoed" // the answer repeats the whole scale (好坏) and chooses no grade
  | "deadline-unreadable";

/** A span of days, both ends inclusive, as `YYYYMMDD` numbers; a month alone is the whole month. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  /** `false` where the year was not printed and is taken from the table's year. */
  readonly hasYear: boolean;
}

/** What a row's target and actual value amount to, ready to be scored. Numbers are in the base unit of `unit`. */
export type Judgement =
  | {
      readonly kind: "quantitative";
      readonly direction: Direction;
      readonly directionFrom: DirectionSource;
      /** `true` for "more than" and "less than": reaching the target exactly is not enough. */
      readonly isStrict: boolean;
      /** Lower and upper bound; equal unless `direction` is `range`. */
      readonly low: Decimal;
      readonly high: Decimal;
      readonly actual: Decimal;
      readonly unit: Unit | null;
      readonly notes: readonly ReadingNote[];
    }
  | {
      readonly kind: "qualitative";
      readonly target: string;
      readonly actual: string;
      readonly notes: readonly ReadingNote[];
    }
  | {
      readonly kind: "deadline";
      readonly due: DateSpan;
      /** `null` where the answer is a word (已完成, 100%). */
      readonly done: DateSpan | null;
      readonly notes: readonly ReadingNote[];
    }
  | { readonly kind: "heading" }
  | { readonly kind: "unclear"; readonly reason: UnclearReason; readonly notes: readonly ReadingNote[] };
