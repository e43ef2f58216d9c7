import type { Problem } from "../../outcome";
import type { NumberCell, TableCell } from "../model";
import { isHeaderAgain } from "../rows/header-again";
import { headingOf } from "../rows/heading-row";
import { resumesList } from "../rows/list-end";
import { rowKind } from "../rows/row-kind";
import { rowAt } from "../rows/table-row";
import { compact, isFiller } from "../wording";
import { backfillLevels } from "./backfill-levels";
import { levelPointsIn } from "./level-points";
import { walkLevels } from "./level-walk";
import type { LevelMark } from "./level-walk";
import { fragmentOf } from "./name-fragment";
import { isIndicator, nameGoingOn, nameOf } from "./row-name";
import { rowShift } from "./shift";
import type { RowShift } from "./shift";
import { cellsOf, placeOf, roleNumber, type OpenTable, type RowPlace } from "../rows/open-table";

/** A row of the indicator block before its values are read. */
export interface IndicatorRow {
  readonly row: number;
  readonly lastRow: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: TableCell;
  readonly shift: RowShift;
}

/** A level label met on the way, and what its group is worth where a row of its own says so. */
export interface PlacedMark extends LevelMark {
  readonly firstIndicator: number;
  readonly points: NumberCell | null;
}

/** The indicator rows of a table with the level labels met on the way. */
export interface RowReading {
  readonly rows: readonly IndicatorRow[];
  readonly marks: readonly PlacedMark[];
  readonly problems: readonly Problem[];
}

interface Collector {
  readonly rows: IndicatorRow[];
  readonly marks: PlacedMark[];
  readonly problems: Problem[];
  /** A piece of a name that a page break cut off, waiting for the rest. */
  fragment: string;
}

/** Reads every indicator row; `consumed` are rows that something else (a budget block) owns. */
export function readRows(table: OpenTable, consumed: ReadonlySet<number>): RowReading {
  const { rows, marks, problems } = takeRows(table, consumed, () => false);
  return { rows: backfillLevels(rows), marks, problems };
}

/** Whether a table has any indicator row at all; reading ends with the first. */
export function holdsRows(table: OpenTable): boolean {
  const hasSome = ({ rows }: Collector): boolean => rows.length > 0;
  return hasSome(takeRows(table, new Set(), hasSome));
}

/** Takes the rows of a table until there are enough of them. */
function takeRows(
  table: OpenTable,
  consumed: ReadonlySet<number>,
  isEnough: (into: Collector) => boolean,
): Collector {
  const into: Collector = { rows: [], marks: [], problems: [], fragment: "" };
  const taking: Taking = { walk: walkLevels(table), levelPoints: levelPointsIn(table), into };
  for (const row of listRows(table, consumed)) {
    const kind = rowKind(table.view, row, table.columns);
    if (kind === "level") takeHeading(table, row, taking);
    if (kind === "data" || kind === "blank") takeRow(table, row, taking);
    if (isEnough(into)) break;
  }
  return into;
}

/** The rows that can hold an indicator or a level of the list: none below its total, unless it goes on there. */
function listRows(table: OpenTable, consumed: ReadonlySet<number>): readonly number[] {
  const { view, columns, region } = table;
  const others = new Set([...region.headerRows, ...consumed]);
  const header = { ...columns, rows: region.headerRows };
  const rows: number[] = [];
  let isOpen = true;
  for (let row = table.bodyTop; row <= table.bodyBottom; row++) {
    if (others.has(row) || isHeaderAgain(view, row, header)) continue;
    if (isListRow(table, row)) {
      isOpen ||= resumesList(view, row, columns);
      if (isOpen) rows.push(row);
    } else if (rowKind(view, row, columns) === "total" && rows.length > 0) isOpen = false;
  }
  return rows;
}

function isListRow(table: OpenTable, row: number): boolean {
  const kind = rowKind(table.view, row, table.columns);
  return kind === "data" || kind === "level" || (kind === "blank" && continuesMerge(table, row));
}

interface Taking {
  readonly walk: ReturnType<typeof walkLevels>;
  readonly levelPoints: ReturnType<typeof levelPointsIn>;
  readonly into: Collector;
}

/** 产出指标（50分） over the names is the level of the rows below it; a level may stand left of it. */
function takeHeading(table: OpenTable, row: number, taking: Taking): void {
  const { walk, into } = taking;
  const heading = headingOf(rowAt(table.view, row, table.columns));
  if (!heading) return;
  const left = walk.enter({ row, by: 0 }).filter(({ cell }) => cell.column < heading.cell.column);
  into.marks.push(...placed(left, taking, null));
  walk.head(heading);
  into.marks.push(...placed([heading], taking, groupPoints(table, { row, by: 0 })));
}

/** The labels of a row; the points that the row bears for a group are those of the last. */
function placed(
  marks: readonly LevelMark[],
  { into, levelPoints }: Taking,
  points: NumberCell | null,
): readonly PlacedMark[] {
  const last = marks.length - 1;
  return marks.map((mark, at) => ({
    ...mark,
    firstIndicator: into.rows.length,
    points: levelPoints(mark) ?? (at === last ? points : null),
  }));
}

/** The number that a row without an indicator has where points stand. */
function groupPoints(table: OpenTable, place: RowPlace): NumberCell | null {
  const points = roleNumber(table, place, "points");
  return points?.row === place.row && points.value ? points : null;
}

function takeRow(table: OpenTable, row: number, taking: Taking): void {
  const { walk, into } = taking;
  const fragment = fragmentOf(table, row);
  if (fragment !== "") {
    into.fragment = fragment;
    return;
  }
  const shift = rowShift(table, row);
  if (shift.kind === "disordered") {
    into.problems.push(unreadable(table, row));
    into.rows.push({ row, lastRow: row, ...walk.current(), name: likelyName(table, row), shift });
    return;
  }
  const place = { row, by: shift.by };
  const marks = walk.enter(place);
  const name = nameOf(table, place);
  const isOfGroup = isFiller(name?.text ?? "");
  into.marks.push(...placed(marks, taking, isOfGroup ? groupPoints(table, place) : null));
  if (name === null || !isIndicator(table, place, name)) return;
  const last = into.rows.at(-1);
  const text = nameGoingOn(table, last, { row, name });
  if (text !== null) {
    if (last) into.rows[into.rows.length - 1] = { ...last, lastRow: row, name: { ...last.name, text } };
    return;
  }
  const { level1, level2 } = walk.current();
  into.rows.push({ row, lastRow: row, level1, level2, name: withFragment(name, into), shift });
}

function continuesMerge(table: OpenTable, row: number): boolean {
  const { name } = table.columns.roles;
  return name !== undefined && table.view.areaAt(row, name).top < row && table.view.textAt(row, name) !== "";
}

function withFragment(name: TableCell, into: Collector): TableCell {
  const { fragment } = into;
  into.fragment = "";
  return fragment === "" ? name : { ...name, text: fragment + name.text };
}

function likelyName(table: OpenTable, row: number): TableCell {
  const cells = cellsOf(table, row);
  const longest = [...cells].sort((a, b) => compact(b.text).length - compact(a.text).length)[0];
  return longest ?? table.view.cellAt(row, table.columns.left);
}

function unreadable(table: OpenTable, row: number): Problem {
  const name = likelyName(table, row);
  return { ...placeOf(table.region, name), code: "row-unreadable", text: name.text };
}
