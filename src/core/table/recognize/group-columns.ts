import { categoryOf } from "../levels";
import type { SheetView } from "../sheet-view";
import { isFiller } from "../wording";
import { areLevel2Labels, cellsIn, rowsBelow } from "./column-content";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";
import type { HeaderKind } from "./header/header-words";

/**
 * The block with 评价内容 | 指标类别 | 指标内容 read as two levels and a name: where 数量 and 质量 stand below the one
 * word for groups, and 产出 and 效益 left of them, that word heads level 2 and what stands left of it level 1.
 */
export function withGroups(view: SheetView, block: HeaderBlock): HeaderBlock {
  const at = block.columns.findIndex(({ meaning }) => meaning?.kind === "level1" && meaning.isWeak);
  const [left, groups] = [block.columns[at - 1], block.columns[at]];
  if (!left || !groups || hasKind(block, "level2") || !isUnsettled(left) || !isNamedRightOf(block, groups))
    return block;
  const rows = rowsBelow(view, block);
  if (!areLevel2Labels(cellsIn(view, groups, rows)) || !areCategories(cellsIn(view, left, rows)))
    return block;
  const columns = block.columns.map((column) => {
    if (column === groups) return withKind(column, "level2");
    return column === left ? withKind(column, "level1") : column;
  });
  return { ...block, columns };
}

function hasKind({ columns }: HeaderBlock, kind: HeaderKind): boolean {
  return columns.some(({ meaning }) => meaning?.kind === kind);
}

function isUnsettled({ meaning, text }: HeaderColumn): boolean {
  return text !== "" && (meaning === null || (meaning.kind === "name" && meaning.isWeak));
}

function isNamedRightOf({ columns }: HeaderBlock, groups: HeaderColumn): boolean {
  return columns.some(({ meaning, column }) => meaning?.kind === "name" && column > groups.column);
}

const FEWEST = 2;

function areCategories(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => !isFiller(text));
  const known = filled.filter((text) => categoryOf(text) !== "other");
  return known.length >= FEWEST && known.length * 2 > filled.length;
}

function withKind(column: HeaderColumn, kind: HeaderKind): HeaderColumn {
  return { ...column, meaning: { kind, isWeak: true } };
}
