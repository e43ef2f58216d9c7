import { isFormLabel, isSelfEvaluationTitle, isTitle } from "../form-words";
import { isSideLabel } from "../levels";
import type { PlacedCell, SheetView } from "../sheet-view";
import type { HeaderBlock } from "./header-block";

const MOST_ROWS_ABOVE = 80;
const MOST_BLANK_ABOVE = 4;

/** The top of a table: its title where it has one, else the first row of its head. */
export interface Top {
  readonly row: number;
  readonly title: { readonly row: number; readonly column: number; readonly text: string } | null;
}

/** Looks upwards from a header for the title that belongs to it, no further than `floor`. */
export function findTop(view: SheetView, block: HeaderBlock, floor: number): Top {
  let top = block.first;
  let blanks = 0;
  for (let row = block.first - 1; row > floor && block.first - row < MOST_ROWS_ABOVE; row--) {
    const cells = headCells(view, row, block);
    const title = titleIn(cells);
    if (title) return { row, title: { row: title.row, column: title.column, text: title.text } };
    if (cells.length === 0) blanks++;
    else blanks = 0;
    if (blanks > MOST_BLANK_ABOVE) break;
    if (cells.some((cell) => isFormLabel(cell.text) || isSideLabel(cell.text))) top = row;
  }
  return { row: top, title: null };
}

/** A title that is not the value of a label: a project may be called 卫片执法经费绩效自评表. */
function titleIn(cells: readonly PlacedCell[]): PlacedCell | undefined {
  return cells.find(({ text }, at) => {
    const isOwn = isSelfEvaluationTitle(text) || (cells.length <= 2 && isTitle(text));
    return isOwn && !cells.slice(0, at).some((before) => isFormLabel(before.text));
  });
}

/** The cells above a header; a title may begin left of it, merged over the whole table. */
export function headCells(view: SheetView, row: number, block: HeaderBlock): readonly PlacedCell[] {
  const { left } = view.areaAt(row, block.left);
  return view.cellsIn(row, Math.min(left, block.left), block.right);
}
