import type { PlacedCell } from "../../rows/sheet-view";
import { span } from "../../rows/span";
import { numberIn } from "../../rows/number-cell";
import type { OpenTable } from "../../rows/open-table";

const MOST_ROWS_BELOW = 6;

/**
 * The first column of a budget header that can hold a field. The leftmost cell names the section (预算资金(万元),
 * 支出预算) where numbers stand below the cells right of it and none below itself, whatever it says.
 *
 * @param cells - the cells of the header's first row, left to right
 */
export function firstFieldColumn(table: OpenTable, cells: readonly PlacedCell[]): number {
  const [first, second] = cells;
  if (!first || !second) return table.columns.left;
  const isSection =
    !holdsNumbers(table, first.row, [first.area.left, first.area.right]) &&
    holdsNumbers(table, first.row, [second.column, table.columns.right]);
  return isSection ? first.area.right + 1 : table.columns.left;
}

/** Whether a number stands in the given columns in one of the rows right below a header row. */
function holdsNumbers(
  table: OpenTable,
  row: number,
  [left, right]: readonly [first: number, last: number],
): boolean {
  const last = Math.min(row + MOST_ROWS_BELOW, table.bodyBottom);
  return span(row + 1, last).some((below) =>
    table.view.cellsIn(below, left, right).some(({ text }) => numberIn(text) !== null),
  );
}
