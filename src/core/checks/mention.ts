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
/** What a title says besides the thing that is counted. */
const COUNT_IN_TITLE = /数量?(\(.*\)|（.*）)?$/;
const SHORTEST_NAME = 4;

/**
 * The number behind a row's own name: 支持科研项目23项. `null` where the name is short, where the clause tells another time's number, or where anything
 * else in the text is counted in the same unit.
 */
export function mentionBehind(text: string, title: string, unit: string): Mention | null {
  const word = text.replace(/\s/g, "");
  const name = title.replace(COUNT_IN_TITLE, "");
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
