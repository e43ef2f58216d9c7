import { cellsOf, type OpenTable } from "../rows/open-table";
import { roleCell } from "../rows/open-table";
import { rowShift } from "./shift";
import { compact, isFiller } from "../wording";

/**
 * A lone text in a level column that is no label: the first half of a name that a page break cut in two; `""` where
 * the row is none.
 */
export function fragmentOf(table: OpenTable, row: number): string {
  const { level1, level2, name } = table.columns.roles;
  if (level1 === undefined || level2 === undefined || name === undefined) return "";
  const cells = cellsOf(table, row);
  const [only] = cells;
  if (
    !only ||
    cells.length > 1 ||
    only.column >= name ||
    only.area.right > only.column ||
    only.area.bottom > row
  )
    return "";
  return isNamePiece(table, row, only.text) ? compact(only.text) : "";
}

/** The piece must not be a label, and the row below must go on with a name and values of its own. */
function isNamePiece(table: OpenTable, row: number, text: string): boolean {
  if (isFiller(text) || /指标|小计|合计|情况$|[\d)]$/.test(compact(text)) || compact(text).length < 6)
    return false;
  for (let below = row + 1; below <= Math.min(row + 2, table.bodyBottom); below++) {
    const target = roleCell(table, { row: below, by: 0 }, "target");
    if (target && target.text !== "") return rowShift(table, below).kind === "aligned";
  }
  return false;
}
