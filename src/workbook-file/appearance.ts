import type { Area } from "../core";

/**
 * What a workbook looks like beyond its values, as plain data: enough for a grid to show the sheet as Excel does.
 * Colours are `#RRGGBB` with theme and tint resolved; sizes are pixels at 96 dpi; rows and columns are zero-based.
 */
export interface WorkbookAppearance {
  /** In the order of the tabs; the same names as in the snapshot. */
  readonly sheets: readonly SheetAppearance[];
  /** Whether adding, removing and renaming sheets is locked. */
  readonly isStructureProtected: boolean;
  /** Our own document settings kept in the file, by name; values are JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
}

/** How one sheet looks. The maps keyed by cell use the core's `cellKey`. */
export interface SheetAppearance {
  readonly name: string;
  /** The distinct looks of the sheet's cells. */
  readonly styles: readonly CellStyle[];
  /** Cell → position in `styles`; listed for cells written in the file and not plain, empty ones included. */
  readonly cellStyles: ReadonlyMap<number, number>;
  /** Looks of whole columns, for cells that the file does not write. */
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  /** Widths that differ from the default. */
  readonly columnWidths: readonly { readonly from: number; readonly to: number; readonly pixels: number }[];
  /** Heights that differ from the default, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Rules with a formula; other kinds (bars, scales, icons) stay in the file and are not listed. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Cell → text of its note. */
  readonly notes: ReadonlyMap<number, string>;
  /** Cell → address of a page, or `#'Sheet'!A1` for a place in the workbook. */
  readonly hyperlinks: ReadonlyMap<number, string>;
  /** The area of the auto filter, `null` without one. */
  readonly filterArea: Area | null;
  /** Rows and columns that stay in sight while scrolling; zero for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
}

/** How a cell looks. */
export interface CellStyle {
  readonly font: {
    readonly name: string | null;
    /** In points. */
    readonly size: number;
    readonly isBold: boolean;
    readonly isItalic: boolean;
    readonly isUnderlined: boolean;
    readonly isStruckOut: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly borders: {
    readonly top: Border | null;
    readonly right: Border | null;
    readonly bottom: Border | null;
    readonly left: Border | null;
  };
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "center-continuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly isWrapped: boolean;
  readonly indent: number;
  /** Degrees, positive = rising to the right; `vertical` for letters written one below the other. */
  readonly rotation: number | "vertical";
  readonly numberFormat: string;
  /** Whether sheet protection locks the cell (Excel's default). */
  readonly isLocked: boolean;
}

/** One edge of a cell. */
export interface Border {
  /** The name of the line style in the file format: thin, medium, thick, dashed, dotted, double, hair, … */
  readonly line: string;
  readonly color: string;
}

/** A conditional format that a formula decides; the formula, without `=`, is relative to the first area's top-left cell. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly isBold: boolean;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
