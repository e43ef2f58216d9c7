import { isTotalLabel, isTotalLabelOutside } from "../form-words";
import type { NumberCell, TableCell, TotalLine } from "../model";
import type { PlacedCell } from "../sheet-view";
import { rowKind } from "../recognize/row-kind";
import { compact, headerWord, labelWord } from "../wording";
import { budgetField, isAmount } from "./budget-words";
import { findGrade } from "./grade";
import type { BudgetReading } from "./budget";
import { asPoints, numberCellAt, numberIn } from "./number-cell";
import { headRows } from "./label-values";
import { roleNumber } from "./table-rows";
import type { OpenTable } from "./table-rows";

/** The total of a form and the grade beside it. */
export interface TotalReading {
  readonly total: TotalLine | null;
  readonly grade: TableCell | null;
}

/** What a form is worth: 总分100 beside 95.5 says that, and not what it got. */
const WHOLE = 100;

/** Reads the total line: below the indicators, or in the head where only that one has a number. */
export function readTotal(table: OpenTable, budget: BudgetReading | null): TotalReading {
  const row = totalRow(table);
  const below = row === null ? null : totalAt(table, row);
  const total = below && hasScore(below) ? below : withHead(below, totalInHead(table, budget));
  return { total, grade: findGrade(table, row) };
}

function hasScore({ score }: TotalLine): boolean {
  return score !== null && score.text !== "";
}

/** A blank line below goes before a blank cell in the head; a number in the head before both. */
function withHead(below: TotalLine | null, head: TotalLine | null): TotalLine | null {
  return head && (below === null || head.score?.value) ? head : below;
}

/**
 * The last total row of the block: earlier ones are sums inside the list. 部门评价得分 and the like below a 总分
 * that has its 100 points and a score are somebody else's.
 */
function totalRow(table: OpenTable): number | null {
  const rows = totalRows(table);
  const last = rows.at(-1) ?? null;
  if (last === null || isTotalLabel(totalAt(table, last).label?.text ?? "")) return last;
  return rows.filter((row) => isWhole(totalAt(table, row))).at(-1) ?? last;
}

function totalRows(table: OpenTable): readonly number[] {
  const headers = new Set(table.region.headerRows);
  const rows = Array.from(
    { length: Math.max(0, table.bodyBottom - table.bodyTop + 1) },
    (_, at) => table.bodyTop + at,
  );
  return rows.filter((row) => !headers.has(row) && rowKind(table.view, row, table.columns) === "total");
}

function isWhole({ label, points, score }: TotalLine): boolean {
  const isPlain = label !== null && isTotalLabel(label.text);
  return isPlain && points?.value?.eq(WHOLE) === true && Boolean(score?.value);
}

function totalAt(table: OpenTable, row: number): TotalLine {
  const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
  const label =
    cells.find((cell) => isTotalLabel(cell.text)) ??
    cells.find((cell) => isTotalLabelOutside(cell.text)) ??
    null;
  const own = (role: "points" | "score"): NumberCell | null => {
    const cell = roleNumber(table, { row, by: 0 }, role);
    return cell !== null && cell.row === row && !isSameCell(cell, label) ? cell : null;
  };
  const score = withNumber(own("score"));
  const points = isSameCell(own("points"), score) ? null : own("points");
  if (score && score.value !== null) return { label, points, score };
  return fromNumbers(table, { row, label, points, score });
}

function isSameCell(cell: TableCell | null, other: TableCell | null): boolean {
  return cell !== null && other !== null && cell.row === other.row && cell.column === other.column;
}

interface LooseTotal {
  readonly row: number;
  readonly label: PlacedCell | null;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
}

/** Where the score column is blank: the numbers right of the label in order, or the number inside the label. */
function fromNumbers(table: OpenTable, { row, label, points, score }: LooseTotal): TotalLine {
  const start = (label?.area.right ?? table.columns.left - 1) + 1;
  const numbers = table.view
    .cellsIn(row, start, table.columns.right)
    .map((cell) => totalNumber(table, cell))
    .filter((cell) => cell.value !== null);
  const others = numbers.filter((cell) => cell.column !== points?.column);
  const pointsColumn = table.columns.roles.points;
  const misplaced = others.filter((cell) => cell.column !== pointsColumn);
  if (misplaced.length === 1) return { label, points, score: misplaced[0] ?? null };
  const [first, second] = numbers;
  if (!points?.value && first && second) return { label, points: first, score: second };
  return { label, points, score: scoreInLabel(table, label) ?? score };
}

function totalNumber(table: OpenTable, cell: PlacedCell): NumberCell {
  const number = asPoints(numberCellAt(table.view, cell.row, cell.column));
  return withNumber(number) ?? number;
}

const WITH_GRADE = /^(?:得分|自评得分)?:?(\d+(?:\.\d+)?)分?[,(、/]?(?:优秀?|良好?|中等?|差)[)]?$/;

/** 96分（优）: the number beside the grade in one cell. */
function withNumber(cell: NumberCell | null): NumberCell | null {
  const inside = cell?.value === null ? WITH_GRADE.exec(compact(cell.text))?.[1] : undefined;
  return cell && inside ? { ...cell, value: numberIn(inside) } : cell;
}

const BEHIND_COLON = /^[^:\d]*:(\d+(?:\.\d+)?)分?(?!\d|年|月)/;
const AT_END = /[:=]?(\d+(?:\.\d+)?)分?(?:[,(、]?(?:优|良|中|差)[)]?)?$/;

/** 总分：99分; 自评得分：99分 自评等级：优 */
function scoreInLabel(table: OpenTable, label: PlacedCell | null): NumberCell | null {
  const word = label ? compact(label.text) : "";
  const inside = (BEHIND_COLON.exec(word) ?? AT_END.exec(word))?.[1];
  if (!label || !inside) return null;
  return { ...table.view.cellAt(label.row, label.column), value: numberIn(inside), isTextNumber: false };
}

/** A total in the form's head: 自评总分 | 95, 自评得分：95分. Never a cell of the budget block. */
function totalInHead(table: OpenTable, budget: BudgetReading | null): TotalLine | null {
  const taken = budget ? [budget.block.total.points, budget.block.total.rate, budget.block.total.score] : [];
  const consumed = new Set(budget?.rows ?? []);
  const lines = headRows(table)
    .flatMap((cells) => cells.filter((cell) => labelsTotal(cell, cells, consumed)))
    .map((label) => ({ label, points: null, score: scoreOf(table, label) }))
    .filter(({ score }) => !taken.some((cell) => isSameCell(cell, score)));
  return lines.find(({ score }) => score?.value) ?? lines.find(({ score }) => score) ?? null;
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

/** A bare 得分 is the total only on a row that names no money and is no part of the budget block. */
/** Words that mean the total in a form's head, where no column can be meant; a reviewer's score is not ours. */
const HEAD_TOTAL =
  /^(?!.*(?:复核|审核|评审|财政|主管|专家|抽查)).{0,6}(?:自评|评价|绩效|考核|综合|总体|最终|自评结果)(?:总?得分|总?分数?|评分|打分|成绩|得分情况|分值)$/;

function isHeadTotal(label: string): boolean {
  const [first = ""] = labelWord(label).split(/[/、]|及|和|与/);
  return isTotalLabelOutside(first) || HEAD_TOTAL.test(first);
}

function labelsTotal(cell: PlacedCell, row: readonly PlacedCell[], consumed: ReadonlySet<number>): boolean {
  const [label = ""] = cell.text.split(/[:：]/);
  if (isTotalLabel(label)) return !consumed.has(cell.row) || !isMoneyHeader(row);
  if (!isHeadTotal(label)) return false;
  return isBareScore(cell) ? !consumed.has(cell.row) && namesNoMoney(row) : !isMoneyHeader(row);
}

function namesNoMoney(cells: readonly PlacedCell[]): boolean {
  return !cells.some(({ text }) => isAmount(budgetField(text)) || budgetField(text) === "rate");
}

/** A row of words without a number that names money heads columns. */
function isMoneyHeader(cells: readonly PlacedCell[]): boolean {
  return !namesNoMoney(cells) && !cells.some(({ text }) => numberIn(text) !== null);
}

/** The number right of a label, or the blank cell where it belongs. */
function numberBeside(table: OpenTable, label: PlacedCell): NumberCell | null {
  const next = label.area.right + 1;
  if (next > table.columns.right) return null;
  const [cell] = table.view.cellsIn(label.row, next, table.columns.right);
  if (!cell) return numberCellAt(table.view, label.row, next);
  const number = totalNumber(table, cell);
  return number.value === null ? null : number;
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
