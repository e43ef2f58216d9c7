import { a1Area, columnLetters } from "../core";
import type { ColumnAssignment, Finding, Problem, ScoredTable, SkippedArea, TraceStep } from "../core";
import { findingSentence, zhCN } from "../strings";
import { problemSentence } from "../strings/problems";
import { stepSentence, traceSentences } from "../strings/trace";
import { zhReview } from "../strings/zh-CN/review";

/** The sentences that a printed review needs, each from the core's data. */
export interface ReviewWords {
  readonly problem: (problem: Problem) => string;
  readonly finding: (finding: Finding) => string;
  /** The calculation step by step, then what it rests on. */
  readonly trace: (steps: readonly TraceStep[]) => readonly string[];
  /** The calculation in one line, without its sources. */
  readonly reason: (steps: readonly TraceStep[]) => string;
  /** Why a column has its role. */
  readonly evidence: (column: ColumnAssignment) => string;
  /** Why an area was left alone. */
  readonly skipped: (skipped: SkippedArea) => string;
  /** The policy in use and why. */
  readonly policy: (scored: ScoredTable) => string;
}

/** By which the system says why it does not hand out a file: EACCES, EBUSY; a damaged one has the name of its part here. */
const SYSTEM_CODE = /^E[A-Z]+$/;

/** The Chinese words. */
export const WORDS: ReviewWords = {
  problem: (problem) => {
    const refused = problem.code === "workbook-unreadable" ? SYSTEM_CODE.exec(problem.detail) : null;
    return refused ? zhReview.notOpened(refused[0]) : problemSentence(zhCN.problems, problem);
  },
  finding: (finding) => findingSentence(zhCN.findings, finding),
  trace: (steps) => traceSentences(zhCN.trace, steps),
  reason: (steps) => steps.map((step) => stepSentence(zhCN.trace, step)).join("；"),
  evidence: (column) => zhCN.evidence.column(column, columnLetters(column.column)),
  skipped: (skipped) => zhCN.evidence.skipped(skipped, a1Area(skipped.area)),
  policy: ({ policy, policyFrom, policyEvidence }) => {
    const { because, names } = zhCN.policies;
    const reason = policyFrom === "inferred" ? because.inferred(policyEvidence ?? "") : because[policyFrom];
    return `${names[policy.id]}（${reason}）`;
  },
};
