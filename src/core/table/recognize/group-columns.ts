import { names } from "./header/header-column";
import { span } from "../rows/span";
import { categoryOf } from "../words/levels";
import type { SheetView } from "../rows/sheet-view";
import { isFiller } from "../wording";
import {
  areGroupsOf,
  areLevel1Labels,
  areLevel2Labels,
  areNames,
  cellsIn,
  filledIn,
  rowsBelow,
  type Cells,
} from "./column-content";
import { withColumnsLeft } from "./more-columns";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";
import type { HeaderKind } from "../words/header-words";

/**
 * The block with 评价内容 | 指标类别 | 指标内容 read as two levels and a name: where 数量 and 质量 stand below a word
 * that names no role of its own, left of the names, that word heads level 2, and what stands left of it, 产出 and 效益
 * or one word for all of them, level 1.
 */
export function withGroups(view: SheetView, printed: HeaderBlock): HeaderBlock {
  if (names(printed.columns, "level2")) return printed;
  const block = withColumnsApart(view, printed);
  const wider = withColumnsLeft(view, block);
  const pairs = pairsIn(wider);
  if (pairs.length === 0) return block;
  const rows = rowsBelow(view, wider);
  const found = pairs.find((pair) => areLevels(pair.map((column) => cellsIn(view, column, rows))));
  return found ? withLevels(wider, found, block.left) : block;
}

/** The block with 绩效指标 over several columns, merged or blank, read as a header of each: levels and names below it. */
function withColumnsApart(view: SheetView, block: HeaderBlock): HeaderBlock {
  const rows = rowsBelow(view, block);
  const columns = block.columns.flatMap((wide, at) => {
    if (!names([wide], "side-label", "name")) return wide;
    const right = (block.columns[at + 1]?.column ?? 0) - 1;
    const below = span(wide.column, right).map((column) => cellsIn(view, { ...wide, column }, rows));
    const parts = kindsOf(below).map((kind, next) => {
      const column = wide.column + next;
      return { ...withKind(wide, kind), column, right: kind === "name" ? right : column };
    });
    return parts.length > 0 ? parts : wide;
  });
  return names(block.columns, "level1") ? block : { ...block, columns };
}

/** What columns side by side below one header are: one or two levels and the names, or nothing that is known. */
function kindsOf([first = [], second = [], third = []]: readonly Cells[]): readonly HeaderKind[] {
  if (areLevels([first, second])) return areNames(third) ? ["level1", "level2", "name"] : [];
  const isLevel = areLevel1Labels(first) || areLevel2Labels(first);
  return isLevel && areNames(second) ? ["level1", "name"] : [];
}

/** Columns side by side left of the names whose words leave open whether they are levels. */
function pairsIn(block: HeaderBlock): readonly Pair[] {
  return block.columns.flatMap((groups, at): readonly Pair[] => {
    const left = block.columns[at - 1];
    return left && isUnsettled(left) && canGroup(groups) && isNamedRightOf(block, groups)
      ? [[left, groups]]
      : [];
  });
}

/** A column and the one right of it. */
type Pair = readonly [left: HeaderColumn, groups: HeaderColumn];

function canGroup(column: HeaderColumn): boolean {
  return isUnsettled(column) || (column.meaning?.kind === "level1" && column.meaning.isWeak);
}

function isUnsettled({ meaning, text }: HeaderColumn): boolean {
  return text !== "" && (meaning === null || (meaning.kind === "name" && meaning.isWeak));
}

function isNamedRightOf({ columns }: HeaderBlock, groups: HeaderColumn): boolean {
  return names(
    columns.filter(({ column }) => column > groups.column),
    "name",
    "side-label",
  );
}

function areLevels([left = [], groups = []]: readonly Cells[]): boolean {
  return areLevel2Labels(groups) && (areCategories(left) || (areAllWords(left) && areGroupsOf(left, groups)));
}

const FEWEST = 2;

function areCategories(cells: Cells): boolean {
  const filled = filledIn(cells);
  const known = filled.filter((text) => categoryOf(text) !== "other");
  return known.length >= FEWEST && known.length * 2 > filled.length;
}

function areAllWords(cells: Cells): boolean {
  return cells.every((text) => isFiller(text) || /[\u4e00-\u9fff]{2}/.test(text));
}

function withLevels(wider: HeaderBlock, [level1, level2]: Pair, known: number): HeaderBlock {
  const left = Math.min(known, level1.column);
  const columns = wider.columns.map((column) => {
    if (column === level2) return withKind(column, "level2");
    return column === level1 ? withKind(column, "level1") : column;
  });
  return { ...wider, left, columns: columns.filter(({ column }) => column >= left) };
}

function withKind(column: HeaderColumn, kind: HeaderKind): HeaderColumn {
  return { ...column, meaning: { kind, isWeak: true } };
}
