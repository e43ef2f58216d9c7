import type { SheetView } from "../rows/sheet-view";
import { compact } from "../wording";
import { NUMERAL } from "./column-numbers";
import type { HeaderBlock } from "./header/header-block";
import { headerOf, isDeep, names, type HeaderColumn } from "./header/header-column";

const MOST_COLUMNS_LEFT = 3;

/** The block with the columns left of it whose header words nobody knows: its levels or names may be among them. */
export function withColumnsLeft(view: SheetView, block: HeaderBlock): HeaderBlock {
  if (names(block.columns, "level1")) return block;
  let wider = block;
  while (wider.columns.length < block.columns.length + MOST_COLUMNS_LEFT) {
    const left =
      wider.left > view.bounds.left ? headerOf(view, wider.left - 1, [block.first, block.last]) : null;
    if (!left || left.meaning !== null || isDeep(view, left, block.last)) break;
    wider = { ...wider, left: left.column, columns: [left, ...wider.columns] };
  }
  return wider;
}

/** The columns of a block, and the one behind it, that have no header word: a blank header cell, or a number. */
export function unnamedColumns(view: SheetView, block: HeaderBlock): readonly HeaderColumn[] {
  const { columns, last, left, right } = block;
  const unnamed: HeaderColumn[] = [];
  for (let column = left; column <= right + 1; column++) {
    const own = columns.find((one) => covers(one, column));
    if (own?.column === column && NUMERAL.test(compact(own.text))) unnamed.push(own);
    if (!own && view.textAt(last, column) === "") unnamed.push(nameless(column, last));
  }
  return unnamed;
}

function covers(own: HeaderColumn, column: number): boolean {
  return own.column <= column && column <= own.right;
}

function nameless(column: number, row: number): HeaderColumn {
  return { column, right: column, meaning: null, text: "", cell: { row, column }, isSpanning: false };
}
