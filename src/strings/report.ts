import type { ReportWords } from "../core/index";

/** The words of the report that no other domain has. */
export interface ReportStrings extends Omit<ReportWords, "check" | "policy" | "severity"> {
  /** Between the sources of a policy. */
  readonly separator: string;
}
