import type { Area } from "../sheet";
import type { TableCell } from "./model";
import type { HeaderBlock } from "./recognize/header/header-block";
import type { TitleHit } from "./recognize/scan";

/** The roles a column of the indicator block can have. */
export type ColumnRole =
  | "level1"
  | "level2"
  | "name"
  | "targetOperator"
  | "target"
  | "targetAdjusted"
  | "targetUnit"
  | "actual"
  | "points"
  | "score"
  | "explanation";

/** Why recognition decided as it did; `strings` turns it into a sentence. */
export interface Evidence {
  readonly kind:
    | "header-text" // the header cell says so: `text` is the header
    | "header-spanning" // a header above spans it: `text` is that header
    | "column-content" // what stands below looks like it
    | "column-order" // the usual neighbour of a known column
    | "title-text"
    | "label-text"
    | "user-choice"; // the user said so
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** A column with its role. */
export interface ColumnAssignment {
  readonly role: ColumnRole;
  /** Zero-based. */
  readonly column: number;
  readonly evidence: Evidence;
}

/** Where a table stands and how it was recognised, before anything in it is read. */
export interface TableRegion {
  /** Stable within one snapshot: sheet id and top-left cell. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetName: string;
  /** From the title to the last row that belongs to the table. */
  readonly area: Area;
  /** The header rows of the indicator block, first to last; repeated headers after a page break included. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnAssignment[];
  readonly evidence: readonly Evidence[];
  /** Where the table is a project's part of a list of several: the cell that names it, and the first row of what stands over all. */
  readonly part?: { readonly project: TableCell; readonly headTop: number };
}

/** What a sheet area looks like that was not taken. */
export type LookAlike =
  | "target-declaration"
  | "evaluation-system"
  | "checklist"
  | "mid-year-monitoring"
  | "multi-year-target"
  | "values-in-one" // a self-evaluation form without a column each for target and actual value
  | "blank-form" // a self-evaluation form without a single indicator
  | "page-without-header" // rows of a form whose header stands on another sheet
  | "payment-table"
  | "basic-data"
  | "table-of-contents"
  | "summary" // a list of many projects or matters
  | "others-evaluation" // by the finance bureau or a third party
  | "traditional-script" // a form in traditional characters, whose words we do not know
  | "assessment" // of a department, an enterprise, people: not of a project's money
  | "other";

/** An area that resembles a self-evaluation table and was left alone, with the reason. */
export interface SkippedArea {
  readonly sheet: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly looksLike: LookAlike;
  readonly evidence: readonly Evidence[];
}

/** All that recognition found in a sheet. */
export interface Recognition {
  readonly regions: readonly TableRegion[];
  /** What resembles a table and is none, to be looked at by `findSkipped`. */
  readonly others: Others;
}

/** What was found on a sheet besides tables. */
export interface Others {
  /** Headers of the indicator block over something else. */
  readonly blocks: readonly HeaderBlock[];
  /** Forms without a single indicator. */
  readonly blanks: readonly TableRegion[];
  readonly titles: readonly TitleHit[];
}

/** Which columns the user says a table has; kept in the workbook and given back to recognition. */
export interface RoleChoice {
  /** The sheet's id and the area's top-left cell, or the whole area for one that recognition did not take. */
  readonly sheet: string;
  readonly area: Area;
  readonly columns: Readonly<Partial<Record<ColumnRole, number | null>>>;
}
