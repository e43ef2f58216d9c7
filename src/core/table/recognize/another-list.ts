import { isSideLabel, levelOf } from "../words/levels";
import type { SheetView } from "../rows/sheet-view";
import { isAnnouncement } from "./table-top";
import type { TableColumns } from "../rows/table-columns";
import { isScored, rowAt, type TableRow } from "../rows/table-row";

const LOOK_AHEAD = 6;
const FEWEST_ROWS = 2;

/**
 * Whether a list of something else begins right below scored indicators: a line alone, merged from the table's first
 * column over some of the next, and below it rows of several cells without points, score or level.
 */
export function beginsAnotherList(view: SheetView, row: number, columns: TableColumns): boolean {
  return isLineOver(rowAt(view, row, columns)) && isUnscoredBelow(view, row, columns);
}

function isLineOver({ cells, row, columns }: TableRow): boolean {
  if (!isAnnouncement(cells) || isLabel(cells[0].text)) return false;
  const { left, right, bottom } = cells[0].area;
  return left === columns.left && right > left && bottom === row;
}

function isUnscoredBelow(view: SheetView, row: number, columns: TableColumns): boolean {
  for (let below = row + 1; below <= row + LOOK_AHEAD; below++) {
    const own = rowAt(view, below, columns);
    if (own.cells.length === 0) return below > row + FEWEST_ROWS;
    if (own.cells.length === 1 || isScored(own) || own.cells.some(({ text }) => isLabel(text))) return false;
  }
  return true;
}

function isLabel(text: string): boolean {
  return levelOf(text) !== null || isSideLabel(text);
}
