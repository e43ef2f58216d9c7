import { DEFAULT_SETTINGS, POLICIES, scoreTable, type ReviewSettings } from "../../src/core";
import { loadStrings, policyLines, traceSentences, zhCN } from "../../src/strings";
import { buildTable, quality, quantity, range, unclear, type TableSketch } from "../support/table-builder";

type Row = NonNullable<TableSketch["indicators"]>[number];
type Trace = Parameters<typeof traceSentences>[1];

const indicator = (row: Row, settings: Partial<ReviewSettings> = {}): Trace =>
  scoreTable(buildTable({ indicators: [row] }), { ...DEFAULT_SETTINGS, ...settings }).indicators[0]!.trace;
const budget = (sketch: NonNullable<TableSketch["budget"]>, settings: Partial<ReviewSettings> = {}): Trace =>
  scoreTable(buildTable({ budget: sketch }), { ...DEFAULT_SETTINGS, ...settings }).budget!.trace;
const chinese = (trace: Trace) => traceSentences(zhCN.trace, trace);

const RULE = "依据：财预〔2020〕10号《项目支出绩效评价管理办法》第十六条（未核实）";

describe("calculations as an accountant writes them on paper", () => {
  test("a shortfall", () => {
    const judgement = quantity("equal", { target: 11, actual: 6, unit: "套" });
    expect(chinese(indicator({ judgement, points: 5, score: 3 }))).toEqual([
      "完成比例 6 ÷ 11 = 54.55%",
      "5 × 6 ÷ 11 = 2.7272… → 3（四舍五入到整数）",
      RULE,
    ]);
  });

  test("per cent against per cent, in the form's own unit", () => {
    const judgement = quantity("at-least", { target: 95, actual: "66.67", unit: "%" });
    expect(chinese(indicator({ judgement, points: 10 })).slice(0, 2)).toEqual([
      "完成比例 66.67% ÷ 95% = 70.18%",
      "10 × 66.67 ÷ 95 = 7.0178… → 7.02（四舍五入到 2 位小数）",
    ]);
  });

  test("a ceiling, by ratio and in a line", () => {
    const judgement = quantity("at-most", { target: 160, actual: 386, unit: "万元" });
    expect(chinese(indicator({ judgement, points: 15 })).slice(0, 2)).toEqual([
      "完成比例 160 ÷ 386 = 41.45%（越低越好，指标值 ÷ 完成值）",
      "15 × 160 ÷ 386 = 6.2176… → 6.22（四舍五入到 2 位小数）",
    ]);
    const linear = { judgement: quantity("at-most", { target: 10, actual: 12 }), points: 10 };
    expect(chinese(indicator(linear, { policy: "linear-reverse" }))[0]).toBe(
      "10 ×（1 − （12 − 10）÷ 10）= 8，达到指标值两倍不得分",
    );
  });

  test("a range, a zero, a negative number, too much", () => {
    const first = (judgement: Row["judgement"]) => chinese(indicator({ judgement, points: 4, score: 4 }));
    expect(first(range(4, 5, 1))[0]).toBe("不在规定区间内，按较近的界限 4 计算");
    expect(first(quantity("equal", { target: 0, actual: 1 }))[0]).toBe(
      "指标值不大于 0，不能按比例计算；没有达到，得 0 分",
    );
    expect(first(quantity("at-least", { target: 5, actual: -1 }))[0]).toBe("实际完成值 -1 是负数，按 0 计算");
    expect(first(quantity("equal", { target: 9, actual: 20 }))[2]).toBe(
      "完成比例 222.22%，超额较多：不扣分，请说明原因",
    );
  });

  test("a degree in words", () => {
    expect(chinese(indicator({ judgement: quality("健全", "较健全"), points: 5, score: 4 }))).toEqual([
      "“较健全”属于“部分达成”，可得分值的 60%–80%，按 70% 计：3.5 → 4（四舍五入到整数）",
      RULE,
    ]);
  });

  test("what is kept, and why", () => {
    const met = quantity("equal", { target: 11, actual: 11 });
    expect(chinese(indicator({ judgement: met, points: 4, score: 3, explanation: "家电另购" }))[2]).toBe(
      "表中得分 3 低于可得分，已说明原因，予以保留",
    );
    expect(chinese(indicator({ judgement: unclear(), points: 4, score: 3 }))).toEqual([
      "不能自动判断，保留表中得分 3，请人工核对",
    ]);
  });

  test("the execution of the budget", () => {
    const spent = budget({ full: "9480000.00", executed: "9100024.2", points: 10, score: "9.6" });
    expect(chinese(spent).slice(0, 2)).toEqual([
      "执行率 = 全年执行数 ÷ 全年预算数 = 9,100,024.2 ÷ 9,480,000 = 95.99%",
      "10 × 95.9918…% = 9.5991… → 9.6（四舍五入到 1 位小数）",
    ]);
    expect(chinese(budget({ full: 100, executed: 110, points: 10 })).slice(1, 3)).toEqual([
      "执行率 110.00% 超过 100%，按 100% 计分",
      "10 × 100% = 10",
    ]);
    expect(chinese(budget({ full: 100, executed: 85, points: 10 }, { policy: "mof-2021-101" }))[1]).toBe(
      "执行率达到 80%，按分值的 70% 计 7 分",
    );
  });
});

describe("policies in words", () => {
  const value = (id: keyof typeof POLICIES, field: string) =>
    policyLines(zhCN.policies, POLICIES[id]).find((line) => line.field === field)?.value;

  test("say what they say, field by field", () => {
    expect(value("mof-2020-10", "bands")).toBe(
      "达成 100%–80%（建议 100%）；部分达成 80%–60%（建议 70%）；未达成 60%–0%（建议 0%）",
    );
    expect(value("guangxi-130", "overAchievement")).toBe("得满分，不扣分；达到指标值 130% 必须说明");
    expect(value("mof-2021-101", "budgetRule")).toBe(
      "100% 及以上得 100%，80% 及以上得 70%，60% 及以上得 50%，0% 及以上得 0%",
    );
    expect(value("sichuan-13zp", "explanations")).toContain("执行率低于 90%：必须说明");
  });

  test("name a source for every line, in both languages", async () => {
    for (const { policies } of [zhCN, await loadStrings("en-US")]) {
      for (const policy of Object.values(POLICIES)) {
        const lines = policyLines(policies, policy);
        expect(lines).toHaveLength(15);
        expect(lines.filter((line) => line.value === "" || line.source.document === "")).toEqual([]);
      }
    }
  });
});

test("every calculation has its words in English too", async () => {
  const english = (await loadStrings("en-US")).trace;
  const trace = indicator({ judgement: quantity("equal", { target: 11, actual: 6 }), points: 5, score: 3 });
  expect(traceSentences(english, trace).slice(0, 2)).toEqual([
    "Achievement 6 ÷ 11 = 54.55%",
    "5 × 6 ÷ 11 = 2.7272… → 3 (rounded half up to whole points)",
  ]);
  expect(Object.keys(english.steps).sort()).toEqual(Object.keys(zhCN.trace.steps).sort());
});
