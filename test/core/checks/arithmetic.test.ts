import {
  customPolicyFrom,
  Decimal,
  DEFAULT_SETTINGS,
  type BudgetLine,
  type ScoringPolicy,
} from "../../../src/core";
import { findingSentence, zhCN } from "../../../src/strings";
import { findingFix } from "../../../src/strings/findings";
import { MOF_2020_10_POLICY } from "../../../src/core/regulations/mof-2020-10";
import { edits, factsOf, findingsOf, mark, marks } from "../../support/check-harness";
import {
  BUDGET_ROW,
  buildTable,
  type BudgetSketch,
  cell,
  note,
  numberCell,
  quality,
  quantity,
  type TableSketch,
  unclear,
} from "../../support/table-builder";

const met = (points: number, score: number) => ({
  target: "100",
  actual: "100",
  points,
  score,
  judgement: quantity("at-least", { target: 100, actual: 100 }),
});

function line(kind: BudgetLine["kind"], amounts: Partial<Record<"initial" | "full" | "executed", string>>) {
  const money = (column: number, printed: string | undefined) => {
    const number = numberCell(BUDGET_ROW + 1, column, printed ?? null);
    return { ...number, yuan: number.value };
  };
  const blank = numberCell(BUDGET_ROW + 1, 5, null);
  return {
    label: cell(BUDGET_ROW + 1, 1, "其中：财政拨款"),
    kind,
    initial: money(2, amounts.initial),
    full: money(3, amounts.full),
    executed: money(4, amounts.executed),
    points: blank,
    rate: null,
    score: null,
  } satisfies BudgetLine;
}

describe("execution-rate-differs", () => {
  const budget = (rate: string): BudgetSketch => ({
    full: "9480000",
    executed: "9100024.2",
    points: 10,
    rate,
    score: "9.6",
  });

  test("96.00% for 0.959918… differs in its second decimal, and the fix rounds it", () => {
    const [finding] = findingsOf("execution-rate-differs", { budget: budget("96.00%") });
    expect(finding?.cells[0]).toEqual({ sheet: "s1", row: BUDGET_ROW, column: 6 });
    expect(factsOf(finding)).toMatchObject({ printed: "96.00%", expected: "95.99%" });
    expect(edits(finding!)).toEqual(["G6 = 0.9599"]);
  });

  test("a rate that is right at the decimals it is printed with passes", () => {
    expect(marks("execution-rate-differs", { budget: budget("95.99%") })).toEqual([]);
    expect(marks("execution-rate-differs", { budget: budget("96.0%") })).toEqual([]);
    expect(marks("execution-rate-differs", { budget: budget("96%") })).toEqual([]);
    expect(marks("execution-rate-differs", { budget: budget("0.96") })).toEqual([]);
    expect(marks("execution-rate-differs", { budget: budget("96") })).toEqual([]);
  });

  test("a rate kept as text is mended as text", () => {
    const text = { ...numberCell(BUDGET_ROW, 6, "96.00%"), isTextNumber: true };
    const sketch = buildTable({ budget: budget("96.00%") }).budget!;
    const total = { ...sketch.total, rate: text };
    const [finding] = findingsOf("execution-rate-differs", {
      budget: { ...budget("96.00%"), with: { total } },
    });
    expect(edits(finding!)).toEqual(["G6 = 95.99%"]);
  });

  test("a source of money with a wrong rate is reported too", () => {
    const source = { ...line("other-funds", { full: "1.8", executed: "1.8" }), rate: numberCell(6, 6, "0") };
    const sketch = { budget: { ...budget("95.99%"), with: { sources: [source] } } };
    expect(marks("execution-rate-differs", sketch)).toEqual(["error G7"]);
  });

  test("a formula is reported and left to Excel", () => {
    const rate = numberCell(BUDGET_ROW, 6, "96.00%", "=ROUND(E6/D6,2)");
    const total = { ...buildTable({ budget: budget("96.00%") }).budget!.total, rate };
    const [finding] = findingsOf("execution-rate-differs", {
      budget: { ...budget("96.00%"), with: { total } },
    });
    expect(finding?.fix).toBeNull();
  });

  test("a bare number below (%) is mended as one, a bare 0 beside it too", () => {
    const bare = (row: number, text: string, value: string) => ({
      ...numberCell(row, 6, text),
      value: new Decimal(value),
    });
    const total = { ...buildTable({ budget: budget("100") }).budget!.total, rate: bare(5, "97", "0.97") };
    const source = { ...line("other-funds", { full: "1.8", executed: "1.8" }), rate: bare(6, "0", "0") };
    const sketch = { budget: { ...budget("97"), with: { total, sources: [source] } } };
    const found = findingsOf("execution-rate-differs", sketch);
    expect(found.flatMap(edits)).toEqual(["G6 = 96", "G7 = 100"]);
  });

  test("the initial budget divides where the policy says so", () => {
    const base = customPolicyFrom("mof-2020-10");
    const budgetDenominator = { value: "initial" as const, source: base.budgetDenominator.source };
    const settings = {
      ...DEFAULT_SETTINGS,
      policy: "custom" as const,
      customPolicy: { ...base, budgetDenominator },
    };
    const sketch = { budget: { ...budget("95.99%"), initial: "9900000" } };
    const [finding] = findingsOf("execution-rate-differs", sketch, settings);
    expect(factsOf(finding)).toMatchObject({ expected: "91.92%", budget: "9900000" });
    expect(marks("execution-rate-differs", { budget: { ...sketch.budget, initial: "0" } }, settings)).toEqual(
      [],
    );
  });

  test("nothing to divide by says nothing here", () => {
    expect(marks("execution-rate-differs", { budget: { ...budget("96%"), full: "0" } })).toEqual([]);
    expect(marks("execution-rate-differs", { budget: { ...budget("96%"), full: "-5" } })).toEqual([]);
    expect(marks("execution-rate-differs", {})).toEqual([]);
  });
});

describe("execution-exceeds-budget", () => {
  const budget = (executed: string): BudgetSketch => ({ full: "329.77", executed, points: 10, score: 10 });

  test("338.31 of 329.77 is too much", () => {
    expect(marks("execution-exceeds-budget", { budget: budget("338.31") })).toEqual(["error E6"]);
  });

  test("exactly the budget, or no budget at all, is not", () => {
    expect(marks("execution-exceeds-budget", { budget: budget("329.77") })).toEqual([]);
    expect(marks("execution-exceeds-budget", { budget: { ...budget("5"), full: "0" } })).toEqual([]);
  });

  test("carried-over money that is mentioned makes it a question", () => {
    const goal = { expected: null, accomplished: cell(9, 5, "使用上年结转资金8.54万元。") };
    expect(marks("execution-exceeds-budget", { budget: budget("338.31"), with: { goal } })).toEqual([
      "review E6",
    ]);
  });

  test("a source over its own budget is one finding at its own line", () => {
    const sources = [line("current-appropriation", { full: "100", executed: "120" })];
    const sketch = { budget: { ...budget("300"), with: { sources } } };
    expect(marks("execution-exceeds-budget", sketch)).toEqual(["error E7"]);
  });

  test("so is one that has no budget at all", () => {
    const sources = [
      line("current-appropriation", { full: "300", executed: "290" }),
      line("carried-over", { full: "0", executed: "10" }),
    ];
    const sketch = { budget: { ...budget("300"), full: "300", with: { sources } } };
    expect(marks("execution-exceeds-budget", sketch)).toEqual(["error E7"]);
  });
});

describe("budget-zero", () => {
  test("money spent against a budget of 0 or a blank one is an error", () => {
    const budget = { full: "0", executed: "207.4538", points: 10, rate: "100%", score: 10 };
    expect(marks("budget-zero", { budget })).toEqual(["error D6"]);
    expect(marks("budget-zero", { budget: { ...budget, full: null } })).toEqual(["error D6"]);
  });

  test("an adjusted budget left blank is that of the start of the year, and a question", () => {
    const budget = { initial: "30", full: "", executed: "27", points: 10, score: 9 };
    const [finding, more] = findingsOf("budget-zero", { budget });
    expect([finding && mark(finding), more]).toEqual(["review D6", undefined]);
    expect(factsOf(finding)["isInitialUsed"]).toBe("true");
    expect(marks("budget-score-differs", { budget })).toEqual([]);
    expect(marks("budget-score-differs", { budget: { ...budget, score: 99 } })).toEqual(["error H6"]);
    expect(marks("budget-zero", { budget: { ...budget, full: "0" } })).toEqual(["error D6"]);
  });

  test("any budget passes, however small", () => {
    expect(marks("budget-zero", { budget: { full: "0.01", executed: "0.01", points: 10 } })).toEqual([]);
  });

  test("where a source has the money, the total row is at fault and another check says so", () => {
    const sources = [line("current-appropriation", { full: "89.974" })];
    expect(marks("budget-zero", { budget: { full: "0", executed: "0", with: { sources } } })).toEqual([]);
  });

  test("a negative budget, a word for an amount, a blank expenditure", () => {
    const found = (budget: BudgetSketch) =>
      findingsOf("budget-zero", { budget: { points: 10, score: 10, ...budget } }).map((one) => [
        mark(one),
        factsOf(one)["column"],
        factsOf(one)["text"],
      ]);
    expect(found({ full: "-5", executed: "5" })).toEqual([["error D6", "full", "-5"]]);
    expect(found({ full: "见附件", executed: "5" })).toEqual([["error D6", "full", "见附件"]]);
    expect(found({ full: "100", executed: null })).toEqual([["error E6", "executed", ""]]);
    expect(found({ full: "100", executed: "0" })).toEqual([]);
  });

  test("the faulty cell first, then the others that the rate rests on", () => {
    const columns = (budget: BudgetSketch) =>
      findingsOf("budget-zero", { budget: { points: 10, score: 10, rate: "0%", ...budget } }).map(
        ({ severity, cells }) => [severity, cells.map(({ column }) => column)],
      );
    expect(columns({ full: "0", executed: "5" })).toEqual([["error", [3, 4, 6]]]);
    expect(columns({ full: "100", executed: "—" })).toEqual([["error", [4, 6]]]);
    expect(columns({ full: "-5", executed: "0" })).toEqual([["error", [3, 4, 6]]]);
  });

  test("sources of zero do not stand in for the total", () => {
    const sources = [line("current-appropriation", { full: "0" })];
    expect(marks("budget-zero", { budget: { full: "0", executed: "5", with: { sources } } })).toEqual([
      "error D6",
    ]);
  });

  test("an expenditure that stands in the sources is the total row's fault", () => {
    const sources = [line("current-appropriation", { full: "100", executed: "90" })];
    expect(marks("budget-zero", { budget: { full: "100", executed: null, with: { sources } } })).toEqual([]);
  });

  test("nothing planned and nothing spent is for a person to look at", () => {
    expect(marks("budget-zero", { budget: { full: "0", executed: "0", points: 10 } })).toEqual(["review D6"]);
  });
});

describe("budget-parts-differ", () => {
  const budget = (full: string, parts: readonly string[], unit: "yuan" | "wanYuan"): BudgetSketch => ({
    full,
    executed: full,
    points: 10,
    with: { moneyUnit: unit, sources: parts.map((part) => line("other-funds", { full: part })) },
  });

  test("1432.49 + 10588.12 against 12023.85 differs by 3.24 万元", () => {
    const sketch = { budget: budget("12023.85", ["1432.49", "10588.12"], "wanYuan") };
    const [finding] = findingsOf("budget-parts-differ", sketch);
    expect(factsOf(finding)).toMatchObject({ column: "full", parts: "12020.61", difference: "3.24" });
  });

  test("a tail of 0.01 万元 passes, 0.02 does not", () => {
    expect(marks("budget-parts-differ", { budget: budget("10.01", ["6", "4"], "wanYuan") })).toEqual([]);
    expect(marks("budget-parts-differ", { budget: budget("10.02", ["6", "4"], "wanYuan") })).toEqual([
      "error D6",
    ]);
    expect(marks("budget-parts-differ", { budget: budget("100100", ["60000", "40000"], "yuan") })).toEqual(
      [],
    );
    expect(marks("budget-parts-differ", { budget: budget("100101", ["60000", "40000"], "yuan") })).toEqual([
      "error D6",
    ]);
  });

  test("finer lines below a source do not count twice", () => {
    const sources = [line("current-appropriation", { full: "1000" }), line("other", { full: "600" })];
    expect(marks("budget-parts-differ", { budget: { full: "1000", with: { sources } } })).toEqual([]);
    expect(marks("budget-parts-differ", { budget: { full: "1600", with: { sources } } })).toEqual([]);
    expect(marks("budget-parts-differ", { budget: { full: "600", with: { sources } } })).toEqual([
      "error D6",
    ]);
    const finer = [line("other", { full: "600" }), line("other", { full: "400" })];
    expect(marks("budget-parts-differ", { budget: { full: "1000", with: { sources: finer } } })).toEqual([]);
    expect(marks("budget-parts-differ", { budget: { full: "0", with: { sources: finer } } })).toEqual([
      "error D6",
    ]);
  });

  test("a subtotal and its parts do not count twice", () => {
    const named = (label: string, full: string) => ({
      ...line("current-appropriation", { full }),
      label: cell(BUDGET_ROW + 1, 1, label),
    });
    const sources = [
      named("财政拨款小计", "800000"),
      named("一般公共预算", "500000"),
      named("政府性基金", "300000"),
      named("其他资金", "200000"),
    ];
    const found = (full: string) => marks("budget-parts-differ", { budget: { full, with: { sources } } });
    expect([found("1000000"), found("800000"), found("1800000")]).toEqual([[], ["error D6"], []]);
    const bare = [named("财政拨款小计", "800000"), { ...named("", "200000"), label: null }];
    expect(marks("budget-parts-differ", { budget: { full: "1000000", with: { sources: bare } } })).toEqual(
      [],
    );
  });

  test("a source and the levels of government it comes from do not count twice", () => {
    const of = (label: string, full: string, kind: BudgetLine["kind"] = "current-appropriation") => ({
      ...line(kind, { full }),
      label: cell(BUDGET_ROW + 1, 1, label),
    });
    const rest = [of("上年结转资金", "20", "carried-over"), of("其他资金", "5", "other-funds")];
    const levels = [of("中央资金", "60"), of("省级资金", "40"), of("市级资金", "0")];
    const own = of("其中：当年财政拨款", "100");
    const found = (full: string, sources: readonly BudgetLine[]) =>
      findingsOf("budget-parts-differ", { budget: { full, with: { moneyUnit: "wanYuan", sources } } }).map(
        (one) => factsOf(one)["parts"],
      );
    expect(found("125", [own, ...levels, ...rest])).toEqual([]);
    expect(found("125", [own, of("其中：一般公共预算", "100"), ...rest])).toEqual([]);
    expect(found("130", [own, ...levels, ...rest])).toEqual(["125"]);
    // Two sources that happen to make a third are sources all the same.
    expect(found("200", [own, ...levels])).toEqual([]);
    expect(found("50", [of("财政拨款", "25"), ...rest])).toEqual([]);
  });

  test("one finding names every column that does not add up", () => {
    const amounts = { initial: "1000", full: "2000", executed: "3000" };
    const sources = [line("current-appropriation", amounts)];
    const budget = { initial: "9000", full: "2000", executed: "9000", with: { sources } };
    const [finding, ...others] = findingsOf("budget-parts-differ", { budget });
    expect(others).toEqual([]);
    expect(factsOf(finding)).toMatchObject({ column: "initial", total: "9000", others: "executed" });
    expect(finding?.cells.map(({ row, column }) => [row - BUDGET_ROW, column])).toEqual([
      [0, 2],
      [1, 2],
      [0, 4],
      [1, 4],
    ]);
    const all = { initial: "9000", full: "9000", executed: "9000", with: { sources } };
    expect(factsOf(findingsOf("budget-parts-differ", { budget: all })[0])["others"]).toBe("full,executed");
  });

  test("sources without amounts say nothing, a blank total beside them does", () => {
    expect(
      marks("budget-parts-differ", { budget: { full: "10", with: { sources: [line("other", {})] } } }),
    ).toEqual([]);
    expect(marks("budget-parts-differ", { budget: budget("", ["5"], "wanYuan") })).toContain("error D6");
    expect(
      marks("budget-parts-differ", {
        budget: { full: "—", with: { sources: [line("other", { full: "5" })] } },
      }),
    ).toEqual([]);
  });
});

describe("budget-score-differs", () => {
  const budget = (score: string | null): BudgetSketch => ({
    full: "100",
    executed: "95.88",
    points: 10,
    rate: "95.88%",
    score,
  });

  test("95.88% of 10 is 9.59, not 10", () => {
    const [finding] = findingsOf("budget-score-differs", { budget: budget("10.00") });
    expect(factsOf(finding)).toMatchObject({ printed: "10", suggested: "9.59", points: "10" });
    expect(finding?.cells[0]).toEqual({ sheet: "s1", row: BUDGET_ROW, column: 7 });
  });

  test("9.58 and 9.59 lie in the permitted range", () => {
    expect(marks("budget-score-differs", { budget: budget("9.58") })).toEqual([]);
    expect(marks("budget-score-differs", { budget: budget("9.59") })).toEqual([]);
    expect(marks("budget-score-differs", {})).toEqual([]);
  });

  test("a blank score is proposed", () => {
    expect(marks("budget-score-differs", { budget: budget(null) })).toEqual(["error H6"]);
  });

  test("amounts added up from the sources are told to be so, a rate above the whole is capped", () => {
    const sources = [line("current-appropriation", { full: "90", executed: "89.974" })];
    const summed = { full: "0", executed: "0", points: 10, score: 0, with: { sources } };
    expect(factsOf(findingsOf("budget-score-differs", { budget: summed })[0])).toMatchObject({
      isSummed: "true",
      isCapped: "false",
      suggested: "10",
    });
    const over = findingsOf("budget-score-differs", { budget: { ...budget("9"), executed: "101" } });
    expect(factsOf(over[0])).toMatchObject({ isSummed: "false", isCapped: "true", suggested: "10" });
    const whole = findingsOf("budget-score-differs", { budget: { ...budget("9"), executed: "100" } });
    expect(factsOf(whole[0])).toMatchObject({ isCapped: "false" });
  });
});

describe("indicator-score-differs", () => {
  const row = (score: number | null, explanation = "") => ({
    name: "培训人数",
    target: "≥11人",
    actual: "6人",
    points: 5,
    score,
    explanation,
    judgement: quantity("at-least", { target: 11, actual: 6, unit: "人" }),
  });

  test("above the range and blank are proposed with the rule's own value", () => {
    const [finding] = findingsOf("indicator-score-differs", { indicators: [row(5)] });
    expect(factsOf(finding)).toMatchObject({ score: "5", suggested: "3", isReverse: "false" });
    expect(marks("indicator-score-differs", { indicators: [{ ...met(2, 2) }, row(null)] })).toEqual([
      "error G13",
    ]);
  });

  test("inside the range nothing is reported", () => {
    expect(marks("indicator-score-differs", { indicators: [row(3)] })).toEqual([]);
    expect(marks("indicator-score-differs", { indicators: [row(2)] })).toEqual([]);
  });

  test("below the range: proposed without an explanation, kept with one", () => {
    expect(marks("indicator-score-differs", { indicators: [row(1)] })).toEqual(["error G12"]);
    expect(marks("indicator-score-differs", { indicators: [row(1, "受场地限制，分两批开展")] })).toEqual([]);
  });

  test("lower-is-better is told apart", () => {
    const judgement = quantity("at-most", { target: 160, actual: 386, unit: "万元" });
    const [finding] = findingsOf("indicator-score-differs", {
      indicators: [{ target: "≤160万元", actual: "386万元", points: 15, score: "10.00", judgement }],
    });
    expect(factsOf(finding)).toMatchObject({ suggested: "6.22", isReverse: "true" });
  });

  test("a score outside its points is left to the check of that name", () => {
    expect(marks("indicator-score-differs", { indicators: [row(6)] })).toEqual([]);
    expect(marks("indicator-score-differs", { indicators: [row(-1)] })).toEqual([]);
  });

  test("what cannot be judged, and rows that are not counted, are not scored", () => {
    const parts = [
      { ...row(5), judgement: unclear() },
      { ...row(5), with: { isCounted: false } },
    ];
    expect(marks("indicator-score-differs", { indicators: parts })).toEqual([]);
  });
});

describe("indicator-score-exceeds-points", () => {
  test("more than the points, or less than nothing", () => {
    const indicators = [met(10, 10.5), met(10, -1), met(10, 10), met(10, 0)];
    const found = findingsOf("indicator-score-exceeds-points", { indicators });
    expect(found.map(({ facts }) => [facts["title"], facts["isNegative"]])).toEqual([
      ["指标1", false],
      ["指标2", true],
    ]);
  });

  test("without points or a score there is nothing to exceed", () => {
    const indicators = [
      { ...met(10, 11), points: null },
      { ...met(10, 10), score: null },
    ];
    expect(marks("indicator-score-exceeds-points", { indicators })).toEqual([]);
  });
});

describe("indicator-entry-blank", () => {
  test("blank actual values and scores are one finding for the table", () => {
    const blank = { target: "≥5个", actual: "", points: 10, score: null, judgement: unclear("actual-blank") };
    const [finding, more] = findingsOf("indicator-entry-blank", { indicators: [met(10, 10), blank, blank] });
    expect(factsOf(finding)).toMatchObject({ actuals: "2", scores: "2", targets: "0", title: "指标2" });
    expect(more).toBeUndefined();
    expect(finding?.cells.map(({ row, column }) => [row, column])).toEqual([
      [12, 4],
      [13, 4],
      [12, 6],
      [13, 6],
    ]);
  });

  test("rows without a target either are counted", () => {
    const blank = { actual: "", points: 10, score: 10, judgement: unclear("actual-blank") };
    const indicators = [
      { ...blank, target: "" },
      { ...blank, target: "≥5个" },
      { ...met(10, 10), target: "" },
    ];
    const [finding] = findingsOf("indicator-entry-blank", { indicators });
    expect(factsOf(finding)).toMatchObject({ actuals: "2", targets: "1", scores: "0" });
  });

  test("a blank score that the rule fills in is another check's business", () => {
    expect(marks("indicator-entry-blank", { indicators: [{ ...met(10, 10), score: null }] })).toEqual([]);
  });

  describe("a table that nobody has scored", () => {
    const blank = { ...met(10, 10), score: null };
    const sketch = {
      indicators: [blank, { ...blank, judgement: unclear() }, blank],
      budget: { full: "100", executed: "95", points: 10, score: null },
      total: { points: 40, score: null },
    };

    test("is told once, with every blank score, by this check alone", () => {
      const [finding, more] = findingsOf("indicator-entry-blank", sketch);
      expect(more).toBeUndefined();
      expect(factsOf(finding)).toMatchObject({ actuals: "0", scores: "3", range: "G12:G14" });
      expect(finding?.cells.map(({ row, column }) => [row, column])).toEqual([
        [11, 6],
        [12, 6],
        [13, 6],
        [14, 6],
      ]);
      const sentence = "整张表没有填得分：3 个指标（G12:G14）都空着，总分也空着。";
      expect(findingSentence(zhCN.findings, finding!)).toBe(sentence);
      for (const id of ["indicator-score-differs", "total-score-differs"] as const)
        expect(marks(id, sketch)).toEqual([]);
    });

    test("still has its execution score, and a total that is filled in, compared", () => {
      expect(marks("budget-score-differs", sketch)).toEqual(["error H6"]);
      const filled = {
        ...sketch,
        budget: { ...sketch.budget, score: 9.5 },
        total: { points: 40, score: 30 },
      };
      expect(marks("total-score-differs", filled)).toEqual(["error G15"]);
    });

    test("is another thing than a table with one blank score", () => {
      expect(marks("indicator-score-differs", { indicators: [blank] })).toEqual(["error G12"]);
      expect(marks("indicator-score-differs", { indicators: [met(10, 10), blank, blank] })).toEqual([
        "error G13",
        "error G14",
      ]);
    });
  });

  test("rows without points need no entry", () => {
    const indicators = [{ target: "≥5个", actual: "", judgement: unclear("actual-blank") }];
    expect(marks("indicator-entry-blank", { indicators })).toEqual([]);
  });
});

describe("indicator-points-missing", () => {
  const without = { ...met(10, 10), points: null };

  test("a row without points among others that have some", () => {
    expect(marks("indicator-points-missing", { indicators: [met(10, 10), without] })).toEqual(["error F13"]);
    expect(marks("indicator-points-missing", { indicators: [met(100, 100), without] })).toEqual([
      "warning F13",
    ]);
  });

  describe("where the others do not make up the whole", () => {
    const budget = { full: "10", executed: "10", points: 10, rate: "100%", score: 10 };
    const say = (sketch: TableSketch) =>
      findingsOf("indicator-points-missing", sketch).map((one) => findingSentence(zhCN.findings, one));

    test("says what is left, and the sum is not told a second time", () => {
      const sketch = { budget, indicators: [met(70, 70), without], total: { points: 100, score: 90 } };
      expect(say(sketch)).toEqual([
        "“指标2”有指标值和完成值，分值却没有填或不能用；已填的分值合计 80 分，按满分 100 分应为 20 分。",
      ]);
      expect(marks("points-total-not-100", sketch)).toEqual([]);
      expect(say({ ...sketch, indicators: [met(70, 70), without, without] })).toEqual([
        "2 个指标有指标值和完成值，分值却没有填或不能用（第一个是“指标2”）；已填的分值合计 80 分，按满分 100 分还差 20 分。",
      ]);
      expect(say({ indicators: [met(70, 70), without] })).toEqual([
        "“指标2”有指标值和完成值，分值却没有填或不能用；已填的分值合计 70 分。",
      ]);
    });

    test("a blank beside the usual 90 of a form without the money's points is no gap", () => {
      expect(marks("indicator-points-missing", { indicators: [met(90, 90), without] })).toEqual([
        "warning F13",
      ]);
    });

    test("a sum above the whole, or a line of the total that says otherwise, is a fault of its own", () => {
      expect(marks("points-total-not-100", { budget, indicators: [met(95, 95), without] })).toEqual([
        "error F6",
      ]);
      const printed = { budget, indicators: [met(70, 70), without], total: { points: 90, score: 90 } };
      expect(marks("points-total-not-100", printed)).toEqual(["error F14"]);
    });
  });

  test("points below zero or in words cannot be shared out; a dash says that the row is not scored", () => {
    const indicators = [
      met(10, 10),
      { ...without, points: "-5" },
      { ...without, points: "十分" },
      { ...without, points: "—" },
    ];
    const [finding, ...others] = findingsOf("indicator-points-missing", { indicators });
    expect([finding?.cells.map(({ row }) => row), others]).toEqual([[12, 13], []]);
  });

  test("scores of a form without points at all are asked about once; without scores, and unfilled rows, it is left alone", () => {
    expect(marks("indicator-points-missing", { indicators: [without, without] })).toEqual(["review F12"]);
    const unscored = { ...without, score: null };
    expect(marks("indicator-points-missing", { indicators: [unscored, unscored] })).toEqual([]);
    const unfilled = { target: "", actual: "", points: null };
    expect(marks("indicator-points-missing", { indicators: [met(10, 10), unfilled] })).toEqual([]);
  });
});

describe("points-total-not-100", () => {
  const budget = { full: "10", executed: "10", points: 10, rate: "100%", score: 10 };
  const rows = (...points: readonly number[]) => points.map((one) => met(one, one));

  test("100 of indicators and 10 of the budget make 110", () => {
    const sketch = { budget, indicators: rows(70, 20, 10), total: { points: 100, score: 110 } };
    const [finding] = findingsOf("points-total-not-100", sketch);
    expect(factsOf(finding)).toMatchObject({ actual: "110", expected: "100", printed: "100" });
  });

  test("100 of the money above 90 of indicators are too many, and its 10 of 10 are no wrong score", () => {
    const sketch = {
      budget: { ...budget, points: 100 },
      indicators: rows(60, 30),
      total: { points: 100, score: 100 },
    };
    expect(factsOf(findingsOf("points-total-not-100", sketch)[0])).toMatchObject({
      actual: "190",
      printed: "100",
    });
    expect([...marks("budget-score-differs", sketch), ...marks("total-score-differs", sketch)]).toEqual([]);
  });

  test("a total without the execution lacks nothing where the indicators have all points", () => {
    const leftOut = (...points: readonly number[]) =>
      findingsOf("total-score-differs", {
        budget,
        indicators: rows(...points),
        total: { points: 100, score: 90 },
      }).map((finding) => factsOf(finding)["isExecutionLeftOut"]);
    expect(leftOut(60, 30)).toEqual(["true"]);
    expect(leftOut(60, 30, 10)).toEqual(["false"]);
  });

  test("how to mend it depends on what is wrong", () => {
    const fix = (sketch: TableSketch) =>
      findingsOf("points-total-not-100", sketch).map((one) => findingFix(zhCN.findings, one).slice(0, 14));
    expect(fix({ budget, indicators: rows(70, 20, 10) })).toEqual(["逐行核对分值，常见原因是指标"]);
    expect(fix({ budget, indicators: rows(50, 20, 10) })).toEqual(["逐行核对分值，看有没有漏行、"]);
    expect(fix({ budget, indicators: rows(50, 30, 10), total: { points: 90, score: 100 } })).toEqual([
      "把总分行的分值改为各项之和。",
    ]);
  });

  test("four times 22.5 and 10 make 100", () => {
    expect(marks("points-total-not-100", { budget, indicators: rows(22.5, 22.5, 22.5, 22.5) })).toEqual([]);
  });

  test("90 in the line of the total is no sum of 100, unless the line leaves out the execution's score as well", () => {
    const of = (score: number, executionScore = 10) =>
      findingsOf("points-total-not-100", {
        budget: { ...budget, score: executionScore },
        indicators: rows(50, 30, 10),
        total: { points: 90, score },
      });
    const sentence = "各项分值（含预算执行 10 分）合计 100 分，总分行写的是 90 分。";
    expect(of(100).map((finding) => findingSentence(zhCN.findings, finding))).toEqual([sentence]);
    expect(of(90)).toEqual([]);
    expect(of(90, 0)).toEqual([]);
  });

  test("90 is right where the form has no budget block, 80 is not", () => {
    expect(marks("points-total-not-100", { indicators: rows(50, 30, 10) })).toEqual([]);
    expect(marks("points-total-not-100", { indicators: rows(50, 30) })).toEqual(["error F12"]);
  });

  test("90 beside an execution without any place for points is a question", () => {
    const form = buildTable({ budget: { full: "10", executed: "10", points: null } }).budget!;
    const unscored = (line: Partial<BudgetLine>) => ({
      budget: { full: "10", executed: "10", points: null, with: { total: { ...form.total, ...line } } },
    });
    const none = unscored({ points: null, score: null });
    const [finding] = findingsOf("points-total-not-100", { ...none, indicators: rows(50, 30, 10) });
    expect([finding?.severity, factsOf(finding)["rest"]]).toEqual(["review", "10"]);
    expect(marks("points-total-not-100", { ...none, indicators: rows(50, 30, 9) })).toEqual(["error F12"]);
    const dash = unscored({ score: { ...form.total.score!, text: "—" } });
    expect(marks("points-total-not-100", { ...dash, indicators: rows(50, 30, 10) })).toEqual(["error F6"]);
  });

  test("a form without points adds up to nothing", () => {
    const indicators = [{ ...met(10, 10), points: null }];
    expect(marks("points-total-not-100", { indicators, budget })).toEqual([]);
  });
});

describe("group-points-differ", () => {
  const group = (points: string) => ({
    groups: [
      {
        cell: cell(11, 0, `产出指标(${points}分)`),
        level: 1 as const,
        label: "产出指标",
        points: new Decimal(points),
        indicators: [0, 1],
      },
    ],
  });

  test("50 printed above 25 and 20", () => {
    const [finding] = findingsOf("group-points-differ", {
      indicators: [met(25, 25), met(20, 20)],
      with: group("50"),
    });
    expect(factsOf(finding)).toMatchObject({ label: "产出指标", expected: "50", actual: "45", count: "2" });
  });

  test("45 printed above 25 and 20 is right; points not yet filled in say nothing", () => {
    expect(
      marks("group-points-differ", { indicators: [met(25, 25), met(20, 20)], with: group("45") }),
    ).toEqual([]);
    const blank = { ...met(1, 1), points: null };
    expect(marks("group-points-differ", { indicators: [blank, blank], with: group("45") })).toEqual([]);
  });
});

describe("points-split-unusual", () => {
  const of = (category: "output" | "benefit" | "satisfaction", points: number) => ({
    ...met(points, points),
    with: { category },
  });
  const seventy = [of("output", 35), of("output", 35), of("benefit", 20), of("satisfaction", 10)];
  const rule = note(
    "instruction",
    "一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分",
  );

  test("the form's own printed rule is held against the points", () => {
    const found = findingsOf("points-split-unusual", { indicators: seventy, with: { notes: [rule] } });
    expect(found.map(({ facts }) => [facts["category"], String(facts["actual"])])).toEqual([
      ["output", "70"],
      ["benefit", "20"],
    ]);
  });

  test("without a printed rule the national split is not insisted on, unless the user chose the policy", () => {
    expect(marks("points-split-unusual", { indicators: seventy })).toEqual([]);
    const chosen = { ...DEFAULT_SETTINGS, policy: "mof-2020-10" as const };
    expect(marks("points-split-unusual", { indicators: seventy }, chosen)).toHaveLength(2);
    const usual = [of("output", 50), of("benefit", 30), of("satisfaction", 10)];
    expect(marks("points-split-unusual", { indicators: usual }, chosen)).not.toContain("warning F13");
  });

  const under = (policy: "hubei-20-80" | "mof-2020-10" | "mof-2021-101") => ({ ...DEFAULT_SETTINGS, policy });

  test("the points of the execution rate are held against those of the policy that the user chose", () => {
    const budget = { full: "10", executed: "10", points: 10, rate: "100%", score: "10" };
    const rows = { indicators: [met(40, 40), met(50, 50)], budget };
    const [finding, ...others] = findingsOf("points-split-unusual", rows, under("hubei-20-80"));
    expect(factsOf(finding)).toEqual({ kind: "split", category: "execution", expected: "20", actual: "10" });
    expect(findingSentence(zhCN.findings, finding!)).toBe("预算执行合计 10 分，规定是 20 分。");
    expect(others.filter(({ facts }) => facts["category"] === "execution")).toEqual([]);
    const ofOthers = [under("mof-2020-10"), DEFAULT_SETTINGS].flatMap((settings) =>
      findingsOf("points-split-unusual", rows, settings),
    );
    expect(ofOthers.filter(({ facts }) => facts["category"] === "execution")).toEqual([]);
  });

  test.each([
    ["without costs: 50, 30, 10", { output: 50, benefit: 30, satisfaction: 10 }, []],
    ["without costs: 40, 20, 10", { output: 40, benefit: 20, satisfaction: 10 }, ["output 50", "benefit 30"]],
    ["with costs: 20, 40, 20, 10", { cost: 20, output: 40, benefit: 20, satisfaction: 10 }, []],
    [
      "with costs: 10, 50, 20, 10",
      { cost: 10, output: 50, benefit: 20, satisfaction: 10 },
      ["cost 20", "output 40"],
    ],
    ["without satisfaction: 50, 40", { output: 50, benefit: 40 }, []],
    ["with costs, without satisfaction: 20, 40, 20", { cost: 20, output: 40, benefit: 20 }, ["benefit 30"]],
  ])("the split of 101 %s", (_, points, expected) => {
    const rows = Object.entries(points).flatMap(([category, sum]) =>
      [1, 2].map(() => ({ ...met(sum / 2, sum / 2), with: { category: category as "cost" } })),
    );
    const found = findingsOf("points-split-unusual", { indicators: rows }, under("mof-2021-101"));
    expect(found.map(({ facts }) => `${String(facts["category"])} ${String(facts["expected"])}`)).toEqual(
      expected,
    );
  });

  test("one indicator with more than half of the points is lopsided, with half of them not", () => {
    const indicators = (first: number) => [of("output", first), of("benefit", 20), of("benefit", 20)];
    expect(marks("points-split-unusual", { indicators: indicators(41) })).toEqual(["warning F12"]);
    expect(marks("points-split-unusual", { indicators: indicators(40) })).toEqual([]);
    expect(marks("points-split-unusual", { indicators: [of("output", 60), of("benefit", 30)] })).toEqual([]);
  });
});

describe("total-score-differs", () => {
  const budget = { full: "10", executed: "10", points: 10, rate: "100%", score: "9.9" };
  const sketch = (score: string | null, formula?: string) => ({
    budget,
    indicators: [met(50, 50), met(40, 32)],
    total: { points: 100, score, ...(formula ? { formula } : {}) },
  });

  test("91 for 91.9, with the sum as the fix", () => {
    const [finding] = findingsOf("total-score-differs", sketch("91"));
    expect(factsOf(finding)).toMatchObject({ printed: "91", sum: "91.9" });
    expect(edits(finding!)).toEqual(["G14 = 91.9"]);
  });

  test("the exact sum passes, also with zeros behind it", () => {
    expect(marks("total-score-differs", sketch("91.9"))).toEqual([]);
    expect(marks("total-score-differs", sketch("91.90"))).toEqual([]);
  });

  test("a blank total is reported, a formula is not overwritten", () => {
    expect(marks("total-score-differs", sketch(null))).toEqual(["error G14"]);
    expect(findingsOf("total-score-differs", sketch("91", "=SUM(G12:G13)"))[0]?.fix).toBeNull();
  });

  test("a form without a total row, or without scores, has nothing to add up", () => {
    expect(marks("total-score-differs", { indicators: [met(50, 50)] })).toEqual([]);
    const unfilled = { indicators: [{ ...met(5, 5), score: null }], total: { points: 100, score: null } };
    expect(marks("total-score-differs", unfilled)).toEqual([]);
  });
});

describe("total-score-exceeds-cap", () => {
  const customPolicy: ScoringPolicy = {
    ...MOF_2020_10_POLICY,
    id: "custom",
    basedOn: "mof-2020-10",
    totalCaps: {
      ...MOF_2020_10_POLICY.totalCaps,
      value: [
        { below: "0.6", cap: "69" },
        { below: "0.8", cap: "89" },
      ],
    },
  };
  const settings = { ...DEFAULT_SETTINGS, policy: "custom" as const, customPolicy };
  const sketch = (score: number, executed = "75") => ({
    budget: { full: "100", executed, points: 10, rate: `${executed}%`, score: 5 },
    indicators: [met(90, 90)],
    total: { points: 100, score },
  });

  test("75 % spent: 95 is too much, 89 is not", () => {
    const [finding] = findingsOf("total-score-exceeds-cap", sketch(95), settings);
    expect(factsOf(finding)).toMatchObject({ cap: "89", rate: "0.75", below: "0.8" });
    expect(marks("total-score-exceeds-cap", sketch(89), settings)).toEqual([]);
  });

  test("the edge belongs to the next step, and policies without caps have none", () => {
    expect(marks("total-score-exceeds-cap", sketch(95, "80"), settings)).toEqual([]);
    expect(marks("total-score-exceeds-cap", sketch(95))).toEqual([]);
  });
});

describe("grade-differs", () => {
  const sketch = (score: string, grade: string) => ({
    indicators: [met(100, 90)],
    total: { points: 100, score },
    grade,
  });

  test.each([
    ["89.99", "优", "good"],
    ["90", "良", "excellent"],
    ["79.9", "良", "fair"],
    ["59.9", "中", "poor"],
  ])("%s is not %s", (score, grade, expected) => {
    const [finding] = findingsOf("grade-differs", sketch(score, grade));
    expect(factsOf(finding)["expected"]).toBe(expected);
    expect(finding?.cells).toEqual([
      { sheet: "s1", row: 12, column: 7 },
      { sheet: "s1", row: 12, column: 6 },
    ]);
  });

  test("a total of the indicators alone is graded with the score of the execution", () => {
    const whole = {
      budget: { full: 100, executed: 98, points: 10, score: "9.8" },
      indicators: [met(90, 89)],
      total: { points: 90, score: "89" },
    };
    expect(marks("grade-differs", { ...whole, grade: "优" })).toEqual([]);
    expect(marks("grade-differs", { ...whole, grade: "良" })).toHaveLength(1);
    expect(marks("total-score-differs", whole)).toEqual([]);
  });

  test("the right grade passes, and a scale of four names none", () => {
    expect(marks("grade-differs", sketch("90", "优"))).toEqual([]);
    expect(marks("grade-differs", sketch("60", "评价等级：中"))).toEqual([]);
    expect(marks("grade-differs", sketch("95", "优□ 良□ 中□ 差□"))).toEqual([]);
    expect(marks("grade-differs", sketch("50", "良□ 优□"))).toEqual([]);
    expect(marks("grade-differs", sketch("50", "差"))).toEqual([]);
    expect(marks("grade-differs", { ...sketch("95", "优"), grade: null })).toEqual([]);
  });
});

describe("grade-differs without a total row", () => {
  test("the sum of the scores is graded", () => {
    const sketch = { indicators: [met(100, 70)], grade: "自评等级：优" };
    expect(marks("grade-differs", sketch)).toEqual(["error H13"]);
    expect(marks("grade-differs", { ...sketch, grade: "自评等级：中" })).toEqual([]);
  });
});

describe("number-stored-as-text", () => {
  const asText = (column: number, printed: string, formula: string | null = null) => ({
    ...numberCell(11, column, printed, formula),
    isTextNumber: true,
  });

  test("texts become numbers in one fix", () => {
    const row = { ...met(5, 5), with: { points: asText(5, "5"), score: asText(6, "4.50") } };
    const [finding, more] = findingsOf("number-stored-as-text", { indicators: [row] });
    expect(edits(finding!)).toEqual(["F12 = 5", "G12 = 4.5"]);
    expect(more).toBeUndefined();
  });

  test("numbers, formulas and dashes are left alone", () => {
    const row = { ...met(5, 5), with: { score: asText(6, "5", '="5"'), points: asText(5, "—") } };
    expect(marks("number-stored-as-text", { indicators: [row, met(5, 5)] })).toEqual([]);
  });

  test("a number that no spreadsheet can hold exactly is reported and not rewritten", () => {
    const score = asText(6, "12345678901234567890.123");
    const [finding] = findingsOf("number-stored-as-text", {
      indicators: [{ ...met(5, 5), judgement: quality("健全", "健全"), with: { score } }],
    });
    expect(finding?.fix).toBeNull();
  });
});
