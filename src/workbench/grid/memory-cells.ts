import { cellKey } from "../../core/sheet";
import { holds } from "../host/cells/areas";
import { BLANK_CELL, BLANK_FONT } from "../host/cells/blank-cell";
import type { Grid, GridArea, GridCell, GridWrite } from "../host/grid";
import {
  cellAt,
  sheetOf,
  usedArea,
  type MemoryCell,
  type MemorySheet,
  type MemoryState,
} from "./memory-sheet";
import { numberText } from "./number-text";

type CellOperations = Pick<Grid, "readCells" | "writeCells" | "usedArea" | "hyperlink" | "setHyperlink">;

/** Works formulas out after cells of one sheet were written, or everything after anything may have changed. */
export type Recalculate = (written?: { readonly sheet: string; readonly hasFormula: boolean }) => void;

/** Reading and writing of cells. */
export function cellOperations(state: MemoryState, recalculate: Recalculate): CellOperations {
  return {
    readCells: (sheet, area) => readCells(sheetOf(state, sheet), area),
    writeCells(sheet, writes) {
      for (const write of writes) writeCell(sheetOf(state, sheet), write);
      const hasFormula = writes.some(({ formula }) => formula !== undefined);
      if (hasFormula || writes.some(({ value }) => value !== undefined)) recalculate({ sheet, hasFormula });
    },
    usedArea: (sheet, valuesOnly) => usedArea(sheetOf(state, sheet), valuesOnly),
    hyperlink: (sheet, row, column) => sheetOf(state, sheet).hyperlinks.get(cellKey(row, column)) ?? null,
    setHyperlink(sheet, ...[row, column, target]) {
      const { hyperlinks } = sheetOf(state, sheet);
      if (target === null) hyperlinks.delete(cellKey(row, column));
      else hyperlinks.set(cellKey(row, column), target);
    },
  };
}

function readCells(sheet: MemorySheet, area: GridArea): GridCell[][] {
  const rows: GridCell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: GridCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push({ ...shown(sheet.cells.get(cellKey(row, column))), ...arrayPart(sheet, row, column) });
    }
    rows.push(cells);
  }
  return rows;
}

const BLANK: GridCell = { ...BLANK_CELL, ...BLANK_FONT };

function shown(cell: MemoryCell | undefined): GridCell {
  if (!cell) return BLANK;
  const { value, formula, look } = cell;
  const text = numberText(value, look.numberFormat ?? "General");
  return { ...BLANK, ...look, value, formula, text };
}

/** What a cell is of a formula that fills several; nothing where it is part of none. */
function arrayPart(sheet: MemorySheet, row: number, column: number): Partial<GridCell> {
  const entered = sheet.arrays.find((area) => holds(area, row, column));
  if (entered) return { array: { kind: "entered", area: entered } };
  const spill = sheet.spills.get(cellKey(row, column));
  if (!spill) return {};
  const { area, value } = spill;
  const isFirst = area.top === row && area.left === column;
  return {
    array: { kind: "spilled", area },
    ...(isFirst ? {} : { value, text: numberText(value, "General") }),
  };
}

function writeCell(sheet: MemorySheet, { row, column, value, formula, ...look }: GridWrite): void {
  const cell = cellAt(sheet, row, column);
  // The host writes such an area as a whole or not at all: then it is none any more.
  if (value !== undefined || formula !== undefined)
    sheet.arrays = sheet.arrays.filter((area) => !holds(area, row, column));
  if (value !== undefined) {
    cell.value = value;
    cell.formula = null;
  }
  if (formula !== undefined) cell.formula = formula;
  cell.look = withoutDefaults({ ...cell.look, ...look });
  const isBlank = cell.value === "" && cell.formula === null && Object.keys(cell.look).length === 0;
  if (isBlank) sheet.cells.delete(cellKey(row, column));
}

/** A look that was set back to the default is as if it had never been set. */
function withoutDefaults(look: MemoryCell["look"]): MemoryCell["look"] {
  const isSet = ([key, value]: [string, unknown]): boolean =>
    value !== undefined && value !== (BLANK as unknown as Record<string, unknown>)[key];
  return Object.fromEntries(Object.entries(look).filter(isSet));
}
