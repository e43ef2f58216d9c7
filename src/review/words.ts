import type { ColumnAssignment, Finding, Problem, ScoredTable, SkippedArea, TraceStep } from "../core";

/** The sentences that a printed review needs, each from the core's data. */
export interface ReviewWords {
  readonly problem: (problem: Problem) => string;
  readonly finding: (finding: Finding) => string;
  readonly trace: (steps: readonly TraceStep[]) => readonly string[];
  /** Why a column has its role. */
  readonly evidence: (column: ColumnAssignment) => string;
  /** Why an area was left alone. */
  readonly skipped: (skipped: SkippedArea) => string;
  /** The policy in use and why. */
  readonly policy: (scored: ScoredTable) => string;
}
