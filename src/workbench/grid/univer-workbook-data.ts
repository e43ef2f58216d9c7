import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IColumnData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet";
import type { SheetAppearance, WorkbookAppearance } from "../../workbook-file/appearance";
import { intersection } from "../host/cells/areas";
import type { GridArea } from "../host/grid";
import { columnOf, rowOf } from "./cell-places";
import { univerLook } from "./univer-look";

/** Empty rows and columns around the data, so that there is room to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 20;
/**
 * Blank cells this far below and beside the last filled one are shown with their looks. Some workbooks have looks on every row down
 * to the last of a million; the file keeps those that are not shown.
 */
const DRESSED_ROWS = 1_000;
const DRESSED_COLUMNS = 100;

type Cells = Record<number, Record<number, ICellData>>;

/** The data of a cell that holds a value; Univer would otherwise guess the type from the text. */
export function valueCell(value: Exclude<CellValue, null>): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function cellAt(cells: Cells, row: number, column: number): ICellData {
  const line = (cells[row] ??= {});
  return (line[column] ??= {});
}

function forEachKey<T>(map: ReadonlyMap<number, T>, visit: (row: number, column: number, item: T) => void) {
  for (const [key, item] of map) visit(rowOf(key), columnOf(key), item);
}

function valueCells(sheet: SheetSnapshot): Cells {
  const cells: Cells = {};
  sheet.rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== null) Object.assign(cellAt(cells, sheet.top + i, sheet.left + j), valueCell(value));
    }),
  );
  forEachKey(sheet.formulas, (row, column, formula) => {
    cellAt(cells, row, column).f = formula;
  });
  return cells;
}

/** The last row and column that hold a cell; -1 where there is none. */
function lastOf(cells: Cells): { readonly row: number; readonly column: number } {
  let [lastRow, lastColumn] = [-1, -1];
  for (const [row, line] of Object.entries(cells)) {
    lastRow = Math.max(lastRow, Number(row));
    for (const column of Object.keys(line)) lastColumn = Math.max(lastColumn, Number(column));
  }
  return { row: lastRow, column: lastColumn };
}

function dress(cells: Cells, look: SheetAppearance, prefix: string): void {
  const unlocked = new Set(look.styles.flatMap((style, index) => (style.isLocked ? [] : [index])));
  const last = lastOf(cells);
  forEachKey(look.cellStyles, (row, column, style) => {
    if (row > last.row + DRESSED_ROWS || column > last.column + DRESSED_COLUMNS) return;
    const cell = cellAt(cells, row, column);
    cell.s = `${prefix}${style}`;
    if (unlocked.has(style)) cell.custom = { ...cell.custom, isUnlocked: true };
  });
  forEachKey(look.hyperlinks, (row, column, target) => {
    const cell = cellAt(cells, row, column);
    cell.custom = { ...cell.custom, hyperlink: target };
  });
}

/** Formats of cells where the file's looks are not known (.xls): the numbers at least read right. */
function formatOnly(cells: Cells, sheet: SheetSnapshot): void {
  forEachKey(sheet.numberFormats, (row, column, pattern) => {
    cellAt(cells, row, column).s = { n: { pattern } };
  });
}

function rowData(sheet: SheetSnapshot, look: SheetAppearance | null, rowCount: number) {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [row, height] of look?.rowHeights ?? []) {
    if (row < rowCount) rows[row] = { h: height, ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(sheet: SheetSnapshot, look: SheetAppearance | null, prefix: string) {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  const set = (from: number, to: number, data: Partial<IColumnData>) => {
    const last = Math.min(to, sheet.left + widest(sheet) + LEAST_COLUMNS);
    for (let column = from; column <= last; column += 1) columns[column] = { ...columns[column], ...data };
  };
  for (const { from, to, pixels } of look?.columnWidths ?? []) set(from, to, { w: pixels });
  for (const { from, to, style } of look?.columnStyles ?? []) set(from, to, { s: `${prefix}${style}` });
  for (const column of sheet.hiddenColumns) set(column, column, { hd: BooleanNumber.TRUE });
  return columns;
}

function widest(sheet: SheetSnapshot): number {
  return sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Overlapping merges as some writers leave them: the first one stands, as when Excel repairs such a file. */
function apartMerges(merges: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const area of merges) if (!kept.some((other) => intersection(other, area))) kept.push(area);
  return kept;
}

function size(sheet: SheetSnapshot, cells: Cells) {
  const last = lastOf(cells);
  const merged = (edge: "bottom" | "right") =>
    sheet.merges.reduce((most, area) => Math.max(most, area[edge] + 1), 0);
  return {
    rowCount: Math.max(
      LEAST_ROWS,
      last.row + SPARE_ROWS,
      sheet.top + sheet.rows.length + SPARE_ROWS,
      merged("bottom"),
    ),
    columnCount: Math.max(LEAST_COLUMNS, last.column + SPARE_COLUMNS, merged("right")),
  };
}

function dressedCells(sheet: SheetSnapshot, look: SheetAppearance | null, prefix: string): Cells {
  const cells = valueCells(sheet);
  if (look) dress(cells, look, prefix);
  else formatOnly(cells, sheet);
  return cells;
}

function bool(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** How a sheet looks where its file does not say. */
const PLAIN = {
  defaultColumnWidth: 72,
  defaultRowHeight: 20,
  showsGridlines: true,
  frozen: { rows: 0, columns: 0 },
} as const;

function worksheetData(
  sheet: SheetSnapshot,
  look: SheetAppearance | null,
  prefix: string,
): Partial<IWorksheetData> {
  const cells = dressedCells(sheet, look, prefix);
  const { defaultColumnWidth, defaultRowHeight, showsGridlines, frozen } = look ?? PLAIN;
  const { rowCount, columnCount } = size(sheet, cells);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: bool(sheet.visibility !== "visible"),
    cellData: cells,
    mergeData: apartMerges(sheet.merges).map(univerRange),
    rowData: rowData(sheet, look, rowCount),
    columnData: columnData(sheet, look, prefix),
    defaultColumnWidth,
    defaultRowHeight,
    showGridlines: bool(showsGridlines),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    rowCount,
    columnCount,
  };
}

/** Our area in Univer's terms. */
export function univerRange(area: Area) {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

/** Univer's range in our terms. */
export function gridArea(range: ReturnType<typeof univerRange>): GridArea {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** A workbook as Univer wants to be given it; without `appearance` (.xls) it has values, formats and merges only. */
export function univerWorkbookData(
  workbook: WorkbookSnapshot,
  appearance: WorkbookAppearance | null,
  name: string,
): Partial<IWorkbookData> {
  const looks = new Map(appearance?.sheets.map((look) => [look.name, look]));
  const data: Partial<IWorkbookData> = {
    name,
    locale: LocaleType.ZH_CN,
    sheetOrder: [],
    sheets: {},
    styles: {},
  };
  workbook.sheets.forEach((sheet, index) => {
    const look = looks.get(sheet.name) ?? null;
    const prefix = `${index}-`;
    look?.styles.forEach((style, position) => {
      data.styles![`${prefix}${position}`] = univerLook(style);
    });
    data.sheetOrder!.push(sheet.id);
    data.sheets![sheet.id] = worksheetData(sheet, look, prefix);
  });
  return data;
}
