import type { CellValue, SheetSnapshot } from "../../sheet";
import { isTitle } from "../words/form-words";
import { HEADER_LETTERS } from "../words/header-vocabulary";
import { headerMeaning } from "../words/header-words";
import type { HeaderKind } from "../words/header-words";

/** A cell that looks like the title of a form or a list. */
export interface TitleHit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What one cheap pass over a sheet found. */
export interface Scan {
  /** Rows that name an indicator column and at least one other kind of column, or all that is said of an indicator. */
  readonly headerRows: readonly number[];
  readonly titles: readonly TitleHit[];
}

const LONGEST = 80;
const TITLE_LAST = "表格录单系准账览计总)）度";
/** Code units that say nothing of the word they begin or end: white space, unseen marks, ① to ⑳, letters of old character sets. */
const MUTE: readonly (readonly [first: number, last: number])[] = [
  [0, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2460, 0x2473],
  [0x2e80, 0x2fdf],
  [0x3000, 0x3000],
  [0xf900, 0xfaff],
  [0xfeff, 0xfeff],
];

const HEADER = 1;
const HEADER_END = 2;
const TITLE = 4;

/** One byte a code unit: whether a header word can begin or end with it, and whether a title can end with it. */
const LETTERS = letterTable();

function letterTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  const mark = (letters: string, bit: number): void => {
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bit;
    }
  };
  mark(HEADER_LETTERS.first, HEADER);
  mark(HEADER_LETTERS.last, HEADER_END);
  mark(TITLE_LAST, TITLE);
  for (const [first, last] of MUTE) table.fill(HEADER | HEADER_END | TITLE, first, last + 1);
  return table;
}

/**
 * Looks for header words and titles in one pass that costs next to nothing on foreign data: only short
 * texts whose first or last letter fits are looked at any closer.
 */
export function scanSheet(sheet: SheetSnapshot): Scan {
  const headerRows: number[] = [];
  const titles: TitleHit[] = [];
  sheet.rows.forEach((cells, index) => {
    const row = sheet.top + index;
    const kinds = scanRow(cells, (column, text) => titles.push({ row, column: sheet.left + column, text }));
    if (isHeaderRow(kinds)) headerRows.push(row);
  });
  return { headerRows, titles };
}

/** A row's kinds of header words, a bit each; its titles are handed on. */
function scanRow(cells: readonly CellValue[], onTitle: (column: number, text: string) => void): number {
  let kinds = 0;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (typeof value !== "string" || value.length > LONGEST) continue;
    const clue = clueOf(value);
    if (clue === 0) continue;
    if ((clue & HEADER) !== 0) kinds |= anchorBit(value);
    if ((clue & TITLE) !== 0 && isTitle(value)) onTitle(column, value);
  }
  return kinds;
}

/** What a text could be by its first and last letter. */
function clueOf(value: string): number {
  const last = LETTERS[value.charCodeAt(value.length - 1)] ?? 0;
  if (last === 0) return 0;
  const first = LETTERS[value.charCodeAt(0)] ?? 0;
  return (last & HEADER_END) !== 0 ? (first & HEADER) | (last & TITLE) : last & TITLE;
}

const INDICATOR_BITS = 0b1111;
const VALUE_BITS = 0b11_0000;
const MARK_BITS = 0b1100_0000;
const ANCHOR_BITS: ReadonlyMap<HeaderKind, number> = new Map([
  ["level1", 0b1],
  ["level2", 0b10],
  ["name", 0b100],
  ["side-label", 0b1000],
  ["target", 0b1_0000],
  ["actual", 0b10_0000],
  ["score", 0b100_0000],
  ["points", 0b1000_0000],
  ["monitoring", 0b1_0000_0000],
]);

function anchorBit(text: string): number {
  const meaning = headerMeaning(text);
  return meaning === null ? 0 : (ANCHOR_BITS.get(meaning.kind) ?? 0);
}

function isHeaderRow(kinds: number): boolean {
  const isSeveral = (kinds & (kinds - 1)) !== 0;
  return isSeveral && ((kinds & INDICATOR_BITS) !== 0 || isMeasuring(kinds));
}

/** Targets, actual values and points or scores: indicators stand beside them, whatever their header says. */
function isMeasuring(kinds: number): boolean {
  return (kinds & VALUE_BITS) === VALUE_BITS && (kinds & MARK_BITS) !== 0;
}
