import type { Grid, GridArea, GridCell, GridConditionalFormat } from "../host/grid";

/** A sheet as plain data, for comparing two states of a workbook. */
export interface SheetDump {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  /** A1-less key `row,column` → cell, for cells in use only. */
  readonly cells: Readonly<Record<string, GridCell>>;
  readonly merges: readonly GridArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly conditionalFormats: readonly GridConditionalFormat[];
}

/** A workbook as plain data. */
export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly settings: Readonly<Record<string, unknown>>;
}

function dumpCells(grid: Grid, sheet: string): Record<string, GridCell> {
  const cells: Record<string, GridCell> = {};
  const area = grid.usedArea(sheet, false);
  if (!area) return cells;
  grid.readCells(sheet, area).forEach((line, i) =>
    line.forEach((cell, j) => {
      cells[`${area.top + i},${area.left + j}`] = cell;
    }),
  );
  return cells;
}

/** Everything that the grid knows of the open workbook. */
export function dumpGrid(grid: Grid): WorkbookDump {
  return {
    sheets: grid.sheets().map(({ id, name, visibility }) => ({
      id,
      name,
      visibility,
      isProtected: grid.protection(id).isProtected,
      cells: dumpCells(grid, id),
      merges: grid.merges(id),
      hiddenRows: [...grid.hiddenRows(id)],
      hiddenColumns: [...grid.hiddenColumns(id)],
      conditionalFormats: grid.conditionalFormats(id),
    })),
    settings: Object.fromEntries(grid.settings),
  };
}
