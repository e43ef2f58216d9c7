import type { SheetView } from "../sheet-view";
import type { HeaderKind } from "./header/header-words";
import type { JudgedBlock } from "./judge-block";
import { assignRoles } from "./roles";
import { rowKind } from "./row/row-kind";
import { tableColumns } from "./row/row-values";
import { titleAgain } from "./title-again";

/** A header printed again on the next page, with the first row of the title that is printed again above it. */
export interface Repeat {
  readonly block: JudgedBlock;
  readonly first: number;
}

/** The same header again below, with nothing between that ends the table but its own title again: page breaks. */
export function findRepeats(
  view: SheetView,
  block: JudgedBlock,
  blocks: readonly JudgedBlock[],
): readonly Repeat[] {
  const found: Repeat[] = [];
  let last = block;
  for (const other of blocks) {
    if (other.first <= last.last || !overlapsColumns(other, block)) continue;
    if (!isSameHeader(block, other)) {
      if (!isGoalHeader(other)) break;
      continue;
    }
    const first = titleAgain(view, block, other) ?? other.first;
    if (endsBetween(view, last, first) || openingTotal(view, other) !== null) break;
    found.push({ block: other, first });
    last = other;
  }
  return found;
}

/** Whether two blocks stand in columns of one another. */
export function overlapsColumns(
  a: { left: number; right: number },
  b: { left: number; right: number },
): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** 年度总体目标 | 预期目标 | 实际完成情况 reads like a header and is the form's own goal block. */
export function isGoalHeader(block: JudgedBlock): boolean {
  return block.columns.every(
    ({ meaning }) => meaning === null || meaning.isWeak || meaning.kind === "side-label",
  );
}

/** Header words that one print of a header may have and the next may lack. */
const BESIDE_ROLES: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["side-label", "other"]);

function isSameHeader(a: JudgedBlock, b: JudgedBlock): boolean {
  const key = (block: JudgedBlock): string =>
    block.columns
      .filter(({ meaning }) => meaning !== null && !meaning.isWeak && !BESIDE_ROLES.has(meaning.kind))
      .map(({ meaning, column }) => `${column}:${meaning?.kind}`)
      .join(" ");
  return b.isTable && key(a) === key(b);
}

/** A title, the head of a form or a total ends a table; a total right below its header only opens it. */
function endsBetween(view: SheetView, upper: JudgedBlock, before: number): boolean {
  const columns = tableColumns(view, upper, assignRoles(view, upper));
  const opening = openingTotal(view, upper);
  for (let row = upper.last + 1; row < before; row++) {
    const kind = rowKind(view, row, columns);
    if (kind === "title" || kind === "form" || (kind === "total" && row !== opening)) return true;
  }
  return false;
}
/** The row of a total right below a header, with indicators below it; a header printed again has none. */
function openingTotal(view: SheetView, block: JudgedBlock): number | null {
  const columns = tableColumns(view, block, assignRoles(view, block));
  const filled = Array.from({ length: OPENING_ROWS }, (_, at) => block.last + 1 + at)
    .map((row) => ({ row, kind: rowKind(view, row, columns) }))
    .filter(({ kind }) => kind !== "blank" && kind !== "guide");
  const [first, ...others] = filled;
  const next = others.find(({ kind }) => kind !== "total" && kind !== "note");
  const isOpened = next?.kind === "data" || next?.kind === "level";
  return first?.kind === "total" && isOpened ? first.row : null;
}

const OPENING_ROWS = 4;
