import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core";
import type { FormulaGrid } from "./formula-grid";

/** Grids as a workbook, a sheet each; the formulas are not calculated yet and show 0. */
export function formulaWorkbook(grids: readonly FormulaGrid[]): WorkbookSnapshot {
  return { sheets: grids.map(sheetOf) };
}

function sheetOf(grid: FormulaGrid, index: number): SheetSnapshot {
  const formulas = new Map<number, string>();
  const rows = grid.map((cells, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
      formulas.set(cellKey(row, column), cell);
      return 0;
    }),
  );
  const name = `s${index}`;
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    rows,
    formulas,
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
