import { Decimal, sumOfPoints } from "../decimal";
import type { ScoringPolicy } from "../regulations/policy";
import type { Indicator, SelfEvaluationTable } from "../table/model";
import { step } from "./assessment";
import { isLeftOut } from "./not-applicable";
import type { Grade, ScoredBudget, ScoredIndicator, ScoredTotal, TraceStep } from "./model";
import { isTotalOf, roundTotal } from "./total-rounding";

/** The scored parts of a table that make its total. */
export interface Parts {
  readonly table: SelfEvaluationTable;
  readonly policy: ScoringPolicy;
  readonly budget: ScoredBudget | null;
  readonly indicators: readonly ScoredIndicator[];
}

/** A part of the total: its points, its printed score and the proposed one; left out where it does not apply. */
interface Part {
  readonly points: Decimal | null;
  readonly printed: Decimal | null;
  readonly suggested: Decimal | null;
  readonly isLeftOut: boolean;
}

/**
 * Adds up budget score and counted indicator scores, as printed and as proposed; then the policy's rescaling
 * and cap, and the grade. A total line for the indicators alone is compared with their sum. A proposed total is `null` while one of its parts has no score;
 * a printed total that is right, if only rounded, is kept.
 *
 * @source 财预〔2020〕10号 附件1 (未核实): 总分 100; the policy's `isRescaled` and `totalCaps`.
 */
export function scoreTotal(parts: Parts): ScoredTotal {
  const { execution, rows } = partsOf(parts);
  const all = [...execution, ...rows];
  const isOfIndicatorsAlone = leavesExecutionOut(parts, rows);
  const printed = (isOfIndicatorsAlone ? rows : all).flatMap((part) => part.printed ?? []);
  const points = all.flatMap((part) => part.points ?? []);
  const whole = proposedTotal(all, parts);
  const total = isOfIndicatorsAlone ? plainTotal(rows, parts) : whole;
  const suggested = total && settled(total.value, parts);
  const graded = isOfIndicatorsAlone ? whole && roundTotal(whole.value, parts.policy) : suggested;
  return {
    isOfIndicatorsAlone,
    sumOfPrinted: sumOfAny(printed),
    suggested,
    sumOfPoints: sumOfAny(points),
    grade: graded && gradeOf(graded, parts.policy),
    trace: total?.trace ?? [],
  };
}

/** `null` for none. */
function sumOfAny(numbers: readonly Decimal[]): Decimal | null {
  return numbers.length > 0 ? sumOfPoints(numbers) : null;
}

/** 合计 90 below the indicators, with 10 points for the execution above: the line adds up the indicators alone, unless its score has the execution in it. */
function leavesExecutionOut({ table, policy, budget }: Parts, rows: readonly Part[]): boolean {
  const printed = table.total?.points?.value;
  if (!printed || !budget?.points?.gt(0)) return false;
  const own = sumOfPoints(rows.flatMap((part) => part.points ?? []));
  return printed.eq(own) && printed.plus(budget.points).eq(policy.pointsTotal.value) && !isWhole(table, rows);
}

/** Whether the line's score has that of the execution in it. */
function isWhole({ budget, total }: SelfEvaluationTable, rows: readonly Part[]): boolean {
  const whole = budget?.total.score?.value?.plus(sumOfPoints(rows.flatMap((part) => part.printed ?? [])));
  return !!whole && total?.score?.value?.eq(whole) === true;
}

/** The total of the parts that apply, rescaled and capped by the policy; `null` while one of them has no score. */
function proposedTotal(all: readonly Part[], parts: Parts): Adjusted | null {
  const total = plainTotal(all, parts);
  if (!total) return null;
  const points = all.flatMap((part) => (part.isLeftOut ? [] : (part.points ?? [])));
  return adjusted(total, sumOfPoints(points), parts);
}

/** The sum of the parts that apply; `null` while one of them has no score. */
function plainTotal(all: readonly Part[], { policy }: Parts): Adjusted | null {
  const applicable = all.filter((part) => !part.isLeftOut);
  const suggested = applicable.flatMap((part) => part.suggested ?? []);
  if (applicable.length === 0 || suggested.length < applicable.length) return null;
  const total = sumOfPoints(suggested);
  const facts = step({ step: "sum", total, rounded: roundTotal(total, policy) });
  return { value: total, trace: [facts] };
}

/** The printed total where it is right; else what is to be written. */
function settled(exact: Decimal, { table, policy }: Parts): Decimal {
  const printed = table.total?.score;
  return printed?.value && isTotalOf(printed, exact, policy) ? printed.value : roundTotal(exact, policy);
}

/**
 * The grade of a total by a policy's cut-offs; a total on an edge has the better grade.
 *
 * @source 财预〔2020〕10号 第十八条 (未核实): 90（含）—100 优, 80（含）—90 良, 60（含）—80 中, 60以下 差.
 */
export function gradeOf(total: Decimal, { gradeCutOffs }: ScoringPolicy): Grade {
  const { excellent, good, fair } = gradeCutOffs.value;
  if (total.gte(excellent)) return "excellent";
  if (total.gte(good)) return "good";
  return total.gte(fair) ? "fair" : "poor";
}

interface SplitParts {
  readonly execution: readonly Part[];
  readonly rows: readonly Part[];
}

/** None where something else counts in the total: it is left alone. */
function partsOf({ table, policy, budget, indicators }: Parts): SplitParts {
  if (table.hasAside) return { execution: [], rows: [] };
  const rows = table.indicators.flatMap((row, index): Part[] => {
    const scored = indicators[index];
    const isOut = isLeftOut(row, policy) || isInAnothersScore(row);
    if (!row.isCounted || !scored || (scored.decision === "not-scored" && !isOut)) return [];
    const { points, score } = row;
    const printed = score?.value ?? null;
    return [{ points: points?.value ?? null, printed, suggested: scored.suggested, isLeftOut: isOut }];
  });
  if (!budget || budget.decision === "not-scored") return { execution: [], rows };
  const printed = table.budget?.total.score?.value ?? null;
  const own = { points: budget.points, printed, suggested: budget.suggested, isLeftOut: false };
  return { execution: [own], rows };
}

/** A row whose score stands in one cell with that of a row above. */
function isInAnothersScore({ score, sharedWith }: Indicator): boolean {
  return score === null && sharedWith.length > 0;
}

interface Adjusted {
  readonly value: Decimal;
  readonly trace: readonly TraceStep[];
}

function adjusted(start: Adjusted, points: Decimal, { policy, budget }: Parts): Adjusted {
  return capped(rescaled(start, points, policy), budget?.exactRate ?? null, policy);
}

/** Points of indicators that do not apply are shared out over the others. */
function rescaled(before: Adjusted, points: Decimal, policy: ScoringPolicy): Adjusted {
  const whole = new Decimal(policy.pointsTotal.value);
  if (!policy.isRescaled.value || points.lte(0) || points.gte(whole)) return before;
  const to = roundTotal(before.value.times(whole).div(points), policy);
  const facts = step({ step: "rescaled", from: before.value, to }, policy.isRescaled.source);
  return { value: to, trace: [...before.trace, facts] };
}

/** The most that the policy gives at an execution rate; `null` where it has no cap for it. */
export function capAt(rate: Decimal | null, { totalCaps }: Pick<ScoringPolicy, "totalCaps">): Decimal | null {
  const limit = rate && totalCaps.value.find(({ below }) => rate.lt(below));
  return limit ? new Decimal(limit.cap) : null;
}

function capped(before: Adjusted, rate: Decimal | null, policy: ScoringPolicy): Adjusted {
  const cap = capAt(rate, policy);
  if (!rate || !cap || before.value.lte(cap)) return before;
  const facts = step({ step: "total-capped", cap, rate }, policy.totalCaps.source);
  return { value: cap, trace: [...before.trace, facts] };
}
