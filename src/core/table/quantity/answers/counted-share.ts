import { Decimal } from "../../../decimal";
import type { RowTexts } from "../row-texts";

/** 95/100, 95/100人; what is behind a ten thousand is a rate of rare things. */
export const FRACTION = /^(\d+)\/(\d+)(?![千万亿])[\u4e00-\u9fff]?$/;

/** 130人中127人满意, 满意127人/共130人, 12个项目合格11个, 抽检100批次，合格99批次 */
const TWO_COUNTS = /^(\D*?)(\d+)([\u4e00-\u9fff])(\D*?)(\d+)\3\D*$/;
/** Numbers that are no whole, or tell the other part of it. */
const OBJECTS = /[不未没非%.]|发(?!现)|上年|去年|计划|目标|其他|基本|一般/;

/** The share of those that are as the indicator wants them, as a fraction or where the whole is counted as well; `null` for anything else. */
export function countedShare({ actual, name }: RowTexts): Decimal | null {
  const word = actual;
  const fraction = FRACTION.exec(word);
  if (fraction) return shareOf(Number(fraction[1]), Number(fraction[2]));
  const counts = countsOf(word);
  if (!counts) return null;
  const part = Math.min(...counts);
  const around = new RegExp(`(\\D*)(?<!\\d)${String(part)}(?!\\d)(\\D*)`).exec(word)?.slice(1) ?? [];
  const isOwn = around.some((words) => words.length > 1 && isNamed(words.slice(-2), name));
  return isOwn ? shareOf(part, Math.max(...counts)) : null;
}

/** Two counts of one kind, of which one may be the whole of the other. */
function countsOf(word: string): readonly number[] | null {
  const [, first = "", one, , second = "", other] = TWO_COUNTS.exec(word) ?? [];
  if (one === undefined || OBJECTS.test(word) || areBothParts(first, second)) return null;
  return [Number(one), Number(other)];
}

/** 满意80件、基本满意6件 are parts of a whole that is not told. */
function areBothParts(first: string, second: string): boolean {
  return first.length > 1 && !first.startsWith("应") && second.includes(first.slice(-2));
}

const PASSED = /合格|通过|达标|及格/;

/** 合格112人 of a 通过率 as of a 合格率 */
function isNamed(word: string, name: string): boolean {
  return name.includes(word) || (PASSED.test(word) && PASSED.test(name));
}

function shareOf(part: number, whole: number): Decimal | null {
  return part > whole || whole === 0 ? null : new Decimal(part).div(whole);
}
