import type { Check, CheckId, ExplanationDraft, Finding, Severity, Source } from "../core/index";
import { type FactReader, factReader } from "./fact-reader";

/** What is said about one check. */
export interface CheckWords {
  /** Two to eight characters for lists: 执行率有误. */
  readonly title: string;
  /** One sentence with the table's own numbers. */
  readonly sentence: (facts: FactReader) => string;
  /** 为什么: why a reviewer cares. */
  readonly why: string;
  /** 怎么改: what to do. */
  readonly fix: string;
  /** 怎么改 where the facts tell of another remedy; `undefined` where they do not. */
  readonly fixFor?: (facts: FactReader) => string | undefined;
}

/** The words of some checks; the compiler counts them. */
export type ChecksWords<Id extends CheckId = CheckId> = Readonly<Record<Id, CheckWords>>;

/** Everything that is said about findings. */
export interface FindingStrings {
  readonly checks: ChecksWords;
  readonly severities: Readonly<Record<Severity, { readonly name: string; readonly meaning: string }>>;
  readonly groups: Readonly<Record<Check["group"], string>>;
  /** A sentence with the facts filled in and blanks ＿＿ for the reason and the next step. */
  readonly draft: (draft: ExplanationDraft) => string;
  /** 依据：document, article (certainty). */
  readonly source: (source: Source) => string;
}

/** The sentence of a finding. */
export function findingSentence(strings: FindingStrings, finding: Finding): string {
  return strings.checks[finding.check].sentence(factReader(finding.facts));
}

/** What to do about a finding. */
export function findingFix(strings: FindingStrings, finding: Finding): string {
  const { fix, fixFor } = strings.checks[finding.check];
  return fixFor?.(factReader(finding.facts)) ?? fix;
}

/** The words of one group of checks: the files of words are cut along the groups. */
export type GroupWords = Readonly<Partial<Record<CheckId, CheckWords>>>;
