import { read, type CellObject, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import { declaredEncoding } from "./part-text";
import { cellRows, type CellRows } from "./sheetjs";

/** A workbook that is a text and no package: what systems export under the name of an .xls, and Excel opens with a question. */
export interface TextWorkbook {
  readonly kind: "text-workbook";
  readonly form: "web-page" | "xml-2003";
  readonly text: string;
}

const XML_2003 = /^\s*<\?xml[^>]*>[\s\S]{0,2000}<(?:\w+:)?Workbook\b/;
const TABLE = /<table\b(?!:)/i;
const LONGEST_HEAD = 4096;

/** A text as the workbook that it is, or `null` for a letter, a list of values and a page without a table. */
export function textWorkbook(bytes: Uint8Array): TextWorkbook | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD)).replace(/\0/g, "");
  if (!/^[\s\u00ff\u00fe\u00ef\u00bb\u00bf]*</.test(head)) return null;
  const text = textOf(bytes, head);
  if (XML_2003.test(text.slice(0, LONGEST_HEAD))) return { kind: "text-workbook", form: "xml-2003", text };
  return TABLE.test(text) ? { kind: "text-workbook", form: "web-page", text } : null;
}

const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i;

/** Without a word about it UTF-8 where the bytes are that, and the encoding of Chinese systems where they are not. */
function textOf(bytes: Uint8Array, head: string): string {
  const declared = declaredEncoding(bytes, CHARSET.exec(head)?.[1]);
  if (declared) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Parses it; a page becomes one sheet with all that stands in its tables and between them, as Excel opens it. */
export function parseText({ form, text }: TextWorkbook, options: ParsingOptions): WorkBook {
  if (form === "xml-2003") return read(text, { ...options, type: "string" });
  // Raw: the library would take 1-2 for a day and 95% for 0.95 in a cell that shows no per cent.
  const book = read(inOneTable(text), { ...options, type: "string", raw: true });
  for (const name of book.SheetNames) typeCells(cellRows(book.Sheets[name]!));
  return book;
}

const UNSEEN: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<style\b/gi, /<\/style\s*>/gi],
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<title\b/gi, /<\/title\s*>/gi],
  [/<xml\b/gi, /<\/xml\s*>/gi],
];

function inOneTable(page: string): string {
  const seen = UNSEEN.reduce((text, [opening, closing]) => without(text, opening, closing), page);
  let depth = 0;
  const rows = seen.split(/(<\/?table\b[^<>]*>)/i).map((piece) => {
    if (/^<table\b/i.test(piece)) depth++;
    else if (/^<\/table\b/i.test(piece)) depth = Math.max(0, depth - 1);
    else return depth > 0 ? piece : linesAsRows(piece);
    return "";
  });
  return `<table>${rows.join("")}</table>`;
}

/** A text without what stands between two marks; an opening mark without an end takes the rest with it. */
function without(text: string, opening: RegExp, closing: RegExp): string {
  const kept: string[] = [];
  for (let from = 0; from < text.length;) {
    const start = indexFrom(text, opening, from)?.index ?? text.length;
    kept.push(text.slice(from, start));
    const end = start < text.length ? indexFrom(text, closing, start) : null;
    from = end ? end.index + end[0].length : text.length;
  }
  return kept.join("");
}

function indexFrom(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const END_OF_LINE = /<\/?(?:p|div|h\d|br|center|body|html|caption|li|ul|ol)\b[^<>]*>/i;

function linesAsRows(piece: string): string {
  const lines = piece.split(END_OF_LINE).map((line) => line.replace(/<[^<>]*>/g, "").trim());
  return lines.map((line) => (line === "" ? "" : `<tr><td>${line}</td></tr>`)).join("");
}

/** No more digits than a number keeps, and no zeros in front: those are codes. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,10})?(%?)$/;

/** Numbers as Excel takes them from a page. */
function typeCells(rows: CellRows): void {
  for (const row of rows) {
    for (const cell of row ?? []) {
      const text = cell?.t === "s" ? String(cell.v).trim() : "";
      const [, percent] = NUMBER.exec(text) ?? [];
      if (cell && percent !== undefined) Object.assign(cell, typed(text, percent));
    }
  }
}

function typed(text: string, percent: string): Partial<CellObject> {
  const digits = text.replace(/[,%]/g, "");
  if (!percent) return { t: "n", v: Number(digits) };
  // Two places up in the text itself: 95.7 / 100 is not 0.957 in double arithmetic for every number.
  return { t: "n", v: Number(`${digits}e-2`), z: text.includes(".") ? "0.00%" : "0%" };
}
