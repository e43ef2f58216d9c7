import type { ColumnRole } from "../recognition";
import { numberIn } from "./number-cell";
import type { PlacedCell, SheetView } from "./sheet-view";
import { isFiller } from "../wording";
import type { TableColumns } from "./table-columns";

/** A row of a table and the non-empty cells that begin on it. */
export interface TableRow {
  readonly view: SheetView;
  readonly row: number;
  readonly columns: TableColumns;
  readonly cells: readonly PlacedCell[];
}

/** A row as its table's columns cut it out of the sheet. */
export function rowAt(view: SheetView, row: number, columns: TableColumns): TableRow {
  return { view, row, columns, cells: view.cellsIn(row, columns.left, columns.right) };
}

/**
 * What a row prints for a role in a cell of its own: a cell merged over from elsewhere is not its own, nor is a name that
 * prints its target.
 */
export function ownText(row: TableRow, role: ColumnRole): string {
  const { roles, twins } = row.columns;
  if (role === "target" && roles.target === roles.name) return "";
  const text = textIn(row, roles[role]);
  return text === "" ? textIn(row, twins[role]) : text;
}

function textIn({ view, row }: TableRow, column: number | undefined): string {
  if (column === undefined) return "";
  const area = view.areaAt(row, column);
  return area.top === row && area.left === column ? view.textAt(row, column) : "";
}

/** Whether a row fills a role's column in with more than a dash. */
export function isFilled(row: TableRow, role: ColumnRole): boolean {
  return !isFiller(ownText(row, role));
}

/** Whether a row has a target or an actual value. */
export function isMeasured(row: TableRow): boolean {
  return isFilled(row, "target") || isFilled(row, "actual");
}

/** Whether target or actual and points or score of a row are filled. */
export function hasIndicatorValues(row: TableRow): boolean {
  const isAnswered = isFilled(row, "target") && isFilled(row, "actual");
  return isMeasured(row) && (isFilled(row, "points") || isFilled(row, "score") || isAnswered);
}

/** Whether a row bears numbers where points and score stand, or values where the form has neither. */
export function isScored(row: TableRow): boolean {
  const { points, score } = row.columns.roles;
  if (points === undefined && score === undefined) return hasIndicatorValues(row);
  return numberIn(ownText(row, "points")) !== null || numberIn(ownText(row, "score")) !== null;
}

/** The last column in which a label such as 合计 can stand: that of the names. */
export function lastLabelColumn({ columns: { roles, left } }: TableRow): number {
  return Math.max(left, roles.name ?? left, roles.level2 ?? left, roles.level1 ?? left);
}
