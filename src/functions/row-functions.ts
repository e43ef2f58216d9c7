import { DEFAULT_POLICY, parseQuantity, POLICIES, scoreSingle, shownNumber } from "../core";
import type { Decimal, Quantity, ScoringPolicy, SingleScore } from "../core";
import type { FunctionStrings } from "../strings/functions";
import { traceSentences } from "../strings/trace";
import type { TraceStrings } from "../strings/trace";

/** What a cell hands to a function. */
export type CellArgument = string | number | boolean | null | undefined;

/** A result for the cell, or the sentence of a `#VALUE!`. */
export type FunctionResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The words the functions speak with. */
export interface FunctionWords {
  readonly functions: FunctionStrings;
  readonly trace: TraceStrings;
}

/** One row of a table as the arguments give it. */
export interface RowArguments {
  readonly target: CellArgument;
  readonly actual: CellArgument;
  readonly points: CellArgument;
  readonly policy?: CellArgument;
}

const done = <T>(value: T): FunctionResult<T> => ({ ok: true, value });
const refused = (message: string): FunctionResult<never> => ({ ok: false, message });

/** `=ZIPING.SCORE(年度指标值, 实际完成值, 分值, [评分办法])`: the score by the policy, at two decimals. */
export function scoreFunction(row: RowArguments, words: FunctionWords): FunctionResult<number> {
  const single = judge(row, words.functions);
  return single.ok ? done(single.value.score.toNumber()) : single;
}

/** `=ZIPING.EXPLAIN(年度指标值, 实际完成值, 分值)`: the calculation in words. */
export function explainFunction(row: RowArguments, words: FunctionWords): FunctionResult<string> {
  const single = judge(row, words.functions);
  if (!single.ok) return single;
  return done(words.functions.joined(traceSentences(words.trace, single.value.trace)));
}

/**
 * `=ZIPING.RATE(全年执行数, 全年预算数)`: the execution rate as a ratio; over-spending is not cut. Where one alone prints its unit
 * nobody knows that of the other.
 */
export function rateFunction(
  money: { readonly executed: CellArgument; readonly budget: CellArgument },
  words: FunctionStrings,
): FunctionResult<number> {
  const [executed, budget] = [moneyIn(money.executed), moneyIn(money.budget)];
  if (!executed || !budget) return refused(words.moneyInvalid);
  if (budget.low.isZero()) return refused(words.budgetZero);
  if (!executed.unit !== !budget.unit) return refused(words.moneyUnitUnclear);
  return done(executed.low.div(budget.low).toNumber());
}

type Judged = SingleScore & { readonly score: Decimal };

function judge(row: RowArguments, words: FunctionStrings): FunctionResult<Judged> {
  const points = pointsIn(row.points);
  const [target, actual] = [textOf(row.target), textOf(row.actual)];
  if (!points || points.isNegative()) return refused(words.pointsInvalid);
  if (target === "") return refused(words.targetBlank);
  if (actual === "") return refused(words.actualBlank);
  const policy = policyOf(textOf(row.policy));
  if (!policy) return refused(words.policyUnknown(textOf(row.policy), Object.keys(POLICIES)));
  const single = scoreSingle({ target, actual, points }, policy);
  return single.score ? done({ ...single, score: single.score }) : refused(words.unclear);
}

function policyOf(id: string): ScoringPolicy | null {
  if (id === "") return DEFAULT_POLICY;
  return Object.values(POLICIES).find((policy) => policy.id === id.toLowerCase()) ?? null;
}

function textOf(value: CellArgument): string {
  return value === null || value === undefined ? "" : String(value).trim();
}

/** 5, "５", "5分" */
function pointsIn(value: CellArgument): Decimal | null {
  const amount = amountIn(value);
  return amount && (amount.unit === null || amount.unit.name === "分") ? amount.low : null;
}

const TEN_THOUSANDS = /^[百千]?[万亿]$/;

/** 9600, "9,600.00", "￥9,600.00元", "96万": with a unit in 元. */
function moneyIn(value: CellArgument): Quantity | null {
  const amount = amountIn(value);
  const isMoney = !amount?.unit || amount.unit.dimension === "money" || TEN_THOUSANDS.test(amount.unit.name);
  return isMoney ? amount : null;
}

/** One number with or without a unit, as the cells of a form are read. */
function amountIn(value: CellArgument): Quantity | null {
  const printed = typeof value === "number" ? shownNumber(value)?.toString() : value;
  const reading = parseQuantity(typeof printed === "string" ? printed : "");
  if (reading.kind !== "quantity") return null;
  const { operator, low, high } = reading.quantity;
  return operator === null && low.eq(high) ? reading.quantity : null;
}
