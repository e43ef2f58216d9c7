import type { ColumnRole } from "../recognition";
import type { SheetView } from "../rows/sheet-view";
import { headerWord, isFiller } from "../wording";
import { cellsIn, filledIn, rowsBelow } from "./column-content";
import { NUMERAL } from "./column-numbers";
import type { HeaderBlock } from "./header/header-block";
import { isDeep, names, type HeaderColumn } from "./header/header-column";
import { operatorColumn } from "./operator-column";

/** The columns of a header by role. */
export type Columns = Readonly<Partial<Record<ColumnRole, HeaderColumn>>>;

/** The header whose columns are settled. */
interface Place {
  readonly view: SheetView;
  readonly block: HeaderBlock;
}

/** What is to change in the columns, `undefined` for a role that no column has after all; nothing where the rule does not apply. */
type Rule = (columns: Columns, place: Place) => Columns;

/** In order: what an earlier rule settles is known to those below it. */
const RULES: readonly Rule[] = [
  nameInLowestLevel,
  nameBehindNumber,
  pointsOfRows,
  adjustedTargetAlone,
  targetInName,
  (_, { view, block }) => ({ targetOperator: operatorColumn(view, block) }),
  (_, { block }) => ({ targetUnit: unitColumn(block) }),
];

/** Settles by place and cells what header words, each for itself, leave open or say of two columns. */
export function settleRoles(view: SheetView, block: HeaderBlock, named: Columns): Columns {
  return RULES.reduce((columns, rule) => ({ ...columns, ...rule(columns, { view, block }) }), named);
}

/** Forms with two levels, or with 绩效指标 alone, name the indicator in their lowest level column. */
function nameInLowestLevel({ name, level1, level2 }: Columns, { view, block }: Place): Columns {
  if (name) return {};
  const sides = block.columns.filter(
    (column) => column.meaning?.kind === "side-label" && !isDeep(view, column, block.last),
  );
  const side = level2 ? sides.find((one) => isRightOf(one, level2)) : sides[0];
  const lowest = side ?? level2 ?? level1;
  if (!lowest) return {};
  const without = (level: HeaderColumn | undefined): HeaderColumn | undefined =>
    level === lowest ? undefined : level;
  return { name: lowest, level1: without(level1), level2: without(level2) };
}

/** 二级指标 | 绩效指标: what stands right of the levels heads the names, whatever else it heads elsewhere. */
function isRightOf(side: HeaderColumn, level: HeaderColumn): boolean {
  return side.column > level.column;
}

const NUMBERED = /^(?:三级)?指标[\d一二三四五六七八九十]+[:.、]?$/;
/** Fewer names prove nothing. */
const FEWEST_NAMES = 2;

/** 指标1 | 培训人次: names in the column behind their numbers, under the same header cell or one of names. */
function nameBehindNumber({ name: numbers }: Columns, { view, block }: Place): Columns {
  if (!numbers) return {};
  const column = numbers.column + 1;
  const own = block.columns.find((one) => one.column <= column && column <= one.right);
  if (own && own !== numbers && own.meaning && own.meaning.kind !== "name") return {};
  const rows = rowsBelow(view, block);
  const words = cellsIn(view, { column, text: "" }, rows);
  const numbered = cellsIn(view, numbers, rows).flatMap((text, at) =>
    isFiller(text) ? [] : [[text, words[at]]],
  );
  const named = numbered.filter(([, word = ""]) => !isFiller(word) && !NUMERAL.test(word));
  if (named.length < FEWEST_NAMES || !numbered.every(([text = ""]) => NUMBERED.test(text))) return {};
  return { name: own && own !== numbers ? own : { ...numbers, column, knownBy: "column-content" } };
}

/**
 * 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: the points of a row stand right of its name. Left of it they are those
 * of a level where fewer rows have them than have names.
 */
function pointsOfRows({ name, points }: Columns, { view, block }: Place): Columns {
  if (!name || !points || points.column > name.column) return {};
  const next = block.columns.find(
    ({ meaning, column }) => meaning?.kind === "points" && column > name.column,
  );
  if (next) return { points: next };
  return areOfLevel(view, block, [points, name]) ? { points: undefined } : {};
}

function areOfLevel(
  view: SheetView,
  block: HeaderBlock,
  pair: readonly [points: HeaderColumn, name: HeaderColumn],
): boolean {
  const rows = rowsBelow(view, block);
  const [worth = 0, named = 0] = pair.map((column) => filledIn(cellsIn(view, column, rows)).length);
  return worth < named && isBehindLevel(block, pair[0]);
}

function isBehindLevel({ columns }: HeaderBlock, points: HeaderColumn): boolean {
  const at = columns.indexOf(points);
  return names(columns.slice(at - 1, at), "level1", "level2");
}

/** An adjusted target alone is the target. */
function adjustedTargetAlone({ target, targetAdjusted }: Columns): Columns {
  return targetAdjusted && !target ? { target: targetAdjusted, targetAdjusted: undefined } : {};
}

/** 三级指标及目标值: a name that prints its target is both. */
function targetInName({ name, target }: Columns): Columns {
  return name?.meaning?.isTarget && !target ? { target: name } : {};
}

/** The unit column; a bare 单位 counts only where no other word names one. */
function unitColumn({ columns }: HeaderBlock): HeaderColumn | undefined {
  const units = columns.filter(({ meaning }) => meaning?.kind === "targetUnit");
  return units.find(({ text }) => headerWord(text) !== "单位") ?? units[0];
}
