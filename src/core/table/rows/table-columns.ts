import { oncePer } from "../../once-per";
import type { ColumnAssignment, ColumnRole } from "../recognition";
import type { SheetView } from "./sheet-view";
import { twinColumns } from "./twin-columns";

/** Where the roles of a table's columns stand. */
export type RoleColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** The columns of a table: its extent and its roles. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
  readonly roles: RoleColumns;
  /** Second columns of roles that have two, of which each row fills one. */
  readonly twins: RoleColumns;
}

/** The first and the last column of a table, and the last row of its header; `undefined` where it has none. */
interface TableExtent {
  readonly left: number;
  readonly right: number;
  readonly last: number | undefined;
}

const columnsOf = oncePer((_: SheetView) => new Map<string, TableColumns>());

/**
 * The columns of a table, one object for the same columns of a sheet: a table is looked at while it is found and again
 * while it is read, and what its rows are is kept by their columns.
 */
export function tableColumns(
  view: SheetView,
  extent: TableExtent,
  assignments: readonly ColumnAssignment[],
): TableColumns {
  const known = columnsOf(view);
  const roles: RoleColumns = Object.fromEntries(assignments.map(({ role, column }) => [role, column]));
  const { left, right, last } = extent;
  const key = JSON.stringify([left, right, last, roles]);
  const columns = known.get(key) ?? {
    left,
    right,
    roles,
    twins: last === undefined ? {} : twinColumns(view, last, roles),
  };
  known.set(key, columns);
  return columns;
}
