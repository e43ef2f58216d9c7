import type { PlacedCell } from "../sheet-view";
import { headerMeaning } from "../recognize/header-words";
import { oneEach } from "./budget-found";
import {
  budgetField,
  isAmount,
  isHeaderPart,
  isSourceLabel,
  isTotalMoneyLabel,
  namesMoney,
  weakBudgetField,
} from "./budget-words";
import type { BudgetField } from "./budget-words";
import { firstFieldColumn } from "./budget-section";
import { numberIn } from "./number-cell";
import type { OpenTable } from "./table-rows";
import { compact } from "../wording";

/** A column of a budget grid. */
export interface BudgetColumn {
  /** The words above the amounts, outer before inner: 年度预算数(万元)年初预算. */
  readonly header: string;
  readonly left: number;
  readonly right: number;
}

/** A source of money that has a column of its own below 预算数 or 执行数. */
export interface PartColumn extends BudgetColumn {
  readonly source: string;
}

/** The header of a budget grid: one to three rows, and the column of every field. */
export interface BudgetHeader {
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
  readonly fields: ReadonlyMap<BudgetField, BudgetColumn>;
  /** Columns of single sources, of fields that have no column for all money together. */
  readonly parts: readonly (readonly [BudgetField, PartColumn])[];
}

const MOST_HEADER_ROWS = 3;

/** Reads a budget header that begins in a row; `null` where none does. */
export function readBudgetHeader(table: OpenTable, row: number): BudgetHeader | null {
  const cells = cellsOf(table, row);
  if (cells.some(isNumber) || headsIndicators(cells)) return null;
  const left = firstFieldColumn(table, cells);
  const own = cells.filter(({ column }) => column >= left);
  const named = amountCells(own, cells);
  if (named.length === 0 || named.every((cell) => isLabel(table, cell))) return null;
  const last = lastHeaderRow(table, own, startOf(own));
  const leaves = leavesOf(table, { first: row, last, left });
  const fields = oneEach(withTotalOfSources(leaves, table.columns.left));
  const parts = leaves.flatMap(({ field, source, ...column }): (readonly [BudgetField, PartColumn])[] =>
    field && source !== null && !fields.has(field) ? [[field, { ...column, source }]] : [],
  );
  if (!isBudget([...fields.keys(), ...parts.map(([field]) => field)])) return null;
  const rows = Array.from({ length: last - row + 1 }, (_, at) => row + at);
  const texts = rows.flatMap((at) => cellsOf(table, at).map(({ text }) => text));
  return { first: row, last, texts, fields, parts };
}

/** Cells that name an amount; where none does so plainly, 计划 and 实际 beside a word for money. */
function amountCells(cells: readonly PlacedCell[], row: readonly PlacedCell[]): readonly PlacedCell[] {
  const plain = cells.filter(({ text }) => isAmount(budgetField(text)));
  if (plain.length > 0 || !row.some(({ text }) => namesMoney(text))) return plain;
  const weak = cells.filter(({ text }) => isAmount(weakBudgetField(text)));
  return weak.length >= 2 ? weak : [];
}

function cellsOf(table: OpenTable, row: number): readonly PlacedCell[] {
  return table.view.cellsIn(row, table.columns.left, table.columns.right);
}

function isNumber(cell: PlacedCell): boolean {
  return numberIn(cell.text) !== null;
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
function isBudget(fields: readonly BudgetField[]): boolean {
  const kinds = new Set(fields.filter((field) => isAmount(field) || field === "rate"));
  return kinds.size >= 2 && fields.some(isAmount);
}

/** The header goes on below merged cells, and in rows that hold nothing but its words. */
function lastHeaderRow(table: OpenTable, cells: readonly PlacedCell[], start: number): number {
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

/** The rows of a header and the first column that can hold a field. */
interface HeaderExtent {
  readonly first: number;
  readonly last: number;
  readonly left: number;
}

interface Leaf extends BudgetColumn {
  readonly field: BudgetField | null;
  /** The source of money that the column is for; `null` where it is for all. */
  readonly source: string | null;
  readonly isTotal: boolean;
}

/**
 * The innermost header cells, left to right, with what they and the cells above them say. A cell that reaches down
 * beside the amounts names the section.
 */
function leavesOf(table: OpenTable, header: HeaderExtent): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let column = header.left; column <= table.columns.right; column++) {
    const path = pathAt(table, column, header);
    const inner = path.at(-1);
    if (!inner || inner.column < column || inner.area.bottom > header.last) continue;
    const texts = path.map(({ text }) => text);
    leaves.push({ ...meaningOf(texts), header: texts.join(""), left: column, right: inner.area.right });
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

function meaningOf(path: readonly string[]): Pick<Leaf, "field" | "source" | "isTotal"> {
  const inner = path.at(-1) ?? "";
  const outer = path.at(-2) ?? "";
  const isTotal = isTotalMoneyLabel(inner);
  const own = budgetField(inner);
  if (own) return { field: own, source: null, isTotal: false };
  if (isTotal) return { field: budgetField(outer), source: null, isTotal };
  if (isSourceLabel(inner)) return { field: budgetField(outer), source: inner, isTotal };
  return { field: budgetField(outer + inner) ?? budgetField(inner + outer), source: null, isTotal };
}

type Candidate = readonly [BudgetField, BudgetColumn];

/** 中央 | 本级 | 其他 | 合计 | 执行数: where sources stand beside each other, 合计 is the budget. */
function withTotalOfSources(leaves: readonly Leaf[], left: number): readonly Candidate[] {
  const strong = leaves.flatMap((leaf): Candidate[] =>
    leaf.field && leaf.source === null ? [[leaf.field, leaf]] : [],
  );
  const inner = leaves.filter((leaf) => leaf.left > left);
  const whole = [...strong, ...weakFields(inner, strong)];
  const hasBudget = leaves.some(({ field }) => field === "full" || field === "initial");
  const sources = leaves.filter(({ field, source }) => field === null && source !== null);
  const total = leaves.filter(({ field, isTotal }) => field === null && isTotal).at(-1);
  return !hasBudget && sources.length >= 2 && total ? [...whole, ["full", total]] : whole;
}

/** What weak words say where no plain one says the same; in the table's first column they name the section. */
function weakFields(leaves: readonly Leaf[], strong: readonly Candidate[]): readonly Candidate[] {
  return leaves.flatMap((leaf): Candidate[] => {
    const weak = leaf.field === null && leaf.source === null ? weakBudgetField(leaf.header) : null;
    return weak && !strong.some(([field]) => field === weak) ? [[weak, leaf]] : [];
  });
}
