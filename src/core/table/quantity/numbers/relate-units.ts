import type { Unit } from "../../judgement";
import { isMeasure, measureFactor, type Factor } from "./measures";
import { perWhat, periodRatio, type PerWhat } from "./period";
import { type UnitWords, wordsOf } from "./units";

/** What two units have in common; `differs`: two names of counting units, compared as they stand. */
export type Likeness = "same" | "money" | "measured" | "differs";

/** How an answer's unit relates to its target's. */
export type UnitRelation =
  | { readonly kind: "mismatch" }
  | {
      readonly kind: "comparable";
      readonly how: Likeness;
      /** What turns the answer's value into the target's unit, one after the other. */
      readonly factors: readonly Factor[];
      /** A second reading, where one side names a period (次/月) and the other may mean a month or the year. */
      readonly orFor: Factor | null;
    };

const MISMATCH: UnitRelation = { kind: "mismatch" };
const SAME: UnitRelation = { kind: "comparable", how: "same", factors: [], orFor: null };

/** Compares two known units: money and measures convert, per cent against anything else cannot be compared. */
export function relateUnits(target: Unit, actual: Unit): UnitRelation {
  if (target.name === actual.name) return SAME;
  const dimensions = new Set([target.dimension, actual.dimension]);
  if (dimensions.has("ratio")) return dimensions.size === 1 ? SAME : MISMATCH;
  if (isBareMultiple(target) || isBareMultiple(actual)) return SAME;
  return dimensions.has("money") && dimensions.size > 1 ? MISMATCH : relateParts(target, actual);
}

/** What is counted, for what, and for how long: each of them converts or does not. */
function relateParts(target: Unit, actual: Unit): UnitRelation {
  const [wanted, reached] = [perWhat(target.name), perWhat(actual.name)];
  const head = relateHeads(target, actual);
  const thing = thingFactor(wanted.thing, reached.thing);
  const period = relatePeriods(wanted, reached, target.dimension === "count");
  if (head === null || thing === "mismatch" || period === null) return MISMATCH;
  const isOther = thing === "differs";
  const factors = [...head.factors, ...(isOther ? [] : [thing]), ...period.factors];
  return {
    kind: "comparable",
    how: isOther ? "differs" : head.how,
    factors,
    orFor: period.orFor ?? (head.how === "measured" ? otherTime(wordsOf(target), wordsOf(actual)) : null),
  };
}

const WORKING_DAY = "工作日";

/** 3个月 against 90天: the month may have 31 days. Against 工作日 a time may be half as long, or twice. */
function otherTime({ head: wanted }: UnitWords, { head: reached }: UnitWords): Factor | null {
  if (reached === WORKING_DAY) return { times: 2, by: 1 };
  if (wanted === WORKING_DAY) return { times: 1, by: 2 };
  const [isWanted, isReached] = [wanted, reached].map((head) => /^[月季年]/.test(head));
  if (isWanted === isReached) return null;
  return isReached ? { times: 31, by: 30 } : { times: 30, by: 31 };
}

/** 万 without a thing. */
function isBareMultiple({ name }: Unit): boolean {
  return /^(?:千|万|百万|千万|亿)$/.test(name);
}

interface HeadRelation {
  readonly how: Likeness;
  readonly factors: readonly Factor[];
}

function relateHeads(target: Unit, actual: Unit): HeadRelation | null {
  if (target.dimension === "money")
    return { how: target.scale.equals(actual.scale) ? "same" : "money", factors: [] };
  const [wanted, reached] = [wordsOf(target), wordsOf(actual)];
  const isNamed = wanted.noun === reached.head || wanted.head === reached.noun;
  if (isNamed || isOneThing(wanted.head, reached.head)) return { how: "same", factors: [] };
  const factor = measureFactor(reached.head, wanted.head);
  if (factor === "mismatch" || areOfTwoKinds(wanted.head, reached.head)) return null;
  return factor === "differs" ? { how: factor, factors: [] } : { how: "measured", factors: [factor] };
}

/** Counting words of the same things: 名 and 人, 株 and 棵. */
const ONE_THING = [
  "人 名 位",
  "株 棵",
  "本 册",
  "场 场次",
  "批 批次",
  "羽 只",
  "剂 支",
  "台 辆 部 架",
  "家 户",
].map((words) => words.split(" "));

function isOneThing(one: string, other: string): boolean {
  return one === other || ONE_THING.some((words) => words.includes(one) && words.includes(other));
}

/** 个, 场 or a word nobody knows on one side, 年, 亩 or 工作日 on the other: no number of things is a measure. */
function areOfTwoKinds(...heads: readonly string[]): boolean {
  return heads.some(isMeasure) && heads.some((head) => !isMeasure(head) && /[\u4e00-\u9fff]/.test(head));
}

/** 元/公顷 into 元/亩: more of what it is counted for is less for each. */
function thingFactor(wanted: string, reached: string): Factor | "differs" | "mismatch" {
  if (wanted === reached) return { times: 1, by: 1 };
  if (/\d/.test(wanted + reached)) return "mismatch";
  return measureFactor(wanted, reached);
}

interface PeriodRelation {
  readonly factors: readonly Factor[];
  readonly orFor: Factor | null;
}

/**
 * 次/季度 against 次/月 converts. A count without a period is one of the form's year, so that 每季度1次 answers
 * 4次; the other way round 12次 may answer 2次/月 as 12 a month or as 1, and both are kept.
 */
function relatePeriods(wanted: PerWhat, reached: PerWhat, isCount: boolean): PeriodRelation | null {
  const [to, from] = [wanted.perYear ?? 1, reached.perYear ?? 1];
  if (from === to) return { factors: [], orFor: null };
  const isCertain = wanted.perYear === null ? isCount : reached.perYear !== null;
  if (!isCertain) return { factors: [], orFor: { times: from, by: to } };
  const ratio = periodRatio(from, to);
  return ratio && { factors: [ratio], orFor: null };
}
