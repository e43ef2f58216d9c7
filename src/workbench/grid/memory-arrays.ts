import { parseA1Area } from "../../core/a1-address";
import { a1, cellKey } from "../../core/sheet";
import { columnCount, holds, rowCount } from "../host/cells/areas";
import type { GridArea } from "../host/grid";
import { columnOf, rowOf } from "./cell-places";
import { cellAt, type MemoryCell, type MemorySheet, type Spill } from "./memory-sheet";

/*
 * Formulas that fill several cells: entered over all of them at once, or spilled by their first. Of all that Excel makes of
 * arrays this is the part without functions: in each cell an area stands for that of its cells which lies as far from its corner.
 */

const AREA = /\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}/gi;

/** Enters a formula over several cells at once. */
export function enterArray(sheet: MemorySheet, area: GridArea, formula: string): void {
  for (const key of keysOf(area)) cellAt(sheet, rowOf(key), columnOf(key)).formula = formula;
  sheet.arrays.push(area);
}

/** Decides which cells the spilling formulas of a sheet fill; one that finds a cell in its way fills none. */
export function layOutSpills(sheet: MemorySheet): void {
  const before = sheet.spills;
  sheet.spills = new Map();
  for (const [key, { formula }] of sheet.cells) {
    const area = formula === null ? null : spillArea(sheet, key, formula);
    if (!area || keysOf(area).some((at) => at !== key && isTaken(sheet, at))) continue;
    for (const at of keysOf(area)) sheet.spills.set(at, { area, value: before.get(at)?.value ?? "" });
  }
}

/** A cell, or part of a spilled formula, with the formula to be worked out for it. */
interface CalculatedCell {
  readonly holder: MemoryCell | Spill;
  readonly formula: string;
}

/** Where a cell keeps what its formula gives, and how to work it out; `null` where it has none. */
export function calculatedCell(sheet: MemorySheet, row: number, column: number): CalculatedCell | null {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  const spill = sheet.spills.get(key);
  const own = cell?.formula ?? null;
  const holder = cell && own !== null ? cell : spill;
  if (!holder) return null;
  const area = spill?.area ?? sheet.arrays.find((each) => holds(each, row, column));
  return { holder, formula: area ? elementAt(sheet, area, { row, column }) : ownFormula(own ?? "") };
}

function elementAt(
  sheet: MemorySheet,
  area: GridArea,
  at: { readonly row: number; readonly column: number },
): string {
  const formula = sheet.cells.get(cellKey(area.top, area.left))?.formula ?? "";
  return elementOf(formula, at.row - area.top, at.column - area.left);
}

/** A formula that would spill and has no room. */
function ownFormula(formula: string): string {
  return isSpilling(formula) ? "=#SPILL!" : formula;
}

function isSpilling(formula: string): boolean {
  return !formula.includes("(") && formula.search(AREA) >= 0;
}

function spillArea(sheet: MemorySheet, key: number, formula: string): GridArea | null {
  const [top, left] = [rowOf(key), columnOf(key)];
  if (!isSpilling(formula) || sheet.arrays.some((area) => holds(area, top, left))) return null;
  const source = parseA1Area(AREA[Symbol.match](formula)?.[0] ?? "");
  return source && { top, left, bottom: top + rowCount(source) - 1, right: left + columnCount(source) - 1 };
}

function isTaken(sheet: MemorySheet, key: number): boolean {
  const cell = sheet.cells.get(key);
  const isMerged = sheet.merges.some((area) => holds(area, rowOf(key), columnOf(key)));
  return (
    isMerged || sheet.spills.has(key) || (cell !== undefined && (cell.value !== "" || cell.formula !== null))
  );
}

/** The formula of one cell of an array: a single row or column stands for all. */
function elementOf(formula: string, row: number, column: number): string {
  return formula.replace(AREA, (text) => {
    const area = parseA1Area(text);
    if (!area) return text;
    const [down, across] = [rowCount(area) === 1 ? 0 : row, columnCount(area) === 1 ? 0 : column];
    return down < rowCount(area) && across < columnCount(area)
      ? a1(area.top + down, area.left + across)
      : "#N/A";
  });
}

function keysOf(area: GridArea): number[] {
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) keys.push(cellKey(row, column));
  return keys;
}
