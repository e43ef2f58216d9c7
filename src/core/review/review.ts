import type { CheckContext, Finding } from "../checks/finding";
import type { Problem } from "../outcome";
import type { ScoredTable } from "../scoring/model";
import type { Ignored, ReviewSettings } from "../settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet";
import type { Recognition, SkippedArea } from "../table/recognition";

/** The review of a workbook: every table scored, every finding, and what was left alone. */
export interface Review {
  readonly workbook: WorkbookSnapshot;
  /** The user's choices that this review rests on. */
  readonly settings: ReviewSettings;
  readonly tables: readonly ScoredTable[];
  /** Whether the checks have run; before that there are no findings. */
  readonly isChecked: boolean;
  /** Open findings: errors first, then by place. */
  readonly findings: readonly Finding[];
  /** Findings that the user set aside, each with the choice that did it. */
  readonly ignored: readonly { readonly finding: Finding; readonly choice: Ignored }[];
  /** What looks like a table and is none; nothing before the checks have run. */
  readonly skipped: readonly SkippedArea[];
  readonly problems: readonly Problem[];
}

/** How far a review has come: the sheet just finished, and how many of how many are done. */
export interface ReviewProgress {
  readonly sheetName: string;
  readonly done: number;
  readonly of: number;
}

/** Findings divided into those that are open and those that the user set aside. */
export type Divided = Pick<Review, "findings" | "ignored">;

/** A list for each severity, errors first, every list in the order of its cells. */
export type SortedFindings = readonly (readonly Finding[])[];

/** What the checks found in the tables of one sheet. */
export interface SheetFindings {
  /** The sheet's id. */
  readonly sheet: string;
  /** A list for each table of the sheet. */
  readonly ofTables: readonly (readonly Finding[])[];
  /** The same with the tables' positions in the review, kept by whoever sorts them while the first has the position `at`. */
  placed: { readonly at: number; readonly lists: SortedFindings } | null;
}

/** The checks as the reviewer runs them: of each table, and of the workbook; and what else looks like a table. */
export interface Checks {
  readonly skippedOn: (sheet: SheetSnapshot, recognition: Recognition) => readonly SkippedArea[];
  readonly ofTable: (
    scored: ScoredTable,
    sheet: SheetSnapshot,
    settings: ReviewSettings,
  ) => readonly Finding[];
  /** All findings in order: those of the tables, as `ofTable` gave them, and those across tables. */
  readonly together: (
    context: CheckContext,
    settings: ReviewSettings,
    sheets: readonly SheetFindings[],
  ) => Divided;
}

/** Reviews workbooks and remembers what it found in each sheet. */
export interface Reviewer {
  /** The review; only sheets that are not the same objects as before are worked on. */
  readonly review: (workbook: WorkbookSnapshot, settings: ReviewSettings) => Review;
  /** The same review in steps, so that the caller can pause, show progress, or stop. */
  readonly steps: (
    workbook: WorkbookSnapshot,
    settings: ReviewSettings,
  ) => Generator<ReviewProgress, Review, void>;
  /** Has the next review run these checks; what is scored already is not scored again. */
  readonly useChecks: (checks: Checks) => void;
}
