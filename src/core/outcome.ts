/**
 * What the core could not do, as data: an expected "cannot", never an exception.
 *
 * `strings` turns each code into a Chinese sentence that says what happened, where and what to do.
 * `sheet` is the sheet's name and `cell` an A1 address without the sheet; both are `null` where the
 * problem concerns the whole workbook.
 */
export type Problem = ProblemPlace & ProblemFacts;

/** Where a problem lies. */
export interface ProblemPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** The kinds of problem, each with the facts that its sentence needs. */
export type ProblemFacts =
  | { readonly code: "workbook-empty" }
  | { readonly code: "table-not-found"; readonly lookAlikes: number }
  | { readonly code: "score-column-missing"; readonly project: string | null }
  | { readonly code: "points-column-missing"; readonly project: string | null }
  | { readonly code: "actual-column-missing"; readonly project: string | null }
  | { readonly code: "row-unreadable"; readonly text: string }
  | { readonly code: "rows-elsewhere"; readonly text: string }
  | { readonly code: "cell-error"; readonly text: string }
  | { readonly code: "merges-overlap"; readonly other: string }
  | { readonly code: "sheet-too-large"; readonly rows: number; readonly columns: number }
  | { readonly code: "workbook-not-found"; readonly path: string }
  | { readonly code: "workbook-unreadable"; readonly detail: string }
  | { readonly code: "workbook-encrypted" }
  | { readonly code: "workbook-too-large"; readonly megabytes: number; readonly limit: number }
  | { readonly code: "workbook-foreign"; readonly detail: string }
  | { readonly code: "review-failed"; readonly detail: string };

/** Every problem code. */
export type ProblemCode = ProblemFacts["code"];

/** Either a value or the problem that stands in its way. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as a successful outcome. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a problem as a failed outcome. */
export function failure<T>(problem: Problem): Outcome<T> {
  return { ok: false, problem };
}

/**
 * States what must hold if our own code is right; throws otherwise.
 *
 * For bugs only: what a user's workbook can cause is a {@link Problem} or a finding.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
