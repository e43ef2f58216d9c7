import { isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from "../cells/addresses";
import { columnCount, intersection, rowCount } from "../cells/areas";
import { requireFormattable, type Place } from "../cells/cells";
import { lineChange } from "../events/changes";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { LineShift } from "../cells/areas";

export type Axis = LineShift["axis"];

/** Whether all rows (or columns) of an area are hidden; `null` where some are. */
export function areHidden({ session, sheet, area }: Place, axis: Axis): boolean | null {
  const hidden = axis === "rows" ? session.grid.hiddenRows(sheet) : session.grid.hiddenColumns(sheet);
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const count = [...hidden].filter((line) => line >= from && line <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** Line by line, whether the rows (or columns) of an area are hidden. */
export function hiddenLines({ session, sheet, area }: Place, axis: Axis): boolean[] {
  const hidden = axis === "rows" ? session.grid.hiddenRows(sheet) : session.grid.hiddenColumns(sheet);
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, index) => hidden.has(from + index));
}

/** Hides rows or columns, or shows them. */
export function hideLines(place: Place, axis: Axis, isHidden: boolean): void {
  requireFormattable(place);
  const { session, sheet, area } = place;
  session.revision += 1;
  if (axis === "columns") {
    session.grid.setColumnsHidden(sheet, area.left, area.right, isHidden);
    return;
  }
  session.grid.setRowsHidden(sheet, area.top, area.bottom, isHidden);
  session.changes.sheet("RowHiddenChanged", sheet, {
    address: `${area.top + 1}:${area.bottom + 1}`,
    changeType: isHidden ? "Hidden" : "Unhidden",
    source: "Local",
  });
}

/** The directions in which cells make room, and in which they close up. */
const ROOM: Readonly<Record<string, Axis>> = { Down: "rows", Right: "columns" };
const CLOSING: Readonly<Record<string, Axis>> = { Up: "rows", Left: "columns" };

function axisOf({ area }: Place, axis: Axis | undefined): Axis {
  if (!axis) throw invalidArgument("There is no such direction.");
  const isWhole = axis === "rows" ? isEntireRow(area) : isEntireColumn(area);
  // The grid moves whole lines; cells pushed aside within a table are not part of this stand-in.
  if (!isWhole) throw new ExcelFailure("NotImplemented", "This host moves whole rows and columns only.");
  return axis;
}

/** Makes room for rows or columns at an area. */
export function insertLines(place: Place, direction: string): void {
  requireFormattable(place);
  const { session, sheet, area } = place;
  const axis = axisOf(place, ROOM[direction]);
  const count = axis === "rows" ? rowCount(area) : columnCount(area);
  requireRoom(place, axis, count);
  if (axis === "rows") session.grid.insertRows(sheet, area.top, count);
  else session.grid.insertColumns(sheet, area.left, count);
  tell(place, { axis, at: axis === "rows" ? area.top : area.left, count });
}

function requireRoom({ session, sheet }: Place, axis: Axis, count: number): void {
  const inUse = session.grid.usedArea(sheet, true);
  const isOff =
    inUse && (axis === "rows" ? inUse.bottom + count >= SHEET_ROWS : inUse.right + count >= SHEET_COLUMNS);
  if (isOff) throw new ExcelFailure("NonBlankCellOffSheet");
}

/** Takes the rows or columns of an area out. */
export function removeLines(place: Place, direction: string): void {
  requireFormattable(place);
  const { session, sheet, area } = place;
  const axis = axisOf(place, CLOSING[direction]);
  const count = axis === "rows" ? rowCount(area) : columnCount(area);
  requireFreeFilter(place);
  if (axis === "rows") session.grid.deleteRows(sheet, area.top, count);
  else session.grid.deleteColumns(sheet, area.left, count);
  tell(place, { axis, at: axis === "rows" ? area.top : area.left, count: -count });
}

/** Lines that a filter hides cannot be taken out together with shown ones. */
function requireFreeFilter({ session, sheet, area }: Place): void {
  const filter = session.grid.filterArea(sheet);
  const hidden = session.grid.hiddenRows(sheet);
  const cut = filter && intersection(filter, area);
  if (!cut) return;
  for (let row = cut.top; row <= cut.bottom; row += 1) {
    if (hidden.has(row)) throw new ExcelFailure("FilteredRangeConflict");
  }
}

function tell({ session, sheet, area }: Place, shift: LineShift): void {
  session.revision += 1;
  if (shift.count < 0) session.references.shift(sheet, shift);
  else session.references.shift(sheet, shift);
  session.changes.cells({ sheet, area, type: lineChange(shift), isOwn: true });
}
