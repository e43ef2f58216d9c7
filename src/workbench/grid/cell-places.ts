import { cellKey } from "../../core/sheet";

const COLUMNS = cellKey(1, 0);

/** The row of a cell, by its {@link cellKey}. */
export function rowOf(key: number): number {
  return Math.floor(key / COLUMNS);
}

/** The column of a cell, by its {@link cellKey}. */
export function columnOf(key: number): number {
  return key % COLUMNS;
}
