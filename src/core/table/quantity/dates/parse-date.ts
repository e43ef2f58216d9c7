import type { DateSpan } from "../../judgement";
import { compact } from "../../wording";
import { CHINESE_NUMERAL, chineseNumber } from "../numbers/chinese-number";
import { BUILT, DELIVERED, ENDED } from "../words/work-words";

const TIME_OF_DAY = /[\s;]\d{1,2}:\d{2}(?::\d{2})?\s*$/;
const HEAD =
  /^(?:≤|<|=|于|在|截至|截止|计划|预计|不?[晚迟早]于|实际|已|申请|项目|(?:延[期迟长]?|推迟|顺延)[至到]?)+/;
const TAIL = new RegExp(
  `(?:\\(含\\))?(?:[之以底]?前|[之以]?内|为?止)?(?:已经?|全部|按时|按期|如期|顺利|提前)*(?:实施完成|${ENDED}|${BUILT}|${DELIVERED})*。?$`,
);
/** 22年12月31日: the century is left out. */
const SHORT_YEAR = /^([12]\d)年(?=\d)/;
/** 20221231, 202212: a day or month without any sign between its parts. */
const PACKED = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/;
/** 2022-12-31, 2022.12, 2022年12.31 */
const SIGNED = /^(20\d\d)[年./-](\d{1,2})(?!\d)(?:月|[./-](\d{1,2})(?![\d月]))?/;

/** 二〇二二年十二月 */
const CHINESE_DATE = new RegExp(`${CHINESE_NUMERAL}(?=[年月日号])`, "g");
const inDigits = (numeral: string): string => chineseNumber(numeral)?.toString() ?? numeral;

const IN_WORDS = "$1年$2月$3";

type MonthDay = readonly [month: number, day: number];

/**
 * A date or deadline as a span of days: 9月前, 12月底前, 2021-12-31, 年底前, 第四季度; `null` where the text
 * is anything else.
 *
 * @param year - the form's year, taken where none is printed; `null` leaves year-less dates unread
 */
export function parseDeadline(text: string, year: number | null): DateSpan | null {
  const digits = compact(text.replace(TIME_OF_DAY, "")).replace(CHINESE_DATE, inDigits);
  const word = inFullYears(digits.replace(HEAD, ""), year);
  if (!MAY_BE_DATE.test(word)) return monthFirst(word, year);
  const bare = word.replace(TAIL, "").replace(PACKED, IN_WORDS);
  return readSchoolYear(bare) ?? readSpan(bare, year) ?? readMonth(bare, year) ?? readYear(bare, year);
}

/** 22年12月, 次年1月 and 2022年全年 with their year in front, once. */
function inFullYears(word: string, year: number | null): string {
  const full = word
    .replace(SHORT_YEAR, "20$1年")
    .replace(SIGNED, IN_WORDS)
    .replace(/^(20\d\d年)(?:全年|年度)/, "$1")
    .replace(/^每年(?=\d{1,2}月)/, "");
  if (year === null) return full;
  return full
    .replace(/^[当本今]年度?(?=[\d第上下一二三四])/, `${String(year)}年`)
    .replace(/^(?:次年|翌年|下一?年)(?=\d)/, `${String(year + 1)}年`);
}

/** What every date has at least: most texts that are asked about have not. */
const MAY_BE_DATE = /年|月|季度|20\d\d/;

const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/;

/** 12/20/22, as Excel shows a day in another country's format; only where its last part alone can be the year. */
function monthFirst(word: string, year: number | null): DateSpan | null {
  const [, month, day, short] = MONTH_FIRST.exec(word) ?? [];
  if (month === undefined || day === undefined || short === undefined || year === null) return null;
  const isYear = (part: string): boolean => Math.abs(2_000 + Number(part) - year) <= 1;
  return isYear(short) && !isYear(month) ? parseDeadline(`20${short}-${month}-${day}`, year) : null;
}

const SCHOOL_YEAR = /^(20\d\d)年?(?:[-~至—]+(20\d\d)年?)?学年度?(?:结束|末|底)?$/;

/** 2022学年 and 2022-2023学年: from September to August. */
function readSchoolYear(text: string): DateSpan | null {
  const [, first, last] = SCHOOL_YEAR.exec(text) ?? [];
  const year = Number(first);
  if (first === undefined || (last !== undefined && Number(last) !== year + 1)) return null;
  return { from: year * 10_000 + 901, to: (year + 1) * 10_000 + 831, hasYear: true };
}

const SPAN = /^(.+?)(?:-|~|—+|至|到)(.+)$/;

/** 1-12月, 2021年3月至6月, 2021年1月1日至2021年12月31日: from the first to the last. */
function readSpan(text: string, formYear: number | null): DateSpan | null {
  const [, first, last] = SPAN.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const printed = /^(20\d\d)年/.exec(first)?.[1];
  const to = parseDeadline(monthOf(first, last) + last, printed === undefined ? formYear : Number(printed));
  if (!to) return null;
  const year = Math.floor(to.from / 10_000);
  const from = firstDay(first, year);
  return from && from.from <= to.to ? { from: from.from, to: to.to, hasYear: to.hasYear } : null;
}

/** 1月8日-10日: the month of the first day, where the last one has none. */
function monthOf(first: string, last: string): string {
  return /^\d{1,2}[日号]$/.test(last) ? (/^.*月/.exec(first)?.[0] ?? "") : "";
}

/** 3 of 3-11月 and 2022 of 2022-2023年 have their word from the other end. */
function firstDay(first: string, year: number): DateSpan | null {
  return (
    ["", "月", "年"].map((word) => parseDeadline(first + word, year)).find((span) => span !== null) ?? null
  );
}

/** Days of the printed year or the form's; day 0 is the last of its month. `null` where there is no such day or no year. */
function spanIn(
  printed: string | undefined,
  formYear: number | null,
  [from, to]: readonly [MonthDay, MonthDay],
): DateSpan | null {
  const year = printed === undefined ? formYear : Number(printed);
  const last = lastDay(year ?? 0, to[0]);
  if (year === null || to[0] < 1 || to[0] > 12 || from[1] < 1 || from[1] > last) return null;
  const number = ([month, day]: MonthDay): number => year * 10_000 + month * 100 + (day || last);
  return { from: number(from), to: number(to), hasYear: printed !== undefined };
}

const MONTH = /^(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})[日号]?|份?([底末初]|[上中下]旬)?)$/;

/** A day, a month or a part of one. */
function readMonth(word: string, formYear: number | null): DateSpan | null {
  const [, printed, number, day, part] = MONTH.exec(word) ?? [];
  if (number === undefined) return null;
  const month = Number(number);
  const [from, to] = day === undefined ? partOfMonth(part) : [Number(day), Number(day)];
  return spanIn(printed, formYear, [
    [month, from],
    [month, to],
  ]);
}

function partOfMonth(part: string | undefined): readonly [number, number] {
  if (part === "初" || part === "上旬") return [1, 10];
  if (part === "中旬") return [11, 20];
  return part === "下旬" ? [21, 0] : [1, 0];
}

const YEAR = /^(?:(20\d\d)年?)?(?:度?第?([一二三四1-4])季度|度?([上下])半年度?|[本当全]?年度?)[底末内]?$/;

/** A year, a half of it or a quarter. */
function readYear(word: string, formYear: number | null): DateSpan | null {
  const [whole, printed, quarter, half] = YEAR.exec(word) ?? [];
  if (whole === undefined) return null;
  const [first, last] = monthsOf(quarter, half);
  return spanIn(printed, formYear, [
    [first, 1],
    [last, 0],
  ]);
}

function monthsOf(quarter: string | undefined, half: string | undefined): readonly [number, number] {
  if (half !== undefined) return half === "上" ? [1, 6] : [7, 12];
  if (quarter === undefined) return [1, 12];
  const last = ("一二三四1234".indexOf(quarter) % 4) * 3 + 3;
  return [last - 2, last];
}

/** Whether a text is a day or month written in digits alone, which may as well be a number. */
export function isPackedDate(text: string): boolean {
  return PACKED.test(text);
}

/** 12.31 as 12月31日, which may as well be a number; `null` for anything else. */
export function pointedDay(text: string): string | null {
  const match = /^(\d{1,2})\.(\d{1,2})[日号]?(之?前|以前)?$/.exec(text);
  return match && `${match[1] ?? ""}月${match[2] ?? ""}日${match[3] ?? ""}`;
}

/** A day of every month (每月15日前), as that day of January; `null` for anything else. */
export function dayOfMonth(text: string, year: number): DateSpan | null {
  const rest = /^均?[在于]?每个?月(?=\d{1,2}[日号])(.*)$/.exec(text)?.[1];
  return rest === undefined ? null : parseDeadline(`1月${rest}`, year);
}

/** The year that a date prints itself; `null` where it prints none. */
export function printedYear(text: string): number | null {
  const year = /(?<!\d)(20\d\d)(?:[年./-]|(?=\d{2}(?:\d{2})?$))/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
