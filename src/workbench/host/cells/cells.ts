import { areaAddress, isEntireColumn, isEntireRow } from "./addresses";
import { cellCount, columnCount, holds, intersection, isSameArea, rowCount } from "./areas";
import { BLANK_FONT, BLANK_LOOK } from "./blank-cell";
import { GENERAL, readInput, TEXT_FORMAT, type CellInput } from "./cell-input";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { GridArea, GridCell, GridWrite } from "../grid";
import { firstReference } from "./formula-references";
import { requireCellValue, requireFormula } from "./formula-syntax";
import { filledAlong } from "./table-columns";
import { requireWritable, type HostSession } from "../session";

/** A rectangle of cells on a sheet, as the objects of the host pass it around. */
export interface Place {
  readonly session: HostSession;
  readonly sheet: string;
  readonly area: GridArea;
}

/** Whole columns and rows: Excel gives no matrices for them and takes none. */
export function isUnbounded(area: GridArea): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** A property of every cell, row by row; `null` for whole columns and rows. */
export function readMatrix<T>(place: Place, pick: (cell: GridCell) => T): T[][] | null {
  return isUnbounded(place.area) ? null : cellsOf(place).map((row) => row.map(pick));
}

/** Values, formulas and formats of the same cells are mostly asked for together: the grid is asked once. */
function cellsOf({ session, sheet, area }: Place): Cells {
  const { latest } = session;
  const isSame = latest && latest.tally === session.tally && latest.revision === session.revision;
  if (isSame && latest.sheet === sheet && isSameArea(latest.area, area)) return latest.cells;
  const cells = session.grid.readCells(sheet, area);
  session.latest = { tally: session.tally, revision: session.revision, sheet, area, cells };
  return cells;
}

type Cells = readonly (readonly GridCell[])[];

/** The property where all cells agree, `null` where they do not. */
export function readUniform<T>({ session, sheet, area }: Place, pick: (cell: GridCell) => T): T | null {
  const seen = used(session, sheet, area);
  const values = session.grid
    .readCells(sheet, seen ?? { ...area, bottom: area.top, right: area.left })
    .flat();
  const [first, ...others] = values.map(pick);
  return others.every((value) => value === first) ? (first ?? null) : null;
}

/** The part of an area that is worth walking through: large areas are cut to the cells in use. */
function used(session: HostSession, sheet: string, area: GridArea): GridArea | null {
  if (!isUnbounded(area)) return area;
  const inUse = session.grid.usedArea(sheet, false);
  return inUse && intersection(inUse, area);
}

/** An input for each cell: one for all, or a matrix of the area's size. `null` leaves a cell as it is. */
function inputAt(area: GridArea, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const isFitting =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!isFitting) {
    throw invalidArgument(`The size of the matrix is not that of the range ${areaAddress(area)}.`);
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

type Coordinates = readonly [row: number, column: number];

function* coordinatesOf(area: GridArea): Generator<Coordinates> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

/**
 * Puts values or formulas into cells as Excel does: what is hidden under a merge keeps empty, and of several cells
 * those in rows hidden by a filter keep theirs.
 */
export function writeInputs(place: Place, input: unknown): void {
  const { session, sheet, area } = place;
  requireBounded(area);
  const at = inputAt(area, input);
  const current = session.grid.readCells(sheet, area);
  const isCovered = coverOf(place);
  const writes: GridWrite[] = [];
  for (const [row, column] of coordinatesOf(area)) {
    const value = at(row, column);
    const cell = current[row - area.top]?.[column - area.left];
    if (value === null || value === undefined || !cell) continue;
    requireUnlocked(place, cell);
    requireWholeArray(area, cell);
    if (!isCovered(row, column)) writes.push({ row, column, ...inputFor(place, value, cell) });
  }
  commit(place, [...writes, ...filledAlong(place, writes)], "content");
}

/** A formula in a cell without a format takes over the one of the first cell that it refers to. */
function inputFor({ session, sheet }: Place, value: unknown, cell: GridCell): CellInput {
  requireCellValue(value);
  const input = readInput(value, cell.numberFormat);
  if (input.formula) requireFormula(input.formula);
  const source = input.formula && cell.numberFormat === GENERAL ? firstReference(input.formula) : null;
  if (!source) return input;
  const area = { top: source.row, left: source.column, bottom: source.row, right: source.column };
  const numberFormat = session.grid.readCells(sheet, area)[0]?.[0]?.numberFormat ?? GENERAL;
  return numberFormat === TEXT_FORMAT ? input : { ...input, numberFormat };
}

/** Sets number formats, one for all or a matrix. */
export function writeNumberFormats(place: Place, input: unknown): void {
  const { area } = place;
  requireBounded(area);
  const at = inputAt(area, input);
  const writes: GridWrite[] = [];
  for (const [row, column] of coordinatesOf(area)) {
    const numberFormat = at(row, column);
    if (typeof numberFormat === "string") writes.push({ row, column, numberFormat });
  }
  requireFormattable(place);
  commit(place, writes, "format");
}

/** Sets one property of the look of every cell. */
export function writeLook(place: Place, look: Omit<GridWrite, "row" | "column">): void {
  requireFormattable(place);
  const seen = used(place.session, place.sheet, place.area);
  if (!seen) return;
  commit(
    place,
    [...coordinatesOf(seen)].map(([row, column]) => ({ row, column, ...look })),
    "format",
  );
}

/** Empties cells: contents, formats or both. */
export function clearCells(place: Place, what: "All" | "Contents" | "Formats"): void {
  const { session, sheet } = place;
  const seen = clipped(place);
  if (!seen) return;
  const cells = session.grid.readCells(sheet, seen);
  for (const cell of cells.flat()) {
    requireUnlocked(place, cell);
    if (what !== "Formats") requireWholeArray(seen, cell);
  }
  const content: Omit<GridWrite, "row" | "column"> = what === "Formats" ? {} : { value: "" };
  const look = what === "Contents" ? {} : { ...BLANK_LOOK, ...BLANK_FONT };
  const writes = [...coordinatesOf(seen)].map(([row, column]) => ({ row, column, ...content, ...look }));
  commit({ ...place, area: seen }, writes, what === "Formats" ? "format" : "content");
}

function clipped({ session, sheet, area }: Place): GridArea | null {
  const inUse = session.grid.usedArea(sheet, false);
  return inUse && intersection(inUse, area);
}

function commit(
  { session, sheet, area }: Place,
  writes: readonly GridWrite[],
  kind: "content" | "format",
): void {
  requireWritable(session);
  if (writes.length === 0) return;
  const before = kind === "content" && cellCount(area) === 1 ? valueOf(session, sheet, area) : undefined;
  session.grid.writeCells(sheet, writes);
  session.revision += 1;
  session.tally.wrote(writes.length);
  if (kind === "format") {
    session.changes.sheet("FormatChanged", sheet, { address: areaAddress(area), source: "Local" });
    return;
  }
  const after = cellCount(area) === 1 ? valueOf(session, sheet, area) : undefined;
  session.changes.cells({ sheet, area, type: "RangeEdited", isOwn: true, before, after });
  if (!session.grid.onCalculated) session.changes.sheet("Calculated", sheet, { address: "" });
}

function valueOf(session: HostSession, sheet: string, area: GridArea): unknown {
  return session.grid.readCells(sheet, { ...area, bottom: area.top, right: area.left })[0]?.[0]?.value;
}

/** Cells that take no content: covered by a merge, or filtered away while several cells are written at once. */
function coverOf({ session, sheet, area }: Place): (row: number, column: number) => boolean {
  const merges = session.grid.merges(sheet).filter((merge) => intersection(merge, area));
  const filtered = cellCount(area) > 1 ? session.grid.filterArea(sheet) : null;
  const hidden = filtered ? session.grid.hiddenRows(sheet) : new Set<number>();
  return (row, column) =>
    merges.some((merge) => holds(merge, row, column) && !(merge.top === row && merge.left === column)) ||
    (hidden.has(row) && filtered !== null && row > filtered.top && row <= filtered.bottom);
}

function requireBounded(area: GridArea): void {
  if (isUnbounded(area)) throw invalidArgument("Whole rows or columns take no values.");
}

function requireUnlocked({ session, sheet }: Place, cell: GridCell): void {
  if (cell.isLocked && session.grid.protection(sheet).isProtected) {
    throw new ExcelFailure("AccessDenied", "The cell is locked and its sheet protected.");
  }
}

/** Of a formula that was entered over several cells at once, only all are written together. */
function requireWholeArray(area: GridArea, { array }: GridCell): void {
  if (array?.kind !== "entered") return;
  const { top, left, bottom, right } = array.area;
  if (!holds(area, top, left) || !holds(area, bottom, right))
    throw new ExcelFailure("GeneralException", "You can't change part of an array.");
}

/** A protected sheet takes no formats, not even for cells that are not locked. */
export function requireFormattable({ session, sheet }: Pick<Place, "session" | "sheet">): void {
  requireWritable(session);
  if (session.grid.protection(sheet).isProtected)
    throw new ExcelFailure("AccessDenied", "The sheet is protected.");
}
