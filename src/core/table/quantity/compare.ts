import { Decimal } from "../../decimal";
import type { ReadingNote, Unit } from "../model";
import type { Quantity } from "./quantity";
import { convertMeasure } from "./measures";
import { baseName, relateUnits } from "./units";

/** A target and an actual value in one unit, ready to be compared; or two that cannot be. */
export type Compared =
  | {
      readonly kind: "comparable";
      readonly low: Decimal;
      readonly high: Decimal;
      readonly actual: Decimal;
      readonly unit: Unit | null;
      readonly notes: readonly ReadingNote[];
    }
  | { readonly kind: "mismatch" };

/** Brings both into the base unit. A bare number takes the unit of the other side. */
export function compareQuantities(target: Quantity, answer: Quantity): Compared {
  const notes = notesOfAnswer(answer);
  if (target.unit && answer.unit) return withBothUnits(target, answer, notes);
  if (target.unit?.dimension === "ratio") return bareAnswerToShare(target, answer, notes);
  if (answer.unit?.dimension === "ratio") return shareAsAnswer(target, answer, notes);
  const unit = target.unit ?? answer.unit;
  const scale = unit?.scale ?? new Decimal(1);
  const inUnit = (value: Decimal, own: Unit | null): Decimal => (own ? value : value.times(scale));
  return {
    kind: "comparable",
    low: inUnit(target.low, target.unit),
    high: inUnit(target.high, target.unit),
    actual: inUnit(answer.low, answer.unit),
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

function withBothUnits(target: Quantity, answer: Quantity, notes: readonly ReadingNote[]): Compared {
  if (!target.unit || !answer.unit) return { kind: "mismatch" };
  const relation = relateUnits(target.unit, answer.unit);
  if (relation === "mismatch") return { kind: "mismatch" };
  const extra: readonly ReadingNote[] =
    relation === "converted" ? ["money-converted"] : relation === "differs" ? ["unit-differs"] : [];
  const { low, high, unit } = target;
  const actual =
    relation === "measured"
      ? convertMeasure(answer.low, baseName(answer.unit), baseName(target.unit))
      : answer.low;
  return { kind: "comparable", low, high, actual, unit, notes: [...notes, ...extra] };
}

/** Below this target a bare number of at most one cannot be a ratio: 0.5 against ≤1% means 0.5%. */
const SMALL_SHARE = new Decimal("0.01");

/**
 * ≥95% answered by 95: per cent. Answered by 0.95 or 1: a ratio, for that is how a percentage cell
 * reads when its format is lost.
 */
function bareAnswerToShare(target: Quantity, answer: Quantity, notes: readonly ReadingNote[]): Compared {
  const { low, high, unit } = target;
  const isRatio =
    answer.low.abs().lessThanOrEqualTo(1) && (high.greaterThan(SMALL_SHARE) || answer.low.isZero());
  const actual = isRatio ? answer.low : answer.low.div(100);
  const assumed: readonly ReadingNote[] = isRatio ? [] : ["percent-assumed"];
  return { kind: "comparable", low, high, actual, unit, notes: [...notes, ...assumed] };
}

/** 100 answered by 98%: the target means per cent; 1 answered by 100%: a ratio. Larger counts are no shares. */
function shareAsAnswer(target: Quantity, answer: Quantity, notes: readonly ReadingNote[]): Compared {
  if (target.high.greaterThan(100)) return { kind: "mismatch" };
  const isRatio = target.high.lessThanOrEqualTo(1) && !target.high.isZero();
  const inRatio = (value: Decimal): Decimal => (isRatio ? value : value.div(100));
  const assumed: readonly ReadingNote[] = isRatio ? [] : ["percent-assumed"];
  return {
    kind: "comparable",
    low: inRatio(target.low),
    high: inRatio(target.high),
    actual: answer.low,
    unit: answer.unit,
    notes: [...notes, ...assumed],
  };
}
