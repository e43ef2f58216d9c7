import { span } from "../../rows/span";
import type { BudgetSlot, FoundBudget } from "./budget-found";
import { slotsIn } from "./budget-grid";
import { cellsOf, type OpenTable } from "../../rows/open-table";
import { isBudget, isNumber, readMoneyHeader, type BudgetHeader } from "./budget-header";
import type { BudgetField } from "../../words/budget-words";

/**
 * A budget whose amounts stand in several lines, each under a header of its own: 预算执行情况 | 年初预算数 | 指标结余数 over
 * | 210 | 0, then 资金使用情况 | 财政拨款数 | 实际支付数 over | 210 | 197.33. None of the headers is a budget alone.
 */
export function findLines(
  table: OpenTable,
  [first, last]: readonly [number, number],
): readonly FoundBudget[] {
  const lines: Line[] = [];
  for (let row = first; row < last; row++) {
    const line = lineAt(table, row);
    if (!line || (lines.length > 0 && !isNext(table, lines.at(-1)!, line))) continue;
    lines.push(line);
    row = line.values;
  }
  const slots = new Map(lines.flatMap((line) => [...line.slots]).reverse());
  if (lines.length < 2 || !isBudget([...slots.keys()])) return [];
  const rows = lines.flatMap(({ header, values }) => [header.first, values]);
  const label = table.view.cellAt(lines[0]!.header.first, table.columns.left);
  return [{ total: { label, slots }, sources: [], rows, words: lines.flatMap(({ header }) => header.texts) }];
}

/** A header of one row, the row of its values, and the fields among them. */
interface Line {
  readonly header: BudgetHeader;
  readonly values: number;
  readonly slots: ReadonlyMap<BudgetField, BudgetSlot>;
}

function lineAt(table: OpenTable, row: number): Line | null {
  const values = row + 1;
  // Most rows are no header, and none is worth reading without a number below it.
  if (!cellsOf(table, values).some(isNumber)) return null;
  const header = readMoneyHeader(table, row);
  if (!header || header.last > row || isBudget([...header.fields.keys()])) return null;
  const slots = slotsIn(table, [...header.fields], { row: values, top: values });
  return [...slots.values()].some(({ cell }) => isNumber(cell)) ? { header, values, slots } : null;
}

/** Whether nothing stands between two lines. */
function isNext(table: OpenTable, before: Line, line: Line): boolean {
  return span(before.values + 1, line.header.first - 1).every((row) => cellsOf(table, row).length === 0);
}
