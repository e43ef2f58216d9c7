import { LAST_COLUMN, LAST_ROW } from "../../core/sheet";
import { readInput } from "../host/cells/cell-input";
import { columnCount, rowCount } from "../host/cells/areas";
import { shiftReferences } from "../host/cells/formula-references";
import type { Grid, GridArea, GridEdit, GridWrite } from "../host/grid";

/** What the user, or a co-author, does in Excel itself. Sheets go by name, rows and columns are zero-based. */
export interface GridUser {
  /** Types into a cell, read as Excel reads it: `=A1` is a formula, `'=A1` a text, `85%` a share. */
  type(sheet: string, at: CellPlace, input: string | number | boolean): void;
  /** The same by somebody else in the same workbook. */
  typeRemotely(sheet: string, at: CellPlace, input: string | number | boolean): void;
  /** Enters a formula over several cells at once, with Ctrl+Shift+Enter. */
  enterArray(sheet: string, area: GridArea, formula: string): void;
  /** Presses F9. */
  calculate(): void;
  clear(sheet: string, area: GridArea): void;
  insertRows(sheet: string, at: number, count?: number): void;
  deleteRows(sheet: string, at: number, count?: number): void;
  insertColumns(sheet: string, at: number, count?: number): void;
  deleteColumns(sheet: string, at: number, count?: number): void;
  /** Sorts the rows of an area: the one that stands `order[0]` rows below its top comes first. Rules stay where they are. */
  sortRows(sheet: string, area: GridArea, order: readonly number[]): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  /** Several areas are picked with Ctrl. */
  select(sheet: string, ...areas: readonly GridArea[]): void;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type Tell = (edit: GridEdit) => void;

/** What a hand can do that the host of an add-in cannot. */
export interface Reach {
  readonly pick: (sheet: string, areas: readonly GridArea[]) => void;
  readonly enterArray: (sheet: string, area: GridArea, formula: string) => void;
  readonly calculate: () => void;
}

/** The user's hand: what it does is told to those who listen for user edits. */
export function createUser(grid: Grid, tell: Tell, reach: Reach): GridUser {
  const id = (name: string): string => {
    const sheet = grid.sheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`The user sees no sheet ${name}.`);
    return sheet.id;
  };
  return {
    type: (sheet, at, input) => typeInto(grid, tell, { sheet: id(sheet), at, input, isRemote: false }),
    typeRemotely: (sheet, at, input) => typeInto(grid, tell, { sheet: id(sheet), at, input, isRemote: true }),
    enterArray(name, area, formula) {
      reach.enterArray(id(name), area, formula);
      tell({ kind: "cells", sheet: id(name), area });
    },
    calculate: reach.calculate,
    clear: (sheet, area) => clear(grid, tell, { sheet: id(sheet), area }),
    ...lineEdits(grid, tell, id),
    sortRows: (sheet, area, order) => sortRows(grid, tell, { sheet: id(sheet), area, order }),
    addSheet: (name) => tell({ kind: "sheet-added", sheet: grid.addSheet(name).id }),
    deleteSheet(name) {
      const sheet = id(name);
      grid.deleteSheet(sheet);
      tell({ kind: "sheet-deleted", sheet });
    },
    renameSheet(name, to) {
      const sheet = id(name);
      grid.renameSheet(sheet, to);
      tell({ kind: "sheet-renamed", sheet });
    },
    select: (sheet, ...areas) => reach.pick(id(sheet), areas),
  };
}

interface Typing {
  readonly sheet: string;
  readonly at: CellPlace;
  readonly input: string | number | boolean;
  readonly isRemote: boolean;
}

function typeInto(grid: Grid, tell: Tell, { sheet, at, input, isRemote }: Typing): void {
  const area: GridArea = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const before = grid.readCells(sheet, area)[0]?.[0];
  grid.writeCells(sheet, [{ ...at, ...readInput(input, before?.numberFormat ?? "General") }]);
  const after = grid.readCells(sheet, area)[0]?.[0];
  tell({ kind: "cells", sheet, area, before: before?.value, after: after?.value, isRemote });
}

function clear(grid: Grid, tell: Tell, { sheet, area }: { sheet: string; area: GridArea }): void {
  const writes: GridWrite[] = [];
  for (let index = 0; index < rowCount(area) * columnCount(area); index += 1) {
    const row = area.top + Math.floor(index / columnCount(area));
    writes.push({ row, column: area.left + (index % columnCount(area)), value: "" });
  }
  grid.writeCells(sheet, writes);
  tell({ kind: "cells", sheet, area });
}

interface Sorting {
  readonly sheet: string;
  readonly area: GridArea;
  readonly order: readonly number[];
}

/** Contents, looks and links go along; a formula is read from its new row, as if it had been copied there. */
function sortRows(grid: Grid, tell: Tell, { sheet, area, order }: Sorting): void {
  const rows = grid.readCells(sheet, area);
  const links = rows.map((line, row) =>
    line.map((_, column) => grid.hyperlink(sheet, area.top + row, area.left + column)),
  );
  order.forEach((from, to) => {
    const row = area.top + to;
    const writes = rows[from]!.map(({ text: _, value, formula, ...look }, index): GridWrite => {
      const content = formula === null ? { value } : { formula: shiftReferences(formula, to - from, 0) };
      return { row, column: area.left + index, ...look, ...content };
    });
    grid.writeCells(sheet, writes);
    links[from]!.forEach((link, index) => grid.setHyperlink(sheet, row, area.left + index, link));
  });
  tell({ kind: "rows-sorted", sheet, area });
}

type LineEdits = Pick<GridUser, "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns">;

function lineEdits(grid: Grid, tell: Tell, id: (name: string) => string): LineEdits {
  const rows = (at: number, count: number): GridArea => ({
    top: at,
    bottom: at + count - 1,
    left: 0,
    right: LAST_COLUMN,
  });
  const columns = (at: number, count: number): GridArea => ({
    left: at,
    right: at + count - 1,
    top: 0,
    bottom: LAST_ROW,
  });
  return {
    insertRows(name, at, count = 1) {
      grid.insertRows(id(name), at, count);
      tell({ kind: "rows-inserted", sheet: id(name), area: rows(at, count) });
    },
    deleteRows(name, at, count = 1) {
      grid.deleteRows(id(name), at, count);
      tell({ kind: "rows-deleted", sheet: id(name), area: rows(at, count) });
    },
    insertColumns(name, at, count = 1) {
      grid.insertColumns(id(name), at, count);
      tell({ kind: "columns-inserted", sheet: id(name), area: columns(at, count) });
    },
    deleteColumns(name, at, count = 1) {
      grid.deleteColumns(id(name), at, count);
      tell({ kind: "columns-deleted", sheet: id(name), area: columns(at, count) });
    },
  };
}
