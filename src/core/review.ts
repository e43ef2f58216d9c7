import type { Finding } from "./checks/finding";
import type { Problem } from "./outcome";
import type { ScoredTable } from "./scoring/model";
import type { WorkbookSnapshot } from "./sheet";
import type { SkippedArea } from "./table/model";

/** The review of a workbook: every table scored, every finding, and what was left alone. */
export interface Review {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ScoredTable[];
  /** Open findings: errors first, then by place. */
  readonly findings: readonly Finding[];
  /** Findings that the user set aside. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly skipped: readonly SkippedArea[];
  readonly problems: readonly Problem[];
}
