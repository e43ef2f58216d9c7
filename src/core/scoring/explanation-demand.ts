import type { Decimal } from "../decimal";
import type { Demand, ScoringPolicy } from "../regulations/policy";
import type { Degree, ExplanationDemand, ExplanationReason } from "./model";

/** Reasons for which a policy asks for an explanation, and its loudest demand. */
export interface Demands {
  readonly explanationReasons: readonly ExplanationReason[];
  readonly explanationDemand: ExplanationDemand | null;
}

/** What a row's explanation depends on. `score` is the printed one, else the proposed one. */
export interface RowResult {
  readonly score: Decimal | null;
  readonly points: Decimal | null;
  readonly degree: Degree | null;
  readonly achievement: Decimal | null;
  /** Whether more than the target is better than the target. */
  readonly canExceed: boolean;
}

/**
 * What asks for an explanation in a row: a score below the points, an unmet target, an over-achieved one.
 *
 * @source 财预〔2020〕10号 第十一条 (未核实): 未完成或偏离较大的要说明原因; the policy's `explanations` and `overAchievement`.
 */
export function rowDemands(result: RowResult, policy: ScoringPolicy): Demands {
  const { scoreBelowPoints, targetUnmet } = policy.explanations.value;
  const { score, points, degree } = result;
  return collect([
    ["score-below-points", score && points && score.lt(points) ? scoreBelowPoints : "off"],
    ["target-unmet", degree === "partly-achieved" || degree === "not-achieved" ? targetUnmet : "off"],
    ["over-achieved", overAchieved(result, policy)],
  ]);
}

/**
 * What asks for an explanation of the budget: a low execution rate, a budget changed during the year.
 *
 * @source 四川省自评表 510000_0013zp: 执行率未达到90%的需说明原因，年中调整的应单独说明理由; the policy's `explanations`.
 */
export function budgetDemands(
  facts: { readonly rate: Decimal | null; readonly isChanged: boolean },
  policy: ScoringPolicy,
): Demands {
  const { executionBelow, budgetChanged } = policy.explanations.value;
  return collect([
    ["execution-low", facts.rate?.lt(executionBelow.rate) ? executionBelow.demand : "off"],
    ["budget-changed", facts.isChanged ? budgetChanged : "off"],
  ]);
}

function overAchieved({ achievement, canExceed }: RowResult, policy: ScoringPolicy): Demand {
  if (!canExceed || achievement === null) return "off";
  const demands = policy.overAchievement.value.filter(({ from }) => achievement.gte(from));
  return loudest(demands.map(({ demand }) => demand)) ?? "off";
}

function collect(asked: readonly (readonly [ExplanationReason, Demand])[]): Demands {
  const required = asked.filter(([, demand]) => demand !== "off");
  return {
    explanationReasons: required.map(([reason]) => reason),
    explanationDemand: loudest(required.map(([, demand]) => demand)),
  };
}

function loudest(demands: readonly Demand[]): ExplanationDemand | null {
  if (demands.includes("error")) return "error";
  return demands.includes("warning") ? "warning" : null;
}
