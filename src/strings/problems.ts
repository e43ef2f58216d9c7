import type { Problem, ProblemCode } from "../core/index";

/** What could not be done, where, and what to do about it: one sentence a code. */
export type ProblemStrings = {
  readonly [code in ProblemCode]: (problem: Extract<Problem, { readonly code: code }>) => string;
};

/** The sentence for a problem. */
export function problemSentence(strings: ProblemStrings, problem: Problem): string {
  const sentence = strings[problem.code] as (problem: Problem) => string;
  return sentence(problem);
}
