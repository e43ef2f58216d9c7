import { span } from "../../rows/span";
import type { Area } from "../../../sheet";
import type { PlacedCell } from "../../rows/sheet-view";
import { isFormLabel, noteStart } from "../../words/form-words";
import { isMereSum, isTotalLabel } from "../../words/total-label";
import { compact, headerWord, isFiller } from "../../wording";
import { isNumber, readBudgetHeader } from "./budget-header";
import type { BudgetHeader } from "./budget-header";
import { withOpenColumns } from "./budget-open-columns";
import type { BudgetColumn } from "./budget-leaves";
import type { BudgetSlot, FoundBudget, FoundLine } from "./budget-found";
import { isAmount, isSourceLabel, isTotalMoneyLabel } from "../../words/budget-words";
import type { BudgetField } from "../../words/budget-words";
import { cellsOf, type OpenTable } from "../../rows/open-table";

/** Every budget block within the given rows that has its amounts below header words. */
export function findGrids(
  table: OpenTable,
  [first, last]: readonly [number, number],
): readonly FoundBudget[] {
  const found: FoundBudget[] = [];
  for (let row = first; row <= last; row++) {
    const header = readBudgetHeader(table, row);
    const budget = header && readGrid(table, { ...header, limit: last });
    if (!header || !budget) continue;
    found.push(budget);
    row = Math.max(row, header.last);
  }
  return found;
}

interface OpenGrid extends BudgetHeader {
  readonly limit: number;
}

function readGrid(table: OpenTable, grid: OpenGrid): FoundBudget | null {
  const rows = bodyRows(table, grid);
  if (rows.length === 0) return null;
  const total = totalLineRow(table, grid, rows);
  const own = total === null ? sharedLine(table, grid, rows[0]!) : totalLine(table, grid, total);
  const lines = rows.filter((row) => row !== total).map((row) => lineAt(table, grid, row));
  const headerRows = span(grid.first, grid.last);
  return {
    total: own,
    // Other sources are no parts of the one that bears the points.
    sources: isSourceLabel(own.label?.text ?? "") ? [] : lines.filter(({ label }) => label !== null),
    rows: [...headerRows, ...rows],
    words: [...grid.texts, ...labelTexts(table, grid, [...headerRows, ...rows])],
    isItemized: labelsBefore(table, grid, grid.last).some(({ text }) => headerWord(text).endsWith("名称")),
  };
}

/** The parts stand alone, without a line for all of them; points and score merged over the parts are the total's. */
function sharedLine(table: OpenTable, grid: BudgetHeader, row: number): FoundLine {
  const shared = [...grid.fields].filter(
    ([field, { left }]) => !isAmount(field) && isTall(table.view.areaAt(row, left)),
  );
  return { label: null, slots: slotsIn(table, shared, { row, top: row }) };
}

function isTall(area: Area): boolean {
  return area.bottom > area.top;
}

const MOST_BODY_ROWS = 20;
const MOST_BLANK_ROWS = 3;

function bodyRows(table: OpenTable, grid: OpenGrid): readonly number[] {
  const rows: number[] = [];
  const end = Math.min(grid.limit, grid.last + MOST_BODY_ROWS);
  let blanks = 0;
  for (let row = grid.last + 1; row <= end && blanks <= MOST_BLANK_ROWS; row++) {
    const cells = cellsOf(table, row).filter((cell) => !saysSection(table, grid, cell));
    if (isEndOfBudget(cells, grid)) break;
    if (cells.length > 0) rows.push(row);
    blanks = cells.length > 0 ? 0 : blanks + 1;
  }
  return rows;
}

/** The section beside the header again on each line below: a merged cell that was taken apart and filled. */
function saysSection({ view }: OpenTable, { last }: BudgetHeader, { column, text }: PlacedCell): boolean {
  return text === view.textAt(last, column);
}

const LONGEST_AMOUNT = 30;

/** The goals, the indicators or another part of the head begin. */
function isEndOfBudget(cells: readonly PlacedCell[], grid: BudgetHeader): boolean {
  const first = cells.find(({ column }) => column >= grid.left);
  if (!first) return false;
  const isGoal = /目标|管理情况/.test(first.text) && first.text.length < 20;
  const isHead = isFormLabel(first.text) && !isTotalMoneyLabel(first.text);
  const amounts = [...grid.fields].flatMap(([field, { left }]) => (isAmount(field) ? [left] : []));
  const isProse = cells.some(
    ({ column, text }) => amounts.includes(column) && text.length > LONGEST_AMOUNT && /[^\d.,，]/.test(text),
  );
  return (
    isNoteOrTotal(first.text) ||
    isGoal ||
    isHead ||
    isProse ||
    cells.some(({ text }) => /目标$/.test(compact(text)) && text.length < 12)
  );
}

function isNoteOrTotal(text: string): boolean {
  const isNote = /^(?:\*?注|备注|附注|说明)[:\d]|原因/.test(compact(text));
  return isNote || noteStart(text) === "other-explanation" || (isTotalLabel(text) && !isMereSum(text));
}

/**
 * The line for all money, by what speaks for it: its label, points of its own, amounts; `null` where several
 * sources have amounts and no line is for all of them.
 */
function totalLineRow(table: OpenTable, grid: OpenGrid, rows: readonly number[]): number | null {
  const judged = rows.map((row) => ({ row, ...judgeRow(table, grid, row) }));
  const best = judged.reduce((one, other) => (other.weight > one.weight ? other : one));
  const parts = judged.filter(({ isPart, hasAmount }) => isPart && hasAmount);
  return best.isPart && best.weight < PLAIN_TOTAL && parts.length >= 2 ? null : best.row;
}

const PLAIN_TOTAL = 4;

interface JudgedRow {
  readonly weight: number;
  readonly isPart: boolean;
  readonly hasAmount: boolean;
}

function judgeRow(table: OpenTable, grid: OpenGrid, row: number): JudgedRow {
  const labels = labelsBefore(table, grid, row);
  const isPart = labels.some(({ text }) => isSourceLabel(text));
  const isTotal = labels.some(({ text }) => isTotalMoneyLabel(text));
  const fields = [...lineAt(table, grid, row).slots];
  const hasAmount = fields.some(([field, { cell }]) => isAmount(field) && isNumber(cell));
  const isScored = fields.some(
    ([field, { cell }]) =>
      (field === "points" || field === "score") &&
      isNumber(cell) &&
      !isTall(table.view.areaAt(cell.row, cell.column)),
  );
  const weight =
    (isTotal ? 2 * PLAIN_TOTAL : 0) + (isScored ? PLAIN_TOTAL : 0) + (hasAmount ? 2 : 0) - (isPart ? 1 : 0);
  return { weight, isPart, hasAmount };
}

/** The total line also owns what is merged over it and the lines above it. */
function totalLine(table: OpenTable, grid: BudgetHeader, row: number): FoundLine {
  const { label, slots } = lineFrom(table, grid, { row, top: grid.last + 1 });
  return { label, slots: withOpenColumns(table, slots, { open: grid.open, row }) };
}

function lineAt(table: OpenTable, grid: BudgetHeader, row: number): FoundLine {
  return lineFrom(table, grid, { row, top: row });
}

function lineFrom(table: OpenTable, grid: BudgetHeader, place: LinePlace): FoundLine {
  const label = labelsBefore(table, grid, place.row).at(-1) ?? null;
  return { label, slots: slotsIn(table, [...grid.fields], place) };
}

interface LinePlace {
  readonly row: number;
  /** A cell merged from above this row belongs to the line above. */
  readonly top: number;
}

/** The fields of a line below columns that are known. */
export function slotsIn(
  table: OpenTable,
  columns: readonly (readonly [BudgetField, BudgetColumn])[],
  place: LinePlace,
): Map<BudgetField, BudgetSlot> {
  const slots = new Map<BudgetField, BudgetSlot>();
  for (const [field, column] of columns) {
    const slot = slotAt(table, column, place);
    if (slot) slots.set(field, slot);
  }
  return slots;
}

function slotAt(table: OpenTable, column: BudgetColumn, { row, top }: LinePlace): BudgetSlot | null {
  const at = firstFilledColumn(table, row, column);
  if (table.view.areaAt(row, at).top < top) return null;
  return { header: column.header, cell: table.view.cellAt(row, at), inText: null };
}

/** Under a header merged over two columns the amount may stand in the second. */
function firstFilledColumn({ view }: OpenTable, row: number, { left, right }: BudgetColumn): number {
  return span(left, right).find((column) => view.textAt(row, column) !== "") ?? left;
}

/** The non-empty cells of a row left of the first field. */
function labelsBefore(table: OpenTable, grid: BudgetHeader, row: number): readonly PlacedCell[] {
  return table.view.cellsIn(row, grid.left, grid.start - 1).filter((cell) => !isFiller(cell.text));
}

const LONGEST_LABEL = 40;

/** The texts left of the amounts, the section's own label included. */
function labelTexts(table: OpenTable, grid: BudgetHeader, rows: readonly number[]): readonly string[] {
  const texts = rows.flatMap((row) =>
    span(table.columns.left, grid.start - 1).map((column) => table.view.textAt(row, column)),
  );
  return texts.filter((text) => text !== "" && text.length < LONGEST_LABEL);
}
