import type { PlacedCell, SheetView } from "../sheet-view";
import { isFormLabel, isSelfEvaluationTitle, isTitle } from "../form-words";
import { isLevel1Label, isLevel2Label, isSideLabel } from "../levels";
import { budgetField, isAmount } from "../parse/budget-words";
import type { HeaderBlock } from "./header-block";
import { goesOn, rowKind } from "./row-kind";
import type { RowKind, TableColumns } from "./row-kind";

const MOST_ROWS_ABOVE = 80;
const MOST_BLANK_ABOVE = 4;
const MOST_BLANK_INSIDE = 8;
const MOST_BLANK_BEFORE_NOTES = 1;

/** The top of a table: its title where it has one, else the first row of its head. */
export interface Top {
  readonly row: number;
  readonly title: { readonly row: number; readonly column: number; readonly text: string } | null;
}

/** Looks upwards from a header for the title that belongs to it, no further than `floor`. */
export function findTop(view: SheetView, block: HeaderBlock, floor: number): Top {
  let top = block.first;
  let blanks = 0;
  for (let row = block.first - 1; row > floor && block.first - row < MOST_ROWS_ABOVE; row--) {
    const cells = headCells(view, row, block);
    const title = titleIn(cells);
    if (title) return { row, title: { row: title.row, column: title.column, text: title.text } };
    if (cells.length === 0) blanks++;
    else blanks = 0;
    if (blanks > MOST_BLANK_ABOVE) break;
    if (cells.some((cell) => isFormLabel(cell.text) || isSideLabel(cell.text))) top = row;
  }
  return { row: top, title: null };
}

/** A title that is not the value of a label: a project may be called 卫片执法经费绩效自评表. */
function titleIn(cells: readonly PlacedCell[]): PlacedCell | undefined {
  return cells.find(({ text }, at) => {
    const isOwn = isSelfEvaluationTitle(text) || (cells.length <= 2 && isTitle(text));
    return isOwn && !cells.slice(0, at).some((before) => isFormLabel(before.text));
  });
}

/** The cells above a header; a title may begin left of it, merged over the whole table. */
export function headCells(view: SheetView, row: number, block: HeaderBlock): readonly PlacedCell[] {
  const { left } = view.areaAt(row, block.left);
  return view.cellsIn(row, Math.min(left, block.left), block.right);
}

/** The last row of a table and the last row of its indicators and total. */
export interface Bottom {
  readonly row: number;
  readonly hasTotal: boolean;
}

interface Walk {
  bottom: number;
  blanks: number;
  hasTotal: boolean;
  isOver: boolean;
}

/** Walks down from a header to the last row that belongs to the table, no further than `ceiling`. */
export function findBottom(view: SheetView, from: number, options: BottomOptions): Bottom {
  const walk: Walk = { bottom: from - 1, blanks: 0, hasTotal: false, isOver: false };
  for (let row = from; row <= options.ceiling && !walk.isOver; row++) {
    if (options.headerRows.has(row)) walk.bottom = row;
    else step(view, row, { walk, columns: options.columns });
  }
  return { row: walk.bottom, hasTotal: walk.hasTotal };
}

/** What limits a walk downwards. */
export interface BottomOptions {
  readonly ceiling: number;
  readonly columns: TableColumns;
  /** Repeated headers inside the table. */
  readonly headerRows: ReadonlySet<number>;
}

function step(view: SheetView, row: number, { walk, columns }: { walk: Walk; columns: TableColumns }): void {
  const kind = rowKind(view, row, columns);
  if (kind === "blank") {
    if (isInsideMerge(view, row, columns)) walk.bottom = row;
    else walk.blanks++;
    walk.isOver = walk.blanks > MOST_BLANK_INSIDE;
    return;
  }
  walk.isOver = ends(kind, walk) || !continues(view, row, { walk, columns, kind });
  if (walk.isOver) return;
  walk.bottom = row;
  walk.blanks = 0;
  if (kind === "total") walk.hasTotal = true;
}

function ends(kind: RowKind, walk: Walk): boolean {
  if (kind === "title" || kind === "form") return true;
  return kind === "foreign" && (walk.hasTotal || walk.blanks > 0);
}

function continues(
  view: SheetView,
  row: number,
  { walk, columns, kind }: { walk: Walk; columns: TableColumns; kind: RowKind },
): boolean {
  if (kind === "note") return walk.blanks <= (walk.hasTotal ? MOST_BLANK_BEFORE_NOTES : MOST_BLANK_INSIDE);
  if ((kind !== "data" && kind !== "level") || (walk.blanks === 0 && !walk.hasTotal)) return true;
  // Below the total and a gap, rows with values are other people's data unless they name a level.
  if (walk.blanks > 0 && walk.hasTotal && !namesLevel(view, row, columns)) return false;
  return hasMoreBelow(view, row, { columns, isLoose: walk.hasTotal });
}

function namesLevel(view: SheetView, row: number, { left, right }: TableColumns): boolean {
  return view.cellsIn(row, left, right).some(({ text }) => isLevel1Label(text) || isLevel2Label(text));
}

const LOOK_AHEAD = 6;

/** After a gap, rows of dots or empty names belong to the table only if indicators or the total follow. */
function hasMoreBelow(
  view: SheetView,
  from: number,
  { columns, isLoose }: { readonly columns: TableColumns; readonly isLoose: boolean },
): boolean {
  for (let row = from; row < from + LOOK_AHEAD; row++) {
    const kind = rowKind(view, row, columns);
    if (kind === "total") return !isLoose;
    if (kind === "data" && goesOn(view, row, columns)) return true;
    if (kind !== "data" && kind !== "level" && kind !== "blank") return false;
  }
  return false;
}

/** A row that merged cells from above reach into is no blank row. */
function isInsideMerge(view: SheetView, row: number, columns: TableColumns): boolean {
  const { name, target, actual } = columns.roles;
  return [name, target, actual].some(
    (column) => column !== undefined && view.areaAt(row, column).top < row && view.textAt(row, column) !== "",
  );
}

/** Widens a header's columns by the labels that stand beside the table: 绩效指标, 项目名称, 年度总体目标. */
export function widen(view: SheetView, columns: TableColumns, rows: readonly [number, number]): TableColumns {
  let { left } = columns;
  while (left > view.bounds.left && hasFormLabel(view, left - 1, rows)) left--;
  let { right } = columns;
  for (let row = rows[0]; row <= rows[1]; row++) {
    const area = view.areaAt(row, columns.right);
    if (area.left >= columns.left && area.right > right && area.bottom - area.top < 30) right = area.right;
    right = Math.max(right, budgetEdge(view, row, columns));
  }
  return { ...columns, left, right };
}

/** The last of the budget headers that run on beyond the indicators' last column, side by side. */
function budgetEdge(view: SheetView, row: number, { left, right }: TableColumns): number {
  let edge = right;
  for (;;) {
    const area = view.areaAt(row, edge + 1);
    const isNext = area.left === edge + 1 && budgetField(view.textAt(row, edge + 1)) !== null;
    if (!isNext || !namesMoney(view.cellsIn(row, left, right))) return edge;
    edge = area.right;
  }
}

function namesMoney(cells: readonly PlacedCell[]): boolean {
  return cells.filter((cell) => isAmount(budgetField(cell.text))).length >= 2;
}

function hasFormLabel(view: SheetView, column: number, [first, last]: readonly [number, number]): boolean {
  for (let row = first; row <= last; row++) {
    const area = view.areaAt(row, column);
    if (area.top !== row || area.left !== column) continue;
    const text = view.textAt(row, column);
    if (text !== "" && (isFormLabel(text) || isSideLabel(text))) return true;
  }
  return false;
}
