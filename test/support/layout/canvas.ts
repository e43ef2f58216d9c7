import type { Area, CellValue, SheetSnapshot } from "../../../src/core";
import { plainSheet } from "../plain-sheet";

/** A place on a canvas, before blank rows and columns are put in. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A sheet under construction: cells, merged areas, and later blank rows, blank columns and an offset. */
export interface Canvas {
  readonly cells: { readonly spot: Spot; readonly value: CellValue }[];
  readonly merges: Area[];
}

export function newCanvas(): Canvas {
  return { cells: [], merges: [] };
}

/** Writes a value; merges it over the area where one is given. */
export function put(canvas: Canvas, spot: Spot, value: CellValue, size = { rows: 1, columns: 1 }): Spot {
  if (value !== null && value !== "") canvas.cells.push({ spot, value });
  if (size.rows > 1 || size.columns > 1) {
    const bottom = spot.row + size.rows - 1;
    const right = spot.column + size.columns - 1;
    canvas.merges.push({ top: spot.row, left: spot.column, bottom, right });
  }
  return spot;
}

/** Where the rows and columns of a canvas land on the sheet. */
export interface Stretch {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Numbers `count` lines from `offset` on, leaving one blank after each line of `gaps`. */
export function stretched(count: number, offset: number, gaps: ReadonlySet<number>): number[] {
  let at = offset - 1;
  return Array.from({ length: count }, (_, line) => (at += gaps.has(line - 1) ? 2 : 1));
}

/** The canvas as a sheet. */
export function toSheet(canvas: Canvas, stretch: Stretch, name: string): SheetSnapshot {
  const at = ({ row, column }: Spot): Spot => ({ row: stretch.rows[row]!, column: stretch.columns[column]! });
  const rows: CellValue[][] = [];
  for (const { spot, value } of canvas.cells) {
    const { row, column } = at(spot);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  const merges = canvas.merges.map((area) => {
    const first = at({ row: area.top, column: area.left });
    const last = at({ row: area.bottom, column: area.right });
    return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  });
  return plainSheet(rows, { id: name, name, merges });
}
