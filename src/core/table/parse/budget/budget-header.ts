import { span } from "../../rows/span";
import type { TableCell } from "../../model";
import type { PlacedCell } from "../../rows/sheet-view";
import { headerMeaning } from "../../words/header-words";
import { oneEach } from "./budget-found";
import {
  budgetField,
  isAmount,
  isHeaderPart,
  isSourceLabel,
  namesMoney,
  weakBudgetField,
} from "../../words/budget-words";
import type { BudgetField } from "../../words/budget-words";
import { leavesOf } from "./budget-leaves";
import type { BudgetColumn, Leaf } from "./budget-leaves";
import { firstFieldColumn } from "./budget-section";
import { numberIn } from "../../rows/number-cell";
import { cellsOf, type OpenTable } from "../../rows/open-table";
import { isFactLabel } from "../../words/fact-labels";
import { compact, labelWord } from "../../wording";

/** The header of a budget grid: one to three rows, and the column of every field. */
export interface BudgetHeader {
  readonly first: number;
  readonly last: number;
  /** The first column of the block: behind 项目名称 and its value in the same row, the cell before the first field. */
  readonly left: number;
  /** The first column of a field. */
  readonly start: number;
  readonly texts: readonly string[];
  readonly fields: ReadonlyMap<BudgetField, BudgetColumn>;
  /** Columns whose header words say nothing: their numbers may. */
  readonly open: readonly BudgetColumn[];
}

const MOST_HEADER_ROWS = 3;

/** Reads a budget header that begins in a row; `null` where none does. */
export function readBudgetHeader(table: OpenTable, row: number): BudgetHeader | null {
  const header = readMoneyHeader(table, row);
  return header && isBudget([...header.fields.keys()]) ? header : null;
}

/** Reads a header that names an amount at least: a whole budget header, or one line of several. */
export function readMoneyHeader(table: OpenTable, row: number): BudgetHeader | null {
  const cells = cellsOf(table, row);
  if (cells.some(isNumber) || headsIndicators(cells)) return null;
  const left = firstFieldColumn(table, cells);
  const own = cells.filter(({ column }) => column >= left);
  const named = amountCells(own, cells);
  if (named.length === 0 || named.every((cell) => isLabel(table, cell))) return null;
  const last = lastBudgetHeaderRow(table, own, startOf(own));
  const leaves = leavesOf(table, { first: row, last, left });
  const fields = oneEach(withTotalOfSources(leaves, table.columns.left));
  const texts = span(row, last).flatMap((at) => cellsOf(table, at).map(({ text }) => text));
  const start = Math.min(...[...fields.values()].map((field) => field.left));
  const label = isFactLabel(labelWord(cells[0]!.text)) && cells.filter(({ column }) => column < start).at(-1);
  return {
    first: row,
    last,
    left: label ? label.column : table.columns.left,
    start,
    texts,
    fields,
    open: leaves.filter(isOpen),
  };
}

/** A header that says nothing about money, not even weakly: 资金拨付数 beside the budget is known to be none. */
function isOpen({ field, isSource, isTotal, header }: Leaf): boolean {
  return field === null && !isSource && !isTotal && weakBudgetField(header) === null;
}

/** Cells that name an amount; where none does so plainly, 计划 and 实际 beside a word for money. */
function amountCells(cells: readonly PlacedCell[], row: readonly PlacedCell[]): readonly PlacedCell[] {
  const plain = cells.filter(({ text }) => isAmount(budgetField(text)));
  if (plain.length > 0 || !row.some(({ text }) => namesMoney(text))) return plain;
  const weak = cells.filter(({ text }) => isAmount(weakBudgetField(text)));
  return weak.length >= 2 ? weak : [];
}

/** Whether a cell prints a number. */
export function isNumber({ text }: TableCell): boolean {
  return numberIn(text) !== null;
}

/** Whether a row heads indicators; 实际完成数, which names an actual value, heads money beside 全年预算数. */
function headsIndicators(cells: readonly PlacedCell[]): boolean {
  const isMoney = cells.some(({ text }) => isAmount(budgetField(text)));
  return cells.some(({ text }) => isIndicatorHeader(text) && !(isMoney && isAmount(weakBudgetField(text))));
}

function isIndicatorHeader(text: string): boolean {
  if (isAmount(budgetField(text))) return false;
  const meaning = headerMeaning(text);
  return (
    meaning !== null && !meaning.isWeak && ["level1", "level2", "target", "actual"].includes(meaning.kind)
  );
}

/** 预算数： with a blank cell behind it waits for its value there, not below. */
function isLabel(table: OpenTable, cell: PlacedCell): boolean {
  return compact(cell.text).endsWith(":") && table.view.textAt(cell.row, cell.area.right + 1) === "";
}

/** The first column that can hold amounts: that of a field or of a source of money. */
function startOf(cells: readonly PlacedCell[]): number {
  const isColumn = ({ text }: PlacedCell): boolean =>
    (budgetField(text) ?? weakBudgetField(text)) !== null || isSourceLabel(text);
  return Math.min(...cells.filter(isColumn).map(({ column }) => column));
}

/** An amount, and beside it another amount or the rate. */
export function isBudget(fields: readonly BudgetField[]): boolean {
  const kinds = new Set(fields.filter((field) => isAmount(field) || field === "rate"));
  return kinds.size >= 2 && fields.some(isAmount);
}

/** The header goes on below merged cells, and in rows that hold nothing but its words. */
function lastBudgetHeaderRow(table: OpenTable, cells: readonly PlacedCell[], start: number): number {
  const row = cells[0]?.row ?? table.headTop;
  const words = cells.filter(({ text }) => budgetField(text) !== null);
  let last = Math.max(row, ...words.map(({ area }) => area.bottom));
  while (last - row < MOST_HEADER_ROWS - 1 && isSubHeader(cellsOf(table, last + 1), start)) last++;
  return last;
}

function isSubHeader(cells: readonly PlacedCell[], start: number): boolean {
  const own = cells.filter(({ column }) => column >= start);
  return own.length > 0 && own.every(({ text }) => isHeaderPart(text)) && !cells.some(isNumber);
}

type Candidate = readonly [BudgetField, BudgetColumn];

/** 中央 | 本级 | 其他 | 合计 | 执行数: where sources stand beside each other, 合计 is the budget. */
function withTotalOfSources(leaves: readonly Leaf[], left: number): readonly Candidate[] {
  const strong = leaves.flatMap((leaf): Candidate[] =>
    leaf.field && !leaf.isSource ? [[leaf.field, leaf]] : [],
  );
  const inner = leaves.filter((leaf) => leaf.left > left);
  const whole = [...strong, ...weakFields(inner, strong)];
  const hasBudget = leaves.some(({ field }) => field === "full" || field === "initial");
  const sources = leaves.filter(({ field, isSource }) => field === null && isSource);
  const total = leaves.filter(({ field, isTotal }) => field === null && isTotal).at(-1);
  return !hasBudget && sources.length >= 2 && total ? [...whole, ["full", total]] : whole;
}

/** What weak words say where no plain one says the same; in the table's first column they name the section. */
function weakFields(leaves: readonly Leaf[], strong: readonly Candidate[]): readonly Candidate[] {
  return leaves.flatMap((leaf): Candidate[] => {
    const weak = leaf.field || leaf.isSource ? null : weakBudgetField(leaf.header);
    return weak && !strong.some(([field]) => field === weak) ? [[weak, leaf]] : [];
  });
}
