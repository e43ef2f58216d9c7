import type { Area, CellValue, SheetVisibility } from "../core";
import type { ConditionalFormat } from "./appearance";

/** What is to be changed in a workbook file. Sheets go by the names that they have from now on; what is not named stays. */
export interface WorkbookPatch {
  /** All worksheets from now on, in the order of their tabs; left out where none came, went, moved or changed its name. */
  readonly sheets?: readonly SheetSlot[];
  /** Rows and columns that came or went, one after the other; all that follows means the places after them. */
  readonly lines?: readonly LineEdit[];
  readonly cells?: readonly CellPatch[];
  /** Whether there are formulas whose values only Excel can tell, so that it has to calculate everything when it opens the file. */
  readonly isForExcelToCalculate?: boolean;
  /** All merged areas of a sheet from now on. */
  readonly merges?: readonly { readonly sheet: string; readonly areas: readonly Area[] }[];
  readonly columnWidths?: readonly {
    readonly sheet: string;
    readonly column: number;
    readonly pixels: number;
  }[];
  /** All rules with a formula that a sheet has from now on; a rule that is in the file already is not touched. */
  readonly conditionalFormats?: readonly {
    readonly sheet: string;
    readonly rules: readonly ConditionalFormat[];
  }[];
  /** An address or `#'Sheet'!A1`; `null` removes the link. */
  readonly hyperlinks?: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly target: string | null;
  }[];
  /** All of our document settings from now on. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** A worksheet in the order of the tabs. */
export interface SheetSlot {
  /** Its name in the file; `null` for a new, empty sheet, whose cells come with `cells`. */
  readonly from: string | null;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Rows or columns that are inserted before the one at `at`, or deleted from it on. */
export interface LineEdit {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** A cell and what changes in it; an absent property stays as it is. */
export interface CellPatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The value, or with `formula` its computed value. Alone it takes the place of a formula. */
  readonly value?: CellValue;
  /** With `=`. The formula that stands there already only gets its value refreshed. */
  readonly formula?: string;
  readonly look?: LookPatch;
}

/** What changes in a cell's look; an absent property stays as it is. Colours are `#RRGGBB`. */
export interface LookPatch {
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly horizontal?: "general" | "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly isWrapped?: boolean;
  readonly isLocked?: boolean;
}
