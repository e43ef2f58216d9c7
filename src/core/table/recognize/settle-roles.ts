import type { ColumnRole } from "../recognition";
import type { SheetView } from "../rows/sheet-view";
import { isFiller } from "../wording";
import { cellsIn, rowsBelow } from "./column-content";
import { NUMERAL } from "./column-numbers";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";

type Columns = Map<ColumnRole, HeaderColumn>;

/** Settles by place and cells what header words leave open or say of two columns. */
export function settleRoles(view: SheetView, block: HeaderBlock, columns: Columns): void {
  settleName(block, columns);
  settleNumberedName(view, block, columns);
  settlePoints(view, block, columns);
  settleTarget(columns);
  settleTargetInName(columns);
}

/** Forms with two levels, or with 绩效指标 alone, name the indicator in their lowest level column. */
function settleName(block: HeaderBlock, columns: Columns): void {
  if (columns.has("name")) return;
  const level = columns.get("level2");
  const sides = block.columns.filter(({ meaning }) => meaning?.kind === "side-label");
  const side = level ? sides.find((one) => isRightOf(one, level)) : sides[0];
  const lowest = side ?? level ?? columns.get("level1");
  if (!lowest) return;
  columns.set("name", lowest);
  for (const role of ["level1", "level2"] as const) {
    if (columns.get(role) === lowest) columns.delete(role);
  }
}

const NUMBERED = /^(?:三级)?指标[\d一二三四五六七八九十]+[:.、]?$/;

/** 指标1 | 培训人次: names in the column behind their numbers, under the same header cell or one of names. */
function settleNumberedName(view: SheetView, block: HeaderBlock, columns: Columns): void {
  const numbers = columns.get("name");
  if (!numbers) return;
  const column = numbers.column + 1;
  const own = block.columns.find((one) => one.column <= column && column <= one.right);
  if (own && own !== numbers && own.meaning && own.meaning.kind !== "name") return;
  const rows = rowsBelow(view, block);
  const words = cellsIn(view, { column, text: "" }, rows);
  const numbered = cellsIn(view, numbers, rows).flatMap((text, at) =>
    isFiller(text) ? [] : [[text, words[at]]],
  );
  const named = numbered.filter(([, word = ""]) => !isFiller(word) && !NUMERAL.test(word));
  if (named.length < FEWEST_CELLS || !numbered.every(([text = ""]) => NUMBERED.test(text))) return;
  columns.set("name", own && own !== numbers ? own : { ...numbers, column, knownBy: "column-content" });
}

/** 二级指标 | 绩效指标: what stands right of the levels heads the names, whatever else it heads elsewhere. */
function isRightOf(side: HeaderColumn, level: HeaderColumn): boolean {
  return side.column > level.column;
}

/**
 * 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: the points of a row stand right of its name. Left of it they are those
 * of a level where fewer rows have them than have names.
 */
function settlePoints(view: SheetView, block: HeaderBlock, columns: Columns): void {
  const [name, points] = [columns.get("name"), columns.get("points")];
  if (!name || !points || points.column > name.column) return;
  const next = block.columns.find(
    ({ meaning, column }) => meaning?.kind === "points" && column > name.column,
  );
  if (next) columns.set("points", next);
  else if (areOfLevel(view, block, [points, name])) columns.delete("points");
}

function areOfLevel(
  view: SheetView,
  block: HeaderBlock,
  pair: readonly [points: HeaderColumn, name: HeaderColumn],
): boolean {
  const rows = rowsBelow(view, block);
  const [worth = 0, named = 0] = pair.map(
    (column) => cellsIn(view, column, rows).filter((text) => !isFiller(text)).length,
  );
  return worth < named && isBehindLevel(block, pair[0]);
}

function isBehindLevel({ columns }: HeaderBlock, points: HeaderColumn): boolean {
  const before = columns[columns.indexOf(points) - 1];
  return before?.meaning?.kind === "level1" || before?.meaning?.kind === "level2";
}

/** 三级指标及目标值: a name that prints its target is both. */
function settleTargetInName(columns: Columns): void {
  const name = columns.get("name");
  if (name?.meaning?.isTarget && !columns.has("target")) columns.set("target", name);
}

/** An adjusted target alone is the target. */
function settleTarget(columns: Columns): void {
  const adjusted = columns.get("targetAdjusted");
  if (!adjusted || columns.has("target")) return;
  columns.set("target", adjusted);
  columns.delete("targetAdjusted");
}

/** Fewer cells prove nothing. */
const FEWEST_CELLS = 2;
