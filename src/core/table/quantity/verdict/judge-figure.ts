import { Decimal } from "../../../decimal";
import type { Judgement, ReadingNote, UnclearReason, Unit } from "../../judgement";
import { answerOf } from "../answers/answer";
import { partAnswer } from "../answers/phrase-answer";
import { compareQuantities, type Compared } from "../numbers/compare";
import { isMeasure } from "../numbers/measures";
import { wordsOf } from "../numbers/units";
import { directionOf, isLessBetter, isMoreBetterRate, type KnownDirection } from "../words/direction";
import { looksDated } from "./judge-deadline";
import { qualitative, unclear } from "./plain-judgement";
import { withKinds } from "../words/kinds-of-work";
import { isOnlyBegun } from "../words/only-begun";
import { saysWorkDone } from "../words/plain-phrase";
import type { Quantity, QuantityReading } from "../numbers/quantity";
import { isTooNear, reaches, type Limit } from "./limit";
import { readTarget, type TargetReading } from "./read-target";
import type { RowTexts } from "../row-texts";
import { isMet, judgeEach, worstOf } from "./several";
import { rowOfFigures } from "../rewrite/rewrite-row";
import {
  saysDone,
  saysKeptTime,
  saysPartlyDone,
  saysUndone,
  saysUnmeasured,
  saysWhole,
} from "../words/answer-words";

/** Judges a row that is no deadline: a number against a number, or words against words. */
export function judgeFigure(row: RowTexts): Judgement {
  const bare = rowOfFigures(row);
  const reading = readTarget(bare);
  const { target } = reading;
  if (target.kind === "quantity") return measured(bare, target.quantity, reading);
  const each = target.kind === "several-numbers" ? judgeEach(bare, judgeFigure) : null;
  return each ?? worded(row, target.kind);
}

type NoQuantity = Exclude<QuantityReading["kind"], "quantity">;

function measured(row: RowTexts, target: Quantity, reading: TargetReading): Judgement {
  const { notes } = reading;
  const answer = answerOf(row, target);
  if (answer.kind !== "quantity") {
    const isUnknown = target.unit?.dimension === "ratio" && saysUnmeasured(row.actual);
    if (isUnknown || (target.high.isZero() && saysUndone(row.actual)))
      return unclear("actual-not-number", notes);
    return reachedAnyhow({ row, target, reading }, answer.kind) ?? answeredInWords(row, answer.kind, notes);
  }
  return isOnlyBegun(row)
    ? unclear("actual-prose", notes)
    : figured({ row, target, reading }, answer.quantity);
}

/** Whichever of several numbers counts, or whatever part of the whole a number is, the target was reached. */
function reachedAnyhow(wanted: Wanted, kind: NoQuantity): Judgement | null {
  const { row, target, reading } = wanted;
  const { direction } = directionFor(row, target, reading.isSignFromColumn);
  const worst = kind === "several-numbers" ? worstOf(row, target, direction) : null;
  const judgement = worst && figured(wanted, worst);
  if (judgement && isMet(judgement)) return judgement;
  const part = direction === "at-least" ? partAnswer(row, target) : null;
  const ofPart = part && figured(wanted, part);
  return ofPart && isMet(ofPart) ? { ...ofPart, notes: [...ofPart.notes, "part-in-actual"] } : null;
}

/** What a row wants of its result. */
interface Wanted {
  readonly row: RowTexts;
  readonly target: Quantity;
  readonly reading: TargetReading;
}

/** A number against a number. */
function figured({ row, target, reading }: Wanted, answer: Quantity): Judgement {
  const { notes } = reading;
  const lower = compareQuantities(target, answer);
  if (lower.kind === "incomparable")
    return target.unit?.dimension !== "money" && saysWhole(row.actual) && row.actual.includes("完成")
      ? qualitative(row.target, row.actual, [...notes, "not-a-number"])
      : unclear(lower.reason, notes);
  const known = directionFor(row, target, reading.isSignFromColumn);
  const limit = limitOf(lower, known, row.name);
  const compared = worseEnd(lower, limit, upperEnd(target, answer));
  const isOther = [isWholeSum, mayRepeat].some((is) =>
    is([target.unit, answer.unit], compared.actual, limit),
  );
  if (isOther || hasNoSide(row, known, compared)) return unclear("unit-mismatch", notes);
  const actual = agreedActual(compared, limit, row.name);
  if (actual === null) return unclear(whyTwo(compared.unit), notes);
  if (isTooNear(row, limit, actual)) return unclear("approximate", notes);
  const { directionFrom } = known;
  const { unit } = compared;
  return {
    kind: "quantitative",
    ...limit,
    directionFrom,
    actual,
    unit,
    notes: [...notes, ...compared.notes],
  };
}

/** Of 92天 for 3个月 no period is missing. */
const whyTwo = (unit: Unit | null): UnclearReason =>
  unit?.name.includes("/") ? "period-unclear" : "unit-mismatch";

type Comparable = Extract<Compared, { kind: "comparable" }>;

function upperEnd(target: Quantity, answer: Quantity): Compared | null {
  const { low, high } = answer;
  return low.equals(high) ? null : compareQuantities(target, { ...answer, low: high });
}

/** Of an answer that is a range the end counts that lies further on the wrong side: 40 of 20-40天 where ≤30天 was wanted. */
function worseEnd(lower: Comparable, { direction, high }: Limit, upper: Compared | null): Comparable {
  if (upper?.kind !== "comparable" || direction === "at-least") return lower;
  const isWorse = direction === "at-most" || (direction === "range" && upper.actual.gt(high));
  return isWorse ? upper : lower;
}

const MOST_OVER = 2;

/** 960万元 where 50万元/公里 were the limit: hardly the price of each. Within the limit the sum of all would be as well. */
function isWholeSum([wanted, told]: readonly (Unit | null)[], actual: Decimal, limit: Limit): boolean {
  if (wanted?.dimension !== "money" || !told || !wanted.name.includes("/") || told.name.includes("/"))
    return false;
  return limit.direction === "at-most" ? !reaches(limit, actual) : actual.gt(limit.high.times(MOST_OVER));
}

/** 200人次 reach 200人 only where nobody came twice. */
function mayRepeat([wanted, told]: readonly (Unit | null)[], actual: Decimal, limit: Limit): boolean {
  if (!told || !wanted) return false;
  const { head, noun } = wordsOf(told);
  return /^[人户家]次/.test(head + noun) && !wordsOf(wanted).head.endsWith("次") && reaches(limit, actual);
}

const LASTS = /天数|年限|时长|质保|保修|公示|服务|使用|保存|培训/;

/** Whether nothing says if a time should be longer or shorter, and it is another than was wanted: 进度 of 30天. */
function hasNoSide(
  { subcategory, name }: RowTexts,
  { directionFrom }: KnownDirection,
  { unit, actual, low }: Comparable,
): boolean {
  const isOpen = subcategory === "timeliness" && directionFrom === "default" && !LASTS.test(name);
  return isOpen && unit !== null && isMeasure(wordsOf(unit).head) && !actual.eq(low);
}

/** A range has two bounds, unless its indicator has a better side: 96% is no miss of 合格率90%-95%. Around nothing, as ±3%, it has none. */
function limitOf(
  { low, high, unit }: Comparable,
  { direction, isStrict }: KnownDirection,
  name: string,
): Limit {
  if (low.equals(high)) return { direction, isStrict, low, high };
  if (isLessBetter(name) && !low.isNegative()) return { direction: "at-most", isStrict, low: high, high };
  const isMoreBetter = unit?.dimension === "ratio" && isMoreBetterRate(name);
  return isMoreBetter
    ? { direction: "at-least", isStrict, low, high: low }
    : { direction: "range", isStrict, low, high };
}

/** What was reached is told for the period itself: 日均接待人数. */
const TOLD_FOR_PERIOD = /[日月年周]均|[日月年]处理|按[日月年]/;
/** 每日处理量 of 55吨 is that of a day; of 每月巡查次数 12次 may as well be those of the year. */
const NAMES_PERIOD = /每[日天周月年季]/;

/**
 * 24次 answers 2次/月 whether it was meant for a month or for the year; 12次 does not, and is left open. Of two
 * readings that reach the target the one that reaches it less far counts.
 */
function agreedActual(compared: Comparable, limit: Limit, name: string): Decimal | null {
  const { actual, otherwise } = compared;
  if (otherwise === null || isForPeriod(compared, name)) return actual;
  if (!reaches(limit, actual) || !reaches(limit, otherwise)) return null;
  return limit.direction === "at-most" ? Decimal.max(actual, otherwise) : Decimal.min(actual, otherwise);
}

function isForPeriod({ unit }: Comparable, name: string): boolean {
  return TOLD_FOR_PERIOD.test(name) || (unit?.dimension !== "count" && NAMES_PERIOD.test(name));
}

function directionFor(row: RowTexts, target: Quantity, isFromColumn: boolean): KnownDirection {
  const { low, high, unit, operator } = target;
  return directionOf({
    ...row,
    operator,
    isFromColumn,
    isZeroTarget: high.isZero(),
    isMostly: unit?.dimension === "ratio" && low.gte("0.5"),
    unit,
  });
}

/** More letters than this are a sentence, not a word. */
const LONGEST_WORD = 6;

/** A number was asked for and a word came back. */
function answeredInWords(row: RowTexts, kind: NoQuantity, notes: readonly ReadingNote[]): Judgement {
  const { target, actual, name } = row;
  if (tellsDegree(row) || saysPartlyDone(actual) || saysWorkDone(actual, withKinds(name)))
    return qualitative(target, actual, [...notes, "not-a-number"]);
  if (repeatsTarget(row)) return qualitative(target, actual, notes);
  if (kind === "several-numbers") return unclear("several-numbers", notes);
  if (isBracketed(actual)) return unclear("bracketed-number", notes);
  const isProse = kind === "prose" || actual.length > LONGEST_WORD;
  return unclear(isProse ? "actual-prose" : "actual-not-number", notes);
}

/** 满足10年一遇 where 10年一遇 was wanted */
function repeatsTarget({ target, actual }: RowTexts): boolean {
  return actual.replace(/^均?(?:满足|达到|符合)/, "") === target;
}

/** Whether the answer says how far the target was reached, whatever it was. */
function tellsDegree({ target, actual }: RowTexts): boolean {
  return saysDone(actual) || saysUndone(actual) || saysKeptTime(target, actual);
}

/** (5%), (1,200.00): -5% on an accountant's paper. */
function isBracketed(text: string): boolean {
  return /^\([\d,.]+(?:%|万?元)?\)$/.test(text);
}

/** A target in words. Numbers inside it are no values; the same words, or a plain yes, answer it. */
function worded(row: RowTexts, kind: NoQuantity): Judgement {
  const { target, actual } = row;
  const isAnswered = repeatsTarget(row) || tellsDegree(row) || saysWorkDone(actual, row.name + target);
  if (kind === "words" || isAnswered) return qualitative(target, actual);
  if (looksDated(target)) return unclear("deadline-unreadable");
  return unclear(kind === "several-numbers" ? "several-numbers" : "target-prose");
}
