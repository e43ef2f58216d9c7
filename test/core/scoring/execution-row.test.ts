import { DEFAULT_SETTINGS, scoreTable } from "../../../src/core";
import { buildTable, quantity, type IndicatorSketch } from "../../support/table-builder";

/** A row of the indicator block that scores the execution rate, as some provinces print it. */
function row(actual: string, score: number | string, name = "预算执行率"): IndicatorSketch {
  const judgement = quantity("at-least", { target: 100, actual, unit: "%" });
  return { name, target: "100%", actual: `${actual}%`, points: 10, score, judgement };
}

const demands = (sketch: IndicatorSketch) =>
  scoreTable(buildTable({ indicators: [sketch] }), DEFAULT_SETTINGS).indicators.map(
    ({ explanationReasons, explanationDemand }) => [explanationReasons.join(), explanationDemand],
  );

test("99.6 % scored as it earns needs no explanation, as in the budget block", () => {
  expect(demands(row("99.6", "9.96"))).toEqual([["", null]]);
  expect(demands(row("90", 9, "预算资金执行率"))).toEqual([["", null]]);
});

test("below 90 % it does, as loudly as the policy asks", () => {
  expect(demands(row("89.9", "8.99"))).toEqual([["execution-low", "warning"]]);
});

test("a deduction that the rate does not explain is one like any other", () => {
  expect(demands(row("100", 9))).toEqual([["score-below-points", "error"]]);
  expect(demands(row("99.6", 7))).toEqual([["score-below-points,target-unmet", "error"]]);
});

test("other rates are asked about as usual", () => {
  expect(demands(row("99.6", "9.96", "任务完成率"))).toEqual([["score-below-points,target-unmet", "error"]]);
});
