import { span } from "../../rows/span";
import { isSideLabel } from "../../words/levels";
import { rowKind } from "../../rows/row-kind";
import { headerWord, isFiller } from "../../wording";
import type { BudgetReading } from "./budget";
import { roleNumber } from "../../rows/open-table";
import { cellsOf, type OpenTable } from "../../rows/open-table";

const EXECUTION = /^预算执行(?:率|情况|进度)?$/;

/**
 * Rows of the indicator block that only print the budget block's points once more: 预算执行率 with points and score,
 * but without a target and an actual value. Counted as indicators they would count twice.
 */
export function rowsRepeatingBudget(table: OpenTable, budget: BudgetReading | null): readonly number[] {
  const points = budget?.block.total.points?.value ?? budget?.block.pointsPrinted;
  if (!points) return [];
  return span(table.bodyTop, table.bodyBottom).filter(
    (row) =>
      isExecutionAlone(table, row) &&
      roleNumber(table, { row, by: 0 }, "points")?.value?.eq(points) &&
      rowKind(table.view, row, table.columns) === "data",
  );
}

/** Whether all that a row says of itself is 预算执行率, beside its numbers and what explains them. */
function isExecutionAlone(table: OpenTable, row: number): boolean {
  const { points, score, explanation } = table.columns.roles;
  const cells = cellsOf(table, row);
  // Few rows speak of 预算: the others need no closer look.
  if (!cells.some(({ text }) => text.includes("预"))) return false;
  const words = cells.filter(({ column, text, area }) => {
    const isOther = area.top < row || column === points || column === score || column === explanation;
    return !isOther && !isFiller(text) && !isSideLabel(text);
  });
  return words.length === 1 && EXECUTION.test(headerWord(words[0]?.text ?? ""));
}
