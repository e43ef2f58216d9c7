import type { Decimal, RoundedScore } from "../../core/index";
import { paperMoney, paperNumber, paperPercent, paperQuantity, shortPercent } from "../paper-number";
import type { TraceStrings } from "../trace";
import { source } from "./findings/source";

const DEGREES = {
  achieved: "achieved",
  "partly-achieved": "partly achieved",
  "not-achieved": "not achieved",
} as const;

const INPUTS = { target: "target", actual: "actual value", points: "points" } as const;

const MET = {
  "at-least": "The target is reached",
  equal: "The target is reached",
  "at-most": "The target is not exceeded",
  range: "The value lies within the range",
} as const;

const KEPT = {
  "in-range": (score: string) => `The printed score ${score} is permitted and kept`,
  explained: (score: string) => `The printed score ${score} is lower than permitted, but explained: kept`,
  unjudged: (score: string) =>
    `Cannot be judged automatically: the printed score ${score} is kept, please verify`,
} as const;

/** → 3 (rounded to whole points); nothing to say where the division comes out even. */
function roundedTo({ exact, rounded, decimals, rounding }: RoundedScore): string {
  if (exact.eq(rounded)) return paperNumber(exact);
  const places = decimals === 0 ? "whole points" : `${decimals} decimal${decimals === 1 ? "" : "s"}`;
  const how = rounding === "half-up" ? "rounded half up" : "cut off";
  return `${paperNumber(exact)} → ${rounded.toString()} (${how} to ${places})`;
}

/** A calculation as it would be written on paper. */
export const trace: TraceStrings = {
  steps: {
    "achievement-ratio": ({ actual, target, ratio, isReverse, unit }) => {
      const [over, under] = isReverse ? [target, actual] : [actual, target];
      const note = isReverse ? " (lower is better: target ÷ actual)" : "";
      return `Achievement ${paperQuantity(over, unit)} ÷ ${paperQuantity(under, unit)} = ${paperPercent(ratio)}${note}`;
    },
    met: ({ direction, points }) => `${MET[direction]}: all ${paperNumber(points)} points`,
    "target-adjusted": ({ target }) => `The target was adjusted during the year: “${target}” is what counts`,
    "zero-target": ({ isMet }) =>
      isMet
        ? "The target is 0 and reached: all points"
        : "The target is not above 0, so there is no ratio; it is not reached: 0 points",
    "nearer-bound": ({ bound }) => `Outside the range: scored against the nearer bound ${paperNumber(bound)}`,
    proportional: (step) => {
      const { points, numerator, denominator } = step;
      return `${paperNumber(points)} × ${paperNumber(numerator)} ÷ ${paperNumber(denominator)} = ${roundedTo(step)}`;
    },
    "linear-reverse": (step) => {
      const { points, actual, target } = step;
      const excess = `(${paperNumber(actual)} − ${paperNumber(target)}) ÷ ${paperNumber(target)}`;
      return `${paperNumber(points)} × (1 − ${excess}) = ${roundedTo(step)}; nothing from twice the target on`;
    },
    "pass-mark": (step) => {
      const pass = shortPercent(step.pass);
      if (step.ratio.lte(step.pass))
        return `Achievement ${paperPercent(step.ratio)}, not above ${pass}: 0 points`;
      return `Points × (${paperPercent(step.ratio)} − ${pass}) ÷ (1 − ${pass}) = ${roundedTo(step)}`;
    },
    "over-achieved": ({ ratio }) =>
      `Achievement ${paperPercent(ratio)} is far above the target: no deduction, but please explain`,
    band: (step) => {
      const band = `${shortPercent(step.floor)}–${shortPercent(step.ceiling)} of the points permitted`;
      return `“${step.words}” means ${DEGREES[step.degree]}: ${band}, ${shortPercent(step.share)} gives ${roundedTo(step)}`;
    },
    deadline: ({ isMet, byWord }) => {
      if (!isMet) return "Completed after the deadline: no published formula exists, please verify";
      return byWord
        ? "No date is given: taken as completed in time, please verify the date"
        : "Completed in time: all points";
    },
    "negative-as-zero": ({ actual }) => `The actual value ${paperNumber(actual)} is negative and counts as 0`,
    "execution-rate": ({ executed, budget, rate, denominator, isSummed }) => {
      const name = denominator === "full" ? "full-year budget" : "initial budget";
      const from = isSummed ? " (sums over the sources of money: there is no total)" : "";
      const sum = `${paperMoney(executed)} ÷ ${paperMoney(budget)} = ${paperPercent(rate)}`;
      return `Execution rate = expenditure ÷ ${name} = ${sum}${from}`;
    },
    "execution-capped": ({ rate }) => `An execution rate of ${paperPercent(rate)} counts as 100%`,
    "execution-score": (step) =>
      `${paperNumber(step.points)} × ${paperNumber(atMostWhole(step.rate).times(100))}% = ${roundedTo(step)}`,
    "execution-step": ({ from, share, score }) =>
      `An execution rate from ${shortPercent(from)} on gives ${shortPercent(share)} of the points: ${paperNumber(score)}`,
    kept: ({ printed, why }) => KEPT[why](printed.toString()),
    stale: ({ changed }) =>
      `The ${changed.map((input) => INPUTS[input]).join(" and ")} changed since the score was written: scored afresh`,
    "points-missing": () => "There are no points, so there is no score to compute",
    "cell-shared": ({ indicators }) =>
      `${indicators} indicators have their points or score in one cell, and no rule says how to divide them`,
    sum: ({ total, rounded }) =>
      total.eq(rounded)
        ? `The scores add up to ${total.toString()}`
        : `The scores add up to ${paperNumber(total)}, ${rounded.toString()} at two decimals`,
    rescaled: ({ from, to }) =>
      `Indicators that do not apply are left out; converted to 100: ${from.toString()} → ${to.toString()}`,
    "total-capped": ({ cap, rate }) =>
      `With an execution rate of ${paperPercent(rate)} the total is at most ${cap.toString()}`,
  },
  sources: (sources) => `Source: ${sources.map(source).join("; ")}`,
};

function atMostWhole(rate: Decimal): Decimal {
  return rate.gt(1) ? rate.div(rate) : rate;
}
