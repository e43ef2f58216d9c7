import { Decimal, toDecimal } from "../../../decimal";
import type { Unit } from "../../judgement";
import { CHINESE_NUMERAL, chineseNumber } from "./chinese-number";
import { durationInSeconds } from "./duration";
import { COUNTING, POWERS, unitOf } from "./units";

/** One number or a range with its unit, as printed: not yet in the base unit. */
export interface Amount {
  readonly low: Decimal;
  /** Equal to `low` unless a range is printed. */
  readonly high: Decimal;
  readonly unit: Unit | null;
}

/** The amount a text is, nothing else beside it: 3-5次, 十五名, 九成五, 三分之二, 3分40秒, 每月2次. */
export function amountOf(text: string): Amount | null {
  for (const read of READERS) {
    const amount = read(text);
    if (amount) return amount;
  }
  return null;
}

const READERS = [
  durationAmount,
  digitAmount,
  tenthsAmount,
  chineseAmount,
  partAmount,
  outOfManyAmount,
] as const;

const single = (value: Decimal, unit: string): Amount => ({ low: value, high: value, unit: unitOf(unit) });

/** 3分40秒 is 220秒: what follows compares it with minutes or hours. */
function durationAmount(text: string): Amount | null {
  const seconds = durationInSeconds(text);
  return seconds && single(seconds, "秒");
}

const NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+";
/** 2022年 is no number of years. */
const DIGITS = new RegExp(`^(?!(?:19|20)\\d\\d年$)(${NUMBER})(.*?)(?:(?:-|~|—+|至|到)(${NUMBER}))?(\\D*)$`);

function digitAmount(text: string): Amount | null {
  const match = DIGITS.exec(text);
  if (!match?.[1]) return null;
  const [, first, between = "", second = first, tail = ""] = match;
  const isRange = match[3] !== undefined;
  if (isRange && !isUnitOf(between, tail)) return null;
  return withPrintedUnit([numeral(first), numeral(second)], isRange ? tail : between + tail);
}

/** 3次-5次, 625元至750元/生: the lower end has no unit, or that of the upper one as far as it goes. */
function isUnitOf(lower: string, upper: string): boolean {
  return lower === "" || lower === upper || upper.startsWith(`${lower}/`);
}

function withPrintedUnit(
  [low, high]: readonly [Decimal | null, Decimal | null],
  name: string,
): Amount | null {
  const unit = name === "" ? null : unitOf(unbracketed(name));
  if (!low || !high || low.greaterThan(high) || (name !== "" && !unit)) return null;
  return { low, high, unit };
}

function unbracketed(unit: string): string {
  return /^\(([^()]+)\)$/.exec(unit)?.[1] ?? unit;
}

function numeral(text: string | undefined): Decimal | null {
  return text === undefined ? null : toDecimal(text.replace(/,/g, ""));
}

const COUNTED = new RegExp(`^(${CHINESE_NUMERAL})(${COUNTING})$`);
/** Level words such as 三级, 一类 or 二期 name a grade, not a number of things; 两类 and 十二期 do not. */
const GRADE = new RegExp(
  `^(?!两)(?:${CHINESE_NUMERAL}[级类等度点分月日层区市县班届道把口对面本段节]|[一二三]期)$`,
);

/** Chinese numerals are numbers only in front of something that is counted: 十五名, not 三级. */
function chineseAmount(text: string): Amount | null {
  const [, number, unit] = COUNTED.exec(text) ?? [];
  if (number === undefined || unit === undefined || GRADE.test(text) || /^.{4,}年$/.test(text)) return null;
  const value = chineseNumber(number);
  return value && single(value, unit);
}

const COUNTED_LAST = new RegExp(
  `(?<![第\\d点零一二两三四五六七八九十百千万亿])(${CHINESE_NUMERAL}(?:${COUNTING}))$`,
);

/** A text with the count at its end in digits: 备份一次 → 备份1次. */
export function withDigits(text: string): string {
  const [last = ""] = COUNTED_LAST.exec(text) ?? [];
  const amount = chineseAmount(last);
  return amount ? text.slice(0, -last.length) + amount.low.toString() + last.replace(NUMERALS, "") : text;
}

const NUMERALS = new RegExp(CHINESE_NUMERAL);

const TENTHS = /^([一二三四五六七八九十]|\d(?:\.\d)?|10)成([一二三四五六七八九半])?$/;

/** 九成 is 90%, 八成半 85%. */
function tenthsAmount(text: string): Amount | null {
  const [, tenths, rest = ""] = TENTHS.exec(text) ?? [];
  const whole = tenths === undefined ? null : (toDecimal(tenths) ?? chineseNumber(tenths));
  const part = rest === "半" ? new Decimal(5) : rest === "" ? new Decimal(0) : chineseNumber(rest);
  return whole && part && single(whole.times(10).plus(part), "%");
}

const OUT_OF_MANY = /^(\d+(?:\.\d+)?)\/(\d*)(千|百万|万)$/;

/** 5/10万, as rates of rare things are written. */
function outOfManyAmount(text: string): Amount | null {
  const [, part, count = "", power = ""] = OUT_OF_MANY.exec(text) ?? [];
  const whole = new Decimal(count === "" ? 1 : count).times(POWERS[power] ?? 1);
  return part === undefined || whole.isZero() ? null : shareOf(new Decimal(part), whole);
}

const PART = new RegExp(`^(${CHINESE_NUMERAL})分之(${CHINESE_NUMERAL}|\\d+(?:\\.\\d+)?)$`);

/** 百分之八十五, 千分之三, 三分之二: a part of a whole. */
function partAmount(text: string): Amount | null {
  const [, whole = "", part = ""] = PART.exec(text) ?? [];
  const [divisor, value] = [chineseNumber(whole), toDecimal(part) ?? chineseNumber(part)];
  return divisor?.gt(0) && value ? shareOf(value, divisor) : null;
}

/** A part of a whole above zero, in per cent. */
export function shareOf(part: Decimal, whole: Decimal): Amount {
  return single(part.times(100).div(whole), "%");
}
