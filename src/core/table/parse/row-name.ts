import { categoryOf, isSideLabel, levelOf } from "../words/levels";
import type { TableCell } from "../model";
import { compact, isFiller, plainTitle } from "../wording";
import { cellsOf, roleCell } from "../rows/open-table";
import type { OpenTable, RowPlace } from "../rows/open-table";

/** The name cell of a row; where names and level 2 are merged, the merged cell. */
export function nameOf(table: OpenTable, { row, by }: RowPlace): TableCell | null {
  const { name } = table.columns.roles;
  if (name === undefined) return null;
  const cell = table.view.cellAt(row, name + by);
  if (isSideLabel(cell.text)) return null;
  if (cell.text !== "" || !valuesOf(table, { row, by }).some(isSaid)) return cell;
  return nameInLevels(table, { row, by }) ?? cell;
}

/** 预算执行率 written in a level column of a row without a name is the name; known labels only where alone. */
function nameInLevels(table: OpenTable, { row, by }: RowPlace): TableCell | null {
  const cells = table.view
    .cellsIn(row, table.columns.left, (table.columns.roles.name ?? 0) + by - 1)
    .filter(
      ({ area, column, text }) =>
        area.bottom === row && isLevelColumn(table, column - by) && !isSideLabel(text),
    );
  const named = cells.find((cell) => levelOf(cell.text) === null);
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
export function isIndicator(table: OpenTable, place: RowPlace, name: TableCell): boolean {
  const isPlaceholder = isFiller(name.text) || PLACEHOLDER_NAME.test(compact(name.text));
  return !isPlaceholder || valuesOf(table, place).slice(0, 2).some(isSaid);
}

const VALUES = ["target", "actual", "points", "score"] as const;

type ValueRole = (typeof VALUES)[number];

/** Target and actual value, points and score of a row, as far as they begin on it. */
function valuesOf(table: OpenTable, place: RowPlace): readonly string[] {
  return VALUES.map((role) => textBegunOn(table, place, role));
}

function isSaid(text: string): boolean {
  return !isFiller(text);
}

/** The text of a role's cell if the cell begins on this row. */
function textBegunOn(table: OpenTable, place: RowPlace, role: ValueRole): string {
  const { roles } = table.columns;
  const cell = role === "target" && roles.target === roles.name ? null : roleCell(table, place, role);
  return cell && cell.row === place.row ? cell.text : "";
}

/** With these a name ends; others may have been cut in the middle of a word. */
const WHOLE = /[率数量度额次本果益况性力):]$/;

/** The row of an indicator, as far as its name goes. */
interface NamedRow {
  readonly row: number;
  readonly lastRow: number;
  readonly name: TableCell;
}

/**
 * The name of the indicator above with what a row adds to it, where that is no more than the rest of it: merged over
 * several rows, or alone below an answered one that is not whole, where a page wrapped it; `null` for a row of its own.
 */
export function nameGoingOn(
  table: OpenTable,
  above: NamedRow | undefined,
  { row, name }: Pick<NamedRow, "row" | "name">,
): string | null {
  const text = above?.name.text ?? "";
  if (name.row !== row) return answersOf(table, row).some(isSaid) ? null : text;
  const isCut = above?.lastRow === row - 1 && isRest(name.text, text) && isBare(table, row);
  return isCut && answersOf(table, above.row).every(isSaid) ? text + name.text : null;
}

/** Target and actual value. */
function answersOf(table: OpenTable, row: number): readonly string[] {
  return valuesOf(table, { row, by: 0 }).slice(0, 2);
}

/** Whether a row has but one cell: a value merged down beside it is that of two names. */
function isBare(table: OpenTable, row: number): boolean {
  const isBlank = (role: ValueRole): boolean => !roleCell(table, { row, by: 0 }, role)?.text;
  return cellsOf(table, row).length === 1 && VALUES.every(isBlank);
}

/** A wrapped line is full: what is left for the next is no longer. */
function isRest(rest: string, before: string): boolean {
  const isShort = compact(rest).length <= compact(before).length;
  return isShort && !WHOLE.test(compact(before)) && compact(plainTitle(rest)) === compact(rest);
}
