import type { CellObject, WorkBook } from "@e965/xlsx";
import { cellRows } from "./sheetjs";

/** Somebody wrote more than ASCII, and every character is one byte. */
const BYTES = /^[\0-\xff]*[\x80-\xff][\0-\xff]*$/;

/**
 * Reads the texts of a workbook of 1995 again: its writers put them down in the encoding of their system, and the library takes each
 * byte for a character.
 */
export function decodeByteTexts(book: WorkBook): void {
  const decoder = new TextDecoder("gb18030");
  const decoded = <T>(text: T): T | string =>
    typeof text === "string" && BYTES.test(text)
      ? decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
      : text;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]!;
    for (const row of cellRows(sheet)) row?.forEach((cell) => cell && decodeCell(cell, decoded));
    const readable = decoded(name);
    book.SheetNames[index] = readable;
    book.Sheets[readable] = sheet;
  }
}

function decodeCell(cell: CellObject, decoded: <T>(text: T) => T | string): void {
  for (const key of ["v", "f", "z"] as const) {
    if (typeof cell[key] === "string") Object.assign(cell, { [key]: decoded(cell[key]) });
  }
}
