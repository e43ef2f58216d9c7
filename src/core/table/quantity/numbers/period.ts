import type { Unit } from "../../judgement";
import { chineseNumber } from "./chinese-number";
import type { Factor } from "./measures";
import { COUNTING } from "./units";

const SEVERAL = "[两二三四六2346]";
/** Periods that no other word stands in front of: longer ones first. */
const SPAN = "半年|学年|学期|季度?|双[周月]|星期|旬";
/** What is told of how often something happens: ≥2次, 至少一场. */
const SO_OFTEN = "(?=(?:[≥≤=><]+|不[少低]于|至少)?[一两二三四五六七八九十\\d]+(?:次|场|期|轮|遍|回|批))";

/** 每人每年, 每半年, 每两月, and 一年, 半年 or 月 in front of what happens so often: what a number is meant for. */
const PERIOD = new RegExp(
  `^(?:[月年]?[户人亩村场件次]均|每(?:${SEVERAL}个?[年月周天日]|${SPAN}|个?[年月周天日人户次期场村校亩]|${COUNTING})(?:均)?)+|^(?:[一1]?(?:${SPAN}|个?月|[年周天]))${SO_OFTEN}`,
);

/** A text without the period in front of its number: 每月2次 → 每月 and 2次. */
export function splitPeriod(text: string): { readonly period: string | null; readonly rest: string } {
  const period = PERIOD.exec(text)?.[0] ?? null;
  return period === null ? { period, rest: text } : { period, rest: text.slice(period.length) };
}

/** 次 and 每人每年 → 次/人·年 */
export function withPeriod(unit: Unit, period: string): Unit {
  const each = period
    .replace(/^(?:每|一|1)/, "")
    .replace(/均/g, "")
    .replace(/每/g, "·");
  return { ...unit, name: `${unit.name}/${each}` };
}

/** How often a period comes in a year. */
const IN_A_YEAR: Readonly<Record<string, number>> = {
  年: 1,
  年度: 1,
  学年: 1,
  半年: 2,
  学期: 2,
  季: 4,
  季度: 4,
  双月: 6,
  月: 12,
  个月: 12,
  双周: 26,
  旬: 36,
  周: 52,
  星期: 52,
  天: 365,
  日: 365,
};
const ENDS = `(${SEVERAL}?)(${SPAN}|年度?|个?月|周|天|日)`;
const AT_AN_END = new RegExp(`^(.*?)${ENDS}$|^${ENDS}(.*)$`);

/** What stands behind the stroke of a unit, taken apart: 人·年 is for each 人, and for a 年. */
export interface PerWhat {
  /** `""` where the unit is for a period alone. */
  readonly thing: string;
  /** How often the period comes in a year; `null` where there is none. */
  readonly perYear: number | null;
}

/** Takes apart what a unit is counted for. */
export function perWhat(name: string): PerWhat {
  const at = name.indexOf("/");
  const behind = at === -1 ? "" : name.slice(at).replace(/[·/]/g, "");
  const [, before, many, last, of, first, after] = AT_AN_END.exec(behind) ?? [];
  const perYear = IN_A_YEAR[last ?? first ?? ""];
  if (perYear === undefined) return { thing: behind, perYear: null };
  return { thing: before ?? after ?? "", perYear: perYear / countOf(many ?? of ?? "") };
}

/** 2 of 两月, 1 where there is none. */
function countOf(many: string): number {
  return many === "" ? 1 : Number(chineseNumber(many) ?? many);
}

/** Days do not add up to longer periods: some work on each of them, some on working days. */
const DAILY = 365;

/** How many of one period make up another one: 3 from 季度 to 月; `null` where they do not divide without rest. */
export function periodRatio(from: number, to: number): Factor | null {
  if (from === DAILY || to === DAILY) return null;
  return from % to === 0 || to % from === 0 ? { times: from, by: to } : null;
}
