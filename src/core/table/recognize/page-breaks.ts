import type { SheetView } from "../sheet-view";
import { isGoalHeader, isSameHeader, overlapsColumns } from "./header/compare-headers";
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
    if (!other.isTable || !isSameHeader(block, other)) {
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
