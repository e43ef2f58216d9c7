import { Decimal } from "../../../decimal";
import type { Unit } from "../../judgement";
import { countedShare, FRACTION } from "./counted-share";
import { isLessBetter } from "../words/direction";
import { isMeasure } from "../numbers/measures";
import { namesOtherRate } from "../words/other-rate";
import { phraseAnswer } from "./phrase-answer";
import { isOwnPhrase } from "../words/plain-phrase";
import { priceOfEach } from "./price-of-each";
import { parseQuantity } from "../numbers/quantity";
import type { Quantity, QuantityReading } from "../numbers/quantity";
import type { RowTexts } from "../row-texts";
import { plainDay, withoutDay } from "../dates/date-phrase";
import { printedYear } from "../dates/parse-date";
import { monthsIn } from "../dates/span-months";
import { unitOf, wordsOf } from "../numbers/units";
import { saysDone, saysKeptTime } from "../words/answer-words";

/** % */
export const PER_CENT = unitOf("%");

function exactly(
  value: Decimal | number,
  operator: Quantity["operator"],
  unit: Unit | null,
): QuantityReading {
  const number = new Decimal(value);
  return { kind: "quantity", quantity: { operator, low: number, high: number, unit } };
}

/** None of something is wanted. */
export const ZERO_WANTED: QuantityReading = exactly(0, "equal", null);
const NOTHING: QuantityReading = exactly(0, null, null);
const ALL: QuantityReading = exactly(1, null, PER_CENT);

/** What the actual value amounts to; a part of a whole (95/100, 95/100人) or 全部 answers where a share was wanted. */
export function answerOf(row: RowTexts, target: Quantity): QuantityReading {
  if (saysNone(row, target)) return NOTHING;
  if (target.unit?.dimension !== "ratio")
    return partOfTarget(row.actual, target) ?? timeBetween(row, target) ?? readAnswer(row, target);
  if (saysAll(row, target)) return ALL;
  const share = countedShare(row);
  if (share) return exactly(share, null, PER_CENT);
  const isOther = !/[,;、。]/.test(row.actual) && namesOtherRate(row.actual, row);
  return isOther ? { kind: "prose" } : readAnswer(undated(row), target);
}

const DATED = /[年月季]/;

/** 截至8月31日为87.6%: a day says when a share was counted, unless it is another year's or the target asks for another one. */
function undated(row: RowTexts): RowTexts {
  const { day, rest } = withoutDay(row.actual);
  const wanted = withoutDay(row.target).day;
  const isOther = DATED.test(row.target) && plainDay(wanted) !== plainDay(day);
  const year = row.year && (printedYear(day) ?? row.year);
  return isOther || year !== row.year || !DATED.test(day) ? row : { ...row, actual: rest };
}

/** What is more than a quantity may still tell one in words of the row. */
function readAnswer(row: RowTexts, target: Quantity): QuantityReading {
  const plain = parseQuantity(row.actual);
  if (!["prose", "several-numbers", "words"].includes(plain.kind)) return plain;
  const told = priceOfEach(row, target) ?? phraseAnswer(row, target);
  return told ? { kind: "quantity", quantity: told } : plain;
}

/** 10/12 where 12次 were wanted; `null` where the whole is another number. */
function partOfTarget(actual: string, { low, unit }: Quantity): QuantityReading | null {
  const [, part = 0, whole] = FRACTION.exec(actual) ?? [];
  if (whole === undefined || !low.equals(new Decimal(whole).times(unit?.scale ?? 1))) return null;
  return exactly(new Decimal(part).times(unit?.scale ?? 1), null, unit);
}

const MONTHS = unitOf("个月");

/** 2022年1月1日至2022年12月31日 where a time in months or years was wanted. */
function timeBetween({ actual, year }: RowTexts, { unit }: Quantity): QuantityReading | null {
  const months = unit && /^(?:个?月|年)$/.test(unit.name) ? monthsIn(actual, year) : null;
  return months === null ? null : exactly(months, null, MONTHS);
}

const EVERYTHING =
  /^(?:已|均|实现|达到|做到)*(?:全部|全覆盖|全面覆盖|应([\u4e00-\u9fff])尽\1)(?:覆盖|合格|达标|通过|到位|落实|及时|发放|拨付|满意)*$/;

/** 全部, 全覆盖, 应保尽保 are 100% where much was wanted. A word for work done is no number. */
function saysAll(row: RowTexts, { operator }: Quantity): boolean {
  const { actual, name, target } = row;
  const word = withoutOwnWork(actual.replace(WHOSE, ""), row);
  const state = ALL_ARE.exec(word)?.[1];
  const wanted = `${name} ${target}`;
  const isState = (state !== undefined && wanted.includes(`${state}率`)) || saysKeptTime(wanted, actual);
  if (!isState && (!EVERYTHING.test(word) || saysDone(actual))) return false;
  return operator !== "at-most" && operator !== "less-than" && !isLessBetter(name);
}

/** 全员合格 of a 合格率, 全部归档 of a 归档率 */
const ALL_ARE = /^已?(?:全部|全员|均)+已?(?:验收|检[验测]|考核)?([\u4e00-\u9fff]{2,6})$/;

/** 12个项目全部合格, 检验3批次，全部合格 and 学员全部合格, but not 其余学员 */
const WHOSE =
  /^(?:(?:(?:随机)?(?:检[验测查]|抽[检查]|调查|[走回]访))?\d+[\u4e00-\u9fff]{1,5}?,?|(?!部分|其[他余]|[多少]数|大)[\u4e00-\u9fff]{2,4})(?=全[部员]|均|都)/;

const ALL_OF_WORK = /^(?:已|均)?([\u4e00-\u9fff]*?)全部([\u4e00-\u9fff]*?)(合格|达标|通过|到位)$/;

/** 全部审核通过 is 全部通过 where the indicator is about 审核. */
function withoutOwnWork(word: string, row: RowTexts): string {
  const [, before = "", work = "", state = ""] = ALL_OF_WORK.exec(word) ?? [];
  return before + work !== "" && isOwnPhrase(before + work, row) ? `全部${state}` : word;
}

/** 无, 未发生 and 未发生重大网络安全事件, with what it was that did not happen. */
const NONE =
  /^(?:全年|本年度?|当年|年度?内|均)?(?:[无零〇0]|没有|(未(?=.)(?:发生|出现|[收接]到)?))([\u4e00-\u9fff]*?)(?:人[员口]|学生|儿童|现象)?(?:发生|出现)?$/;
const MISHAP = /^(?:安全|生产|责任)*.{0,4}(?:[上信]访|投诉|事故|情况|事件|舆情|案件|差错)$/;

/** 无 or 未发生 means zero only where none or few were wanted. */
function saysNone({ actual, name, target: wanted }: RowTexts, target: Quantity): boolean {
  const word = actual;
  if (isZeroWord(actual) && (target.high.isZero() || isZeroWord(wanted))) return true;
  const [, denied, thing] = NONE.exec(word) ?? [];
  if (thing === undefined) return false;
  const isOwn = (name + wanted).includes(thing) && (denied !== "未" || isLessBetter(thing));
  const isNone = isOwn || MISHAP.test(thing);
  return isNone && wantsFew(target, [name, wanted].some(isLessBetter));
}

/** At most two of something counted, or none of anything: an hour or a sum of money is no thing that did not happen. */
function wantsFew({ high, operator, unit }: Quantity, isBetterLess: boolean): boolean {
  if (high.isZero()) return true;
  const isCeiling = operator === "at-most" || operator === "less-than";
  if (unit?.dimension === "ratio") return isCeiling && isBetterLess;
  return !isMeasured(unit) && (isCeiling || (operator === null && isBetterLess));
}

function isMeasured(unit: Unit | null): boolean {
  return unit !== null && (unit.dimension === "money" || isMeasure(wordsOf(unit).head));
}

/** Whether a text wants or tells none (零事故, 0投诉) of something that is better not there. */
export function isZeroWord(text: string): boolean {
  const thing = /^(?:零|0|〇)(?:起)?([\u4e00-\u9fff]{2,6})$/.exec(text)?.[1];
  return thing !== undefined && (isLessBetter(thing) || /^发生$/.test(thing));
}
