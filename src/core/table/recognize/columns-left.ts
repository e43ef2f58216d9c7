import type { SheetView } from "../rows/sheet-view";
import type { HeaderBlock } from "./header/header-block";
import { headerOf, type HeaderColumn } from "./header/header-column";

const MOST_COLUMNS_LEFT = 3;

/** The block with the columns left of it whose header words nobody knows: its levels or names may be among them. */
export function withColumnsLeft(view: SheetView, block: HeaderBlock): HeaderBlock {
  if (block.columns.some(({ meaning }) => meaning?.kind === "level1")) return block;
  let wider = block;
  while (wider.columns.length < block.columns.length + MOST_COLUMNS_LEFT) {
    const left =
      wider.left > view.bounds.left ? headerOf(view, wider.left - 1, [block.first, block.last]) : null;
    if (!left || left.meaning !== null || isDeep(view, left, block)) break;
    wider = { ...wider, left: left.column, columns: [left, ...wider.columns] };
  }
  return wider;
}

function isDeep(view: SheetView, { cell }: HeaderColumn, { last }: HeaderBlock): boolean {
  return view.areaAt(cell.row, cell.column).bottom > last;
}
