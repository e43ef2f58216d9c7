import type { SheetView } from "./sheet-view";
import { compact } from "../wording";

/** The header rows of a table and its columns. */
interface PrintedHeader {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Whether a row prints a line of a header again: every cell says what the header says in its column. */
export function isHeaderAgain(view: SheetView, row: number, { rows, left, right }: PrintedHeader): boolean {
  const cells = view.cellsIn(row, left, right);
  return (
    cells.length > 1 &&
    rows.some((header) =>
      cells.every(({ column, text }) => compact(view.textAt(header, column)) === compact(text)),
    )
  );
}
