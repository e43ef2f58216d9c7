import type { ColumnRole, NumberCell, TableCell, TableRegion } from "../model";
import type { SheetView } from "../sheet-view";
import { viewOf } from "../sheet-view";
import type { SheetSnapshot } from "../../sheet";
import type { RoleColumns, TableColumns } from "../recognize/row-kind";
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
  const roles: RoleColumns = Object.fromEntries(region.columns.map(({ role, column }) => [role, column]));
  return {
    view: viewOf(sheet),
    region,
    columns: { left: area.left, right: area.right, roles },
    headTop: area.top,
    headBottom: firstHeader - 1,
    bodyTop: firstHeader + (headerRows.length > 0 ? 1 : 0),
    bodyBottom: area.bottom,
  };
}

/** The cell of a row in a role's column, shifted by whole columns; `null` where the table has no such column. */
export function roleCell(table: OpenTable, row: number, role: ColumnRole, shift = 0): TableCell | null {
  const column = table.columns.roles[role];
  if (column === undefined || column + shift < 0) return null;
  return table.view.cellAt(row, filledColumn(table, row, column, shift));
}

/** The number in a role's column. */
export function roleNumber(table: OpenTable, row: number, role: ColumnRole, shift = 0): NumberCell | null {
  const column = table.columns.roles[role];
  if (column === undefined || column + shift < 0) return null;
  return asPoints(numberCellAt(table.view, row, filledColumn(table, row, column, shift)));
}

/** Under a header merged over several columns the value may stand in a later one of them. */
function filledColumn(table: OpenTable, row: number, column: number, shift: number): number {
  const at = column + shift;
  if (shift !== 0 || table.view.textAt(row, at) !== "") return at;
  const headerRow = table.region.headerRows.at(-1);
  if (headerRow === undefined) return at;
  const { right } = table.view.areaAt(headerRow, column);
  const taken = new Set(Object.values(table.columns.roles));
  for (let other = at + 1; other <= right && !taken.has(other); other++) {
    if (table.view.textAt(row, other) !== "") return other;
  }
  return at;
}
