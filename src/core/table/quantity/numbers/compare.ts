import { Decimal } from "../../../decimal";
import type { ReadingNote, Unit } from "../../judgement";
import type { Factor } from "./measures";
import type { Quantity } from "./quantity";
import { type Likeness, relateUnits } from "./relate-units";

/** A target and an actual value in one unit, ready to be compared; or two that cannot be. */
export type Compared =
  | {
      readonly kind: "comparable";
      readonly low: Decimal;
      readonly high: Decimal;
      /** The lower end of an answer that is a range. */
      readonly actual: Decimal;
      /** What the actual value is if it was meant for another period; `null` where there is one reading. */
      readonly otherwise: Decimal | null;
      readonly unit: Unit | null;
      readonly notes: readonly ReadingNote[];
    }
  | { readonly kind: "incomparable"; readonly reason: "unit-mismatch" | "money-unit-unclear" };

const MISMATCH: Compared = { kind: "incomparable", reason: "unit-mismatch" };
const OTHER_UNIT: Compared = { kind: "incomparable", reason: "money-unit-unclear" };

/** Brings both into the base unit. A bare number takes the unit of the other side. */
export function compareQuantities(target: Quantity, answer: Quantity): Compared {
  const notes = notesOfAnswer(answer);
  if (hasUnit(target) && hasUnit(answer)) return withBothUnits(target, answer, notes);
  if (target.unit?.dimension === "ratio") return bareAnswerToShare(target, answer, notes);
  if (answer.unit?.dimension === "ratio") return shareAsAnswer(target, answer, notes);
  return withOneUnit(target, answer, notes);
}

/** One side at most prints a unit; it is that of the other side as well, though perhaps without its 万. */
function withOneUnit(target: Quantity, answer: Quantity, notes: readonly ReadingNote[]): Compared {
  const unit = target.unit ?? answer.unit;
  const [bare, told] = target.unit ? [answer.low, target.high] : [target.high, answer.low];
  const scale = unit ? scaleOfBare(unit, bare, told) : ONE;
  if (scale === null) return unit?.dimension === "money" ? OTHER_UNIT : MISMATCH;
  const inUnit = (value: Decimal, own: Unit | null): Decimal => (own ? value : value.times(scale));
  return {
    kind: "comparable",
    low: inUnit(target.low, target.unit),
    high: inUnit(target.high, target.unit),
    actual: inUnit(answer.low, answer.unit),
    otherwise: null,
    unit,
    notes,
  };
}

function notesOfAnswer(answer: Quantity): readonly ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (answer.operator) notes.push("operator-in-actual");
  if (!answer.low.equals(answer.high)) notes.push("range-in-actual");
  return notes;
}

type WithUnit = Quantity & { readonly unit: Unit };

const hasUnit = (quantity: Quantity): quantity is WithUnit => quantity.unit !== null;

function withBothUnits(target: WithUnit, answer: WithUnit, notes: readonly ReadingNote[]): Compared {
  const relation = relateUnits(target.unit, answer.unit);
  if (relation.kind === "mismatch") return MISMATCH;
  const { how, factors, orFor } = relation;
  const actual = factors.reduce(applied, answer.low);
  if (how === "differs" && isOtherOrder(target, actual)) return MISMATCH;
  const isRepeated = target.unit.dimension !== "count" && actual.equals(target.low);
  return {
    kind: "comparable",
    low: target.low,
    high: target.high,
    actual,
    otherwise: orFor && !isRepeated ? applied(actual, orFor) : null,
    unit: target.unit,
    notes: [...notes, ...NOTES_OF[how]],
  };
}

/** 1000册 are no 1部: two names of one thing count it alike. */
function isOtherOrder({ low, high }: Quantity, actual: Decimal): boolean {
  return high.gt(0) && (actual.gt(high.times(MOST_APART)) || actual.times(MOST_APART).lt(low));
}

const MOST_APART = 10;

const NOTES_OF: Readonly<Record<Likeness, readonly ReadingNote[]>> = {
  same: [],
  money: ["money-converted"],
  measured: [],
  differs: ["unit-differs"],
};

function applied(value: Decimal, { times, by }: Factor): Decimal {
  return value.times(times).div(by);
}

const ONE = new Decimal(1);
const WAN = 10_000;

/**
 * What a bare number is a number of, beside one that prints its unit: 31500 beside 10万人 are 31500人, for nobody writes
 * 31500万. 1195000 beside 120万元 is hardly meant in 万元, and 119.5 beside 1195000元 hardly in 元; nor does the form say
 * that it is not. `null` where neither is certain.
 */
function scaleOfBare({ scale, dimension }: Unit, bare: Decimal, told: Decimal): Decimal | null {
  const isMoney = dimension === "money";
  if (scale.eq(1)) return isMoney && bare.times(WAN).minus(told).abs().times(2).lt(told) ? null : scale;
  if (bare.times(scale).lte(told.times(MOST_APART))) return scale;
  const isInBase = bare.gte(scale) || bare.times(MOST_APART).gte(told);
  if (isMoney) return isInBase ? null : scale;
  return isInBase ? ONE : null;
}

/** Below this target a bare number of at most one cannot be a ratio: 0.5 against ≤1% means 0.5%. */
const SMALL_SHARE = new Decimal("0.01");

/**
 * ≥95% answered by 95: per cent. Answered by 0.95 or 1: a ratio, for that is how a percentage cell
 * reads when its format is lost. No format is in ‰, so a bare answer to a target in ‰ is in ‰.
 */
function bareAnswerToShare(target: Quantity, answer: Quantity, notes: readonly ReadingNote[]): Compared {
  const { low, high, unit } = target;
  const scale = unit?.scale ?? 1;
  const isSmall = high.greaterThan(SMALL_SHARE) || answer.low.isZero();
  const isRatio = unit?.name !== "‰" && answer.low.abs().lessThanOrEqualTo(1) && isSmall;
  const actual = isRatio ? answer.low : answer.low.times(scale);
  const assumed: readonly ReadingNote[] = isRatio ? [] : ["percent-assumed"];
  return { kind: "comparable", low, high, actual, otherwise: null, unit, notes: [...notes, ...assumed] };
}

/** 100 answered by 98%: the target means per cent; 1 answered by 100%: a ratio. Larger counts are no shares. */
function shareAsAnswer(target: Quantity, answer: Quantity, notes: readonly ReadingNote[]): Compared {
  if (target.high.greaterThan(100)) return MISMATCH;
  const isRatio = target.high.lessThanOrEqualTo(1) && !target.high.isZero();
  const inRatio = (value: Decimal): Decimal => (isRatio ? value : value.div(100));
  const assumed: readonly ReadingNote[] = isRatio ? [] : ["percent-assumed"];
  return {
    kind: "comparable",
    low: inRatio(target.low),
    high: inRatio(target.high),
    actual: answer.low,
    otherwise: null,
    unit: answer.unit,
    notes: [...notes, ...assumed],
  };
}
