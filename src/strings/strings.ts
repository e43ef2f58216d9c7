import type { EvidenceStrings } from "./evidence";
import type { FindingStrings } from "./findings";
import type { HostErrorStrings } from "./host-errors";
import type { PaneStartStrings, PaneStrings } from "./pane";
import type { PolicyStrings } from "./policies";
import type { ProblemStrings } from "./problems";
import type { ReportStrings } from "./report";
import type { TraceStrings } from "./trace";
import type { WriteStrings } from "./write";

/** Everything that is said in one language, a domain each. */
export interface Strings {
  readonly language: Language;
  readonly pane: PaneStrings;
  readonly findings: FindingStrings;
  readonly hostErrors: HostErrorStrings;
  readonly trace: TraceStrings;
  readonly policies: PolicyStrings;
  readonly problems: ProblemStrings;
  readonly evidence: EvidenceStrings;
  readonly write: WriteStrings;
  readonly report: ReportStrings;
}

/** What the pane needs for its first page; the words of the other pages, for findings, calculations and policies follow. */
export interface StartStrings extends Pick<Strings, "language"> {
  readonly pane: PaneStartStrings;
}

/** The languages there are; Chinese is the source. */
export type Language = "zh-CN" | "en-US";
