import type { Severity } from "../core/index";

/** The spread of the totals of a workbook, as text. */
export interface TotalsSpread {
  readonly tables: number;
  readonly lowest: string;
  readonly median: string;
  readonly highest: string;
}

/** Finding, sorting and picturing many tables. */
export interface ListWords {
  readonly search: string;
  /** How many tables match; at least one. */
  readonly found: (tables: number) => string;
  readonly sort: string;
  readonly sortBy: Readonly<Record<"findings" | "sheet" | "total", string>>;
  readonly totals: string;
  readonly totalsDescription: (spread: TotalsSpread) => string;
  readonly totalsBand: (from: number, to: number, tables: number) => string;
}

/** What ⋯ offers. */
export interface MenuWords {
  readonly report: string;
  readonly copyText: string;
  readonly copyCsv: string;
  readonly highlight: string;
  readonly removeHighlights: string;
  readonly restoreAll: string;
  readonly help: string;
}

/** The proposals and the findings of all tables. */
export interface WholeWords {
  readonly proposals: (count: number) => string;
  readonly noProposals: (unjudged: number) => string;
  /** Said where the changes of some tables are not listed. */
  readonly moreTables: (tables: number) => string;
  readonly allFindings: (count: number) => string;
  /** Scored and checked, and nothing is left to do. */
  readonly allClean: string;
  /** Of a table of which no score was judged, by its sheet where there are several; and why. */
  readonly unscored: (sheet: string | null, why: string) => string;
  readonly unjudged: string;
  readonly moreUnscored: (count: number) => string;
  /** In place of `allFindings(0)` where a table could not be scored. */
  readonly noOtherFindings: string;
  readonly checksOff: (count: number) => string;
  readonly showAll: (count: number) => string;
  /** Leads to the findings of the gravest kind that is left. */
  readonly see: (severity: Severity, count: number) => string;
  readonly workbookFindings: string;
}

/** What is said once something is done. */
export interface OutcomeWords {
  readonly reportWritten: (sheetName: string) => string;
  readonly copied: string;
  readonly highlighted: (count: number) => string;
  readonly highlightsRemoved: string;
  readonly ignored: string;
  readonly cancelled: string;
  readonly rescored: (changed: number, waiting: number, findings: number) => string;
  readonly rowKept: (name: string, score: string) => string;
  /** Of a blank score, or in a form without a column for it. */
  readonly rowFilled: (name: string, score: string) => string;
  /** An explained score that may be raised. */
  readonly rowOffered: (name: string, before: string, attainable: string) => string;
  /** Why a score that would change is left as it is, where the sentence about it does not say so. */
  readonly rowLeft: Readonly<Record<"formula" | "hidden", string>>;
  readonly rowUnjudged: (name: string) => string;
  readonly rowNotScored: (name: string) => string;
  readonly rowChanged: (name: string, before: string, after: string) => string;
  readonly rowNotFound: string;
  readonly sheetWithoutTable: string;
  /** Scoring was asked for where there is no table. */
  readonly noTable: string;
}

/** No table: what there is instead, and what to do. */
export interface NothingWords {
  readonly emptyTitle: string;
  readonly noTableTitle: string;
  readonly noTableHint: string;
  readonly openSample: string;
  readonly assignByHand: string;
  readonly assignHint: string;
  /** Said where no area is selected that could be a table. */
  readonly assignWhat: string;
}

/** What looks like a table and was left alone. */
export interface SkippedWords {
  readonly why: (count: number) => string;
  readonly show: string;
  readonly take: string;
  readonly hint: string;
}
