import { DEFAULT_SETTINGS } from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { checked, mark } from "../../support/check-harness";
import {
  BUDGET_ROW,
  buildTable,
  type BudgetSketch,
  cell,
  type IndicatorSketch,
  numberCell,
  quantity,
  type TableSketch,
} from "../../support/table-builder";

/** Two decimals, as the worked examples are calculated. */
const TWO = { ...DEFAULT_SETTINGS, decimals: 2 as const };

/** Checks that a table of one row sets off by being one row. */
const BY_SIZE = ["indicator-count-low", "indicator-class-missing", "points-total-not-100"];

function said(sketch: TableSketch, settings = TWO): readonly string[] {
  return checked(scoreTable(buildTable(sketch), settings), settings)
    .filter(({ check }) => !BY_SIZE.includes(check))
    .map((finding) => `${finding.check} ${mark(finding)}`);
}

function rate(
  name: string,
  values: { target: number; actual: number; points: number; score: number | string },
): IndicatorSketch {
  const { target, actual, points, score } = values;
  return {
    name,
    target: `≥${target}%`,
    actual: `${actual}%`,
    points,
    score,
    judgement: quantity("at-least", { target, actual, unit: "%" }),
    with: { subcategory: "timeliness" },
  };
}

function execution(budget: BudgetSketch): TableSketch {
  return { budget };
}

describe("printed tables that follow the rule say nothing", () => {
  test.each<[string, TableSketch]>([
    ["T1", execution({ full: 200, executed: "195.5", points: 20, rate: "97.75%", score: "19.55" })],
    ["T5", execution({ full: "285.84", executed: "285.84", points: 20, rate: "100%", score: 20 })],
    ["T10", execution({ full: "1.56", executed: "1.56", points: 20, rate: "1", score: 20 })],
    ["T14", execution({ full: "387664.62", executed: "387664.62", points: 10, rate: "100%", score: 10 })],
    [
      "T18 (by its numbers)",
      { indicators: [rate("学生到校率", { target: 95, actual: 100, points: 10, score: 10 })] },
    ],
    ["T23", execution({ full: 880, executed: 880, points: 10, rate: "100%", score: 10 })],
    ["T28", execution({ full: 20, executed: 20, points: 10, rate: "100.00%", score: 10 })],
  ])("%s", (_name, sketch) => {
    expect(said(sketch)).toEqual([]);
  });
});

describe("printed tables that do not follow it are told so", () => {
  test.each<[string, TableSketch, readonly string[]]>([
    [
      "T13: 154.74 of 310.2 is 4.99, and half of the money unspent is not explained",
      execution({ full: "310.2", executed: "154.74", points: 10, rate: "50%", score: 5 }),
      ["budget-score-differs error H6", "execution-explanation-missing warning G6"],
    ],
    [
      "T16: 98% of 100% is 9.80, not 9",
      { indicators: [rate("政策知晓率", { target: 100, actual: 98, points: 10, score: 9 })] },
      ["indicator-score-differs error G12", "deviation-explanation-missing error H12"],
    ],
    [
      "T17: 100% of 100% is 10, not 7",
      { indicators: [rate("资金到位及时率", { target: 100, actual: 100, points: 10, score: 7 })] },
      ["indicator-score-differs error G12", "deviation-explanation-missing error H12"],
    ],
    [
      "T20: 37.24 of 43.2 is 8.62, not 9",
      execution({ full: "43.2", executed: "37.24", points: 10, rate: "86%", score: 9 }),
      ["budget-score-differs error H6", "execution-explanation-missing warning G6"],
    ],
    [
      "T32: 64.8 of 64.8 is 10, not 9",
      execution({ full: "64.8", executed: "64.8", points: 10, rate: "100%", score: 9 }),
      ["budget-score-differs error H6"],
    ],
  ])("%s", (_name, sketch, expected) => {
    expect(said(sketch)).toEqual(expected);
  });

  test("T21: an amount of money as a quantity, 8.62 and not 9, with a reason", () => {
    const judgement = quantity("at-least", { target: "43.2", actual: "37.24", unit: "万元" });
    const row = { name: "工程资金金额", target: "43.2", actual: "37.24", points: 10, score: 9, judgement };
    expect(said({ indicators: [{ ...row, explanation: "尾款待决算审计后支付" }] })).toEqual([
      "indicator-score-differs error G12",
      "input-used-as-indicator warning C12",
    ]);
  });

  test("T27: the adjusted budget is the denominator, so 100.00% is right and the blank score is 10", () => {
    const sketch = execution({
      initial: "238.93",
      full: "251.89",
      executed: "251.89",
      points: 10,
      rate: "100.00%",
      score: null,
    });
    const settings = { ...TWO, policy: "sichuan-13zp" as const };
    expect(said(sketch, settings)).toEqual([
      "budget-score-differs error H6",
      "budget-change-unexplained error D6",
    ]);
  });

  test("T29: 70 + 20 + 10 + 10 is 110", () => {
    const full = (points: number) => rate("完成情况", { target: 100, actual: 100, points, score: points });
    const scored = scoreTable(
      buildTable({
        budget: { full: 20, executed: 20, points: 10, rate: "100%", score: 10 },
        indicators: [full(70), full(20), full(10)],
        total: { points: 100, score: 100 },
      }),
      TWO,
    );
    const found = checked(scored, TWO).map(({ check }) => check);
    expect(found).toEqual(expect.arrayContaining(["points-total-not-100", "total-score-differs"]));
  });

  test("T30: a total row of 0 above 90 / 89.974 / 89.974", () => {
    const money = (column: number, printed: string) => {
      const number = numberCell(BUDGET_ROW + 1, column, printed);
      return { ...number, yuan: number.value };
    };
    const source = {
      label: cell(BUDGET_ROW + 1, 1, "其中:本年财政拨款"),
      kind: "current-appropriation" as const,
      initial: money(2, "90"),
      full: money(3, "89.974"),
      executed: money(4, "89.974"),
      points: null,
      rate: null,
      score: null,
    };
    const budget = {
      initial: 0,
      full: 0,
      executed: 0,
      points: 10,
      rate: 0,
      score: 0,
      with: { sources: [source], moneyUnit: "wanYuan" as const },
    };
    expect(said({ budget })).toContain("budget-parts-differ error C6");
  });
});

describe("the eight ready cases", () => {
  test("a target of 9 answered by 20 keeps its points and wants a note", () => {
    const judgement = quantity("at-least", { target: 9, actual: 20, unit: "场" });
    const row = { target: "≥9场", actual: "20场", points: 10, score: 10, judgement };
    expect(said({ indicators: [row] })).toEqual(["deviation-explanation-missing warning H12"]);
  });

  test("100 against 50 at 5 of 10 is scored right and not explained", () => {
    const judgement = quantity("at-least", { target: 100, actual: 50, unit: "人" });
    const row = { target: "100人", actual: "50人", points: 10, score: 5, judgement };
    expect(said({ indicators: [row] })).toEqual(["deviation-explanation-missing error H12"]);
  });
});
