import type { Finding, Severity } from "../checks/finding";
import type { CheckId } from "../checks/ids";
import type { Problem } from "../outcome";
import type { Grade, ScoredTable } from "../scoring/model";
import type { CellRef } from "../sheet";

/** One cell of the report: text or number, where it leads, and how it looks. */
export interface ReportCell {
  readonly value: string | number | null;
  /** A cell of the workbook to link to; `sheetName` for the link's address. */
  readonly link?: { readonly cell: CellRef; readonly sheetName: string };
  readonly style?: "title" | "heading" | "error" | "warning" | "review" | "muted";
}

/** The report as a grid: what `excel` writes to the report sheet and the pane copies as text or CSV. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
}

/** What the core cannot know: the day, and which version made the report. */
export interface ReportMeta {
  /** As it is to be read: 2024-01-31. */
  readonly date: string;
  readonly version: string;
}

/** The sections of a report. */
export type ReportSection = "tables" | "findings" | "changes" | "ignored" | "policies" | "off";

/** The words of a report; `strings` has them in every language. */
export interface ReportWords {
  readonly sheetName: string;
  readonly title: string;
  readonly made: (meta: ReportMeta) => string;
  readonly headings: Readonly<Record<ReportSection, string>>;
  /** Six column heads for each section. */
  readonly columns: Readonly<Record<ReportSection, readonly string[]>>;
  /** What stands in a section without rows. */
  readonly none: Readonly<Record<ReportSection, string>>;
  /** What stands under the findings where there is none, and a table was not scored. */
  readonly noOtherFindings: string;
  /** Of a table of which no score was judged: that, and why in a sentence. */
  readonly unscored: {
    readonly name: string;
    readonly counted: (counts: string) => string;
    readonly why: (problem: Problem | null) => string;
  };
  /** A check that is switched off. */
  readonly checkOff: (check: CheckId) => {
    readonly title: string;
    readonly why: string;
    readonly state: string;
  };
  readonly counts: (errors: number, warnings: number, reviews: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly check: (finding: Finding) => {
    readonly title: string;
    readonly sentence: string;
    readonly fix: string;
  };
  /** What becomes of a proposed score without further ado: it is written, or left alone, and why. */
  readonly change: {
    readonly proposed: string;
    readonly offered: string;
    readonly hidden: string;
    /** A formula is kept. */
    readonly formula: string;
    /** The form has no cell for the score. */
    readonly nowhere: string;
  };
  readonly budgetScore: string;
  readonly policy: (scored: ScoredTable) => {
    readonly name: string;
    readonly because: string;
    readonly sources: string;
  };
}
