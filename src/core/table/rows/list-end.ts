import { levelOf } from "../words/levels";
import type { SheetView } from "./sheet-view";
import { rowKind } from "./row-kind";
import { isMeasured, isScored, lastLabelColumn, rowAt } from "./table-row";
import type { TableColumns } from "./table-columns";
import type { TableRow } from "./table-row";

const LOOK_AHEAD = 6;

/**
 * Whether the list of indicators goes on in a row below its total. A total in the middle stands before a further
 * group: rows that name a level and have values and points. Whatever else stands below a total (who signs, who
 * judged, what was missed) is no indicator, even where it fills the columns of one.
 */
export function resumesList(view: SheetView, from: number, columns: TableColumns): boolean {
  let isNamed = false;
  for (let row = from; row < from + LOOK_AHEAD; row++) {
    if (!["data", "level", "blank"].includes(rowKind(view, row, columns))) return false;
    const own = rowAt(view, row, columns);
    isNamed ||= namesLevel(own);
    if (isNamed && isMeasured(own) && isScored(own)) return true;
  }
  return false;
}

function namesLevel(row: TableRow): boolean {
  const last = lastLabelColumn(row);
  return row.cells.some(({ column, text }) => column <= last && levelOf(text) !== null);
}
