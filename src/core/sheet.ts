/**
 * A workbook as plain data: what `excel` and `workbook-file` read, and all that the core ever sees.
 *
 * Rows and columns are zero-based everywhere inside the code; A1 addresses exist only at the edges.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Whether its days are counted from 1904; the snapshot counts them from 1900 all the same. */
  readonly isFrom1904?: boolean;
}

/** A cell's raw value. Error cells hold their text (`#REF!`), empty cells `null`, dates their serial number. */
export type CellValue = string | number | boolean | null;

/** Those of every Excel, then those of newer ones: spilled arrays, data types, linked workbooks, Python. */
const CELL_ERROR =
  /^\s*#(?:(?:NULL|DIV\/0|VALUE|REF|NUM)!|NAME\?|N\/A|(?:SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT)!|GETTING_DATA)/i;

/**
 * Whether a cell's text begins with an error that a formula shows: `#REF!`, `#SPILL!`.
 *
 * @source Office.js, `Excel.ErrorCellValue` and its `basicValue`
 */
export function isCellError(text: string): boolean {
  return CELL_ERROR.test(text);
}

/** A rectangle of cells, all four edges inclusive and zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether the sheet's tab is shown. */
export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/**
 * One sheet. `rows[i][j]` is the value of the cell in row `top + i`, column `left + j`; rows may be
 * shorter than the widest one, and what is missing is empty.
 *
 * `formulas` and `numberFormats` are sparse, keyed by {@link cellKey}: a formula begins with `=`, and a
 * format is listed only where it is not `General`. `merges` may overlap: some writers leave such files.
 */
export interface SheetSnapshot {
  /** The host's stable id of the sheet; the name where the source has none. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A place in a workbook. `sheet` is the sheet's id. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell and what should stand in it: a number, a text (never taken for a formula), or empty. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** The last row and the last column that a sheet of Excel can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The key of a cell in a sheet's sparse maps. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** The raw value of a cell, `null` where it is empty or outside the block that was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell, without its sheet. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of an area, without its sheet: `A3:H45`, or `A3` for a single cell. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
