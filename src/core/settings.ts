import type { CheckId } from "./checks/ids";
import type { PolicyId, ScoringPolicy } from "./regulations/policy";
import type { CellValue } from "./sheet";
import type { RoleChoice } from "./table/recognition";

/** A finding or a whole check that the user set aside, with a reason. */
export interface Ignored {
  readonly check: CheckId;
  /** The finding's first cell, or `null` for the whole check. */
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  /** By name what it is about, an indicator or a project: by it the finding is known again in another row. Older entries have none. */
  readonly subject?: string;
  readonly reason: string;
  /** The texts of the finding's cells when it was set aside; it comes back when one of them changes. */
  readonly basis: readonly string[];
}

/** The notes of a sheet's scores. After a write those of all sheets that were not written are the same objects. */
export interface SheetNotes {
  /** The sheet's id. */
  readonly sheet: string;
  readonly notes: readonly ScoreBasis[];
}

/** What was noted of a score when it was written last. */
export type ScoreBasis = RowBasis | BudgetBasis;

/** What is noted of any score. */
interface WrittenScore {
  /** The score cell's A1 address. */
  readonly score: string;
  /** What was written. */
  readonly written: CellValue;
}

/** The inputs a row's score was last written for: when they change, the printed score is no judgement any more. */
export interface RowBasis extends WrittenScore {
  /** The row's inputs as they stood, so that an inserted row does not confuse rows: name, target, actual, points. */
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  /** The user had us write it, so that 重新评分 keeps it up to date; left out where it stood there by itself. */
  readonly isOurs?: true;
  readonly isBudget?: never;
}

/** Of the budget's score, which has no inputs like a row's, it is noted only that it is ours. */
export interface BudgetBasis extends WrittenScore {
  readonly isOurs: true;
  readonly isBudget: true;
}

/** What a review depends on besides the workbook; all of it is kept in the workbook. Plain data. */
export interface ReviewSettings {
  /** The user's choice for the whole workbook; `null` = infer per table. */
  readonly policy: PolicyId | null;
  /** The user's choice for single tables, by region id. */
  readonly tablePolicies: Readonly<Record<string, PolicyId>>;
  /** The user's own policy. */
  readonly customPolicy: ScoringPolicy | null;
  /** Overrides the policy's decimals. */
  readonly decimals: "auto" | 0 | 1 | 2 | null;
  /** A workbook may name a check of another version here: it stays off there, and means nothing to us. */
  readonly disabledChecks: readonly CheckId[];
  readonly ignored: readonly Ignored[];
  readonly roles: readonly RoleChoice[];
  /** At most one entry a sheet; of those written since the workbook was opened those written last stand last. */
  readonly scoreBasis: readonly SheetNotes[];
}

/** A review without any choice of the user. */
export const DEFAULT_SETTINGS: ReviewSettings = {
  policy: null,
  tablePolicies: {},
  customPolicy: null,
  decimals: null,
  disabledChecks: [],
  ignored: [],
  roles: [],
  scoreBasis: [],
};
