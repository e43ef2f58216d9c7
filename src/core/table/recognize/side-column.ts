import { isFormLabel, isSelfEvaluationTitle } from "../form-words";
import { isSideLabel } from "../levels";
import type { SheetView } from "../sheet-view";
import type { HeaderBlock } from "./header/header-block";
import { findTop } from "./table-top";

/** A side label's column may be split in as many physical columns as its neighbours are. */
const MOST_SIDE_COLUMNS = 3;

/**
 * The block with the column of the side label that heads nothing: above its blank header cell stand the labels of the
 * form's head, or the title. Where 绩效指标 is not merged down to the header, nothing else says that it belongs to the form.
 */
export function withSideColumn(view: SheetView, block: HeaderBlock): HeaderBlock {
  for (let by = 1; by <= MOST_SIDE_COLUMNS; by++) {
    const column = block.left - by;
    if (column < view.bounds.left || !isBlankHeader(view, block, column)) return block;
    const left = labelEdge(view, block, column);
    if (left !== null && isBlankHeader(view, block, left)) return { ...block, left };
  }
  return block;
}

/** Nothing stands in the header rows of a side label's columns but perhaps the label, or its beginning. */
function isBlankHeader(view: SheetView, { first, last, left }: HeaderBlock, from: number): boolean {
  for (let row = first; row <= last; row++) {
    const cells = view.cellsIn(row, from, left - 1);
    if (cells.some(({ text }) => !isSideLabel(text))) return false;
  }
  return true;
}

/** The first column of a label in a column above the header, its value above the block; or of a title above both. */
function labelEdge(view: SheetView, block: HeaderBlock, column: number): number | null {
  const { row: top } = findTop(view, { ...block, left: column }, view.bounds.top - 1);
  for (let row = top; row < block.first; row++) {
    const { left, right } = view.areaAt(row, column);
    const text = view.textAt(row, column);
    const [next] = view.cellsIn(row, right + 1, block.right);
    const isOver = right >= block.left || !next;
    if (isSelfEvaluationTitle(text) ? isOver : isLabel(text) && next && next.column >= block.left)
      return left;
  }
  return null;
}

function isLabel(text: string): boolean {
  return isFormLabel(text) || isSideLabel(text);
}
