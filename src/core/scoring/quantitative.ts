import { Decimal } from "../decimal";
import type { ScoringPolicy, Source } from "../regulations/policy";
import { CONVENTION } from "../regulations/documents";
import type { Judgement } from "../table/judgement";
import { reaches } from "../table/quantity/verdict/limit";
import { fullPoints, step, type Assessment } from "./assessment";
import type { RoundedScore, TraceFacts, TraceStep } from "./model";
import { inPrintedUnit } from "./printed-unit";
import { clamp, roundDown, roundScore, roundUp } from "./rounding";

/** What scoring one row needs besides its judgement: the points, and how to round. */
export interface Measure {
  readonly points: Decimal;
  readonly decimals: number;
  readonly policy: ScoringPolicy;
}

type Quantitative = Extract<Judgement, { kind: "quantitative" }>;

/** A single bound to be reached, once ranges are reduced to their nearer end. */
interface Goal {
  readonly isReverse: boolean;
  readonly bound: Decimal;
  readonly actual: Decimal;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/**
 * Scores a number against a number: met → all points; unmet → in proportion (or as the policy says), between
 * the exact value rounded down and rounded up, never above the points, never below 0.
 *
 * @source 财预〔2020〕10号 第十六条 (未核实); ratio for lower-is-better: the form's filling note.
 */
export function assessQuantity(result: Quantitative, measure: Measure): Assessment {
  const judgement = inPrintedUnit(result);
  const goal = goalOf(judgement);
  if (reaches(judgement, judgement.actual)) return assessMet(judgement, goal, measure);
  return goal.bound.lte(0) ? zeroTarget(judgement, goal, measure) : assessUnmet(judgement, goal, measure);
}

function goalOf({ direction, low, high, actual }: Quantitative): Goal {
  const isReverse = direction === "at-most" || (direction === "range" && actual.gt(high));
  return { isReverse, bound: isReverse ? high : low, actual: Decimal.max(actual, 0) };
}

function nearerBound(judgement: Quantitative, goal: Goal): readonly TraceStep[] {
  if (judgement.direction !== "range") return [];
  return [step({ step: "nearer-bound", bound: goal.bound }, CONVENTION)];
}

function assessMet(judgement: Quantitative, goal: Goal, { points, policy }: Measure): Assessment {
  const source = policy.unmetRule.source;
  const achievement = judgement.direction === "range" ? null : ratioOf(goal);
  const trace = [
    ...ratioStep(judgement, goal, achievement),
    step({ step: "met", direction: judgement.direction, points }, source),
  ];
  if (isOverAchieved(judgement, achievement, policy)) {
    trace.push(step({ step: "over-achieved", ratio: achievement! }, policy.overAchievement.source));
  }
  return { min: points, max: points, value: points, degree: "achieved", achievement, trace };
}

/** Over-achievement exists only where more is better, from the policy's lowest threshold on. */
function isOverAchieved(
  { direction }: Quantitative,
  achievement: Decimal | null,
  policy: ScoringPolicy,
): boolean {
  if (achievement === null || direction === "at-most") return false;
  return policy.overAchievement.value.some(({ from }) => achievement.gte(from));
}

/** What is divided by what: actual by target, or target by actual where less is better. */
function sidesOf({ isReverse, bound, actual }: Goal): readonly [Decimal, Decimal] {
  return isReverse ? [bound, actual] : [actual, bound];
}

/** `null` where the divisor is not above zero. */
function ratioOf(goal: Goal): Decimal | null {
  const [dividend, divisor] = sidesOf(goal);
  return divisor.gt(0) && dividend.gte(0) ? dividend.div(divisor) : null;
}

function ratioStep(
  { unit }: Quantitative,
  { isReverse, bound, actual }: Goal,
  ratio: Decimal | null,
): TraceStep[] {
  if (ratio === null) return [];
  const facts = { actual, target: bound, ratio, isReverse, unit: unit?.name ?? null };
  return [step({ step: "achievement-ratio", ...facts })];
}

/** A target of zero (or below) has no ratio: it is met, or worth nothing. */
function zeroTarget(judgement: Quantitative, goal: Goal, { policy }: Measure): Assessment {
  const trace = [
    ...nearerBound(judgement, goal),
    step({ step: "zero-target", isMet: false }, policy.reverseRule.source),
  ];
  return { ...fullPoints(ZERO), degree: "not-achieved", achievement: null, trace };
}

function assessUnmet(judgement: Quantitative, goal: Goal, measure: Measure): Assessment {
  const ratio = ratioOf(goal);
  const negative = judgement.actual.isNegative() && !judgement.actual.isZero();
  const trace = [
    ...(negative ? [step({ step: "negative-as-zero", actual: judgement.actual })] : []),
    ...nearerBound(judgement, goal),
    ...(isLinear(goal, measure.policy) ? [] : ratioStep(judgement, goal, ratio)),
  ];
  const { share, facts, source } = exactScore(goal, measure);
  const exact = clamp(share, ZERO, measure.points);
  const score = roundScore(exact, measure);
  return {
    min: roundDown(exact, measure.decimals),
    max: Decimal.min(roundUp(exact, measure.decimals), measure.points),
    value: score.rounded,
    degree: exact.isZero() ? "not-achieved" : "partly-achieved",
    achievement: ratio,
    trace: [...trace, step({ ...facts, ...score } as TraceFacts, source)],
  };
}

/** The points of an unmet target before they are rounded, and what they were worked out from. */
interface Exact {
  readonly share: Decimal;
  readonly facts: Unrounded<TraceFacts>;
  readonly source: Source;
}

type Unrounded<Facts> = Facts extends RoundedScore ? Omit<Facts, keyof RoundedScore> : never;

function exactScore(goal: Goal, { points, policy }: Measure): Exact {
  const { bound, actual } = goal;
  const { reverseRule, unmetRule } = policy;
  const [numerator, denominator] = sidesOf(goal);
  if (isLinear(goal, policy)) {
    const share = points.times(bound.times(2).minus(actual)).div(bound);
    return {
      share,
      facts: { step: "linear-reverse", points, actual, target: bound },
      source: reverseRule.source,
    };
  }
  if (unmetRule.value.kind === "pass-mark") {
    const pass = new Decimal(unmetRule.value.pass);
    const above = numerator.minus(pass.times(denominator));
    const share = points.times(above).div(denominator.times(ONE.minus(pass)));
    return {
      share,
      facts: { step: "pass-mark", pass, ratio: numerator.div(denominator) },
      source: unmetRule.source,
    };
  }
  const share = points.times(numerator).div(denominator);
  const { source } = goal.isReverse ? reverseRule : unmetRule;
  return { share, facts: { step: "proportional", points, numerator, denominator }, source };
}

/** Points that go down by the excess over the target: no ratio of the two tells them. */
function isLinear({ isReverse }: Goal, { reverseRule }: ScoringPolicy): boolean {
  return isReverse && reverseRule.value === "linear-to-double";
}
