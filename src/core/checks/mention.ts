import { THINGS } from "../table/quantity/numbers/vocabulary";
import { type Decimal, toDecimal } from "../decimal";
import type { Indicator } from "../table/model";

/** A counted thing in running text: 8套家具. */
export interface Mention {
  readonly text: string;
  readonly number: Decimal;
  readonly unit: string;
  readonly thing: string;
}

const COUNTED = new RegExp(
  String.raw`(?<![\d.,第－~～-])(\d+(?:\.\d+)?)(${THINGS}|公里|千米|米|亩)([\p{Script=Han}A-Za-z]+)`,
  "gu",
);
const END_OF_THING = /(及|和|与|并|等|以及|的|进行|完成|已|共|均|其中)/u;

/**
 * Finds what a text counts. A thing is what follows the unit, up to the next comma, 及, 和 or 等; a number
 * whose thing cannot be told is left out.
 */
export function mentionsIn(text: string): readonly Mention[] {
  return [...text.replace(/\s/g, "").matchAll(COUNTED)].flatMap(([, digits = "", unit = "", rest = ""]) => {
    const thing = rest.split(END_OF_THING)[0] ?? "";
    const number = toDecimal(digits);
    if (!number || thing.length < 2 || thing.length > 12) return [];
    return [{ text: `${digits}${unit}${thing}`, number, unit, thing }];
  });
}

/** What makes a clause tell another time's number, or one that is only meant. */
const OTHER_TIME = /上年|去年|往年|累计|计划|拟|将/;
/** What makes a clause tell a part of what was done. */
const A_PART = /其中|部分|[首第][一二三四五六\d]*批|[上下]半年|季度|\d月/;
/** What is done to those who are counted: 11家养老机构发放补贴. */
const GIVEN = /^(.{3,}?)(?:发放|拨付|支付|兑付|提供|给予|予以|开展)/;
const GIVEN_TO = /^(.{3,}?)(?:补贴|补助|资助|奖励)$/;

/** Whether the clause in front of a number tells the whole of this year's. */
export function tellsWhole(before: string): boolean {
  const clause = before.split(/[,，;；。]/).at(-1) ?? "";
  return !OTHER_TIME.test(clause) && !A_PART.test(clause);
}

/** Those for whom something was done, counted in front of the verb: 11家养老机构 of 为11家养老机构发放补贴. */
export function recipientsIn(text: string): readonly Mention[] {
  const word = text.replace(/\s/g, "");
  return [...word.matchAll(COUNTED)].flatMap(({ 1: digits = "", 2: unit = "", 3: rest = "", index }) => {
    const before = word.slice(0, index);
    const thing = (GIVEN.exec(rest) ?? (/[为给向对]$/.test(before) ? GIVEN_TO.exec(rest) : null))?.[1];
    const number = toDecimal(digits);
    if (thing === undefined || !number || !tellsWhole(before)) return [];
    return [{ text: `${digits}${unit}${thing}`, number, unit, thing }];
  });
}

/** What a title says besides the thing that is counted. */
const COUNT_IN_TITLE = /数量?(\(.*\)|（.*）)?$/;

/** The thing that a row's title counts: 补贴养老机构 of 补贴养老机构数. */
export function countedName(title: string): string {
  return title.replace(COUNT_IN_TITLE, "");
}
const SHORTEST_NAME = 4;

/**
 * The number behind a row's own name: 支持科研项目23项. `null` where the name is short, where the clause tells another time's number, or where anything
 * else in the text is counted in the same unit.
 */
export function mentionBehind(text: string, title: string, unit: string): Mention | null {
  const word = text.replace(/\s/g, "");
  const name = countedName(title);
  const counts = [...word.matchAll(/\d+(?:\.\d+)?/g)].filter(({ 0: digits, index }) =>
    word.startsWith(unit, index + digits.length),
  );
  const [{ 0: digits, index } = { 0: "", index: 0 }] = counts;
  const number = toDecimal(digits);
  const before = word.slice(0, index);
  const isNamed = name.length >= SHORTEST_NAME && before.endsWith(name);
  if (!number || counts.length !== 1 || !isNamed || OTHER_TIME.test(before.split(/[,，;；。]/).at(-1) ?? ""))
    return null;
  return { text: `${name}${digits}${unit}`, number, unit, thing: name };
}

/** A row's target and actual value where both are counted in one unit; `null` for anything else. */
export function countedValues(
  indicator: Indicator,
): { readonly target: Decimal; readonly actual: Decimal; readonly unit: string } | null {
  const { judgement } = indicator;
  if (judgement.kind !== "quantitative" || judgement.unit?.dimension !== "count") return null;
  const { low, high, actual, unit } = judgement;
  return low.eq(high) ? { target: low, actual, unit: unit.name } : null;
}
