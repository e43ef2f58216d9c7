import type { CellObject, ColInfo, RowInfo, SheetProps, WorkBook, WorkSheet } from "@e965/xlsx";
import {
  cellKey,
  failure,
  success,
  type Area,
  type CellValue,
  type Outcome,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from "../core";
import { countedFrom1900 } from "./date-system";
import { calculateFormulas } from "./formulas/calculate-formulas";
import { cellRows, type CellRows } from "./package/sheetjs";
import { sheetIds } from "./sheet-id";

const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "very-hidden"];
/** Shared by all rows without a value: a sheet whose only cells are far apart costs no array a row. */
const EMPTY_ROW: readonly CellValue[] = [];

/** Turns what SheetJS read into the core's snapshot; charts and macro sheets have no cells and are left out. */
export function snapshotOf(book: WorkBook, mostCells: number): Outcome<WorkbookSnapshot> {
  calculateFormulas(book, valueOf);
  const sheets: SheetSnapshot[] = [];
  const read = book.Workbook?.WBProps?.date1904 ? read1904 : valueOf;
  const ids = sheetIds(book);
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!isWorksheet(sheet)) continue;
    const properties = book.Workbook?.Sheets?.[index];
    const snapshot = sheetSnapshot({ id: ids[index]!, name }, sheet, { properties, read });
    const columns = snapshot.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    if (countCells(snapshot) > mostCells) {
      return failure({
        code: "sheet-too-large",
        rows: snapshot.rows.length,
        columns,
        sheet: name,
        cell: null,
      });
    }
    sheets.push(snapshot);
  }
  if (sheets.length === 0) return failure({ code: "workbook-empty", sheet: null, cell: null });
  return success({ sheets });
}

function isWorksheet(sheet: WorkSheet | undefined): sheet is WorkSheet {
  return sheet !== undefined && (sheet["!type"] ?? "sheet") === "sheet";
}

function countCells(sheet: SheetSnapshot): number {
  return sheet.rows.reduce((count, row) => count + row.length, 0);
}

/** Where a workbook counts its days from decides what its numbers mean. */
type ReadValue = (cell: CellObject) => CellValue;

const read1904: ReadValue = (cell) =>
  countedFrom1900(valueOf(cell), typeof cell.z === "string" ? cell.z : undefined);

interface SheetReading {
  readonly properties: SheetProps | undefined;
  readonly read: ReadValue;
}

function sheetSnapshot(
  own: Pick<SheetSnapshot, "id" | "name">,
  sheet: WorkSheet,
  { properties, read }: SheetReading,
): SheetSnapshot {
  const cells = cellRows(sheet);
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  const { top, left, rows } = valuesOf(cells, (cell, row, column) => {
    if (cell.f !== undefined) formulas.set(cellKey(row, column), `=${cell.f}`);
    const format = cell.z;
    if (typeof format === "string" && format !== "General") numberFormats.set(cellKey(row, column), format);
    return read(cell);
  });
  return {
    ...own,
    visibility: VISIBILITIES[properties?.Hidden ?? 0] ?? "visible",
    isProtected: Boolean(sheet["!protect"]),
    top,
    left,
    rows,
    formulas,
    numberFormats,
    merges: mergesOf(sheet),
    hiddenRows: hiddenIn(sheet["!rows"]),
    hiddenColumns: hiddenIn(sheet["!cols"]),
  };
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Sees every filled cell and says what it holds. */
type Visit = (cell: CellObject, row: number, column: number) => CellValue;

/** The values as the smallest block that holds them all. */
function valuesOf(cells: CellRows, visit: Visit): Block {
  const filled = new Map<number, readonly CellValue[]>();
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  cells.forEach((row, index) => {
    const values = rowValues(row ?? [], index, visit);
    if (values.length === 0) return;
    filled.set(index, values);
    top = Math.min(top, index);
    left = Math.min(
      left,
      values.findIndex((value) => value !== null),
    );
  });
  if (filled.size === 0) return { top: 0, left: 0, rows: [] };
  const rows = new Array<readonly CellValue[]>(cells.length - top).fill(EMPTY_ROW);
  for (const [index, values] of filled) rows[index - top] = left === 0 ? values : values.slice(left);
  while (rows.at(-1) === EMPTY_ROW) rows.pop();
  return { top, left, rows };
}

/** A row's values from column A to its last filled cell. */
function rowValues(
  row: readonly (CellObject | undefined)[],
  index: number,
  visit: Visit,
): readonly CellValue[] {
  const values: CellValue[] = [];
  row.forEach((cell, column) => {
    if (!cell || (cell.t === "z" && cell.f === undefined)) return;
    const value = visit(cell, index, column);
    if (value === null) return;
    while (values.length < column) values.push(null);
    values.push(value);
  });
  return values;
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01, where JavaScript begins to count. */
const SERIAL_OF_1970 = 25_569;

function valueOf(cell: CellObject): CellValue {
  const { v: value } = cell;
  if (cell.t === "z") return null;
  if (cell.t === "e")
    return typeof value === "number" ? (ERRORS[value] ?? "#VALUE!") : String(value ?? "#VALUE!");
  if (value instanceof Date) return value.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
  if (value === undefined || value === "") return null;
  return value;
}

function mergesOf(sheet: WorkSheet): readonly Area[] {
  return (sheet["!merges"] ?? [])
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter((area) => area.bottom > area.top || area.right > area.left);
}

function hiddenIn(items: readonly (RowInfo | ColInfo | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  items?.forEach((item, index) => {
    if (item?.hidden) hidden.add(index);
  });
  return hidden;
}
