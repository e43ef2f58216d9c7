import type { NumberCell, TableCell } from "../model";
import type { ColumnRole, TableRegion } from "../recognition";
import type { PlacedCell, SheetView } from "./sheet-view";
import { viewOf } from "./sheet-view";
import type { ProblemPlace } from "../../outcome";
import { a1, type Area, type SheetSnapshot } from "../../sheet";
import { span } from "./span";
import { tableColumns, type TableColumns } from "./table-columns";
import { asPoints, numberCellAt } from "./number-cell";

/** A table while it is read: its sheet, its region and where its columns stand. */
export interface OpenTable {
  readonly view: SheetView;
  readonly region: TableRegion;
  readonly columns: TableColumns;
  /** First and last row above the indicator header; empty where `headBottom < headTop`. */
  readonly headTop: number;
  readonly headBottom: number;
  /** First and last row below the indicator header. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
}

/** Opens a recognised region for reading. */
export function openTable(sheet: SheetSnapshot, region: TableRegion): OpenTable {
  const { area, headerRows } = region;
  const firstHeader = headerRows[0] ?? area.top;
  const view = viewOf(sheet);
  return {
    view,
    region,
    columns: tableColumns(
      view,
      { left: area.left, right: area.right, last: headerRows.at(-1) },
      region.columns,
    ),
    headTop: region.part?.headTop ?? area.top,
    headBottom: firstHeader - 1,
    bodyTop: region.part?.project.row ?? Math.max(area.top, (headerRows[0] ?? -1) + 1),
    bodyBottom: area.bottom,
  };
}

/** The rows of a table, head and header first: of a list of projects those of this one. */
export function allRows({ headTop, headBottom, bodyTop, bodyBottom }: OpenTable): readonly number[] {
  return [...span(headTop, Math.min(headBottom + 1, bodyTop - 1)), ...span(bodyTop, bodyBottom)];
}

/** The cells of a row that are the table's. */
export function cellsOf({ view, columns: { left, right } }: OpenTable, row: number): readonly PlacedCell[] {
  return view.cellsIn(row, left, right);
}

/** The cell right of another; `null` beyond the table. */
export function cellRightOf({ view, columns }: OpenTable, { row, area }: PlacedCell): TableCell | null {
  return area.right < columns.right ? view.cellAt(row, area.right + 1) : null;
}

/** A row and by how many columns its cells slipped sideways. */
export interface RowPlace {
  readonly row: number;
  readonly by: number;
}

/** The cell of a row in a role's column; `null` where the table has no such column. */
export function roleCell(table: OpenTable, place: RowPlace, role: ColumnRole): TableCell | null {
  const column = columnOf(table, place, role);
  return column === null ? null : table.view.cellAt(place.row, column);
}

/** Whether two cells stand in the same place. */
export function isSameCell(cell: TableCell | null, other: TableCell | null): boolean {
  return cell !== null && other !== null && cell.row === other.row && cell.column === other.column;
}

/** The number in a role's column. */
export function roleNumber(table: OpenTable, place: RowPlace, role: ColumnRole): NumberCell | null {
  const column = columnOf(table, place, role);
  return column === null
    ? null
    : asPoints(numberCellAt(table.view, place.row, column), role === "points" ? role : "score");
}

/**
 * A role's column in a row. Under a header merged over several columns the value may stand in a later one, and of two
 * columns below one header it stands in the one that the row fills.
 */
function columnOf(table: OpenTable, { row, by }: RowPlace, role: ColumnRole): number | null {
  const column = table.columns.roles[role];
  if (column === undefined || column + by < 0) return null;
  if (by !== 0 || table.view.textAt(row, column) !== "") return column + by;
  const twin = table.columns.twins[role];
  if (twin !== undefined && table.view.textAt(row, twin) !== "") return twin;
  const header = table.region.headerRows.at(-1);
  return header === undefined ? column : filledColumn(table, row, table.view.areaAt(header, column));
}

function filledColumn(table: OpenTable, row: number, header: Area): number {
  const taken = new Set(Object.values(table.columns.roles));
  for (let column = header.left + 1; column <= header.right && !taken.has(column); column++) {
    if (table.view.textAt(row, column) !== "") return column;
  }
  return header.left;
}

/** Where a cell of a table stands, for a problem with it. */
export function placeOf(
  { sheetName: sheet }: TableRegion,
  cell: Pick<TableCell, "row" | "column">,
): ProblemPlace {
  return { sheet, cell: a1(cell.row, cell.column) };
}
