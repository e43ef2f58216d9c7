import { categoryOf, isSideLabel, levelOf } from "../words/levels";
import type { TableCell } from "../model";
import { compact, isFiller } from "../wording";
import { roleCell } from "../rows/open-table";
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

/** Target and actual value, points and score of a row, as far as they begin on it. */
function valuesOf(table: OpenTable, place: RowPlace): readonly string[] {
  return (["target", "actual", "points", "score"] as const).map((role) => textBegunOn(table, place, role));
}

function isSaid(text: string): boolean {
  return !isFiller(text);
}

/** The text of a role's cell if the cell begins on this row. */
function textBegunOn(
  table: OpenTable,
  place: RowPlace,
  role: "target" | "actual" | "points" | "score",
): string {
  const { roles } = table.columns;
  const cell = role === "target" && roles.target === roles.name ? null : roleCell(table, place, role);
  return cell && cell.row === place.row ? cell.text : "";
}

/** A name merged over several rows whose further rows bring nothing of their own. */
export function extendsRowAbove(table: OpenTable, row: number, name: TableCell): boolean {
  if (name.row === row) return false;
  return (["target", "actual"] as const).every((role) => isFiller(textBegunOn(table, { row, by: 0 }, role)));
}
