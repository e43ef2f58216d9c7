import type { CellValue, SheetSnapshot } from "../../sheet";
import { isTitle } from "../form-words";
import { headerMeaning } from "./header-words";

/** A row in which header words were seen, and how many. */
export interface HeaderHits {
  readonly row: number;
  readonly count: number;
}

/** A cell that looks like the title of a form or a list. */
export interface TitleHit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What one cheap pass over a sheet found. */
export interface Scan {
  readonly headerRows: readonly HeaderHits[];
  readonly titles: readonly TitleHit[];
}

const LONGEST = 80;
const HEADER_FIRST =
  '一二三四指绩具明末个项考评细年全当本期预计设申批应原既初目标基修调任单部实完业达截至自得分权満满子类0123456789１２ \n\r\t　(（【[*★“"';
const TITLE_LAST = "表格录单系准账览计)）度 \n　";

const HEADER = 1;
const TITLE = 2;

/** One byte a code unit: whether a header word can begin with it, and whether a title can end with it. */
const LETTERS = letterTable();

function letterTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const letter of HEADER_FIRST) table[letter.charCodeAt(0)] = HEADER;
  for (const letter of TITLE_LAST) {
    const code = letter.charCodeAt(0);
    table[code] = (table[code] ?? 0) | TITLE;
  }
  return table;
}

/**
 * Looks for header words and titles in one pass that costs next to nothing on foreign data: only short
 * texts whose first or last letter fits are looked at any closer.
 */
export function scanSheet(sheet: SheetSnapshot): Scan {
  const headerRows: HeaderHits[] = [];
  const titles: TitleHit[] = [];
  sheet.rows.forEach((cells, index) => {
    const row = sheet.top + index;
    const count = scanRow(cells, (column, text) => titles.push({ row, column: sheet.left + column, text }));
    if (count > 0) headerRows.push({ row, count });
  });
  return { headerRows, titles };
}

/** Counts a row's header words and hands its titles on. */
function scanRow(cells: readonly CellValue[], onTitle: (column: number, text: string) => void): number {
  let count = 0;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (typeof value !== "string" || value.length > LONGEST) continue;
    const clue = clueOf(value);
    if (clue === 0) continue;
    if ((clue & HEADER) !== 0 && isAnchor(value)) count++;
    if ((clue & TITLE) !== 0 && isTitle(value)) onTitle(column, value);
  }
  return count;
}

/** What a text could be by its first and last letter. */
function clueOf(value: string): number {
  const first = LETTERS[value.charCodeAt(0)] ?? 0;
  const last = LETTERS[value.charCodeAt(value.length - 1)] ?? 0;
  return (first & HEADER) | (last & TITLE);
}

const ANCHORS: ReadonlySet<string> = new Set([
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "score",
  "monitoring",
  "side-label",
]);

function isAnchor(text: string): boolean {
  const meaning = headerMeaning(text);
  return meaning !== null && ANCHORS.has(meaning.kind);
}
