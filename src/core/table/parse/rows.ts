import { a1 } from "../../sheet";
import type { Problem } from "../../outcome";
import {
  categoryOf,
  categoryOfSubcategory,
  isLevel1Label,
  isLevel2Label,
  isSideLabel,
  subcategoryOf,
} from "../levels";
import type { TableCell } from "../model";
import { levelOfHeading, rowKind } from "../recognize/row-kind";
import { isFiller, compact } from "../wording";
import { walkLevels } from "./level-walk";
import type { LevelMark } from "./level-walk";
import { rowShift } from "./shift";
import type { RowShift } from "./shift";
import { roleCell } from "./table-rows";
import type { OpenTable, RowPlace } from "./table-rows";

/** A row of the indicator block before its values are read. */
export interface IndicatorRow {
  readonly row: number;
  readonly lastRow: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: TableCell;
  readonly shift: RowShift;
}

/** The indicator rows of a table with the level labels met on the way. */
export interface RowReading {
  readonly rows: readonly IndicatorRow[];
  readonly marks: readonly (LevelMark & { readonly firstIndicator: number })[];
  readonly problems: readonly Problem[];
}

interface Collector {
  readonly rows: IndicatorRow[];
  readonly marks: (LevelMark & { readonly firstIndicator: number })[];
  readonly problems: Problem[];
  /** A piece of a name that a page break cut off, waiting for the rest. */
  fragment: string;
}

/** Reads every indicator row; `consumed` are rows that something else (a budget block) owns. */
export function readRows(table: OpenTable, consumed: ReadonlySet<number>): RowReading {
  const walk = walkLevels(table);
  const into: Collector = { rows: [], marks: [], problems: [], fragment: "" };
  const headers = new Set(table.region.headerRows);
  for (let row = table.bodyTop; row <= table.bodyBottom; row++) {
    if (headers.has(row) || consumed.has(row)) continue;
    const kind = rowKind(table.view, row, table.columns);
    if (kind === "level") takeHeading(table, row, { walk, into });
    if (kind === "blank" && !continuesMerge(table, row)) continue;
    if (kind !== "data" && kind !== "blank") continue;
    takeRow(table, row, { walk, into });
  }
  return { rows: backfillLevels(into.rows), marks: into.marks, problems: into.problems };
}

type Taking = { readonly walk: ReturnType<typeof walkLevels>; readonly into: Collector };

/** 产出指标（50分） across the table is the level of the rows below it. */
function takeHeading({ view, columns }: OpenTable, row: number, { walk, into }: Taking): void {
  const [cell] = view.cellsIn(row, columns.left, columns.right);
  const level = cell ? levelOfHeading(cell.text) : null;
  if (!cell || level === null) return;
  walk.head({ level, cell });
  into.marks.push({ level, cell, firstIndicator: into.rows.length });
}

function takeRow(table: OpenTable, row: number, { walk, into }: Taking): void {
  const shift = rowShift(table, row);
  if (isFragment(table, row)) {
    into.fragment = fragmentOf(table, row);
    return;
  }
  const marks = shift.kind === "disordered" ? [] : walk.enter({ row, by: shift.by });
  const firstIndicator = into.rows.length;
  for (const { level, cell } of marks) into.marks.push({ level, cell, firstIndicator });
  if (shift.kind === "disordered") {
    into.problems.push(unreadable(table, row));
    into.rows.push({ row, lastRow: row, ...walk.current(), name: likelyName(table, row), shift });
    return;
  }
  const name = nameOf(table, row, shift.by);
  if (name === null || !isIndicator(table, row, { name, by: shift.by })) return;
  if (extendsRowAbove(table, row, name)) {
    const last = into.rows.pop();
    if (last) into.rows.push({ ...last, lastRow: row });
    return;
  }
  const { level1, level2 } = walk.current();
  into.rows.push({ row, lastRow: row, level1, level2, name: withFragment(name, into), shift });
}

/** The name cell of a row; where names and level 2 are merged, the merged cell. */
function nameOf(table: OpenTable, row: number, by: number): TableCell | null {
  const { name } = table.columns.roles;
  if (name === undefined) return null;
  const cell = table.view.cellAt(row, name + by);
  if (isSideLabel(cell.text)) return null;
  return cell.text === "" ? (nameInLevels(table, row, by) ?? cell) : cell;
}

/** 预算执行率 written in a level column of a row without a name is the name; known labels only where alone. */
function nameInLevels(table: OpenTable, row: number, by: number): TableCell | null {
  const cells = table.view
    .cellsIn(row, table.columns.left, (table.columns.roles.name ?? 0) + by - 1)
    .filter((cell) => cell.area.bottom === row && isLevelColumn(table, cell.column - by));
  const named = cells.find((cell) => !isLevel1Label(cell.text) && !isLevel2Label(cell.text));
  return named ?? (cells.length === 1 && isProcess(cells[0]) ? (cells[0] ?? null) : null);
}

function isProcess(cell: TableCell | undefined): boolean {
  return cell !== undefined && categoryOf(cell.text) === "process";
}

function isLevelColumn({ columns }: OpenTable, column: number): boolean {
  return column === columns.roles.level1 || column === columns.roles.level2;
}

/** Names that only hold a place in an empty form: 指标2：, ……, XX指标. */
const PLACEHOLDER_NAME =
  /^(?:三级)?指标(?:内容|名称)?[\d一二三四五六七八九十]*[:.、]?(?:[/—-]*|无)$|^[.…·]+$|^\(?示例\)?$|^略$|^(?:暂|均)?无$|^不(?:适用|涉及)$/;

/** A row is an indicator if it has a name of its own or values; an empty form's skeleton is none. */
function isIndicator(table: OpenTable, row: number, { name, by }: { name: TableCell; by: number }): boolean {
  const values = (["target", "actual", "points", "score"] as const).map((role) =>
    ownText(table, { row, by }, role),
  );
  const hasValues = values.some((text) => !isFiller(text));
  const isPlaceholder = isFiller(name.text) || PLACEHOLDER_NAME.test(compact(name.text));
  if (!isPlaceholder) return true;
  if (!hasValues) return false;
  const [target = "", actual = ""] = values;
  return !isFiller(target) || !isFiller(actual);
}

/** The text of a role's cell if the cell begins on this row. */
function ownText(table: OpenTable, place: RowPlace, role: "target" | "actual" | "points" | "score"): string {
  const cell = roleCell(table, place, role);
  return cell && cell.row === place.row ? cell.text : "";
}

/** A name merged over several rows whose further rows bring nothing of their own. */
function extendsRowAbove(table: OpenTable, row: number, name: TableCell): boolean {
  if (name.row === row) return false;
  return (["target", "actual"] as const).every((role) => isFiller(ownText(table, { row, by: 0 }, role)));
}

function continuesMerge(table: OpenTable, row: number): boolean {
  const { name } = table.columns.roles;
  return name !== undefined && table.view.areaAt(row, name).top < row && table.view.textAt(row, name) !== "";
}

/** A lone text in a level column that is no label: the first half of a name that a page break cut in two. */
function isFragment(table: OpenTable, row: number): boolean {
  return fragmentOf(table, row) !== "";
}

function fragmentOf(table: OpenTable, row: number): string {
  const { level1, level2, name } = table.columns.roles;
  if (level1 === undefined || level2 === undefined || name === undefined) return "";
  const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
  const [only] = cells;
  if (
    !only ||
    cells.length > 1 ||
    only.column >= name ||
    only.area.right > only.column ||
    only.area.bottom > row
  )
    return "";
  return isNamePiece(table, row, only.text) ? compact(only.text) : "";
}

/** The piece must not be a label, and the row below must go on with a name and values of its own. */
function isNamePiece(table: OpenTable, row: number, text: string): boolean {
  if (isFiller(text) || /指标|小计|合计|情况$|[\d)]$/.test(compact(text)) || compact(text).length < 6)
    return false;
  for (let below = row + 1; below <= Math.min(row + 2, table.bodyBottom); below++) {
    const target = roleCell(table, { row: below, by: 0 }, "target");
    if (target && target.text !== "") return rowShift(table, below).kind === "aligned";
  }
  return false;
}

function withFragment(name: TableCell, into: Collector): TableCell {
  const { fragment } = into;
  into.fragment = "";
  return fragment === "" ? name : { ...name, text: fragment + name.text };
}

function likelyName(table: OpenTable, row: number): TableCell {
  const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
  const longest = [...cells].sort((a, b) => compact(b.text).length - compact(a.text).length)[0];
  return longest ?? table.view.cellAt(row, table.columns.left);
}

function unreadable(table: OpenTable, row: number): Problem {
  const name = likelyName(table, row);
  return {
    code: "row-unreadable",
    sheet: table.region.sheetName,
    cell: a1(name.row, name.column),
    text: name.text,
  };
}

/**
 * A label printed in the middle of the rows it covers counts for those above it too: for rows above the
 * first level-1 label, and for rows whose level 2 belongs to the next level 1, not to the one above.
 */
function backfillLevels(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const filled = [...rows];
  for (let at = filled.length - 2; at >= 0; at--) {
    const row = filled[at];
    const below = filled[at + 1];
    if (row && below && belongsBelow(row, below, rows)) {
      filled[at] = { ...row, level1: below.level1, level2: row.level2 || (row.level1 ? "" : below.level2) };
    }
  }
  return filled;
}

function belongsBelow(row: IndicatorRow, below: IndicatorRow, rows: readonly IndicatorRow[]): boolean {
  if (below.level1 === "" || row.level1 === below.level1) return false;
  if (row.level1 === "") return rows[0]?.level1 === "";
  const wanted = categoryOfSubcategory(subcategoryOf(row.level2));
  return wanted === "benefit" && categoryOf(row.level1) === "output" && categoryOf(below.level1) === wanted;
}
