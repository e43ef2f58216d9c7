import { span } from "../rows/span";
import { isFormLabel, isSelfEvaluationTitle } from "../words/form-words";
import { isSideLabel } from "../words/levels";
import type { SheetView } from "../rows/sheet-view";
import { compact } from "../wording";
import { headerMeaning } from "../words/header-words";
import type { HeaderBlock } from "./header/header-block";
import { findTop } from "./table-top";

/**
 * The block with the column of the side label that heads nothing: above its blank header cell stand the labels of the
 * form's head, or the title. Where 绩效指标 is not merged down to the header, nothing else says that it belongs to the form. Somebody may
 * have put in a blank column behind it.
 */
export function withSideColumn(view: SheetView, block: HeaderBlock): HeaderBlock {
  const gap = block.left - 2 === view.bounds.left && isBlankAbove(view, block, block.left - 1) ? 2 : 1;
  const column = block.left - gap;
  const left = column >= view.bounds.left ? labelEdge(view, block, column) : null;
  return left !== null && isBlankHeader(view, block, left) ? { ...block, left } : block;
}

/** The block with the columns left of it that an export fills on every row: 预算年度 | 单位编码 | 项目名称. */
export function withFacts(view: SheetView, block: HeaderBlock): HeaderBlock {
  let { left } = block;
  while (left > view.bounds.left && isFormLabel(view.textAt(block.last, left - 1)))
    left = view.areaAt(block.last, left - 1).left;
  return { ...block, left };
}

/** Whether nothing stands in a column from the first row of the sheet to the header. */
function isBlankAbove(view: SheetView, { last }: HeaderBlock, column: number): boolean {
  return span(view.bounds.top, last).every(
    (row) => view.areaAt(row, column).left < column || view.textAt(row, column) === "",
  );
}

/** Nothing stands in the header rows of a side label's columns but perhaps the label, its beginning, or 序号. */
function isBlankHeader(view: SheetView, { first, last, left }: HeaderBlock, from: number): boolean {
  return span(first, last)
    .flatMap((row) => view.cellsIn(row, from, left - 1))
    .every(({ text }) => isPartOfSideLabel(text) || headerMeaning(text)?.kind === "other");
}

function isPartOfSideLabel(text: string): boolean {
  return isLabel(text) || "绩效指标".includes(compact(text));
}

/** Where a label that ends in a column begins, its value above the block; or a title above both. */
function labelEdge(view: SheetView, block: HeaderBlock, column: number): number | null {
  const { row: top } = findTop(view, { ...block, left: column });
  for (let row = top; row < block.first; row++) {
    const { left, right } = view.areaAt(row, column);
    const text = view.textAt(row, column);
    const [next] = view.cellsIn(row, right + 1, block.right);
    const isOver = right >= block.left || !next;
    const isNear = next?.column === right + 1 || column === view.bounds.left;
    const isBeside = isLabel(text) && next && isNear && !isFilledLeftOf(view, row, left);
    if (isSelfEvaluationTitle(text) ? isOver : isBeside) return left;
  }
  return null;
}

function isLabel(text: string): boolean {
  return isFormLabel(text) || isSideLabel(text);
}

/** A form's labels stand in its first column: what has a cell before it belongs to somebody else. */
function isFilledLeftOf(view: SheetView, row: number, column: number): boolean {
  return column > view.bounds.left && view.textAt(row, column - 1) !== "";
}
