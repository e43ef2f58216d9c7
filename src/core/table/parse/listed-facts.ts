import type { TableCell } from "../model";
import { cellsOf, type OpenTable } from "../rows/open-table";
import type { PlacedCell } from "../rows/sheet-view";

/** In a list of projects its facts are columns, filled in once a project: their headers with the cells of this one. */
export function listedFacts(table: OpenTable): readonly (readonly [header: PlacedCell, value: TableCell])[] {
  const { part, headerRows } = table.region;
  if (!part) return [];
  const roles = new Set(Object.values(table.columns.roles));
  const headers = cellsOf(table, headerRows.at(-1)!).filter(({ column }) => !roles.has(column));
  return headers.map((header) => [header, table.view.cellAt(part.project.row, header.column)]);
}
