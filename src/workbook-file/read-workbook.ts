import { read, type WorkBook } from "@e965/xlsx";
import { failure, type Outcome, type Problem, type WorkbookSnapshot } from "../core";
import { decodeByteTexts } from "./package/byte-texts";
import { fileKind, MOST_BYTES_UNPACKED, type FileKind } from "./package/file-kind";
import { openPackage, sheetParts, type SheetPart, type WorkbookPackage } from "./package/package";
import { inUtf8, isForeignText, partText } from "./package/part-text";
import { parseUnpacked, type UnpackedZip } from "./package/sheetjs";
import { snapshotOf } from "./snapshot-of";
import { parseText } from "./package/text-workbook";
import { unpack, type ZipEntry } from "./package/zip";

/**
 * Formulas and number formats yes; texts as shown, dates as dates and rich text no: the core formats for itself.
 * Stubs yes: a formula that nobody has calculated yet is a cell, too.
 */
const OPTIONS = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  sheetStubs: true,
} as const;

/** More filled cells than any office works with; beyond it memory, not reading, is the limit. */
const MOST_CELLS = 20_000_000;

/**
 * Reads a workbook from its bytes: .xlsx, .xlsm, .xlsb, .xls and .ods, and what systems export as .xls though it is a
 * web page or Excel's XML of 2003; told apart by content.
 *
 * @returns the snapshot, or the problem `workbook-encrypted`, `workbook-foreign` (no workbook at all),
 * `workbook-unreadable` (damaged), `workbook-too-large`, `workbook-empty` (no sheet) or `sheet-too-large`
 */
export function readWorkbook(bytes: Uint8Array): Outcome<WorkbookSnapshot> {
  const kind = fileKind(bytes);
  switch (kind.kind) {
    case "encrypted":
      return problem({ code: "workbook-encrypted", sheet: null, cell: null });
    case "foreign":
      return problem({ code: "workbook-foreign", detail: kind.detail, sheet: null, cell: null });
    case "too-large":
      return problem({ code: "workbook-too-large", ...megabytesOf(kind.bytes), sheet: null, cell: null });
    case "damaged":
      return unreadable(kind.detail);
    default:
      return readRecognized(bytes, kind);
  }
}

const MEGABYTE = 1024 * 1024;

function megabytesOf(bytes: number): { readonly megabytes: number; readonly limit: number } {
  return { megabytes: Math.ceil(bytes / MEGABYTE), limit: MOST_BYTES_UNPACKED / MEGABYTE };
}

function problem<T>(value: Problem): Outcome<T> {
  return failure(value);
}

function unreadable<T>(detail: string): Outcome<T> {
  return failure({ code: "workbook-unreadable", detail, sheet: null, cell: null });
}

function readRecognized(bytes: Uint8Array, kind: Readable): Outcome<WorkbookSnapshot> {
  if (kind.kind === "text-workbook") return snapshotOrProblem(() => parseText(kind, { ...OPTIONS }));
  if (kind.kind === "binary-workbook") return snapshotOrProblem(() => binaryWorkbook(bytes, kind));
  const container = containerOf(kind.entries);
  if ("damaged" in container) return unreadable(container.damaged);
  return snapshotOrProblem(() => {
    const book = parseUnpacked(container, { ...OPTIONS });
    markProtected(book, kind.entries, container);
    return book;
  });
}

type BinaryWorkbook = Extract<FileKind, { kind: "binary-workbook" }>;
type Readable = BinaryWorkbook | Extract<FileKind, { kind: "package" | "text-workbook" }>;

function snapshotOrProblem(reader: () => WorkBook): Outcome<WorkbookSnapshot> {
  const book = parse(reader);
  if (typeof book === "string") return unreadable(book);
  const missing = book.SheetNames.find((name) => !book.Sheets[name]);
  if (missing !== undefined) return unreadable(missing);
  return snapshotOf(book, MOST_CELLS);
}

/** SheetJS writes the protection of an .xlsx sheet but does not read it. */
function markProtected(book: WorkBook, entries: readonly ZipEntry[], container: UnpackedZip): void {
  const parts = container.FileIndex.filter(
    ({ name, content }) => WORKSHEET.test(name) && PROTECTED.test(new TextDecoder().decode(content)),
  ).map(({ name }) => name.toLowerCase());
  // Few workbooks are protected: the list of sheets is looked up for them alone.
  if (parts.length === 0) return;
  for (const { name, part } of sheetPartsOrNone(openPackage(entries))) {
    const sheet = book.Sheets[name];
    if (sheet && parts.includes(part.toLowerCase())) sheet["!protect"] = {};
  }
}

/** A list of sheets that is no proper XML still has values: SheetJS is more patient than we are. */
function sheetPartsOrNone(file: WorkbookPackage): readonly SheetPart[] {
  try {
    return sheetParts(file);
  } catch {
    return [];
  }
}

function binaryWorkbook(bytes: Uint8Array, { hasByteTexts }: BinaryWorkbook): WorkBook {
  const book = read(bytes, { ...OPTIONS, type: "array" });
  if (hasByteTexts) decodeByteTexts(book);
  return book;
}

/** The parsed workbook, or the part that the reader stumbled over: it throws sentences of its own. */
function parse(reader: () => WorkBook): WorkBook | string {
  try {
    return reader();
  } catch (error) {
    return /[\w./-]+\.(xml|bin|rels)\b/.exec(String(error))?.[0] ?? "";
  }
}

const NEEDED = /\.(xml|rels|bin)$/i;
const NEVER_NEEDED =
  /(^|\/)(media|embeddings|printerSettings|drawings|charts|theme|pivotCache|Thumbnails)\//i;
const PROTECTED = /<(\w+:)?sheetProtection\b[^>]*\bsheet="(1|true)"/;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const END_OF_WORKSHEET = /<(\/(\w+:)?worksheet|(\w+:)?worksheet[^>]*\/)>\s*$/;

function containerOf(entries: readonly ZipEntry[]): UnpackedZip | { readonly damaged: string } {
  const needed = entries.filter((entry) => NEEDED.test(entry.name) && !NEVER_NEEDED.test(entry.name));
  const files: UnpackedZip["FileIndex"][number][] = [];
  for (const entry of needed) {
    const content = unpack(entry);
    if (!content) return { damaged: entry.name };
    const readable = readablePart(entry.name, content);
    if (isCutOff(entry.name, readable)) return { damaged: entry.name };
    files.push({ name: entry.name, type: 2, content: readable });
  }
  return { FullPaths: files.map((file) => `Root Entry/${file.name}`), FileIndex: files };
}

/** A line break behind the name of an element is as good as a blank, but the reader would find no cell at all. */
const BROKEN_TAG = /(<(?:\w+:)?c)[\t\r\n]\s*/g;

/** Formats by sign in an .ods: the reader knows one condition alone and would complain of all others on the console. */
const UNKNOWN_CONDITION = /<style:map style:condition="(?!value\(\)&gt;=0")[^>]*\/>/g;
const OPEN_DOCUMENT = /^(content|styles)\.xml$/;

/** A part as the reader can read it: in UTF-8, with blanks where it looks for blanks, and without what it does not know. */
function readablePart(name: string, content: Uint8Array): Uint8Array {
  if (/\.bin$/i.test(name)) return content;
  const isForeign = isForeignText(content);
  if (!isForeign && !WORKSHEET.test(name) && !OPEN_DOCUMENT.test(name)) return content;
  const text = partText(content);
  const readable = (isForeign ? inUtf8(text) : text)
    .replace(BROKEN_TAG, "$1 ")
    .replace(UNKNOWN_CONDITION, "");
  return readable === text && !isForeign ? content : new TextEncoder().encode(readable);
}

/** The reader takes half a worksheet for a whole one. */
function isCutOff(name: string, content: Uint8Array): boolean {
  if (!WORKSHEET.test(name)) return false;
  return !END_OF_WORKSHEET.test(new TextDecoder().decode(content.subarray(-400)));
}
