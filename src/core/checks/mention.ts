import { type Decimal, toDecimal } from "../decimal";
import type { Indicator } from "../table/model";
import { POWERS } from "../table/quantity/numbers/units";
import { THINGS } from "../table/quantity/numbers/vocabulary";

/** A counted thing in running text: 8套家具, 3.2万株松树. */
export interface Mention {
  readonly text: string;
  /** As it is written: 3.2. */
  readonly digits: Decimal;
  /** What the word behind it multiplies it by: 10000 for 万. */
  readonly power: number;
  /** Without that word: 株. */
  readonly unit: string;
  readonly thing: string;
}

const POWER = "百万|千万|[千万亿](?![米克瓦])";
const COUNTED = new RegExp(
  String.raw`(?<![\d.,第－~～-])(\d+(?:\.\d+)?)(${POWER})?(${THINGS}|公里|千米|米|亩)([\p{Script=Han}A-Za-z]+)`,
  "gu",
);

/** What stands behind a number, in its words. */
interface Counted {
  readonly digits: string;
  readonly power: string;
  readonly unit: string;
  readonly rest: string;
  readonly index: number;
}

function countedIn(word: string): readonly Counted[] {
  return [...word.matchAll(COUNTED)].map(
    ({ 1: digits = "", 2: power = "", 3: unit = "", 4: rest = "", index }) => ({
      digits,
      power,
      unit,
      rest,
      index,
    }),
  );
}

function mentionOf(counted: Omit<Counted, "rest" | "index">, thing: string): Mention | null {
  const { power, unit } = counted;
  const digits = toDecimal(counted.digits);
  const text = `${counted.digits}${power}${unit}${thing}`;
  return digits && { text, digits, power: POWERS[power] ?? 1, unit, thing };
}

/** Whether a mention tells this number, in whole units; 1.2亿 tells 12350万 too. */
export function tells({ digits, power }: Mention, value: Decimal): boolean {
  const told = value.div(power);
  return power === 1 ? told.eq(digits) : told.toDecimalPlaces(digits.decimalPlaces()).eq(digits);
}

const END_OF_THING = /(及|和|与|并|等|以及|的|进行|完成|已|共|均|其中)/u;

/**
 * Finds what a text counts. A thing is what follows the unit, up to the next comma, 及, 和 or 等; a number
 * whose thing cannot be told is left out.
 */
export function mentionsIn(text: string): readonly Mention[] {
  return countedIn(text.replace(/\s/g, "")).flatMap((counted) => {
    const thing = counted.rest.split(END_OF_THING)[0] ?? "";
    if (thing.length < 2 || thing.length > 12) return [];
    return mentionOf(counted, thing) ?? [];
  });
}

/** What makes a clause tell another time's number, or one that is only meant. */
const OTHER_TIME = /上年|去年|往年|累计|计划|拟|将/;
/** What makes a clause tell a part of what was done. */
const A_PART = /其中|部分|[首第][一二三四五六\d]*批|[上下]半年|季度|\d月/;
/** What is done to those who are counted: 11家养老机构发放补贴. */
const GIVEN = /^(.{3,}?)(?:发放|拨付|支付|兑付|提供|给予|予以|开展)/;
const GIVEN_TO = /^(.{3,}?)(?:补贴|补助|资助|奖励)$/;

/** The clause that a text ends in. */
function clauseOf(before: string): string {
  return before.split(/[,，;；。]/).at(-1) ?? "";
}

/** Whether the clause in front of a number tells the whole of this year's. */
export function tellsWhole(before: string): boolean {
  const clause = clauseOf(before);
  return !OTHER_TIME.test(clause) && !A_PART.test(clause);
}

/** Those for whom something was done, counted in front of the verb: 11家养老机构 of 为11家养老机构发放补贴. */
export function recipientsIn(text: string): readonly Mention[] {
  const word = text.replace(/\s/g, "");
  return countedIn(word).flatMap((counted) => {
    const before = word.slice(0, counted.index);
    const given =
      GIVEN.exec(counted.rest) ?? (/[为给向对]$/.test(before) ? GIVEN_TO.exec(counted.rest) : null);
    const thing = given?.[1];
    return thing !== undefined && tellsWhole(before) ? (mentionOf(counted, thing) ?? []) : [];
  });
}

/** What a title says besides the thing that is counted. */
const COUNT_IN_TITLE = /数量?(\(.*\)|（.*）)?$/;

/** The thing that a row's title counts: 补贴养老机构 of 补贴养老机构数. */
export function countedName(title: string): string {
  return title.replace(COUNT_IN_TITLE, "");
}

/** What stands in front of the number in a sentence: 帮扶困难职工 of 帮扶困难职工人数, 惠民演出 of 惠民演出场次. */
function nameInText(title: string, unit: string): string {
  const name = countedName(title);
  if (name.endsWith(`${unit}次`)) return name.slice(0, -unit.length - 1);
  return name !== title && name.endsWith(unit) ? name.slice(0, -unit.length) : name;
}

const SHORTEST_NAME = 4;
const NUMBER = new RegExp(String.raw`(\d+(?:\.\d+)?)(${POWER})?`, "g");

/**
 * The number behind a row's own name: 支持科研项目23项. `null` where the name is short, where the clause tells another time's number, or where anything
 * else in the text is counted in the same unit.
 */
export function mentionBehind(text: string, title: string, unit: string): Mention | null {
  const word = text.replace(/\s/g, "");
  const name = nameInText(title, unit);
  const [first, ...others] = [...word.matchAll(NUMBER)].filter(({ 0: number, index }) =>
    word.startsWith(unit, index + number.length),
  );
  if (!first || others.length > 0 || name.length < SHORTEST_NAME) return null;
  const before = word.slice(0, first.index);
  if (![name, title].some((one) => before.endsWith(one)) || OTHER_TIME.test(clauseOf(before))) return null;
  const [number, digits = "", power = ""] = first;
  const mention = mentionOf({ digits, power, unit }, name);
  return mention && { ...mention, text: `${name}${number}${unit}` };
}

/**
 * A row's target and actual value where both are counted in one unit; `null` for anything else. The unit is the thing's own: 株 for a row in 万株,
 * whose values are whole 株.
 */
export function countedValues(
  indicator: Indicator,
): { readonly target: Decimal; readonly actual: Decimal; readonly unit: string } | null {
  const { judgement } = indicator;
  if (judgement.kind !== "quantitative" || judgement.unit?.dimension !== "count") return null;
  const { low, high, actual, unit } = judgement;
  const counted = unit.name.replace(new RegExp(`^(?:${POWER})(?=.)`), "");
  return low.eq(high) ? { target: low, actual, unit: counted } : null;
}
