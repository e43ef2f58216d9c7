import { parseA1Area } from "../../../core/a1-address";
import { a1Area, columnLetters, LAST_COLUMN, LAST_ROW } from "../../../core/sheet";
import { invalidArgument } from "../excel-failure";
import type { GridArea } from "../grid";

/** The size of a sheet in Excel. */
export const SHEET_ROWS = LAST_ROW + 1;
export const SHEET_COLUMNS = LAST_COLUMN + 1;

/** All cells of a sheet. */
export const WHOLE_SHEET: GridArea = {
  top: 0,
  left: 0,
  bottom: SHEET_ROWS - 1,
  right: SHEET_COLUMNS - 1,
};

/** Excel reads no address longer than this. */
const LONGEST_ADDRESS = 8_192;

const COLUMN_SPAN = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROW_SPAN = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export interface Address {
  /** The sheet's name, `null` where the address names none. */
  readonly sheetName: string | null;
  readonly area: GridArea;
}

/** Reads `Sheet1!A1:B2`, `'工作表 1'!$A$1`, `A:C` or `3:5`. */
export function parseAddress(text: string): Address {
  const mark = text.lastIndexOf("!");
  const sheetName = mark < 0 ? null : unquoted(text.slice(0, mark));
  const area = parseArea(text.slice(mark + 1).trim());
  if (!area || !isInside(area)) throw invalidArgument(`No address of this workbook: ${text}`);
  return { sheetName, area };
}

/** Reads a list of addresses: `A1:B2,D4`. */
export function parseAddressList(text: string): Address[] {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument("The address is too long.");
  return text.split(/[,;]\s*(?=(?:[^']*'[^']*')*[^']*$)/).map(parseAddress);
}

function parseArea(text: string): GridArea | null {
  return parseA1Area(text) ?? parseColumns(text) ?? parseRows(text);
}

function parseColumns(text: string): GridArea | null {
  const match = COLUMN_SPAN.exec(text);
  const area = match && parseA1Area(`${match[1]}1:${match[2]}1`);
  return area ? { ...area, top: 0, bottom: SHEET_ROWS - 1 } : null;
}

function parseRows(text: string): GridArea | null {
  const match = ROW_SPAN.exec(text);
  const area = match && parseA1Area(`A${match[1]}:A${match[2]}`);
  return area ? { ...area, left: 0, right: SHEET_COLUMNS - 1 } : null;
}

/** Whether an area lies on a sheet. */
export function isInside(area: GridArea): boolean {
  const { top, left, bottom, right } = area;
  return (
    top >= 0 && left >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS && top <= bottom && left <= right
  );
}

/** The address as Excel gives it, without its sheet: whole rows as `3:5`, whole columns as `A:C`. */
export function areaAddress(area: GridArea): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return a1Area(area);
}

/** The address with its sheet, the name in quotes where a formula would need them. */
export function fullAddress(sheetName: string, area: GridArea): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Z]{1,3}\d+$/i.test(sheetName);
  const name = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${areaAddress(area)}`;
}

function unquoted(name: string): string {
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function isEntireRow(area: GridArea): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

export function isEntireColumn(area: GridArea): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}
