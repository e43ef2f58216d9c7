import { Decimal } from "../decimal";
import type { ScoringPolicy } from "../regulations/policy";
import type { Indicator, SelfEvaluationTable } from "../table/model";
import type { Judgement } from "../table/judgement";
import { notAssessed, step, type Assessment } from "./assessment";
import { type Answer, isContraryAnswer } from "./contrary-answer";
import { assessDeadline } from "./deadline";
import { explanationPlace, isExplained } from "./explanation";
import { budgetDemands, rowDemands } from "./explanation-demand";
import type { ScoredIndicator, ScoreRange, TraceStep } from "./model";
import { isLeftOut, isNotApplicable, type WrittenRow } from "./not-applicable";
import { assessQuality } from "./qualitative";
import { assessQuantity, type Measure } from "./quantitative";
import { isSignWrong } from "./reversed-sign";
import type { ScoreInput } from "./stale";
import { NOT_SCORED, weighPrinted } from "./verdict";
import { isWantedMore } from "./wanted-more";

const ONE_POINT = new Decimal(1);

/** What all rows of a table are scored by. */
export interface RowRules {
  readonly table: SelfEvaluationTable;
  readonly policy: ScoringPolicy;
  readonly decimals: number;
  readonly changedInputs: (indicator: Indicator) => readonly ScoreInput[];
}

/** Scores one row: what the policy permits, what becomes of the printed score, whether an explanation is owed. */
export function scoreIndicator(indicator: Indicator, rules: RowRules): ScoredIndicator {
  if (bearsNoScore(indicator) || isLeftOut(indicator, rules.policy)) return notScored(indicator);
  const points = pointsOf(indicator);
  const assessment = assessRow(indicator, points, rules);
  const explained = isExplained(rules.table, indicator);
  const range = weighPrinted(assessment, {
    printed: indicator.score?.value ?? null,
    isExplained: explained,
    changed: rules.changedInputs(indicator),
  });
  const { min, max, suggested, decision, policyValue, trace } = range;
  const { degree, achievement } = assessment;
  const score = indicator.score?.value ?? suggested;
  const canExceed = canExceedTarget(indicator.judgement);
  const demands = isExecutionScored(indicator, assessment, range)
    ? budgetDemands({ rate: achievement, isChanged: false }, rules.policy)
    : rowDemands({ score, points, degree, achievement, canExceed }, rules.policy);
  const { explanationReasons, explanationDemand } = demands;
  const explanationRequired = explanationDemand !== null;
  const explanationMissing =
    explanationRequired && !explained && explanationPlace(rules.table, indicator) !== null;
  // Each key by itself: a row's objects are made by the thousand, and spreading is slow.
  return {
    index: indicator.index,
    min,
    max,
    suggested,
    decision,
    policyValue,
    trace,
    degree,
    achievement,
    explanationRequired,
    explanationMissing,
    explanationReasons,
    explanationDemand,
  };
}

/** What a judgement is worth in points, before any printed score is looked at. */
export function assess(judgement: Judgement, measure: Measure): Assessment {
  switch (judgement.kind) {
    case "quantitative":
      return assessQuantity(judgement, measure);
    case "qualitative":
      return assessQuality(judgement, measure);
    case "deadline":
      return assessDeadline(judgement, measure);
    default:
      return notAssessed();
  }
}

const EXECUTION_RATE = /^(年度|项目|预算|资金|支出)*执行率$/;

/**
 * A row that gives the execution rate the points it earns: asked about like the budget block, from the policy's
 * rate down, and not for every tenth of a per cent.
 */
function isExecutionScored({ title }: Indicator, { degree }: Assessment, range: ScoreRange): boolean {
  return EXECUTION_RATE.test(title) && degree === "partly-achieved" && range.decision === "kept";
}

/** Points that can be shared out: a number not below zero. */
function pointsOf({ points }: Indicator): Decimal | null {
  const value = points?.value ?? null;
  return value?.gte(0) ? value : null;
}

/** Without points there is no score, but the degree still says whether the target was met. */
function assessRow(indicator: Indicator, points: Decimal | null, rules: RowRules): Assessment {
  const { policy, decimals } = rules;
  const { judgement } = indicator;
  if (isBeyondRules(indicator)) return notAssessed();
  const isDivided = indicator.sharedWith.length > 0 && !isMetWithOthers(indicator, rules);
  if (points && !isDivided) return withAdjustment(indicator, assess(judgement, { points, decimals, policy }));
  const why = isDivided ? sharedStep(indicator) : step({ step: "points-missing" });
  return { ...notAssessed([why]), ...degreeOf(judgement, rules) };
}

function degreeOf(
  judgement: Judgement,
  { decimals, policy }: RowRules,
): Pick<Assessment, "degree" | "achievement"> {
  const { degree, achievement } = assess(judgement, { points: ONE_POINT, decimals, policy });
  return { degree, achievement };
}

/** Whether this row bears points and score for others too, and all of them reached their targets: then the points are due in full. */
function isMetWithOthers({ index, points, score, sharedWith }: Indicator, rules: RowRules): boolean {
  if (!points || !score) return false;
  const rows = [index, ...sharedWith].map((one) => rules.table.indicators[one]);
  const others = rows.slice(1);
  if (others.some((row) => row?.points || row?.score)) return false;
  return rows.every((row) => row && degreeOf(row.judgement, rules).degree === "achieved");
}

function sharedStep({ sharedWith }: Indicator): TraceStep {
  return step({ step: "cell-shared", indicators: sharedWith.length + 1 });
}

/** The calculation says first where it rests on a target that was changed during the year. */
function withAdjustment({ isTargetAdjusted, target }: Indicator, assessment: Assessment): Assessment {
  if (!isTargetAdjusted || !target || assessment.degree === null) return assessment;
  const adjusted = step({ step: "target-adjusted", target: target.text });
  return { ...assessment, trace: [adjusted, ...assessment.trace] };
}

/**
 * A target of 0 without an operator for work that was done after all: none was planned, but 0 was hardly a limit.
 * Neither full points nor 0 would be more than a guess.
 */
export function isUnplannedWork(indicator: Pick<Indicator, "judgement" | "title" | "subcategory">): boolean {
  const { judgement } = indicator;
  const isZero = judgement.kind === "quantitative" && judgement.directionFrom === "zero-target";
  return isZero && judgement.actual.gt(0) && isWantedMore(indicator);
}

/** What was written can be read, but no rule says what it is worth: 不适用 is no failure, ≤90% no satisfaction that was aimed at. */
export function isBeyondRules(row: Answer & WrittenRow & Pick<Indicator, "title" | "subcategory">): boolean {
  return isUnplannedWork(row) || isContraryAnswer(row) || isNotApplicable(row) || isSignWrong(row);
}

function canExceedTarget(judgement: Judgement): boolean {
  return judgement.kind === "quantitative" && ["at-least", "equal"].includes(judgement.direction);
}

/** A row that only bears a name, or breaks down another one without points and score of its own. */
function bearsNoScore({ judgement, points, score, isCounted }: Indicator): boolean {
  const isPlain = judgement.kind === "heading" || !isCounted;
  return isPlain && !points?.value && !score?.value;
}

function notScored({ index }: Indicator): ScoredIndicator {
  return {
    index,
    ...NOT_SCORED,
    degree: null,
    achievement: null,
    explanationRequired: false,
    explanationMissing: false,
    explanationReasons: [],
    explanationDemand: null,
  };
}
