import type { SheetSnapshot } from "../../sheet";
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

/** One byte a code unit: bit 1 where a header word can begin with it, bit 2 where a title can end with it. */
const LETTERS = new Uint8Array(65_536);
for (const letter of HEADER_FIRST) LETTERS[letter.charCodeAt(0)]! |= 1;
for (const letter of TITLE_LAST) LETTERS[letter.charCodeAt(0)]! |= 2;

/**
 * Looks for header words and titles in one pass that costs next to nothing on foreign data: only short
 * texts whose first or last letter fits are looked at any closer.
 */
export function scanSheet(sheet: SheetSnapshot): Scan {
  const headerRows: HeaderHits[] = [];
  const titles: TitleHit[] = [];
  const { rows, top, left } = sheet;
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i];
    if (cells === undefined) continue;
    let count = 0;
    for (let j = 0; j < cells.length; j++) {
      const value = cells[j];
      if (typeof value !== "string" || value.length > LONGEST || value.length === 0) continue;
      const first = LETTERS[value.charCodeAt(0)] ?? 0;
      if ((first & 1) !== 0 && isAnchor(value)) count++;
      const last = LETTERS[value.charCodeAt(value.length - 1)] ?? 0;
      if ((last & 2) !== 0 && isTitle(value)) titles.push({ row: top + i, column: left + j, text: value });
    }
    if (count > 0) headerRows.push({ row: top + i, count });
  }
  return { headerRows, titles };
}

const ANCHORS: ReadonlySet<string> = new Set([
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "score",
  "monitoring",
]);

function isAnchor(text: string): boolean {
  const meaning = headerMeaning(text);
  return meaning !== null && ANCHORS.has(meaning.kind);
}
