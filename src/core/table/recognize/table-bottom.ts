import { span } from "../rows/span";
import { levelOf } from "../words/levels";
import type { SheetView } from "../rows/sheet-view";
import { compact } from "../wording";
import { isAnnouncement } from "./table-top";
import { beginsAnotherList } from "./another-list";
import { resumesList } from "../rows/list-end";
import { isMoneyHeader } from "../rows/money-row";
import { rowKind } from "../rows/row-kind";
import type { RowKind } from "../rows/row-kind";
import { hasIndicatorValues, isScored, rowAt } from "../rows/table-row";
import type { TableColumns } from "../rows/table-columns";
import type { TableRow } from "../rows/table-row";

const MOST_BLANK_INSIDE = 8;
const MOST_BLANK_BEFORE_NOTES = 1;
/** 得分 alone, further below than this, is somebody's remark and no total. */
const MOST_BLANK_BEFORE_WORDS = 2;

interface Walk {
  bottom: number;
  blanks: number;
  hasRows?: boolean;
  /** Whether a row had points, a score or values. */
  hasScores?: boolean;
  /** Whether a total has closed the list: one right below the header only opens it, and a further group opens it again. */
  hasTotal?: boolean;
  /** Whether the rows are those of a budget block below the list. */
  isMoney?: boolean;
  isOver?: boolean;
}

/** Walks down from a header to the last row that belongs to the table, no further than `ceiling`. */
export function findBottom(view: SheetView, from: number, options: BottomOptions): number {
  const walk: Walk = { bottom: from - 1, blanks: 0 };
  for (let row = from; row <= options.ceiling && !walk.isOver; row++) {
    if (options.headerRows.has(row)) walk.bottom = row;
    else step(view, row, { walk, columns: options.columns });
  }
  const isFollowed = walk.isOver || options.ceiling < view.bounds.bottom;
  return isFollowed && walk.blanks === 0 ? withoutNext(view, walk.bottom, options.columns) : walk.bottom;
}

/** Lines that stand alone right above the title of the next form are its own: 某县2022年部门决算公开. */
function withoutNext(view: SheetView, last: number, columns: TableColumns): number {
  let bottom = last;
  while (announcesNext(view, bottom, columns)) bottom--;
  while (bottom < last && rowKind(view, bottom, columns) === "blank") bottom--;
  return bottom;
}

function announcesNext(view: SheetView, row: number, columns: TableColumns): boolean {
  return rowKind(view, row, columns) === "note" && isAnnouncement(rowAt(view, row, columns).cells);
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
    walk.isMoney = false;
    walk.isOver = walk.blanks > MOST_BLANK_INSIDE;
    return;
  }
  walk.isOver = ends(kind, walk) || !continues(view, row, { walk, columns, kind });
  if (walk.isOver) return;
  walk.bottom = row;
  walk.blanks = 0;
  walk.isMoney ||= isMoneyHeader(rowAt(view, row, columns));
  if (kind === "total" && walk.hasRows) walk.hasTotal = true;
  if (kind === "data") noteData(rowAt(view, row, columns), walk);
}

function noteData(row: TableRow, walk: Walk): void {
  walk.hasRows = true;
  walk.hasScores ||= isScored(row);
}

function ends(kind: RowKind, walk: Walk): boolean {
  if (kind === "title" || kind === "form") return true;
  return kind === "foreign" && (walk.hasTotal || walk.blanks > 0) && !walk.isMoney;
}

function continues(
  view: SheetView,
  row: number,
  { walk, columns, kind }: { walk: Walk; columns: TableColumns; kind: RowKind },
): boolean {
  if (walk.isMoney) return true;
  if (walk.hasScores && beginsAnotherList(view, row, columns)) return false;
  if (kind === "note") return isOwnNote(view, row, { walk, columns });
  if (kind === "total") return isOwnTotal(view, row, { walk, columns });
  return (kind !== "data" && kind !== "level") || listGoesOn(view, row, { walk, columns });
}

function listGoesOn(
  view: SheetView,
  row: number,
  { walk, columns }: { walk: Walk; columns: TableColumns },
): boolean {
  walk.hasTotal &&= !resumesList(view, row, columns);
  return walk.hasTotal
    ? walk.blanks === 0 && leadsToNotes(view, row, columns)
    : walk.blanks === 0 || hasMoreBelow(view, row, columns);
}

function isOwnNote(
  view: SheetView,
  row: number,
  { walk, columns }: { walk: Walk; columns: TableColumns },
): boolean {
  const most = walk.hasTotal ? MOST_BLANK_BEFORE_NOTES : MOST_BLANK_INSIDE;
  return walk.blanks <= most && !(walk.blanks > 0 && isAnothersMoney(view, row, columns));
}

/** Whether a total's line has a number, or stands near enough to be one without. */
function isOwnTotal(
  view: SheetView,
  row: number,
  { walk, columns }: { walk: Walk; columns: TableColumns },
): boolean {
  if (walk.blanks <= MOST_BLANK_BEFORE_WORDS) return true;
  return rowAt(view, row, columns).cells.some(({ text }) => /\d/.test(compact(text)));
}

const MOST_ROWS_ABOVE = 60;

/** A second budget block beyond a blank row is that of something else: a form has one. */
function isAnothersMoney(view: SheetView, row: number, columns: TableColumns): boolean {
  const isMoney = (at: number): boolean => isMoneyHeader(rowAt(view, at, columns));
  if (!isMoney(row)) return false;
  return span(Math.max(view.bounds.top, row - MOST_ROWS_ABOVE), row - 1).some(isMoney);
}

const LOOK_AHEAD = 6;

/** Below the list's total rows with values are other people's data, unless notes or signatures follow: who judged, what was missed. */
function leadsToNotes(view: SheetView, from: number, columns: TableColumns): boolean {
  const kinds = span(from, from + LOOK_AHEAD - 1).map((row) => rowKind(view, row, columns));
  return kinds.find((kind) => kind !== "data" && kind !== "level") === "note";
}

/** After a gap, rows of dots or empty names belong to the table only if indicators or the total follow. */
function hasMoreBelow(view: SheetView, from: number, columns: TableColumns): boolean {
  const next = span(from, from + LOOK_AHEAD - 1).find((row) => {
    const kind = rowKind(view, row, columns);
    return kind === "data" ? goesOn(view, row, columns) : kind !== "level" && kind !== "blank";
  });
  return next !== undefined && ["data", "total"].includes(rowKind(view, next, columns));
}

/** A row that merged cells from above reach into is no blank row. */
function isInsideMerge(view: SheetView, row: number, columns: TableColumns): boolean {
  const { name, target, actual } = columns.roles;
  return [name, target, actual].some(
    (column) => column !== undefined && view.areaAt(row, column).top < row && view.textAt(row, column) !== "",
  );
}

/** Whether a row after blank ones plainly goes on with the table. */
function goesOn(view: SheetView, row: number, columns: TableColumns): boolean {
  const own = rowAt(view, row, columns);
  return hasIndicatorValues(own) || isScored(own) || own.cells.some(({ text }) => levelOf(text) !== null);
}
