import type { Grid, GridArea } from "../host/grid";
import type { LineShift } from "../host/cells/areas";
import { isSameArea } from "../host/cells/areas";
import { shiftFormula } from "../host/cells/shift-formula";
import { blankSheet, sheetOf, shiftSheet, type MemoryState } from "./memory-sheet";
import { sheetId } from "../../workbook-file/sheet-id";

type SheetOperations = Pick<
  Grid,
  | "sheets"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "setVisibility"
  | "protection"
  | "setProtection"
>;

/** The tabs of the workbook. */
export function sheetOperations(state: MemoryState): SheetOperations {
  const indexOf = (id: string): number => state.sheets.indexOf(sheetOf(state, id));
  return {
    sheets: () => state.sheets.map(({ id, name, visibility }) => ({ id, name, visibility })),
    addSheet(name) {
      const sheet = blankSheet(sheetId(state.nextId++), name);
      state.sheets.push(sheet);
      return { id: sheet.id, name, visibility: "visible" };
    },
    deleteSheet(id) {
      const index = indexOf(id);
      state.sheets.splice(index, 1);
      if (state.active !== id) return;
      const shown = state.sheets.filter(({ visibility }) => visibility === "visible");
      state.active = (shown[Math.min(index, shown.length - 1)] ?? state.sheets[0])?.id ?? "";
    },
    renameSheet: (id, name) => void (sheetOf(state, id).name = name),
    moveSheet(id, position) {
      const [sheet] = state.sheets.splice(indexOf(id), 1);
      if (sheet) state.sheets.splice(position, 0, sheet);
    },
    setVisibility: (id, visibility) => void (sheetOf(state, id).visibility = visibility),
    protection: (id) => ({ isProtected: sheetOf(state, id).isProtected }),
    setProtection: (id, isProtected) => void (sheetOf(state, id).isProtected = isProtected),
  };
}

type LineOperations = Pick<
  Grid,
  | "merges"
  | "merge"
  | "unmerge"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "hiddenRows"
  | "hiddenColumns"
  | "setRowsHidden"
  | "setColumnsHidden"
  | "filterArea"
>;

/** Rows, columns and merges. */
export function lineOperations(state: MemoryState, recalculate: () => void): LineOperations {
  const shift = (id: string, change: LineShift): void => {
    shiftSheet(sheetOf(state, id), change);
    for (const cell of sheetOf(state, id).cells.values()) {
      if (cell.formula !== null) cell.formula = shiftFormula(cell.formula, change);
    }
    recalculate();
  };
  return {
    ...mergeOperations(state),
    insertRows: (id, at, count) => shift(id, { axis: "rows", at, count }),
    deleteRows: (id, at, count) => shift(id, { axis: "rows", at, count: -count }),
    insertColumns: (id, at, count) => shift(id, { axis: "columns", at, count }),
    deleteColumns: (id, at, count) => shift(id, { axis: "columns", at, count: -count }),
    hiddenRows: (id) => sheetOf(state, id).hiddenRows,
    hiddenColumns: (id) => sheetOf(state, id).hiddenColumns,
    setRowsHidden: (id, ...span) => mark(sheetOf(state, id).hiddenRows, span),
    setColumnsHidden: (id, ...span) => mark(sheetOf(state, id).hiddenColumns, span),
    filterArea: (id) => sheetOf(state, id).filterArea,
  };
}

function mergeOperations(state: MemoryState): Pick<Grid, "merges" | "merge" | "unmerge"> {
  return {
    merges: (id) => sheetOf(state, id).merges,
    merge: (id, area) => void (sheetOf(state, id).merges = [...sheetOf(state, id).merges, area]),
    unmerge(id: string, area: GridArea) {
      const sheet = sheetOf(state, id);
      sheet.merges = sheet.merges.filter((merge) => !isSameArea(merge, area));
    },
  };
}

type Span = readonly [from: number, to: number, hidden: boolean];

function mark(lines: Set<number>, [from, to, hidden]: Span): void {
  for (let line = from; line <= to; line += 1) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
}

type SizeOperations = Required<Pick<Grid, "setColumnWidth" | "columnWidth" | "setRowHeight" | "rowHeight">>;

const DEFAULT_COLUMN_WIDTH = 64;
const DEFAULT_ROW_HEIGHT = 20;

/** Widths and heights, in pixels. */
export function sizeOperations(state: MemoryState): SizeOperations {
  return {
    setColumnWidth: (id, column, pixels) => void sheetOf(state, id).columnWidths.set(column, pixels),
    columnWidth: (id, column) => sheetOf(state, id).columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
    setRowHeight: (id, row, pixels) => void sheetOf(state, id).rowHeights.set(row, pixels),
    rowHeight: (id, row) => sheetOf(state, id).rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT,
  };
}
