import type { DateSpan } from "../model";
import { compact } from "../wording";

const HEAD = /^(?:≤|<|=|于|在|截至|截止|计划|预计|不晚于|不迟于|早于|实际|已于|已在|项目于)+/;
const TAIL =
  /(?:\(含\))?(?:之前|以前|前|之内|以内|内|底前|止|为止)?(?:已经?|基本|全部|按时|按期|如期|顺利|提前)*(?:完成|完工|竣工|验收|结束|完毕|交付|实施完成|支付|拨付|到位|发放)*(?:。)?$/;
/** 20221231: a day without any sign between its parts. */
const PACKED = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const YEAR = "(?:(20\\d\\d)[年./-])?";

interface DateParts {
  readonly year: number;
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
  readonly hasYear: boolean;
}

/**
 * A date or deadline as a span of days: 9月前, 12月底前, 2021-12-31, 年底前, 第四季度; `null` where the text
 * is anything else.
 *
 * @param year - the form's year, taken where none is printed; `null` leaves year-less dates unread
 */
export function parseDeadline(text: string, year: number | null): DateSpan | null {
  const word = compact(text).replace(HEAD, "");
  const bare = word.replace(TAIL, "").replace(PACKED, "$1-$2-$3");
  const span = readSpan(bare, year) ?? readSpan(word, year);
  if (span) return span;
  for (const candidate of [bare, `${bare}底`, word]) {
    for (const read of READERS) {
      const parts = read(candidate, year);
      if (parts) return toSpan(parts);
    }
  }
  return null;
}

/** 1-12月, 2021年3月至6月, 2021年1月1日至2021年12月31日: from the first to the last. */
function readSpan(text: string, year: number | null): DateSpan | null {
  const [, first, last] = /^(.+?)(?:-|~|—+|至|到)(.+)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const printed = /^(20\d\d)年/.exec(first)?.[1];
  const to = parseDeadline(last, printed === undefined ? year : Number(printed));
  if (!to) return null;
  const begin = /[月日]$/.test(first) ? first : `${first}月`;
  const from = parseDeadline(begin, Math.floor(to.from / 10_000));
  return from && from.from <= to.to ? { from: from.from, to: to.to, hasYear: to.hasYear } : null;
}

type Reader = (word: string, year: number | null) => DateParts | null;

const READERS: readonly Reader[] = [readDay, readMonth, readYearEnd, readQuarter, readHalf];

function yearOf(
  printed: string | undefined,
  year: number | null,
): { value: number; hasYear: boolean } | null {
  const value = printed === undefined ? year : Number(printed);
  return value === null ? null : { value, hasYear: printed !== undefined };
}

function readDay(word: string, year: number | null): DateParts | null {
  const match = new RegExp(`^${YEAR}(\\d{1,2})(?:月|[./-])(\\d{1,2})[日号]?$`).exec(word);
  const when = match && yearOf(match[1], year);
  if (!match || !when) return null;
  if (match[1] === undefined && !/月/.test(word)) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (!isMonth(month) || day < 1 || day > lastDay(when.value, month)) return null;
  return { year: when.value, from: [month, day], to: [month, day], hasYear: when.hasYear };
}

function readMonth(word: string, year: number | null): DateParts | null {
  const match = new RegExp(
    `^${YEAR}(\\d{1,2})月份?(底|末|初|中旬|上旬|下旬)?$|^(20\\d\\d)[./-](\\d{1,2})$`,
  ).exec(word);
  if (!match) return null;
  const when = yearOf(match[1] ?? match[4], year);
  const month = Number(match[2] ?? match[5]);
  if (!when || !isMonth(month)) return null;
  const [from, to] = partOfMonth(match[3], lastDay(when.value, month));
  return { year: when.value, from: [month, from], to: [month, to], hasYear: when.hasYear };
}

function partOfMonth(part: string | undefined, last: number): readonly [number, number] {
  if (part === "初" || part === "上旬") return [1, 10];
  if (part === "中旬") return [11, 20];
  return part === "下旬" ? [21, last] : [1, last];
}

function readYearEnd(word: string, year: number | null): DateParts | null {
  const match = /^(20\d\d)?(?:本|当|全)?年(?:度)?(?:底|末|内)?$/.exec(word);
  if (!match || (match[1] === undefined && !/[底末内]$|度/.test(word))) return null;
  const when = yearOf(match[1], year);
  return when && { year: when.value, from: [1, 1], to: [12, 31], hasYear: when.hasYear };
}

const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

function readQuarter(word: string, year: number | null): DateParts | null {
  const match = /^(?:(20\d\d)年)?第?([一二三四1-4])季度(?:底|末)?$/.exec(word);
  const when = match && yearOf(match[1], year);
  const quarter = match?.[2] === undefined ? undefined : QUARTERS[match[2]];
  if (!when || quarter === undefined) return null;
  const last = quarter * 3;
  const to = [last, lastDay(when.value, last)] as const;
  return { year: when.value, from: [last - 2, 1], to, hasYear: when.hasYear };
}

function readHalf(word: string, year: number | null): DateParts | null {
  const match = /^(?:(20\d\d)年?)?(?:本年|当年)?度?([上下])半年(?:度|底|末)?$/.exec(word);
  const when = match && yearOf(match[1], year);
  if (!match || !when) return null;
  const { value, hasYear } = when;
  return match[2] === "上"
    ? { year: value, from: [1, 1], to: [6, 30], hasYear }
    : { year: value, from: [7, 1], to: [12, 31], hasYear };
}

/** Whether a text is a day written as eight digits, which may as well be a number. */
export function isPackedDay(text: string): boolean {
  return PACKED.test(compact(text));
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toSpan({ year, from, to, hasYear }: DateParts): DateSpan {
  const number = ([month, day]: readonly [number, number]): number => year * 10_000 + month * 100 + day;
  return { from: number(from), to: number(to), hasYear };
}
