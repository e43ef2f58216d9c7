import type { Area } from "./sheet";

const A1_CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Reads an A1 address of one cell, or `null` where the text is none. */
export function parseA1(address: string): { readonly row: number; readonly column: number } | null {
  const match = A1_CELL.exec(address.trim());
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Reads an A1 address of a cell or an area, without sheet; `null` where the text is none. */
export function parseA1Area(address: string): Area | null {
  const [first = "", last = first] = address.split(":");
  const start = parseA1(first);
  const end = parseA1(last);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
