import { isRecord } from "../../core";
import type { LostCell } from "../../core";
import type { CellContent, FoundContent } from "../cells/cell-content";
import type { Lines } from "../sheet/landmarks";
import { parseKept } from "../settings/settings-store";
import type { SheetRecord, WrittenCell } from "./write-record";

/*
 * The record of a sheet as a short text: a cell of a number takes some 15 characters.
 *   { name, words, rows: [count, first, [texts of each line from there], {text: [lines]}], columns: …, formats: [number formats],
 *     writes: [[row, column, before, after, format]], lost: [[row, column, text, before]] }
 */

type Packed = string | number | boolean | null | { readonly v: unknown; readonly f?: string; readonly e?: 1 };

/** The record of a sheet as text for the workbook. */
export function recordText({ name, words, landmarks, entries, lost }: SheetRecord): string {
  const formats = [...new Set(entries.map(({ before }) => before.numberFormat))];
  const numbers = new Map(formats.map((format, index) => [format, index]));
  return JSON.stringify({
    name,
    words,
    rows: packLines(landmarks.rows),
    columns: packLines(landmarks.columns),
    formats,
    writes: entries.map(({ cell, before, after }) => [
      cell.row,
      cell.column,
      pack(before),
      pack(after),
      numbers.get(before.numberFormat),
    ]),
    lost: lost.map(({ cell, rowText, before }) => [cell.row, cell.column, rowText, pack(before)]),
  });
}

function pack(content: CellContent & Partial<FoundContent>): Packed {
  const { value, formula, isError } = content;
  if (formula === null && !isError) return value;
  return { v: value, ...(formula === null ? {} : { f: formula }), ...(isError ? { e: 1 as const } : {}) };
}

function packLines({ count, marks, repeated }: Lines): unknown {
  const lines = [...marks.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [lines[0], lines.at(-1)];
  const packed = Array.from({ length: last - first + 1 }, (_, index) => {
    const texts = marks.get(first + index) ?? [];
    return texts.length > 1 ? texts : (texts[0] ?? 0);
  });
  return [count, first, packed, Object.fromEntries(repeated)];
}

/** Reads the record of a sheet; what somebody damaged is left out, `null` where nothing is left. */
export function recordFrom(sheet: string, text: string | null): SheetRecord | null {
  const kept = parseKept(text);
  if (!isRecord(kept) || typeof kept.name !== "string") return null;
  const formats = listOf(kept.formats).map(String);
  return {
    sheet,
    name: kept.name,
    words: listOf(kept.words).filter(isText),
    landmarks: { rows: linesFrom(kept.rows), columns: linesFrom(kept.columns) },
    entries: listOf(kept.writes).flatMap((entry) => writtenFrom(sheet, entry, formats)),
    lost: listOf(kept.lost).flatMap((entry) => lostFrom({ sheet, name: kept.name as string }, entry)),
  };
}

function listOf(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}

function linesFrom(kept: unknown): Lines {
  const [count, first, packed, repeated] = listOf(kept);
  const marks = listOf(packed).flatMap((own, index) => {
    const texts = (isText(own) ? [own] : listOf(own)).filter(isText);
    return texts.length > 0 ? [[Number(first) + index, texts] as const] : [];
  });
  return {
    count: isNumber(count) ? count : 0,
    marks: new Map(marks),
    repeated: new Map(entriesOf(repeated).map(([text, lines]) => [text, listOf(lines).filter(isNumber)])),
  };
}

const isText = (thing: unknown) => typeof thing === "string";
const isNumber = (thing: unknown) => typeof thing === "number";

function entriesOf(thing: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(thing) ? Object.entries(thing) : [];
}

function writtenFrom(sheet: string, entry: unknown, formats: readonly string[]): readonly WrittenCell[] {
  const [row, column, before, after, format] = listOf(entry);
  const numberFormat = formats[Number(format)];
  if (typeof row !== "number" || typeof column !== "number" || numberFormat === undefined) return [];
  const [was, is] = [contentFrom(before), contentFrom(after)];
  if (!was || !is) return [];
  const image = { value: was.value, formula: was.formula, numberFormat, isError: was.isError };
  return [{ cell: { sheet, row, column }, before: image, after: { value: is.value, formula: is.formula } }];
}

function lostFrom({ sheet, name }: { sheet: string; name: string }, entry: unknown): readonly LostCell[] {
  const [row, column, text, kept] = listOf(entry);
  const before = contentFrom(kept);
  if (typeof row !== "number" || typeof column !== "number" || !before) return [];
  return [
    {
      cell: { sheet, row, column },
      sheetName: name,
      rowText: typeof text === "string" ? text : null,
      before: { value: before.value, formula: before.formula },
    },
  ];
}

function contentFrom(kept: unknown): (CellContent & { readonly isError: boolean }) | null {
  if (isValue(kept)) return { value: kept, formula: null, isError: false };
  if (!isRecord(kept) || !isValue(kept.v)) return null;
  return { value: kept.v, formula: typeof kept.f === "string" ? kept.f : null, isError: kept.e === 1 };
}

function isValue(thing: unknown): thing is CellContent["value"] {
  return thing === null || ["string", "number", "boolean"].includes(typeof thing);
}
