import { Decimal } from "../../../decimal";
import type { Unit } from "../../judgement";
import { remembered } from "../../remembered";
import { compact } from "../../wording";
import { MEASURE_NAMES } from "./measures";
import { COUNTERS, STEPS, THINGS } from "./vocabulary";

const RATIO: Readonly<Record<string, number | string>> = {
  "%": "0.01",
  "‰": "0.001",
};

const MONEY = /^(?:人民币|(?:人民币)?(\D{0,2})元(?:人民币)?)$/;

/** Units that count or measure; what a Chinese numeral or a digit can stand in front of. */
export const COUNTING = `个(?:工作日|日历天|小时|月)|万吨|${MEASURE_NAMES}|${STEPS}|${THINGS}`;

const COUNT_PATTERN = new RegExp(`^(?:${COUNTING})$`);
const COUNT_WITH_NOUN = new RegExp(`^[场次类批人${COUNTERS}][\\u4e00-\\u9fff]{1,4}$`);
const LATIN_UNIT = /^(?:[BDGHKLMPSTVW]|[A-Z]{2,6}|[HK]?M[23²³]|㎡|㎥|℃|°C|M\/S|MG\/L|ΜG\/M³|人·?月)$/i;
/** Verbs and links that make a tail prose instead of a unit. */
const PROSE = /[的了已未不在与及和或并对为把被将由从到完成改造建设购置维修安装增设整治开展实施]/;

/** 年底前, 余人, 月龄: words that put a number into a phrase. */
const NO_UNIT = /[前后底初末余多龄第内外]/;

const unit = (name: string, dimension: Unit["dimension"], scale: number | string): Unit => ({
  name,
  dimension,
  scale: new Decimal(scale),
});

/**
 * The unit a text names: 套, 人次, 万元, %, 万人, 元/人·天; `null` where the text is no unit.
 *
 * @param text - a unit alone, without number; `""` is no unit
 */
export const unitOf = remembered((text: string): Unit | null => {
  const name = plainUnit(compact(text));
  if (name === "") return null;
  const ratio = RATIO[name.replace(/^百分[比号率]$/, "%")];
  if (ratio !== undefined) return unit(name === "‰" ? "‰" : "%", "ratio", ratio);
  return moneyUnit(name) ?? compoundUnit(name) ?? countUnit(name);
});

/** 元/人*天 and 元/人.天 → 元/人·天, μg/m3 → 微克/立方米; 台(套) → 台套, 个(套) → 个 */
function plainUnit(word: string): string {
  const name = word
    .replace(/\*|(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff])/g, "·")
    .replace(/(?<=.)每(?=.)/g, "/")
    .replace(/^[μu]g\//i, "微克/")
    .replace(/\/m[3³]$/i, "/立方米");
  const either = /^([\u4e00-\u9fff]{1,2})\(([\u4e00-\u9fff]{1,2})\)$/.exec(name);
  if (!either) return name;
  const [, one = "", other = ""] = either;
  return COUNT_PATTERN.test(one + other) ? one + other : one;
}

function moneyUnit(name: string): Unit | null {
  const [whole, power = ""] = MONEY.exec(name) ?? [];
  const scale = power === "" ? 1 : POWERS[power];
  return whole === undefined || scale === undefined ? null : unit(name, "money", scale);
}

/** Words that multiply, and by how many. */
export const POWERS: Readonly<Record<string, number>> = {
  百: 100,
  十万: 100_000,
  千: 1_000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
const LARGE = /^(百万|千万|千(?![米克瓦])|万|亿)(.*)$/;

function countUnit(name: string): Unit | null {
  const large = LARGE.exec(name);
  if (large) return largeUnit(name, POWERS[large[1] ?? ""] ?? 1, large[2] ?? "");
  if (isCountName(name)) return unit(name, "count", 1);
  const isOther = isShortWord(name) || LATIN_UNIT.test(name);
  return isOther ? unit(name, "other", 1) : null;
}

/** 万人, 亿次: a count in ten thousands; 万 alone is a count of no named thing. */
function largeUnit(name: string, scale: number, thing: string): Unit | null {
  if (thing === "") return unit(name, "other", scale);
  if (isCountName(thing)) return unit(name, "count", scale);
  return isShortWord(thing) || LATIN_UNIT.test(thing) ? unit(name, "other", scale) : null;
}

/** One to three letters that name a thing nobody listed: 万字, 5针. */
function isShortWord(name: string): boolean {
  return name.length <= 3 && /^[\u4e00-\u9fff]+$/.test(name) && !PROSE.test(name) && !NO_UNIT.test(name);
}

function isCountName(name: string): boolean {
  return COUNT_PATTERN.test(name) || (COUNT_WITH_NOUN.test(name) && !PROSE.test(name.slice(1)));
}

/** 元/人·天, 次/年: its scale is that of the part before the stroke. */
function compoundUnit(name: string): Unit | null {
  const parts = name.split(/[/·]/).filter((part) => part !== "");
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return null;
  const isUnits = rest.every(
    (part) =>
      COUNT_PATTERN.test(part) || (/^(?:10*(?=[百千万亿]))?[^\d]{1,4}$/.test(part) && !PROSE.test(part)),
  );
  const head = moneyUnit(first) ?? countUnit(first);
  return head && isUnits ? { ...head, name } : null;
}

/** A unit's own word and the noun that may follow it, without its multiple and what it is counted for. */
export interface UnitWords {
  readonly head: string;
  /** `""` where there is none: 台 of 台电脑 is followed by 电脑. */
  readonly noun: string;
}

/** 万平方米/月 → 平方米; 个站点 → 个 and 站点; 个月 → 月. */
export function wordsOf({ name }: Unit): UnitWords {
  const word = name.replace(/[/·].*$/, "").replace(/^(?:百万|千万|万|亿)(?=.)/, "");
  if (/^个(?:月|小时|日历天|工作日|百分点)$/.test(word)) return { head: word.slice(1), noun: "" };
  const hasNoun = COUNT_WITH_NOUN.test(word) && !COUNT_PATTERN.test(word);
  return hasNoun ? { head: word.slice(0, 1), noun: word.slice(1) } : { head: word, noun: "" };
}
