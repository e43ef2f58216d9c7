import { numberIn } from "./number-cell";
import { remembered } from "../remembered";
import { compact, isFiller } from "../wording";
import { lastLabelColumn, ownText } from "./table-row";
import type { TableRow } from "./table-row";

/**
 * Whether a row below the header helps to fill the form in or to find one's way, and is no indicator: numbers of the
 * columns, what to write in each of them, an example, the number of the page.
 */
export function isGuide(row: TableRow): boolean {
  return isPageMark(row) || isNumbering(row) || isAside(row) || isExample(row) || isInstruction(row);
}

const FEWEST = 3;
const ORDINAL = /^(?:\d{1,2}|[一二三四五六七八九十])$/;
const CHINESE = "一二三四五六七八九十";
const SIGN = /^(?:[A-Z]|[IVX]{1,4}|[①-⑳])$/;

/** 栏次, 甲, 乙: what stands over the columns of words. */
const STEM = /^(?:[栏列行]次|[栏列行序]号|[甲乙丙丁戊己庚辛壬癸])$/;

/** 1 | 2 | 3=2/1 or A | B | C=B/A: numbers one by one, or letters alone, perhaps behind 栏次 or 甲 | 乙. */
function isNumbering({ cells }: TableRow): boolean {
  const own: string[] = [];
  let stems = 0;
  for (const { text } of cells) {
    const mark = isFiller(text) ? "" : markOf(text);
    if (mark === null) return false;
    if (STEM.test(mark)) stems++;
    else if (mark !== "") own.push(mark);
  }
  if (own.length === 0) return stems >= FEWEST;
  return own.length >= FEWEST && (isCounting(own) || own.every((mark) => SIGN.test(mark)));
}

/** （1） → 1, 第1栏 → 1, 4=3×2÷1 → 4, D=B/A×C → D; `null` for what numbers no column. */
const markOf = remembered((text: string): string | null => {
  const mark = compact(text)
    .replace(/^[(【](.+)[)】]$/, "$1")
    .replace(/^第?([^第]+)[栏列]$/, "$1")
    .replace(/^([A-Z]|\d{1,2}|[①-⑳])=[^\u4e00-\u9fff]+$/, "$1");
  return [STEM, SIGN, ORDINAL].some((known) => known.test(mark)) ? mark : null;
});

function isCounting(marks: readonly string[]): boolean {
  const numbers = marks.map((mark) => (/\d/.test(mark) ? Number(mark) : CHINESE.indexOf(mark) + 1));
  const [first = 0] = numbers;
  return first > 0 && numbers.every((number, at) => number === first + at);
}

/** （定量） | （年末） | （90分）: brackets alone explain the header above. */
function isAside({ cells }: TableRow): boolean {
  const isBracketed = (text: string): boolean => /^\([^()]*\)$/.test(compact(text));
  if (!cells.every(({ text }) => isBracketed(text) || isFiller(text))) return false;
  return cells.filter(({ text }) => !isFiller(text)).length >= 2;
}

const EXAMPLE = /^\(?(?:示例|样例|范例|举例|例)\)?:?$/;

function isExample(row: TableRow): boolean {
  const last = lastLabelColumn(row);
  return row.cells.some(({ column, text }) => column <= last && EXAMPLE.test(compact(text)));
}

const WHAT_TO_DO = /填|选择|自动|计算|打分|公式|要求|说明|示例|批复|据实/;

/** 按批复填写 | 自评打分: words alone where points and score stand, and they say what to do. */
function isInstruction(row: TableRow): boolean {
  const points = row.view.textAt(row.row, row.columns.roles.points ?? -1);
  const marks = [points, ownText(row, "score")].map(compact);
  const isWords = marks.every((word) => !isFiller(word) && !/\d/.test(word) && numberIn(word) === null);
  return isWords && marks.some((word) => WHAT_TO_DO.test(word));
}

const PAGE_MARK = /^\(?(?:[接续]上?[页表]|转下[页表]|[上下]接.{0,6}|第\d+页.{0,6}|共\d+页|[-—]\d+[-—])\)?:?$/;

/** 接上页, 第2页 共3页, - 2 -: what a print of several pages says of itself. */
function isPageMark({ cells }: TableRow): boolean {
  const [only] = cells;
  return only !== undefined && cells.length === 1 && PAGE_MARK.test(compact(only.text));
}
