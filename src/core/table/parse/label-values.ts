import { isFormLabel } from "../form-words";
import type { TableCell } from "../model";
import type { PlacedCell } from "../sheet-view";
import { compact, headerWord } from "../wording";
import type { OpenTable } from "./table-rows";

/** The cells of the form's head, row by row. */
export function headRows(table: OpenTable): readonly (readonly PlacedCell[])[] {
  const rows: (readonly PlacedCell[])[] = [];
  for (let row = table.headTop; row <= table.headBottom; row++) {
    rows.push(table.view.cellsIn(row, table.columns.left, table.columns.right));
  }
  return rows;
}

/** The value beside (or behind the colon of) the first label that fits; empty cells count as values. */
export function labelledCell(table: OpenTable, label: RegExp): TableCell | null {
  for (const cells of headRows(table)) {
    for (const cell of cells) {
      const value = valueOf(table, cell, label);
      if (value) return value;
    }
  }
  return null;
}

function valueOf(table: OpenTable, cell: PlacedCell, label: RegExp): TableCell | null {
  const [head = "", ...rest] = cell.text.split(/[:：]/);
  const isOwn = label.test(headerWord(head)) && head.length <= 30;
  if (!isOwn) return null;
  const tail = rest.join(":").trim();
  if (tail !== "") return { ...cell, text: tail };
  return cellBeside(table, cell);
}

/** The cell right of a label, unless another label stands there. */
export function cellBeside(table: OpenTable, label: PlacedCell): TableCell | null {
  const column = label.area.right + 1;
  if (column > table.columns.right) return null;
  for (let at = column; at <= Math.min(column + 2, table.columns.right); at++) {
    const beside = table.view.cellAt(label.row, at);
    if (beside.text === "") continue;
    return isFormLabel(beside.text) && compact(beside.text).length <= 14 ? null : beside;
  }
  return table.view.cellAt(label.row, column);
}

/** The cell right below a label. */
export function cellBelow(table: OpenTable, label: PlacedCell): TableCell | null {
  const row = label.area.bottom + 1;
  return row > table.headBottom ? null : table.view.cellAt(row, label.column);
}
