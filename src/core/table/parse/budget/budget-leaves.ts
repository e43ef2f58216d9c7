import type { PlacedCell } from "../../rows/sheet-view";
import { budgetField, isSourceLabel, isTotalMoneyLabel } from "../../words/budget-words";
import type { BudgetField } from "../../words/budget-words";
import type { OpenTable } from "../../rows/open-table";

/** A column of a budget grid. */
export interface BudgetColumn {
  /** The words above the amounts, outer before inner: 年度预算数(万元)年初预算. */
  readonly header: string;
  readonly left: number;
  readonly right: number;
}

/** The rows of a header and the first column that can hold a field. */
interface HeaderExtent {
  readonly first: number;
  readonly last: number;
  readonly left: number;
}

/** An innermost header cell of a budget grid. */
export interface Leaf extends BudgetColumn {
  readonly field: BudgetField | null;
  /** Whether the column is for one source of money among several. */
  readonly isSource: boolean;
  readonly isTotal: boolean;
}

/**
 * The innermost header cells, left to right, with what they and the cells above them say. A cell that reaches down
 * beside the amounts names the section.
 */
export function leavesOf(table: OpenTable, header: HeaderExtent): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let column = header.left; column <= table.columns.right; column++) {
    const path = pathAt(table, column, header);
    const inner = path.at(-1);
    if (!inner || inner.column < column || inner.area.bottom > header.last) continue;
    const texts = path.map(({ text }) => text);
    leaves.push({ ...leafMeaning(texts), header: texts.join(""), left: column, right: inner.area.right });
  }
  return leaves;
}

/** The header cells over a column, outer first; a blank one continues its left neighbour when it has cells below. */
function pathAt(table: OpenTable, column: number, { first, last, left }: HeaderExtent): PlacedCell[] {
  const path: PlacedCell[] = [];
  for (let row = last; row >= first; row--) {
    const cell =
      placedAt(table, row, column) ?? (path.length > 0 ? leftNeighbour(table, row, [left, column]) : null);
    const isKnown = cell !== null && path.some((one) => one.row === cell.row && one.column === cell.column);
    if (cell && !isKnown) path.unshift(cell);
  }
  return path;
}

function placedAt(table: OpenTable, row: number, column: number): PlacedCell | null {
  const cell = table.view.cellAt(row, column);
  return cell.text === "" ? null : { ...cell, area: table.view.areaAt(row, column) };
}

function leftNeighbour(
  table: OpenTable,
  row: number,
  [left, column]: readonly [first: number, before: number],
): PlacedCell | null {
  return table.view.cellsIn(row, left, column - 1).at(-1) ?? null;
}

function leafMeaning(path: readonly string[]): Pick<Leaf, "field" | "isSource" | "isTotal"> {
  const [inner = "", outer = ""] = [path.at(-1), path.at(-2)];
  const own = budgetField(inner);
  const isTotal = !own && isTotalMoneyLabel(inner);
  const isSource = !own && isSourceLabel(inner);
  const outside = isTotal || isSource ? outer : outer + inner;
  return { field: own ?? budgetField(outside) ?? budgetField(inner + outer), isSource, isTotal };
}
