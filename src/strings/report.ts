import type { ReportWords } from "../core/index";

/** The words of the report that no other domain has. */
export interface ReportStrings extends Omit<
  ReportWords,
  "check" | "checkOff" | "policy" | "severity" | "unscored"
> {
  readonly unscored: Omit<ReportWords["unscored"], "why">;
  readonly checkOff: string;
  /** Between the sources of a policy. */
  readonly separator: string;
}
