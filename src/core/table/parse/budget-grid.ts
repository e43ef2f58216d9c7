import type { PlacedCell } from "../sheet-view";
import { isFormLabel } from "../form-words";
import { headerMeaning } from "../recognize/header-words";
import { isFiller } from "../wording";
import { budgetField, fullRank, isAmount, isTotalMoneyLabel } from "./budget-words";
import type { BudgetField } from "./budget-words";
import { numberIn } from "./number-cell";
import type { OpenTable } from "./table-rows";

/** A budget block laid out as a grid: a header row, columns, and the rows below. */
export interface BudgetGrid {
  readonly header: number;
  readonly headerCells: readonly PlacedCell[];
  readonly columns: ReadonlyMap<BudgetField, PlacedCell>;
  readonly rows: readonly number[];
  readonly total: number;
}

/** Looks for a budget block with its amounts below header words, within the given rows. */
export function findGrid(table: OpenTable, [first, last]: readonly [number, number]): BudgetGrid | null {
  for (let row = first; row <= last; row++) {
    const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
    const columns = fieldColumns(cells);
    if (!isHeader(columns, cells)) continue;
    const header = Math.max(row, ...[...columns.values()].map((cell) => cell.area.bottom));
    const rows = bodyRows(table, header, { last, columns });
    const total = totalRow(table, rows, columns);
    if (total !== null) return { header: row, headerCells: cells, columns, rows, total };
  }
  return null;
}

/** One column a field; of several that could be the full-year budget the plainest, the other is the initial one. */
function fieldColumns(cells: readonly PlacedCell[]): Map<BudgetField, PlacedCell> {
  const columns = new Map<BudgetField, PlacedCell>();
  for (const cell of cells) {
    const field = budgetField(cell.text);
    if (!field) continue;
    const known = columns.get(field);
    if (!known) columns.set(field, cell);
    else if (field === "full") preferFull(columns, [known, cell]);
  }
  return columns;
}

function preferFull(
  columns: Map<BudgetField, PlacedCell>,
  [known, cell]: readonly [PlacedCell, PlacedCell],
): void {
  const [better, other] = fullRank(cell.text) > fullRank(known.text) ? [cell, known] : [known, cell];
  columns.set("full", better);
  if (!columns.has("initial") && fullRank(other.text) > 0) columns.set("initial", other);
}

/** Two or more of the block's words side by side, with no number between them. */
function isHeader(columns: ReadonlyMap<BudgetField, PlacedCell>, cells: readonly PlacedCell[]): boolean {
  const fields = [...columns.keys()];
  const amounts = fields.filter(isAmount);
  if (amounts.length === 0 || fields.filter((field) => isAmount(field) || field === "rate").length < 2)
    return false;
  if (cells.some((cell) => ["level1", "level2", "target", "actual"].includes(strongKind(cell.text))))
    return false;
  return !cells.some((cell) => numberIn(cell.text) !== null);
}

function strongKind(text: string): string {
  const meaning = headerMeaning(text);
  return meaning && !meaning.isWeak ? meaning.kind : "";
}

interface BodyLimits {
  readonly last: number;
  readonly columns: ReadonlyMap<BudgetField, PlacedCell>;
}

const MOST_BODY_ROWS = 20;
const MOST_BLANK_ROWS = 3;

function bodyRows(table: OpenTable, header: number, { last, columns }: BodyLimits): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (
    let row = header + 1;
    row <= Math.min(last, header + MOST_BODY_ROWS) && blanks <= MOST_BLANK_ROWS;
    row++
  ) {
    const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
    if (cells.length === 0) {
      blanks++;
      continue;
    }
    if (isEndOfBudget(cells, columns)) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** The goals, the indicators or another part of the head begin. */
function isEndOfBudget(cells: readonly PlacedCell[], columns: BodyLimits["columns"]): boolean {
  const [first] = cells;
  if (!first) return false;
  const isGoal = /目标/.test(first.text) && first.text.length < 20;
  const isHead = isFormLabel(first.text) && !isTotalMoneyLabel(first.text);
  const isProse = [...columns].some(
    ([field, column]) =>
      isAmount(field) && cells.some((cell) => cell.column === column.column && cell.text.length > 30),
  );
  return (
    isGoal ||
    isHead ||
    isProse ||
    cells.some((cell) => /目标$/.test(cell.text.trim()) && cell.text.length < 12)
  );
}

/** The total line: by its label, else the line that bears points, else the first with an amount, else the first. */
function totalRow(table: OpenTable, rows: readonly number[], columns: BodyLimits["columns"]): number | null {
  const amounts = [...columns].filter(([field]) => isAmount(field)).map(([, cell]) => cell.column);
  const first = Math.min(...amounts);
  const labelled = rows.find((row) =>
    labelsBefore(table, row, first).some((cell) => isTotalMoneyLabel(cell.text)),
  );
  if (labelled !== undefined) return labelled;
  const points = columns.get("points");
  const holdsNumber = (row: number, column: number): boolean =>
    numberIn(table.view.textAt(row, column)) !== null;
  const scored = points && rows.find((row) => holdsNumber(row, points.column));
  if (scored !== undefined) return scored;
  return rows.find((row) => amounts.some((column) => holdsNumber(row, column))) ?? rows[0] ?? null;
}

/** The non-empty cells of a row left of the first amount. */
export function labelsBefore(table: OpenTable, row: number, column: number): readonly PlacedCell[] {
  return table.view.cellsIn(row, table.columns.left, column - 1).filter((cell) => !isFiller(cell.text));
}
