import type { Grade } from "../core/index";

/** What a sentence about a command line that makes no sense may name. */
export interface UsageFacts {
  /** The word that makes no sense. */
  readonly value: string;
  /** The ids of the policies there are. */
  readonly policies: readonly string[];
  readonly mostJobs: number;
}

/** The words of the printed review that no other domain has. */
export interface ReviewStrings {
  readonly usage: string;
  readonly usageErrors: Readonly<
    Record<"no-path" | "unknown-option" | "unknown-policy" | "bad-jobs", (facts: UsageFacts) => string>
  >;
  readonly progress: (done: number, of: number, path: string) => string;
  readonly nothingIn: (path: string) => string;
  /** Of a file that the system does not hand out; `reason` is the system's word. */
  readonly notOpened: (reason: string) => string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly year: string;
  readonly policy: string;
  readonly columns: string;
  readonly total: (printed: string, sumOfPrinted: string, suggested: string) => string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly execution: string;
  readonly scores: string;
  readonly kept: (score: string) => string;
  readonly changed: (from: string, to: string) => string;
  readonly unjudged: (score: string) => string;
  readonly notScored: string;
  readonly blank: string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly skipped: string;
  /** What to do where one of them is a table after all. */
  readonly skippedHint: string;
  readonly problems: string;
  /** The findings that were set aside in the workbook. */
  readonly ignored: (count: number) => string;
  readonly ignoredBecause: (reason: string) => string;
  /** What was taken over of the settings that the workbook carries. */
  readonly carried: {
    readonly heading: string;
    readonly policy: (name: string) => string;
    readonly tablePolicies: (count: number) => string;
    /** The policy that the command line asks for holds instead. */
    readonly overruled: string;
    readonly unknownPolicy: (name: string) => string;
    readonly decimals: (decimals: "auto" | 0 | 1 | 2) => string;
    readonly checksOff: (titles: readonly string[]) => string;
    readonly ignored: (count: number) => string;
    readonly roles: (count: number) => string;
    readonly written: (count: number) => string;
  };
}
