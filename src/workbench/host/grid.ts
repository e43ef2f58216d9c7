/**
 * The grid behind the host object: what a spreadsheet must be able to do so that our stand-in for Excel can
 * answer Office.js. Implemented by Univer in the page and by an in-memory grid in tests. Zero-based, inclusive.
 * All methods are synchronous and act at once, except {@link Grid.settled}.
 */
export interface Grid {
  sheets(): readonly GridSheet[];
  addSheet(name: string): GridSheet;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  setVisibility(id: string, visibility: GridSheet["visibility"]): void;
  activeSheet(): string;
  activateSheet(id: string): void;

  /** Every cell of an area, row by row; formulas give their last computed value. */
  readCells(sheet: string, area: GridArea): readonly (readonly GridCell[])[];
  /**
   * Writes the given cells; an `undefined` property is left as it is. A value clears a formula and is taken as it
   * is: the text `=A1` stays a text. What typing would make of an input is the host's business.
   */
  writeCells(sheet: string, cells: readonly GridWrite[]): void;
  /** The smallest area holding all values (or values and formats), `null` on an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): GridArea | null;

  merges(sheet: string): readonly GridArea[];
  merge(sheet: string, area: GridArea): void;
  unmerge(sheet: string, area: GridArea): void;
  insertRows(sheet: string, at: number, count: number): void;
  deleteRows(sheet: string, at: number, count: number): void;
  insertColumns(sheet: string, at: number, count: number): void;
  deleteColumns(sheet: string, at: number, count: number): void;

  hiddenRows(sheet: string): ReadonlySet<number>;
  hiddenColumns(sheet: string): ReadonlySet<number>;
  setRowsHidden(sheet: string, from: number, to: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, from: number, to: number, hidden: boolean): void;
  /** Rows hidden by an auto filter are hidden rows too; this is the filtered area, if any. */
  filterArea(sheet: string): GridArea | null;

  protection(sheet: string): { readonly isProtected: boolean };
  setProtection(sheet: string, isProtected: boolean): void;
  structureProtected(): boolean;

  conditionalFormats(sheet: string): readonly GridConditionalFormat[];
  addConditionalFormat(sheet: string, format: Omit<GridConditionalFormat, "id">): string;
  updateConditionalFormat(sheet: string, format: GridConditionalFormat): void;
  removeConditionalFormat(sheet: string, id: string): void;

  setColumnWidth(sheet: string, column: number, pixels: number): void;
  /** In pixels; a grid that cannot tell leaves it out. */
  columnWidth?(sheet: string, column: number): number;
  setRowHeight?(sheet: string, row: number, pixels: number): void;
  rowHeight?(sheet: string, row: number): number;
  setHyperlink(sheet: string, row: number, column: number, target: string | null): void;
  hyperlink(sheet: string, row: number, column: number): string | null;

  selection(): { readonly sheet: string; readonly areas: readonly GridArea[] };
  select(sheet: string, area: GridArea): void;

  /** Document settings that travel with the file (Office.js `workbook.settings`). */
  settings: Map<string, unknown>;

  /** Tells of every change that did not come through `writeCells` of the host: the user's own edits. */
  onUserEdit(listener: (edit: GridEdit) => void): () => void;
  onSelection(listener: () => void): () => void;
  /** Tells of a sheet whose formulas were worked out anew; a grid that cannot tell leaves it out. */
  onCalculated?(listener: (sheet: string) => void): () => void;
  /** Whether formulas wait until somebody asks for them; a grid that never waits leaves it out. */
  isCalculatedManually?(): boolean;
  /** Whether days count from 1904; a grid that knows no such workbooks leaves it out. */
  countsFrom1904?(): boolean;
  /** Excel's tables, each with its row of headers; a grid that has none leaves it out. */
  tables?(sheet: string): readonly GridArea[];
  /** What may be typed where; a grid that cannot tell leaves it out. */
  validations?(sheet: string): readonly GridValidation[];
  /** Resolves when pending calculations are done. */
  settled(): Promise<void>;
}

export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

/** A rule for what may be typed: `whole between 0 and 10`, `decimal between 0 and 5.5`, `list 优,良`. */
export interface GridValidation {
  readonly area: GridArea;
  readonly rule: string;
}

/** A formula that fills several cells, and all of its cells. */
export interface GridArray {
  /** Entered over all of them at once with Ctrl+Shift+Enter, or spilled by the formula of the first. */
  readonly kind: "entered" | "spilled";
  readonly area: GridArea;
}

export interface GridCell {
  /** `""` when empty; errors as their text. */
  readonly value: string | number | boolean;
  /** Beginning with `=`, or `null`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly text: string;
  /** `#RRGGBB`, or `null` for no fill. */
  readonly fill: string | null;
  readonly isLocked: boolean;
  readonly isBold: boolean;
  readonly isWrapped: boolean;
  readonly fontColor: string | null;
  /** Left out where the grid knows nothing of it. */
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  /** In points. */
  readonly fontSize?: number;
  readonly isItalic?: boolean;
  /** Left out where the cell belongs to none. Of a spilled formula, only the first cell has the formula. */
  readonly array?: GridArray;
}

/** As Excel names them. */
export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

export interface GridWrite {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly isLocked?: boolean;
  readonly isBold?: boolean;
  readonly isWrapped?: boolean;
  readonly fontColor?: string | null;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly fontSize?: number;
  readonly isItalic?: boolean;
}

/** A custom-formula rule; `formula` is relative to the top-left cell of the first area. */
export interface GridConditionalFormat {
  readonly id: string;
  readonly areas: readonly GridArea[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export type GridEdit =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: GridArea;
      readonly before?: unknown;
      readonly after?: unknown;
      /** Made by a co-author. */
      readonly isRemote?: boolean;
    }
  | {
      readonly kind: "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted";
      readonly sheet: string;
      readonly area: GridArea;
      readonly isRemote?: boolean;
    }
  | {
      /** Rows of an area put in another order. */
      readonly kind: "rows-sorted";
      readonly sheet: string;
      readonly area: GridArea;
    }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-renamed" | "sheet-moved";
      readonly sheet: string;
    };
