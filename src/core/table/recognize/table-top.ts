import { span } from "../rows/span";
import { coversMost } from "../../area";
import { isFormLabel, noteStart } from "../words/form-words";
import { isSideLabel } from "../words/levels";
import { isTotalLabelOutside } from "../words/total-label";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { titleIn } from "../rows/title-cell";
import type { HeaderBlock } from "./header/header-block";

const MOST_ROWS_ABOVE = 80;
const MOST_BLANK_ABOVE = 4;

/** The top of a table: its title where it has one, else the first row of its head. */
export interface Top {
  readonly row: number;
  readonly title: { readonly row: number; readonly column: number; readonly text: string } | null;
}

/** Looks upwards from a header for the title that belongs to it, no further than its floor. */
export function findTop(view: SheetView, block: HeaderBlock): Top {
  let top = block.first;
  let blanks = 0;
  const highest = Math.max(block.floor + 1, view.bounds.top, block.first - MOST_ROWS_ABOVE + 1);
  for (let row = block.first - 1; row >= highest; row--) {
    const cells = headCells(view, row, block);
    const title = titleIn(cells);
    if (title) return { row, title };
    if (cells.length === 0) blanks++;
    else blanks = 0;
    if (blanks > MOST_BLANK_ABOVE) break;
    if (cells.some((cell) => isFormLabel(cell.text) || isSideLabel(cell.text))) top = row;
  }
  return { row: top, title: null };
}

/** The cells above a header; a title may begin left of it, merged over the whole table. */
export function headCells(view: SheetView, row: number, block: HeaderBlock): readonly PlacedCell[] {
  const { left } = view.areaAt(row, block.left);
  return view.cellsIn(row, Math.min(left, block.left), block.right);
}

const MOST_LINES_OF_A_TITLE = 3;

/** What a block stands under: its title, or the line that stands alone above its head, whatever words a title uses there. */
export function announcementOf(view: SheetView, block: HeaderBlock): Top {
  let top = findTop(view, block);
  if (top.title) return top;
  const whole = { ...block, left: leftEdge(view, block) };
  const highest = Math.max(block.floor + 1, view.bounds.top, top.row - MOST_LINES_OF_A_TITLE);
  for (let row = top.row - 1; row >= highest; row--) {
    const cells = headCells(view, row, whole);
    const isFirst = row === highest || isBlank(view, row - 1, whole);
    if (!isAnnouncement(cells) || !(isFirst || coversMost(cells[0].area, whole))) break;
    top = { row, title: cells[0] };
  }
  return top;
}

/** Whether nothing stands in a row, nor is merged down into it. */
function isBlank(view: SheetView, row: number, { left, right }: HeaderBlock): boolean {
  return span(left, right).every((column) => view.textAt(row, column) === "");
}

/** The first column of a header, words that mean nothing to us included. */
function leftEdge(view: SheetView, { first, left }: HeaderBlock): number {
  let edge = left;
  while (edge > view.bounds.left && view.textAt(first, edge - 1) !== "")
    edge = view.areaAt(first, edge - 1).left;
  return edge;
}

/** One cell that neither begins a note nor labels a value or a total. */
export function isAnnouncement(cells: readonly PlacedCell[] | undefined): cells is readonly [PlacedCell] {
  const [only, ...others] = cells ?? [];
  if (!only || others.length > 0 || /[:：。；;]/.test(only.text)) return false;
  return noteStart(only.text) === null && !isFormLabel(only.text) && !isTotalLabelOutside(only.text);
}
