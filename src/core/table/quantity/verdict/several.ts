import { Decimal } from "../../../decimal";
import type { Direction, Judgement } from "../../judgement";
import type { Counted } from "../answers/agreed-clause";
import { piecesOf } from "../answers/clauses";
import { plainDay, withoutDay } from "../dates/date-phrase";
import { countsIn } from "../answers/phrase-answer";
import type { Quantity } from "../numbers/quantity";
import { wordsOf } from "../numbers/units";
import { reaches } from "./limit";
import type { RowTexts } from "../row-texts";
import { tellsBegun } from "../words/only-begun";

type Judge = (row: RowTexts) => Judgement;
type Quantitative = Extract<Judgement, { kind: "quantitative" }>;

/** Whether a judgement is a number that reaches its target in one unit. */
export const isMet = (judgement: Judgement): judgement is Quantitative =>
  judgement.kind === "quantitative" &&
  !judgement.notes.includes("unit-differs") &&
  reaches(judgement, judgement.actual);

/**
 * Judges a target of several numbers, each by itself: 培训3期、120人次 answered by 3期，126人次. Met where each is met, and
 * the first one shown; `null` otherwise, since no form says what the rest is worth.
 */
export function judgeEach(row: RowTexts, judge: Judge): Judgement | null {
  const [targets, answers] = [piecesOf(row.target), piecesOf(row.actual)];
  if (targets.length < 2 || answers.length < targets.length) return null;
  const isInOrder = targets.length === answers.length;
  const judgements = targets.map((target, at) => {
    const inOrder = isInOrder ? sameDay(target, answers[at] ?? "") : null;
    const first = inOrder && judge({ ...row, ...inOrder });
    return first && isMet(first) ? first : judge({ ...row, target });
  });
  return judgements.every(isMet) ? (judgements[0] ?? null) : null;
}

/** 6月底≥50% and 6月底52% without their day; `null` where the answer tells another one. */
function sameDay(
  target: string,
  actual: string,
): { readonly target: string; readonly actual: string } | null {
  const [wanted, reached] = [withoutDay(target), withoutDay(actual)];
  const isSame = reached.day === "" || plainDay(reached.day) === plainDay(wanted.day);
  return isSame ? { target: wanted.rest, actual: reached.rest } : null;
}

/**
 * The worst of several shares, or of several counts of which more is better: 教师95%，学生92%; the sum of things named by
 * themselves that come to just what was wanted: 36名保洁员，2名管理员 of 38人. `null` where they are none.
 */
export function worstOf(row: RowTexts, target: Quantity, direction: Direction): Quantity | null {
  const counts = countsIn(row, target) ?? [];
  const isShare = target.unit?.dimension === "ratio";
  const isAlike = counts.every(({ role }) => role === "reached");
  const [first, ...others] = counts.flatMap(({ quantity }) => quantity ?? []);
  if (first === undefined || others.length === 0 || !isAlike || (!isShare && direction !== "at-least"))
    return null;
  const values = [first, ...others].map(({ low }) => low);
  if (areAllOf(row, counts, target)) return { ...first, low: target.low, high: target.low };
  const value = direction === "at-most" ? Decimal.max(...values) : Decimal.min(...values);
  return { ...first, low: value, high: value };
}

/** Whether things named by themselves come to just what was wanted; 出版1部、送审1部 says of each what was done, and may be one. */
function areAllOf(row: RowTexts, counts: readonly Counted[], { low }: Quantity): boolean {
  const sum = counts.reduce((total, { quantity }) => total.plus(quantity?.low ?? 0), new Decimal(0));
  const nouns = counts.map(nounOf);
  const areNamed = !nouns.includes("") && new Set(nouns).size === nouns.length;
  return areNamed && sum.eq(low) && !tellsBegun(row);
}

/** 保洁员 of 36名保洁员 */
function nounOf({ text, quantity }: Counted): string {
  return /^\d/.test(text) && quantity?.unit ? wordsOf(quantity.unit).noun : "";
}
