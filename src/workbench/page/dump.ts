import type { Grid, GridArea, GridCell, GridConditionalFormat, GridSheet } from "../host/grid";

/** A sheet as plain data, for comparing two states of a workbook. */
export interface SheetDump {
  readonly id: string;
  readonly name: string;
  readonly visibility: GridSheet["visibility"];
  readonly isProtected: boolean;
  /** Keyed `row,column`, zero-based: the cells of the area in use that are not plain and blank. */
  readonly cells: Readonly<Record<string, GridCell>>;
  readonly merges: readonly GridArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly conditionalFormats: readonly GridConditionalFormat[];
  /** Keyed as the cells. */
  readonly hyperlinks: Readonly<Record<string, string>>;
  /** In pixels, of the columns in use, from the first column on. */
  readonly columnWidths: readonly number[];
}

/** A workbook as plain data. */
export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly settings: Readonly<Record<string, unknown>>;
}

const PLAIN: Partial<GridCell> = {
  value: "",
  formula: null,
  numberFormat: "General",
  fill: null,
  fontColor: null,
  isBold: false,
  isItalic: false,
  isWrapped: false,
  isLocked: true,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  fontSize: undefined,
};

/** A blank cell that looks as all do: not worth a place in a workbook with a million of them. */
function isPlainBlank(cell: GridCell): boolean {
  return (Object.keys(PLAIN) as (keyof GridCell)[]).every(
    (name) => (cell[name] ?? PLAIN[name]) === PLAIN[name],
  );
}

function dumpCells(grid: Grid, sheet: string): Record<string, GridCell> {
  const cells: Record<string, GridCell> = {};
  const area = grid.usedArea(sheet, false);
  if (!area) return cells;
  grid.readCells(sheet, area).forEach((line, i) =>
    line.forEach((cell, j) => {
      if (!isPlainBlank(cell)) cells[`${area.top + i},${area.left + j}`] = cell;
    }),
  );
  return cells;
}

function dumpLinks(grid: Grid, sheet: string, keys: readonly string[]): Record<string, string> {
  const links: Record<string, string> = {};
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const target = grid.hyperlink(sheet, row, column);
    if (target !== null) links[key] = target;
  }
  return links;
}

function dumpWidths(grid: Grid, sheet: string): number[] {
  const columns = (grid.usedArea(sheet, false)?.right ?? -1) + 1;
  return Array.from({ length: columns }, (_, column) => grid.columnWidth?.(sheet, column) ?? 0);
}

function dumpSheet(grid: Grid, { id, name, visibility }: GridSheet): SheetDump {
  const cells = dumpCells(grid, id);
  return {
    id,
    name,
    visibility,
    isProtected: grid.protection(id).isProtected,
    cells,
    merges: grid.merges(id),
    hiddenRows: [...grid.hiddenRows(id)],
    hiddenColumns: [...grid.hiddenColumns(id)],
    conditionalFormats: grid.conditionalFormats(id),
    hyperlinks: dumpLinks(grid, id, Object.keys(cells)),
    columnWidths: dumpWidths(grid, id),
  };
}

/** Everything that the grid knows of the open workbook. */
export function dumpGrid(grid: Grid): WorkbookDump {
  return {
    sheets: grid.sheets().map((sheet) => dumpSheet(grid, sheet)),
    settings: Object.fromEntries(grid.settings),
  };
}
