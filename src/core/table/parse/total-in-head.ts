import { isMereSum, isTotalLabel, isTotalLabelOutside, WHOLE } from "../words/total-label";
import type { NumberCell, TotalLine } from "../model";
import type { PlacedCell } from "../rows/sheet-view";
import { headerWord, labelWord } from "../wording";
import type { BudgetReading } from "./budget/budget";
import { budgetField, isAmount } from "../words/budget-words";
import { headRows } from "./label-values";
import { asPoints, numberCellAt, numberIn } from "../rows/number-cell";
import { isSameCell } from "../rows/open-table";
import type { OpenTable } from "../rows/open-table";
import { listedFacts } from "./listed-facts";
import { scoreInLabel, totalNumber } from "./total-number";

/** A total in the form's head: 自评总分 | 95, 自评得分：95分. Never a cell of the budget block. */
export function totalInHead(table: OpenTable, budget: BudgetReading | null): TotalLine | null {
  const taken = budget ? [budget.block.total.points, budget.block.total.rate, budget.block.total.score] : [];
  const consumed = new Set(budget?.rows ?? []);
  const rows = headRows(table);
  const [line] = rows.flatMap((row) => lineIn(table, row, consumed) ?? []);
  if (line) return line;
  const lines = rows
    .flatMap((cells) => cells.filter((cell) => labelsTotal(cell, cells, consumed)))
    .map((label) => ({ label, points: null, score: scoreOf(table, label) }))
    .filter(({ score }) => !taken.some((cell) => isSameCell(cell, score)));
  return (
    lines.find(({ score }) => score?.value) ??
    totalInColumn(table) ??
    lines.find(({ score }) => score) ??
    null
  );
}

/** In a list of projects 自评总分 is a column, filled in once a project. */
function totalInColumn(table: OpenTable): TotalLine | null {
  const fact = listedFacts(table).find(([{ text }]) => isHeadTotal(text));
  if (!fact) return null;
  const [label, { row, column }] = fact;
  return { label, points: null, score: asPoints(numberCellAt(table.view, row, column)) };
}

/** 总分 | 100 | 95 above the header, its numbers where the points and scores of the indicators stand; 100 alone, too. */
function lineIn(
  table: OpenTable,
  row: readonly PlacedCell[],
  consumed: ReadonlySet<number>,
): TotalLine | null {
  const [label] = row;
  if (!label || !isTotalLabel(label.text) || (isMereSum(label.text) && consumed.has(label.row))) return null;
  const columns = row.filter(({ text }) => numberIn(text) !== null).map(({ column }) => column);
  const marks = marksIn(table, label.row, columns);
  return marks && (marks.score.text !== "" || marks.points.value?.eq(WHOLE)) ? { label, ...marks } : null;
}

/** Points and score of a row whose numbers stand nowhere but in their columns. */
function marksIn(
  table: OpenTable,
  row: number,
  numbers: readonly number[],
): { readonly points: NumberCell; readonly score: NumberCell } | null {
  const { points, score } = table.columns.roles;
  if (points === undefined || score === undefined || !numbers.includes(points)) return null;
  if (!numbers.every((column) => column === points || column === score)) return null;
  const numberAt = (column: number): NumberCell => asPoints(numberCellAt(table.view, row, column));
  return { points: numberAt(points), score: numberAt(score) };
}

function scoreOf(table: OpenTable, label: PlacedCell): NumberCell | null {
  const inside = scoreInLabel(table, label);
  const beside = numberBeside(table, label);
  const isBesideFilled = beside !== null && beside.value !== null;
  if (inside && !(isBesideFilled && inside.value?.eq(WHOLE))) return inside;
  if (isBesideFilled) return beside;
  return isBareScore(label) ? null : (numberBelow(table, label) ?? beside);
}

/** 得分 heads many columns: it labels the total only with a number right beside it. */
function isBareScore({ text }: PlacedCell): boolean {
  return headerWord(text) === "得分";
}

/** Words that mean the total in a form's head, where no column can be meant; a reviewer's score is not ours. */
const HEAD_TOTAL =
  /^(?!.*(?:复核|审核|评审|财政|主管|专家|抽查)).{0,6}(?:自评|评价|绩效|考核|综合|总体|最终|自评结果)(?:总?得分|总?分数?|评分|打分|成绩|得分情况|分值)$/;

function isHeadTotal(label: string): boolean {
  const [first = ""] = labelWord(label).split(/[/、]|及|和|与/);
  return isTotalLabelOutside(first) || HEAD_TOTAL.test(first);
}

/** A bare 得分 is the total only on a row that names no money and is no part of the budget block. */
function labelsTotal(cell: PlacedCell, row: readonly PlacedCell[], consumed: ReadonlySet<number>): boolean {
  const [label = ""] = cell.text.split(/[:：]/);
  if (isMereSum(label)) return false;
  if (isTotalLabel(label)) return !consumed.has(cell.row) || !headsMoney(row);
  if (!isHeadTotal(label)) return false;
  return isBareScore(cell) ? !consumed.has(cell.row) && namesNoMoney(row) : !headsMoney(row);
}

function namesNoMoney(cells: readonly PlacedCell[]): boolean {
  return !cells.some(({ text }) => isAmount(budgetField(text)) || budgetField(text) === "rate");
}

/** A row of words without a number that names money heads columns. */
function headsMoney(cells: readonly PlacedCell[]): boolean {
  return !namesNoMoney(cells) && !cells.some(({ text }) => numberIn(text) !== null);
}

/** The number right of a label, or the blank cell where it belongs. */
function numberBeside(table: OpenTable, label: PlacedCell): NumberCell | null {
  const next = label.area.right + 1;
  if (next > table.columns.right) return null;
  const [cell] = table.view.cellsIn(label.row, next, table.columns.right);
  const number = cell ? totalNumber(table, cell) : null;
  if (number?.value) return number;
  return cell?.column === next ? null : numberCellAt(table.view, label.row, next);
}

const MOST_ROWS_BELOW = 2;

/** The first number below a label, past a blank cell. */
function numberBelow(table: OpenTable, label: PlacedCell): NumberCell | null {
  const first = label.area.bottom + 1;
  for (let row = first; row < first + MOST_ROWS_BELOW && row <= table.headBottom; row++) {
    const number = asPoints(numberCellAt(table.view, row, label.column));
    if (number.text !== "") return number.value === null ? null : number;
  }
  return null;
}
