import { Decimal, sum } from "../decimal";
import type { RateStep, ScoringPolicy } from "../regulations/policy";
import { countedPoints } from "../table/counted-points";
import type { BudgetBlock, MoneyCell, SelfEvaluationTable } from "../table/model";
import { fullPoints, notAssessed, step, type Assessment } from "./assessment";
import { deviationBox, isRealExplanation } from "./explanation";
import { budgetDemands } from "./explanation-demand";
import type { ScoredBudget, TraceStep } from "./model";
import { roundDown, roundScore, roundUp } from "./rounding";
import { slippedUnit } from "./slipped-unit";
import { NOT_SCORED, weighPrinted } from "./verdict";

/** What the budget block is scored by. */
export interface BudgetRules {
  readonly table: SelfEvaluationTable;
  readonly policy: ScoringPolicy;
  readonly decimals: number;
}

/** The execution rate and what it was computed from. */
interface Execution {
  readonly executed: Decimal;
  readonly budget: Decimal;
  readonly denominator: "full" | "initial";
  readonly rate: Decimal;
  /** Whether the amounts are our sums of the sources of money, for want of a line for all of them. */
  readonly isSummed: boolean;
}

type Amounts = Pick<BudgetBlock["total"], "initial" | "full" | "executed">;

const ONE = new Decimal(1);

/**
 * Scores the budget execution: points × min(1, executed ÷ budget); `null` where the table has no budget block.
 *
 * @source 财预〔2020〕10号 附件1 (未核实): 执行率 = 全年执行数(B) ÷ 全年预算数(A); the policy's `budgetRule` and `budgetDenominator`.
 */
export function scoreBudget(rules: BudgetRules): ScoredBudget | null {
  const { budget } = rules.table;
  if (!budget) return null;
  const points = budgetPoints(rules.table, rules.policy);
  const { execution, slipped } = usableExecution(budget, points, rules.policy);
  const facts = {
    exactRate: execution?.rate ?? null,
    slipped,
    points,
    ...explanationOf(rules, execution?.rate ?? null),
  };
  if (points === null) return { ...facts, ...NOT_SCORED };
  const assessment = execution ? assessExecution(execution, points, rules) : notAssessed();
  const printed = budget.total.score?.value ?? null;
  return { ...facts, ...weighPrinted(assessment, { printed, isExplained: false, changed: [] }) };
}

/**
 * Points of the execution rate: as printed, else the policy's, unless the form visibly leaves the rate unscored
 * (no score cell, a dash in it, or indicators that fill the whole by themselves). A line of money with the points of the
 * whole form above indicators that have them all (100 and 98 twice in one form) prints the total, not its own.
 */
function budgetPoints(table: SelfEvaluationTable, policy: ScoringPolicy): Decimal | null {
  const { pointsPrinted, total } = table.budget!;
  const whole = policy.pointsTotal.value;
  const left = new Decimal(whole).minus(countedPoints(table.indicators));
  const isWhole = left.lte(0);
  if (pointsPrinted?.gte(whole)) return isWhole ? null : partOfWhole(pointsPrinted, left, total);
  if (pointsPrinted) return pointsPrinted.lt(0) ? null : pointsPrinted;
  if (!total.score || /^[-—–/\\]+$/.test(total.score.text)) return null;
  return isWhole && !total.score.value ? null : new Decimal(policy.budgetPoints.value);
}

/** Of 100 points of money above 90 of indicators 10 are meant where its score is no more than that. */
function partOfWhole(printed: Decimal, left: Decimal, { score }: BudgetBlock["total"]): Decimal {
  return score?.value?.lte(left) ? left : printed;
}

/** The rate, or what its amounts slipped by: a ratio of 元 to 万元 is none. */
function usableExecution(budget: BudgetBlock, points: Decimal | null, policy: ScoringPolicy) {
  const found = executionOf(budget, policy);
  const slipped = found && slippedUnit(budget.total, found.rate, points);
  return { execution: slipped ? null : found, slipped };
}

/** The rate by the form's or the policy's denominator; by the other budget column where the form has only that one filled in. */
function executionOf(budget: BudgetBlock, policy: ScoringPolicy): Execution | null {
  const wanted = budget.divisorPrinted ?? policy.budgetDenominator.value;
  const other = wanted === "full" ? "initial" : "full";
  const parts = sumOfSources(budget);
  const isThere = (budget.total[wanted] ?? parts[wanted]) && !isLeftBlank(budget, wanted);
  const denominator = isThere ? wanted : other;
  const printed = executionFrom(budget.total, denominator);
  if (printed) return { ...printed, isSummed: false };
  const summed = executionFrom(parts, denominator);
  return summed && { ...summed, isSummed: true };
}

/** 调整预算数 left blank: nothing was adjusted, and the budget of the start of the year stands. */
function isLeftBlank({ total, sources }: BudgetBlock, wanted: "full" | "initial"): boolean {
  if (wanted !== "full" || total.full?.text !== "" || !total.initial?.value?.gt(0)) return false;
  return sources.every((line) => !line.full?.value);
}

function executionFrom(
  amounts: Amounts,
  denominator: "full" | "initial",
): Omit<Execution, "isSummed"> | null {
  const pair = inOneUnit(amounts.executed, amounts[denominator]);
  if (!pair) return null;
  const [executed, budget] = pair;
  if (budget.lte(0)) return null;
  return { executed, budget, denominator, rate: executed.div(budget) };
}

/** Both amounts in yuan, or both as printed where the unit of one is unknown. */
function inOneUnit(first: MoneyCell | null, second: MoneyCell | null): readonly [Decimal, Decimal] | null {
  if (!first?.value || !second?.value) return null;
  if (first.yuan && second.yuan) return [first.yuan, second.yuan];
  return [first.value, second.value];
}

/** Some forms leave the total line blank or zero and fill only the sources of money below it. */
function sumOfSources({ sources }: BudgetBlock): Amounts {
  return {
    initial: added(sources, "initial"),
    full: added(sources, "full"),
    executed: added(sources, "executed"),
  };
}

function added(lines: readonly Amounts[], column: keyof Amounts): MoneyCell | null {
  const cells = lines.flatMap((line) => (line[column]?.value ? [line[column]] : []));
  const [first] = cells;
  if (!first) return null;
  const yuan = cells.every((cell) => cell.yuan) ? sum(cells.map((cell) => cell.yuan!)) : null;
  return { ...first, value: sum(cells.map((cell) => cell.value!)), yuan };
}

function assessExecution(execution: Execution, points: Decimal, rules: BudgetRules): Assessment {
  const { rate } = execution;
  const rule = rules.policy.budgetRule;
  const trace: TraceStep[] = [
    step({ step: "execution-rate", ...execution }, rules.policy.budgetDenominator.source),
  ];
  if (rate.gt(1)) trace.push(step({ step: "execution-capped", rate }, rule.source));
  if (rule.value !== "proportional") return byStep(rule.value, { rate, points, trace, policy: rules.policy });
  const exact = exactScore(execution, points);
  const { decimals, policy } = rules;
  const score = roundScore(exact, { points, decimals, policy });
  trace.push(step({ step: "execution-score", points, rate, ...score }, rule.source));
  const up = roundUp(exact, decimals);
  return {
    min: roundDown(exact, decimals),
    // Whole points are told by a full score as well: 9.09 rounds to 9, and up to 9.1, but never to 10.
    max: up.lt(points) ? up : score.rounded,
    value: score.rounded,
    degree: null,
    achievement: rate,
    trace,
  };
}

/** Multiplied before it is divided, so that a rate of 1/3 of 3 points is exactly 1. */
function exactScore({ executed, budget, rate }: Execution, points: Decimal): Decimal {
  if (rate.lte(0)) return new Decimal(0);
  return rate.gte(ONE) ? points : points.times(executed).div(budget);
}

interface StepCase {
  readonly rate: Decimal;
  readonly points: Decimal;
  readonly trace: readonly TraceStep[];
  readonly policy: ScoringPolicy;
}

function byStep(steps: readonly RateStep[], { rate, points, trace, policy }: StepCase): Assessment {
  const reached = steps.find(({ from }) => rate.gte(from));
  const share = new Decimal(reached?.share ?? 0);
  const score = points.times(share);
  const from = new Decimal(reached?.from ?? 0);
  const last = step({ step: "execution-step", from, share, score }, policy.budgetRule.source);
  return { ...fullPoints(score), degree: null, achievement: rate, trace: [...trace, last] };
}

function explanationOf({ table, policy }: BudgetRules, rate: Decimal | null) {
  const { total, explanation } = table.budget!;
  const amounts = inOneUnit(total.initial, total.full);
  const isChanged = amounts !== null && !amounts[0].eq(amounts[1]);
  const demands = budgetDemands({ rate, isChanged }, policy);
  const places = [explanation, deviationBox(table)].filter((cell) => cell !== null);
  const isExplained = places.some((cell) => isRealExplanation(cell.text));
  return {
    ...demands,
    explanationMissing: demands.explanationDemand !== null && places.length > 0 && !isExplained,
  };
}
