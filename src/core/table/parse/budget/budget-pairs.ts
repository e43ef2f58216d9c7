import { span } from "../../rows/span";
import type { TableCell } from "../../model";
import type { PlacedCell } from "../../rows/sheet-view";
import { hasIndicatorValues, rowAt } from "../../rows/table-row";
import { isTotalLabelOutside, WHOLE } from "../../words/total-label";
import { compact, headerWord } from "../../wording";
import { isNumber } from "./budget-header";
import { oneEach } from "./budget-found";
import type { BudgetSlot, FoundBudget } from "./budget-found";
import {
  budgetField,
  isAmount,
  isSourceLabel,
  isTotalMoneyLabel,
  namesMoney,
  weakBudgetField,
} from "../../words/budget-words";
import type { BudgetField } from "../../words/budget-words";
import { numberIn } from "../../rows/number-cell";
import { cellRightOf, cellsOf, type OpenTable } from "../../rows/open-table";

type Rows = readonly [first: number, last: number];
type Found = readonly [BudgetField, BudgetSlot];

/** Looks for 预算数：20万元 in one cell, and for 预算数 | 20 in two, within the given rows. */
export function findPairs(table: OpenTable, rows: Rows): readonly FoundBudget[] {
  const cells = cellsWithin(table, rows);
  const preferred = totalColumn(table, rows);
  const found = cells
    .flatMap((cell) => [...inText(cell), ...beside(table, cell, preferred)])
    .sort(([, one], [, other]) => lineRank(table, one.cell.row) - lineRank(table, other.cell.row));
  const labelled = nearMoney(
    withTotal(
      withWeak(
        found,
        cells.flatMap((cell) => weakBeside(table, cell)),
      ),
      cells.flatMap((cell) => totalBeside(table, cell)),
    ),
    [...new Set(cells.map(({ row }) => row))],
  );
  const [waiting, told] = [true, false].map((isOpen) => labelled.filter((one) => isWaiting(one) === isOpen));
  const slots = oneEach([...told!, ...underHeaders(table, labelled, rows), ...waiting!]);
  if (!isFilledBudget(slots)) return [];
  const owned = [...new Set([...slots.values()].map(({ cell }) => cell.row))].sort((a, b) => a - b);
  const words = wordsAround(table, owned, rows);
  return [{ total: { label: null, slots }, sources: [], rows: owned, words }];
}

/** The line for all money goes first, a line for one source of it last. */
function lineRank(table: OpenTable, row: number): number {
  const labels = cellsOf(table, row);
  if (labels.some(({ text }) => isSourceLabel(text) && budgetField(text) === null)) return 2;
  return labels.some(({ text }) => isTotalMoneyLabel(text) && budgetField(text) === null) ? 0 : 1;
}

/** Two amounts, or one with the rate. */
function isFilledBudget(slots: ReadonlyMap<BudgetField, BudgetSlot>): boolean {
  const amounts = [...slots.keys()].filter(isAmount);
  return amounts.length >= 2 || (amounts.length === 1 && isFilled(slots.get("rate")));
}

/** A blank beside 得分 may be where it belongs; a number below 得分 goes before it. */
function isWaiting([field, slot]: Found): boolean {
  return !isAmount(field) && !isFilled(slot);
}

function isFilled(slot: BudgetSlot | undefined): boolean {
  return slot !== undefined && (slot.inText !== null || isNumber(slot.cell));
}

/** 项目资金总额 | 100 is the budget where no other label says so. */
function withTotal(found: readonly Found[], totals: readonly Found[]): readonly Found[] {
  const hasBudget = found.some(([field]) => field === "full" || field === "initial");
  return hasBudget ? found : [...found, ...totals.slice(0, 1)];
}

/** What weak words say beside plain ones that name another amount: 年度预算 | 570 | 实际使用情况 | 395.86. */
function withWeak(found: readonly Found[], weak: readonly Found[]): readonly Found[] {
  const known = new Set(found.map(([field]) => field));
  return [...known].some(isAmount) ? [...found, ...weak.filter(([field]) => !known.has(field))] : found;
}

function weakBeside(table: OpenTable, label: PlacedCell): readonly Found[] {
  return filledBeside(table, label, budgetField(label.text) === null ? weakBudgetField(label.text) : null);
}

/** The amount right of a total label; with more numbers behind it, it stands below a header. */
function totalBeside(table: OpenTable, label: PlacedCell): readonly Found[] {
  const isTotal = isTotalMoneyLabel(label.text) && namesMoney(label.text);
  const [, next] = table.view.cellsIn(label.row, label.area.right + 1, table.columns.right);
  return filledBeside(table, label, isTotal && !(next && isNumber(next)) ? "full" : null);
}

function filledBeside(table: OpenTable, label: PlacedCell, field: BudgetField | null): readonly Found[] {
  const cell = cellRightOf(table, label);
  const slot = cell && { header: label.text, cell, inText: null };
  return field && slot && isFilled(slot) ? [[field, slot]] : [];
}

/**
 * 分值 and 得分 mean many things: they count in rows that hang together with one that names money.
 *
 * @param filled - the rows that hold anything, top to bottom: a blank one parts nothing
 */
function nearMoney(found: readonly Found[], filled: readonly number[]): readonly Found[] {
  const rows = rowsOf(found);
  const money = rowsOf(found.filter(([field]) => isMoney(field)));
  const reaches = (row: number | undefined, step: number): boolean =>
    row !== undefined &&
    (money.includes(row) || (rows.includes(row) && reaches(filled[filled.indexOf(row) + step], step)));
  return found.filter(([, { cell }]) => reaches(cell.row, -1) || reaches(cell.row, 1));
}

function rowsOf(found: readonly Found[]): readonly number[] {
  return [...new Set(found.map(([, { cell }]) => cell.row))];
}

function isMoney(field: BudgetField): boolean {
  return isAmount(field) || field === "rate";
}

function cellsWithin(table: OpenTable, [first, last]: Rows): readonly PlacedCell[] {
  return span(first, last)
    .filter((row) => row < table.bodyTop || !hasIndicatorValues(rowAt(table.view, row, table.columns)))
    .flatMap((row) => cellsOf(table, row));
}

const IN_TEXT =
  /([\u4e00-\u9fff()/A-Z]{2,14}?)[:=为是]?([+-]?\d[\d,]*(?:\.\d+)?(?:%|亿元|万元|千元|元|万|分)?)/g;
const LONGEST_TEXT = 120;

/** 年初预算100万元,全年执行98万元,执行率98% */
function inText(cell: TableCell): readonly Found[] {
  const text = compact(cell.text);
  if (text.length > LONGEST_TEXT || !/\d/.test(text)) return [];
  return [...text.matchAll(IN_TEXT)].flatMap(([, header = "", inText = ""]): Found[] => {
    const field = budgetField(header);
    return field && !isTotalOfForm(header) ? [[field, { header, cell, inText }]] : [];
  });
}

/** The value right of a label: a number, or the blank cell where one belongs. */
function beside(table: OpenTable, label: PlacedCell, preferred: number | null): readonly Found[] {
  const field = budgetField(label.text);
  if (!field || field === "explanation") return [];
  if (isTotalOfForm(label.text) && !isWithinPoints(table, label)) return [];
  const column = valueColumn(table, label, preferred);
  if (column === null) return [];
  return [[field, { header: label.text, cell: table.view.cellAt(label.row, column), inText: null }]];
}

/** 自评分 beside the rate is the form's total, not the score of the rate. */
function isTotalOfForm(text: string): boolean {
  return isTotalLabelOutside(text) && headerWord(text) !== "得分";
}

/** 分值 | 10 | 自评得分 | 9.8: no more than the points of the rate, which stand right before it, or at the end of the row above. */
function isWithinPoints(table: OpenTable, label: PlacedCell): boolean {
  const { left, right } = table.columns;
  const own = table.view.cellsIn(label.row, left, label.column - 1);
  const before = own.length > 0 ? own : table.view.cellsIn(label.row - 1, left, right);
  const [points, score] = [before.at(-1), table.view.cellAt(label.row, label.area.right + 1)].map(
    (cell) => cell && numberIn(cell.text),
  );
  const isWorth = budgetField(before.at(-2)?.text ?? "") === "points" && points?.lt(WHOLE);
  return isWorth === true && score?.lte(points ?? 0) === true;
}

function valueColumn(table: OpenTable, label: PlacedCell, preferred: number | null): number | null {
  const isUsable = (column: number): boolean => numberIn(table.view.textAt(label.row, column)) !== null;
  const next = label.area.right + 1;
  if (preferred !== null && preferred >= next && isUsable(preferred)) return preferred;
  for (let column = next; column <= table.columns.right; column++) {
    if (isUsable(column)) return column;
    const text = table.view.textAt(label.row, column);
    if (text !== "" && !isTotalMoneyLabel(text)) break;
  }
  return next <= table.columns.right && table.view.textAt(label.row, next) === "" ? next : null;
}

const MOST_ROWS_UP = 4;

/** A bare number in the block's rows below 执行率, 分值 or 得分: columns beside the pairs. */
function underHeaders(table: OpenTable, pairs: readonly Found[], [first]: Rows): readonly Found[] {
  const rows = rowsOf(pairs);
  const taken = new Set(pairs.map(([, { cell }]) => `${cell.row}:${cell.column}`));
  const free = rows
    .flatMap((row) => cellsOf(table, row))
    .filter((cell) => isNumber(cell) && !taken.has(`${cell.row}:${cell.column}`));
  return free.flatMap((cell): Found[] => {
    const header = headerAbove(table, cell, first);
    const field = header === null ? null : budgetField(header);
    return header && field && !isAmount(field) ? [[field, { header, cell, inText: null }]] : [];
  });
}

function headerAbove(table: OpenTable, cell: PlacedCell, first: number): string | null {
  for (let row = cell.row - 1; row >= Math.max(first, cell.row - MOST_ROWS_UP); row--) {
    const text = table.view.textAt(row, cell.column);
    if (text !== "") return numberIn(text) === null ? text : null;
  }
  return null;
}

/** Where sources of money are columns, the column headed 合计 or 资金总额. */
function totalColumn(table: OpenTable, [first, last]: Rows): number | null {
  for (let row = first; row <= last; row++) {
    const cells = cellsOf(table, row);
    const sources = cells.filter((cell) => isSourceLabel(cell.text));
    const total = cells.filter((cell) => isTotalMoneyLabel(cell.text)).at(-1);
    if (total && sources.length >= 2 && !cells.some(isNumber)) return total.column;
  }
  return null;
}

const LONGEST_WORD = 40;
const MOST_ROWS_BELOW = 4;

/** What stands in the block's rows, and in the rows of sources below them, which may print the unit of the money. */
function wordsAround(table: OpenTable, owned: readonly number[], [, last]: Rows): readonly string[] {
  const own = owned.flatMap((row) => textsIn(table, row));
  const bottom = owned.at(-1) ?? last;
  const below: string[] = [];
  for (let row = bottom + 1; row <= Math.min(last, bottom + MOST_ROWS_BELOW); row++) {
    const texts = textsIn(table, row);
    if (!texts.some(isSourceLabel)) break;
    below.push(...texts);
  }
  return [...own, ...below];
}

/** The texts of a row, those of cells merged from above included. */
function textsIn(table: OpenTable, row: number): readonly string[] {
  const texts = span(table.columns.left, table.columns.right).map((column) => table.view.textAt(row, column));
  return texts.filter((text, at) => text !== "" && text.length < LONGEST_WORD && text !== texts[at - 1]);
}
