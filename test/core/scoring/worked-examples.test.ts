import {
  DEFAULT_SETTINGS,
  EXECUTION_CAPS,
  scoreTable,
  sum,
  toDecimal,
  type Judgement,
  type ReviewSettings,
} from "../../../src/core";
import {
  buildTable,
  quality,
  quantity,
  type BudgetSketch,
  type IndicatorSketch,
} from "../../support/table-builder";

/** Two decimals, as the column "exp" of the worked examples has it. */
const TWO: ReviewSettings = { ...DEFAULT_SETTINGS, decimals: 2 };

const indicator = (sketch: IndicatorSketch, settings = TWO) =>
  scoreTable(buildTable({ indicators: [sketch] }), settings).indicators[0]!;
const budget = (sketch: BudgetSketch, settings = TWO) =>
  scoreTable(buildTable({ budget: sketch }), settings).budget!;
const atLeast = (target: number, actual: number, unit?: string): Judgement =>
  quantity("at-least", { target, actual, unit });
const atMost = (target: number, actual: number): Judgement => quantity("at-most", { target, actual });
const equal = (target: number, actual: number, unit?: string): Judgement =>
  quantity("equal", { target, actual, unit });

describe("execution scores printed in real documents", () => {
  test.each([
    ["T1 黄石", { full: "200", executed: "195.5", points: 20, score: "19.55" }, "0.9775", "kept", "19.55"],
    ["T5 服务贸易", { full: "285.84", executed: "285.84", points: 20, score: 20 }, "1", "kept", "20"],
    ["T10 长江禁捕", { full: "1.56", executed: "1.56", points: 20, score: 20 }, "1", "kept", "20"],
    ["T13 海淀", { full: "310.2", executed: "154.74", points: 10, score: 5 }, null, "lowered", "4.99"],
    ["T14 永德", { full: "387664.62", executed: "387664.62", points: 10, score: 10 }, "1", "kept", "10"],
    ["T20 廊坊", { full: "43.2", executed: "37.24", points: 10, score: 9 }, null, "lowered", "8.62"],
    ["T23 天长", { full: "880", executed: "880", points: 10, score: 10 }, "1", "kept", "10"],
    ["T26 大英", { initial: "0", full: "3.36", executed: "3.36", points: 10, score: 10 }, "1", "kept", "10"],
    ["T27 青神", { initial: "238.93", full: "251.89", executed: "251.89", score: null }, "1", "filled", "10"],
    ["T28 中江", { full: "20", executed: "20", points: 10, score: 10 }, "1", "kept", "10"],
    ["T32 银川", { full: "64.8", executed: "64.8", points: 10, score: 9 }, "1", "raised", "10"],
  ])("%s", (_name, sketch, rate, decision, expected) => {
    const scored = budget(sketch);
    expect([scored.decision, scored.suggested?.toString()]).toEqual([decision, expected]);
    if (rate !== null) expect(scored.exactRate?.toString()).toBe(rate);
  });

  test("T13 and T20 are hand-rounded to whole points: kept when decimals are read off the score itself", () => {
    const auto = [
      budget({ full: "310.2", executed: "154.74", points: 10, score: 5 }, DEFAULT_SETTINGS),
      budget({ full: "43.2", executed: "37.24", points: 10, score: 9 }, DEFAULT_SETTINGS),
    ];
    expect(auto.map(({ decision, min, max }) => [decision, Number(min), Number(max)])).toEqual([
      ["kept", 4, 5],
      ["kept", 8, 9],
    ]);
    expect(auto.map(({ explanationReasons }) => explanationReasons)).toEqual([
      ["execution-low"],
      ["execution-low"],
    ]);
  });

  test("T27: the initial budget as denominator would give 105.42 %", () => {
    const rate = toDecimal("251.89")!.div("238.93");
    expect(rate.times(100).toFixed(2)).toBe("105.42");
    expect(budget({ initial: "238.93", full: "251.89", executed: "251.89" }).exactRate?.toString()).toBe("1");
  });

  test("T26: the Sichuan form asks to explain a budget changed during the year", () => {
    const settings: ReviewSettings = { ...TWO, policy: "sichuan-13zp" };
    const changed = budget({ initial: "0", full: "3.36", executed: "3.36", points: 10, score: 10 }, settings);
    expect([changed.explanationReasons, changed.explanationDemand]).toEqual([["budget-changed"], "error"]);
  });

  test("T30 池州: a total line of zeros is read from the sources below it", () => {
    const line = {
      label: null,
      kind: "current-appropriation" as const,
      points: null,
      rate: null,
      score: null,
    };
    const money = (text: string) => {
      const value = toDecimal(text)!;
      return { row: 6, column: 3, text, formula: null, value, isTextNumber: false, yuan: value };
    };
    const source = { ...line, initial: money("90"), full: money("89.974"), executed: money("89.974") };
    const zero = { initial: 0, full: 0, executed: 0, points: 10, score: 0, with: { sources: [source] } };
    const scored = budget(zero);
    expect([scored.decision, scored.suggested?.toString()]).toEqual(["raised", "10"]);
  });

  test("a budget of zero without any source is not judged", () => {
    const scored = budget({ full: 0, executed: 0, points: 10, score: 10 });
    expect([scored.decision, scored.min, scored.exactRate, scored.suggested?.toString()]).toEqual([
      "unjudged",
      null,
      null,
      "10",
    ]);
  });
});

describe("indicator scores printed in real documents", () => {
  test.each<[string, Judgement, number, number, string, string]>([
    ["T3 成本 200万 → 195.5万元", atMost(200, 195.5), 10, 10, "kept", "10"],
    ["T4 通过专家评审", quality("通过", "通过"), 10, 10, "kept", "10"],
    ["T6 over by 16.7 %", atLeast(20000, 23333.56), 10, 10, "kept", "10"],
    ["T7 over by 1.3 %", atLeast(4500, 4557.51), 10, 10, "kept", "10"],
    ["T8 企业数量", atLeast(3, 3), 10, 10, "kept", "10"],
    ["T9 预算资金执行率", atLeast(90, 100, "%"), 10, 10, "kept", "10"],
    ["T9 资金拨付及时性", atLeast(98, 100, "%"), 10, 10, "kept", "10"],
    ["T11 补贴渔船数", atLeast(6, 6), 20, 20, "kept", "20"],
    ["T15 受资助人数", atLeast(735, 735), 10, 10, "kept", "10"],
    ["T16 政策知晓率 ═100% → 98%", equal(100, 98, "%"), 10, 9, "raised", "9.8"],
    ["T17 资金到位及时率", atLeast(100, 100, "%"), 10, 7, "raised", "10"],
    ["T18 学生满意度", atLeast(95, 100, "%"), 10, 10, "kept", "10"],
    ["T21 工程资金金额", atLeast(43.2, 37.24), 10, 9, "lowered", "8.62"],
    ["T22 完工率", atLeast(100, 100), 10, 10, "kept", "10"],
    ["T24 节水改造项目", atLeast(1, 1), 10, 10, "kept", "10"],
    ["T25 服务对象满意度", atLeast(90, 100, "%"), 10, 10, "kept", "10"],
    ["T31 项目数量 ≥50", atLeast(50, 50), 8, 8, "kept", "8"],
    ["T31 项目总成本 ≤90", atMost(90, 90), 8, 8, "kept", "8"],
  ])("%s", (_name, judgement, points, score, decision, expected) => {
    const scored = indicator({ judgement, points, score });
    expect([scored.decision, scored.suggested?.toString()]).toEqual([decision, expected]);
  });

  test("T12: a deadline answered by 100% counts as met", () => {
    const due = { from: 20201201, to: 20201231, hasYear: true };
    const scored = indicator({
      judgement: { kind: "deadline", due, done: null, notes: [] },
      points: 10,
      score: 10,
    });
    expect([scored.decision, scored.degree]).toEqual(["kept", "achieved"]);
  });

  test("T16: hand rounding is kept at whole points, but the shortfall still wants its explanation", () => {
    const scored = indicator({ judgement: equal(100, 98, "%"), points: 10, score: 9 }, DEFAULT_SETTINGS);
    expect([scored.decision, scored.explanationMissing]).toEqual(["kept", true]);
    expect(scored.explanationReasons).toEqual(["score-below-points", "target-unmet"]);
  });
});

describe("totals printed in real documents", () => {
  test("T2: 19.55 and eight indicators of 10 are 99.55", () => {
    const rows = Array.from({ length: 8 }, () => ({ judgement: atLeast(3, 3), points: 10, score: 10 }));
    const { total } = scoreTable(
      buildTable({
        budget: { full: "200", executed: "195.5", points: 20, score: "19.55" },
        indicators: rows,
      }),
      DEFAULT_SETTINGS,
    );
    expect([total.sumOfPrinted?.toString(), total.suggested?.toString(), total.grade]).toEqual([
      "99.55",
      "99.55",
      "excellent",
    ]);
  });

  test("T19: 96 is 优", () => {
    const rows = [10, 10, 10, 10, 10, 10, 10, 9, 7].map((score) => ({ points: 10, score }));
    const { total } = scoreTable(
      buildTable({ budget: { full: 1, executed: 1, points: 10, score: 10 }, indicators: rows }),
      DEFAULT_SETTINGS,
    );
    expect([total.sumOfPrinted?.toString(), total.grade]).toEqual(["96", "excellent"]);
  });

  test("T29: 70 + 20 + 10 + 10 are 110 points", () => {
    const rows = [70, 20, 10].map((points) => ({ points, score: points, judgement: atLeast(1, 1) }));
    const { total } = scoreTable(
      buildTable({ budget: { full: 20, executed: 20, points: 10, score: 10 }, indicators: rows }),
      DEFAULT_SETTINGS,
    );
    expect(total.sumOfPoints?.toString()).toBe("110");
  });
});

describe("cases of reviewers", () => {
  test.each([
    ["rate 95.88 %", { full: "10000", executed: "9588", points: 10 }, "9.59"],
    ["0.1万 of 132.81万", { full: "132.81", executed: "0.1", points: 10 }, "0.01"],
  ])("%s", (_name, sketch, expected) => {
    expect(budget(sketch).suggested?.toString()).toBe(expected);
  });

  test.each<[string, Judgement, number, string]>([
    ["≥95 %, actual 66.67 %", atLeast(95, 66.67, "%"), 10, "7.02"],
    ["≥95 %, actual 50 %", atLeast(95, 50, "%"), 10, "5.26"],
    ["≤160万, actual 386万", atMost(160, 386), 15, "6.22"],
    ["target 9, actual 20", atLeast(9, 20), 10, "10"],
  ])("%s", (_name, judgement, points, expected) => {
    expect(indicator({ judgement, points }).suggested?.toString()).toBe(expected);
  });

  test("target 9, actual 20 wants an explanation of 222 %", () => {
    const scored = indicator({ judgement: atLeast(9, 20), points: 10, score: 10 });
    expect([scored.explanationReasons, scored.explanationDemand]).toEqual([["over-achieved"], "warning"]);
    expect(scored.achievement?.times(100).toFixed(0)).toBe("222");
  });

  test("a score of 5 for 50 of 100 is right, its explanation is missing", () => {
    const scored = indicator({ judgement: atLeast(100, 50), points: 10, score: 5 });
    expect([scored.decision, scored.explanationMissing]).toEqual(["kept", true]);
  });

  test("rate 75 % and items of 95: 89 under a cap, 95 without", () => {
    const sheet = buildTable({
      budget: { full: 100, executed: 75, points: 10, score: "7.5" },
      indicators: [{ judgement: atLeast(1, 1), points: "87.5", score: "87.5" }],
    });
    const free = scoreTable(sheet, DEFAULT_SETTINGS);
    const customPolicy = { ...free.policy, id: "custom" as const, totalCaps: EXECUTION_CAPS };
    const capped = scoreTable(sheet, { ...DEFAULT_SETTINGS, policy: "custom", customPolicy });
    expect([free.total.suggested?.toString(), capped.total.suggested?.toString()]).toEqual(["95", "89"]);
  });

  test("sums are exact", () => {
    expect(sum(["0.1", "0.2"].map((text) => toDecimal(text)!)).toString()).toBe("0.3");
  });
});
