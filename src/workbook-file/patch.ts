import type { Area, CellValue } from "../core";
import type { ConditionalFormat } from "./appearance";

/** What is to be changed in a workbook file. Sheets are named as they are in the file; what is not named stays. */
export interface WorkbookPatch {
  /** Sheets to add at the end, empty; cells of theirs come with `cells`. */
  readonly newSheets?: readonly string[];
  readonly cells?: readonly CellPatch[];
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
  readonly isWrapped?: boolean;
  readonly isLocked?: boolean;
}
