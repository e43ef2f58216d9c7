import { span } from "../rows/span";
import type { Area } from "../../sheet";
import { isFormLabel } from "../words/form-words";
import { isSideLabel } from "../words/levels";
import { budgetField, isAmount } from "../words/budget-words";
import type { PlacedCell, SheetView } from "../rows/sheet-view";

/** The first and the last column of a table. */
type Extent = Pick<Area, "left" | "right">;

/** Widens a header's columns by the labels that stand beside the table: 绩效指标, 项目名称, 年度总体目标. */
export function widen(view: SheetView, columns: Extent, rows: readonly [number, number]): Extent {
  let { left } = columns;
  while (left > view.bounds.left && hasFormLabel(view, left - 1, rows)) left--;
  let { right } = columns;
  for (let row = rows[0]; row <= rows[1]; row++) {
    const area = view.areaAt(row, columns.right);
    if (area.left >= columns.left && area.right > right && area.bottom - area.top < 30) right = area.right;
    right = Math.max(right, budgetEdge(view, row, columns));
  }
  return { left, right };
}

/** The last of the budget headers that run on beyond the indicators' last column, side by side. */
function budgetEdge(view: SheetView, row: number, { left, right }: Extent): number {
  let edge = right;
  for (;;) {
    const area = view.areaAt(row, edge + 1);
    const isNext = area.left === edge + 1 && budgetField(view.textAt(row, edge + 1)) !== null;
    if (!isNext || !namesAmounts(view.cellsIn(row, left, right))) return edge;
    edge = area.right;
  }
}

function namesAmounts(cells: readonly PlacedCell[]): boolean {
  return cells.filter((cell) => isAmount(budgetField(cell.text))).length >= 2;
}

function hasFormLabel(view: SheetView, column: number, [first, last]: readonly [number, number]): boolean {
  return span(first, last).some((row) => {
    const area = view.areaAt(row, column);
    const text = area.top === row && area.left === column ? view.textAt(row, column) : "";
    return isFormLabel(text) || isSideLabel(text);
  });
}
