import type {
  Check,
  CheckId,
  ExplanationDraft,
  Finding,
  ScoringPolicy,
  Severity,
  Source,
} from "../core/index";
import { type FactReader, factReader } from "./fact-reader";
import type { PolicyField } from "./policies";
import { policyLines } from "./policies";
import type { Strings } from "./strings";

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
  /** 办法里的“等级”：…, what the policy of the table says where the check rests on it. */
  readonly byPolicy: (label: string, value: string) => string;
  /** 依据：document, article (certainty). */
  readonly source: (source: Source) => string;
}

/** The sentence of a finding. */
export function findingSentence(strings: FindingStrings, finding: Finding): string {
  return strings.checks[finding.check].sentence(factReader(finding.facts));
}

/** The checks whose reason lies in figures of the policy in force, and in which: their 为什么 names none by itself. */
const RESTS_ON: Readonly<Partial<Record<CheckId, readonly PolicyField[]>>> = {
  "budget-score-differs": ["budgetRule"],
  "points-total-not-100": ["pointsTotal"],
  "points-split-unusual": ["usualPoints"],
  "total-score-exceeds-cap": ["totalCaps"],
  "grade-differs": ["gradeCutOffs"],
};

/** Why a reviewer cares, and what the policy in force says about it; `policy` is `null` for a finding of the whole workbook. */
export function findingWhy(
  { findings, policies }: Pick<Strings, "findings" | "policies">,
  check: CheckId,
  policy: ScoringPolicy | null,
): readonly string[] {
  const fields = RESTS_ON[check] ?? [];
  const lines = policy === null || fields.length === 0 ? [] : policyLines(policies, policy);
  const said = lines.filter(({ field }) => fields.includes(field) && policy?.[field].value !== null);
  return [findings.checks[check].why, ...said.map(({ label, value }) => findings.byPolicy(label, value))];
}

/** What to do about a finding. */
export function findingFix(strings: FindingStrings, finding: Finding): string {
  const { fix, fixFor } = strings.checks[finding.check];
  return fixFor?.(factReader(finding.facts)) ?? fix;
}

/** The words of one group of checks: the files of words are cut along the groups. */
export type GroupWords = Readonly<Partial<Record<CheckId, CheckWords>>>;
