import type { Finding } from "../checks/finding";
import type { CheckId } from "../checks/ids";
import type { Scope } from "../review/scope";
import type { CellRef, CellValue } from "../sheet";

/** What to do with a target cell that holds a formula. */
export type FormulaChoice = "keep" | "replace" | "round";

/** What the user wants written. Cells are named by their id, `sheet!A1` (see `cellId`). */
export interface WriteChoices {
  /** Ticked or not, by the id of the score cell. Unsaid: proposals are ticked, offers are not. */
  readonly ticks?: Readonly<Record<string, boolean>>;
  /** What to do with formulas, by cell id. Unsaid: keep. */
  readonly formulas?: Readonly<Record<string, FormulaChoice>>;
  /** Positions of the tables whose scores are meant; all where left out, none where empty. */
  readonly tables?: readonly number[];
  /**
   * Narrows scores, highlights, fixes and drafts to the rows of some areas; the whole workbook where left out. The total of a
   * table that is only partly in scope is written when it is ticked, not by itself.
   */
  readonly scope?: Scope | null;
  /** Findings whose mechanical fix is to be written. */
  readonly fixes?: readonly Finding[];
  /** Drafts of explanations, by row. */
  readonly drafts?: readonly { readonly table: number; readonly indicator: number; readonly text: string }[];
}

/** One write with its before-image. The number format of the cell is never changed. */
export interface WriteOp {
  readonly cell: CellRef;
  readonly sheetName: string;
  readonly before: { readonly value: CellValue; readonly formula: string | null };
  readonly after: { readonly value: CellValue; readonly formula: string | null };
  /** What the write is for; `strings` words it. */
  readonly reason:
    | { readonly kind: "indicator-score"; readonly table: number; readonly indicator: number }
    | { readonly kind: "budget-score"; readonly table: number }
    | { readonly kind: "total-score"; readonly table: number }
    | { readonly kind: "fix"; readonly table: number | null; readonly check: CheckId }
    | { readonly kind: "explanation-draft"; readonly table: number; readonly indicator: number };
}

/** A cell that should be highlighted until it is filled. */
export interface Highlight {
  readonly cell: CellRef;
  readonly sheetName: string;
  readonly severity: "error" | "warning" | "review";
  /** How the row of the cell is found wherever sorting puts it; left out where it cannot be told from others. */
  readonly row?: RowName;
}

/** A row by what stands in one column of it and nowhere else among the lines from `top` to `bottom`, zero-based and inclusive. */
export interface RowName {
  /** The line above the first row of the table and that below its last: rows put in at either edge lie between them. */
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  /** The whole text of the cell, line breaks and tabs left out. */
  readonly name: string;
}

/** A proposed write that is not done, and why. */
export interface HeldBack {
  readonly cell: CellRef;
  readonly sheetName: string;
  readonly why: "formula" | "not-ticked" | "no-score-column";
}

/** A write is data first: all that will change, with before-images, and all that is left alone. */
export interface WritePlan {
  readonly ops: readonly WriteOp[];
  readonly highlights: readonly Highlight[];
  readonly heldBack: readonly HeldBack[];
}
