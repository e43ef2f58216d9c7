import type { LineShift } from "../host/cells/areas";
import { shifted } from "../host/cells/areas";
import { shiftedRule } from "../host/cells/shift-formula";
import type { GridArea, GridConditionalFormat, GridSheet, GridWrite } from "../host/grid";
import { cellKey } from "../../core/sheet";
import { columnOf, rowOf } from "./cell-places";

/** What a cell holds; what is left out is as on a fresh sheet. */
export interface MemoryCell {
  value: string | number | boolean;
  formula: string | null;
  look: MemoryLook;
}

/** How a cell looks, as far as it was ever set. */
export type MemoryLook = Omit<GridWrite, "row" | "column" | "value" | "formula">;

/** A sheet in memory: cells by {@link cellKey}, and what lies around them. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  visibility: GridSheet["visibility"];
  isProtected: boolean;
  cells: Map<number, MemoryCell>;
  merges: GridArea[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  filterArea: GridArea | null;
  conditionalFormats: GridConditionalFormat[];
  hyperlinks: Map<number, string>;
  /** What Office.js of this host never touches and must never lose. */
  notes: Map<number, string>;
  validations: { readonly area: GridArea; readonly rule: string }[];
  /** Names defined for cells of this sheet, known in the whole workbook. */
  names: Map<string, GridArea>;
  /** Areas over which a formula was entered at once; each of their cells has it. */
  arrays: GridArea[];
  /** Cells that spilled formulas fill, their first ones too; laid out anew with every calculation. */
  spills: Map<number, Spill>;
  /** Excel tables, each with its row of headers. */
  tables: GridArea[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
}

/** A cell that belongs to a spilled formula. */
export interface Spill {
  readonly area: GridArea;
  value: string | number | boolean;
}

/** A workbook in memory. */
export interface MemoryState {
  readonly sheets: MemorySheet[];
  /** Id of the sheet in front. */
  active: string;
  /** Selected on it. */
  areas: readonly GridArea[];
  isStructureProtected: boolean;
  isCalculatedManually: boolean;
  nextId: number;
}

/** The sheet of an id; the host asks for no others. */
export function sheetOf(state: MemoryState, id: string): MemorySheet {
  const sheet = state.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`The grid has no sheet ${id}.`);
  return sheet;
}

export function blankSheet(id: string, name: string): MemorySheet {
  return {
    id,
    name,
    visibility: "visible",
    isProtected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filterArea: null,
    conditionalFormats: [],
    hyperlinks: new Map(),
    notes: new Map(),
    validations: [],
    names: new Map(),
    arrays: [],
    spills: new Map(),
    tables: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
  };
}

/** The cell at a place, made where there is none yet. */
export function cellAt(sheet: MemorySheet, row: number, column: number): MemoryCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const cell: MemoryCell = { value: "", formula: null, look: {} };
  sheet.cells.set(key, cell);
  return cell;
}

function isInUse(cell: MemoryCell, valuesOnly: boolean): boolean {
  return cell.value !== "" || cell.formula !== null || (!valuesOnly && Object.keys(cell.look).length > 0);
}

/** The smallest area around the cells in use. */
export function usedArea(sheet: MemorySheet, valuesOnly: boolean): GridArea | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (key: number): void => {
    const column = columnOf(key);
    const row = rowOf(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  for (const [key, cell] of sheet.cells) if (isInUse(cell, valuesOnly)) include(key);
  for (const key of sheet.spills.keys()) include(key);
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Puts lines in or takes them out: everything below or to the right moves along. */
export function shiftSheet(sheet: MemorySheet, shift: LineShift): void {
  const isRows = shift.axis === "rows";
  sheet.cells = shiftKeys(sheet.cells, shift);
  sheet.hyperlinks = shiftKeys(sheet.hyperlinks, shift);
  sheet.notes = shiftKeys(sheet.notes, shift);
  sheet.validations = sheet.validations.flatMap(({ area, rule }) => {
    const moved = shifted(area, shift);
    return moved ? [{ area: moved, rule }] : [];
  });
  sheet.names = new Map(
    [...sheet.names].flatMap(([name, area]) => {
      const moved = shifted(area, shift);
      return moved ? [[name, moved] as const] : [];
    }),
  );
  sheet.merges = sheet.merges.flatMap((merge) => remaining(merge, shift));
  sheet.arrays = sheet.arrays.flatMap((area) => shifted(area, shift) ?? []);
  sheet.tables = sheet.tables.flatMap((area) => shifted(area, shift) ?? []);
  sheet.filterArea = sheet.filterArea && shifted(sheet.filterArea, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => shiftedRule(format, shift) ?? []);
  if (isRows) {
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => shiftedLine(row, shift) ?? []));
    sheet.rowHeights = shiftLines(sheet.rowHeights, shift);
  } else {
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((at) => shiftedLine(at, shift) ?? []));
    sheet.columnWidths = shiftLines(sheet.columnWidths, shift);
  }
}

/** A merge of which one cell is left is none. */
function remaining(merge: GridArea, shift: LineShift): GridArea[] {
  const area = shifted(merge, shift);
  return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
}

/** Where a line is afterwards, `null` where it was taken out. */
function shiftedLine(line: number, { at, count }: Omit<LineShift, "axis">): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

function shiftLines<T>(lines: Map<number, T>, shift: LineShift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of lines) {
    const place = shiftedLine(line, shift);
    if (place !== null) moved.set(place, value);
  }
  return moved;
}

function shiftKeys<T>(cells: Map<number, T>, shift: LineShift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of cells) {
    const row = shift.axis === "rows" ? shiftedLine(rowOf(key), shift) : rowOf(key);
    const column = shift.axis === "columns" ? shiftedLine(columnOf(key), shift) : columnOf(key);
    if (row !== null && column !== null) moved.set(cellKey(row, column), value);
  }
  return moved;
}
