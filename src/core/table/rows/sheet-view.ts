import { contains } from "../../area";
import { oncePer } from "../../once-per";
import { cellKey, LAST_COLUMN, valueAt } from "../../sheet";
import type { Area, CellValue, SheetSnapshot } from "../../sheet";
import { displayText } from "./display-text";
import type { TableCell } from "../model";

/** A sheet looked at cell by cell: merged areas count as their top-left cell, numbers as what they show. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  /** First and last row and column that can hold anything. */
  readonly bounds: Area;
  /** The merged area that holds a cell, or the cell itself. */
  areaAt(row: number, column: number): Area;
  /** The cell's own text; covered cells of a merged area show that area's text. */
  textAt(row: number, column: number): string;
  valueAt(row: number, column: number): CellValue;
  /** The cell, or the top-left cell of its merged area. */
  cellAt(row: number, column: number): TableCell;
  /** The non-empty cells whose top-left corner lies in the row, left to right. */
  cellsIn(row: number, left: number, right: number): readonly PlacedCell[];
  /** Pairs of merged areas that overlap; the first of each pair wins. */
  readonly overlaps: readonly (readonly [Area, Area])[];
}

/** A non-empty cell with the area it fills. */
export interface PlacedCell extends TableCell {
  readonly area: Area;
}

/** Merged areas above this size are looked up one by one instead of by cell: whole merged columns exist. */
const LARGE_MERGE_CELLS = 4_000;

/** Rows are asked for again and again while a table is read; far more than any table has are kept. */
const ROWS_KEPT = 20_000;
const CELLS_KEPT = 200_000;

/** The view of a sheet; made once per snapshot. */
export const viewOf = oncePer((sheet: SheetSnapshot): SheetView => {
  const merges = indexMerges(sheet.merges);
  const look = keepingCells((row, column) =>
    lookAt(sheet, merges.find(row, column) ?? runAt(sheet, row, column)),
  );
  const listCells: ListCells = (row, left, right) => {
    const cells: PlacedCell[] = [];
    for (let column = left; column <= right;) {
      const { area, placed } = look(row, column);
      const isFirst = area.top === row && area.left >= left;
      if (isFirst && placed.text !== "") cells.push(placed);
      column = Math.max(area.right, column) + 1;
    }
    return cells;
  };
  return {
    sheet,
    bounds: boundsOf(sheet),
    areaAt: (row, column) => look(row, column).area,
    textAt: (row, column) => look(row, column).cell.text,
    valueAt: (row, column) => look(row, column).value,
    cellAt: (row, column) => look(row, column).cell,
    cellsIn: keepingRows(listCells),
    overlaps: merges.overlaps,
  };
});

/** All that there is to see at a place. */
interface Look {
  readonly area: Area;
  readonly cell: TableCell;
  readonly placed: PlacedCell;
  readonly value: CellValue;
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

const FEWEST_FILLED = 4;

/** Words that fill a row from its first or second cell on are those of a merged cell that was taken apart. */
function runAt(sheet: SheetSnapshot, row: number, column: number): Area {
  const area = cellArea(row, column);
  const value = valueAt(sheet, row, column);
  let right = sheet.left + 1;
  if (typeof value !== "string" || value === "" || valueAt(sheet, row, right) !== value) return area;
  const left = valueAt(sheet, row, sheet.left) === value ? sheet.left : right;
  while (valueAt(sheet, row, right + 1) === value) right++;
  return column > right || right - left + 1 < FEWEST_FILLED ? area : { ...area, left, right };
}

function lookAt(sheet: SheetSnapshot, area: Area): Look {
  const { top: row, left: column } = area;
  const key = cellKey(row, column);
  const value = valueAt(sheet, row, column);
  const text = displayText(value, sheet.numberFormats.get(key));
  const formula = sheet.formulas.get(key) ?? null;
  const cell = { row, column, text, formula };
  return { area, cell, placed: { row, column, text, formula, area }, value };
}

/** The same look at a place, taken once: reading a table comes back to each of its cells many times. */
function keepingCells(
  lookAtPlace: (row: number, column: number) => Look,
): (row: number, column: number) => Look {
  const looks = new Map<number, Look>();
  return (row, column) => {
    const key = cellKey(row, column);
    const known = looks.get(key);
    if (known) return known;
    const look = lookAtPlace(row, column);
    if (looks.size >= CELLS_KEPT) looks.clear();
    looks.set(key, look);
    return look;
  };
}

type ListCells = (row: number, left: number, right: number) => readonly PlacedCell[];

/** The same list of cells, worked out once a row. */
function keepingRows(list: ListCells): ListCells {
  const rows = new Map<number, readonly PlacedCell[]>();
  return (row, left, right) => {
    const key = cellKey(row, left) * (LAST_COLUMN + 1) + right;
    const known = rows.get(key);
    if (known) return known;
    const cells = list(row, left, right);
    if (rows.size >= ROWS_KEPT) rows.clear();
    rows.set(key, cells);
    return cells;
  };
}

function boundsOf(sheet: SheetSnapshot): Area {
  let width = 0;
  for (const row of sheet.rows) if (row.length > width) width = row.length;
  const { top, left, rows } = sheet;
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

interface MergeIndex {
  find(row: number, column: number): Area | undefined;
  readonly overlaps: readonly (readonly [Area, Area])[];
}

function indexMerges(merges: readonly Area[]): MergeIndex {
  const byCell = new Map<number, Area>();
  const large: Area[] = [];
  const overlaps: (readonly [Area, Area])[] = [];
  for (const area of merges) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > LARGE_MERGE_CELLS) large.push(area);
    else addMerge(area, byCell, overlaps);
  }
  const find = (row: number, column: number): Area | undefined =>
    byCell.get(cellKey(row, column)) ?? large.find((area) => contains(area, { row, column }));
  return { find, overlaps };
}

function addMerge(area: Area, byCell: Map<number, Area>, overlaps: (readonly [Area, Area])[]): void {
  const hit = firstTaken(area, byCell);
  if (hit) {
    overlaps.push([hit, area]);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) byCell.set(cellKey(row, column), area);
  }
}

function firstTaken(area: Area, byCell: ReadonlyMap<number, Area>): Area | undefined {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const taken = byCell.get(cellKey(row, column));
      if (taken) return taken;
    }
  }
  return undefined;
}
