import { parseA1, parseA1Area } from "../../core/a1-address";
import { cellKey } from "../../core/sheet";
import { sheetId } from "../../workbook-file/sheet-id";
import type { GridArea, GridConditionalFormat, GridSheet } from "../host/grid";
import { enterArray } from "./memory-arrays";
import {
  blankSheet,
  cellAt,
  type MemoryCell,
  type MemoryLook,
  type MemorySheet,
  type MemoryState,
} from "./memory-sheet";

/** A workbook written down in a test: only what is unlike a fresh one need be said. */
export interface WorkbookSketch {
  readonly sheets: readonly SheetSketch[];
  /** Name of the sheet in front; the first shown one where nothing is said. */
  readonly active?: string;
  readonly isStructureProtected?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly isCalculatedManually?: boolean;
  /** Whether days count from 1904, as on old Macs. */
  readonly countsFrom1904?: boolean;
}

/** Addresses are A1, such as `B12` and `A3:H9`. */
export interface SheetSketch {
  readonly name: string;
  readonly id?: string;
  readonly visibility?: GridSheet["visibility"];
  readonly isProtected?: boolean;
  /** Rows of values from `at` (A1) on. A text that begins with `=` is a formula; one with `'=` a text. */
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  readonly at?: string;
  /** Single cells, over the rows. */
  readonly cells?: Readonly<Record<string, string | number | boolean>>;
  /** Looks of cells or areas: formats, fills, locks. */
  readonly looks?: Readonly<Record<string, MemoryLook>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly filter?: string;
  readonly conditionalFormats?: readonly Omit<GridConditionalFormat, "id">[];
  /** Notes and validations by address: there to be kept, whatever happens around them. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly validations?: Readonly<Record<string, string>>;
  /** Areas of this sheet by the names that are defined for them. */
  readonly names?: Readonly<Record<string, string>>;
  /** Formulas entered over several cells at once, by the address of all of them. */
  readonly arrays?: Readonly<Record<string, string>>;
  /** Excel tables, each with its row of headers. */
  readonly tables?: readonly string[];
}

/** Makes the workbook that a sketch describes. */
export function openSketch(sketch: WorkbookSketch): MemoryState {
  const sheets = sketch.sheets.map(openSheet);
  const front = sketch.active
    ? sheets.find(({ name }) => name === sketch.active)
    : sheets.find(({ visibility }) => visibility === "visible");
  return {
    sheets,
    active: front?.id ?? "",
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    isStructureProtected: sketch.isStructureProtected ?? false,
    isCalculatedManually: sketch.isCalculatedManually ?? false,
    nextId: sheets.length + 1,
  };
}

function openSheet(sketch: SheetSketch, index: number): MemorySheet {
  const { merges = [], conditionalFormats = [], cells = {}, looks = {} } = sketch;
  const sheet: MemorySheet = {
    ...blankSheet(sketch.id ?? sheetId(index + 1), sketch.name),
    ...stateOf(sketch),
    merges: merges.map(areaOf),
    conditionalFormats: conditionalFormats.map((format, at) => ({ ...format, id: `cf-${at + 1}` })),
  };
  fillRows(sheet, sketch);
  keepExtras(sheet, sketch);
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    putContent(cellAt(sheet, row, column), content);
  }
  for (const [address, look] of Object.entries(looks)) putLook(sheet, areaOf(address), look);
  return sheet;
}

function keepExtras(
  sheet: MemorySheet,
  { notes = {}, validations = {}, names = {}, arrays = {} }: SheetSketch,
): void {
  sheet.names = new Map(Object.entries(names).map(([name, address]) => [name, areaOf(address)]));
  for (const [address, note] of Object.entries(notes)) {
    const { row, column } = placeOf(address);
    sheet.notes.set(cellKey(row, column), note);
  }
  sheet.validations = Object.entries(validations).map(([address, rule]) => ({ area: areaOf(address), rule }));
  for (const [address, formula] of Object.entries(arrays)) enterArray(sheet, areaOf(address), formula);
}

function stateOf(sketch: SheetSketch) {
  return {
    visibility: sketch.visibility ?? "visible",
    isProtected: sketch.isProtected ?? false,
    hiddenRows: new Set(sketch.hiddenRows),
    hiddenColumns: new Set(sketch.hiddenColumns),
    tables: (sketch.tables ?? []).map(areaOf),
    filterArea: sketch.filter ? areaOf(sketch.filter) : null,
  } as const;
}

function fillRows(sheet: MemorySheet, { rows = [], at = "A1" }: SheetSketch): void {
  const start = placeOf(at);
  rows.forEach((values, i) =>
    values.forEach((value, j) => {
      if (value !== null && value !== "") putContent(cellAt(sheet, start.row + i, start.column + j), value);
    }),
  );
}

function putContent(cell: MemoryCell, content: string | number | boolean): void {
  const text = typeof content === "string" ? content : "";
  cell.formula = text.startsWith("=") && text.length > 1 ? text : null;
  if (cell.formula === null) cell.value = text.startsWith("'=") ? text.slice(1) : content;
}

function putLook(sheet: MemorySheet, area: GridArea, look: MemoryLook): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      Object.assign(cellAt(sheet, row, column).look, look);
    }
  }
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseA1(address);
  if (!place) throw new Error(`No address of a cell: ${address}`);
  return place;
}

function areaOf(address: string): GridArea {
  const area = parseA1Area(address);
  if (!area) throw new Error(`No address: ${address}`);
  return area;
}
