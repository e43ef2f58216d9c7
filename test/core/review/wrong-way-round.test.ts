import { DEFAULT_SETTINGS, planWriteBack, reviewWorkbook } from "../../../src/core";
import { shortForm, type ShortForm } from "../../support/short-form";

const review = (form: ShortForm) => reviewWorkbook({ sheets: [shortForm(form)] }, DEFAULT_SETTINGS);
const found = (form: ShortForm) => review(form).findings.map(({ check }) => check);
const written = (form: ShortForm) => planWriteBack(review(form)).ops.map(({ after }) => after.value);

describe("a row whose sign is the wrong way round keeps its score", () => {
  const form = (row: string): ShortForm => ({
    rows: [row, "场次 | 8场 | 8场 | 80 | 80 | 无"],
    total: "100 | 100",
  });

  test.each([
    ["missed by the sign", "满意度 | ≤90% | 100% | 10 | 10 | 无"],
    ["met by the sign", "满意度 | ≤90% | 80% | 10 | 10 | 无"],
    ["a cost with a lower limit", "建设成本 | ≥17万元 | 15万元 | 10 | 10 | 无"],
  ])("%s", (_, row) => {
    expect(written(form(row))).toEqual([]);
    expect(found(form(row))).toContain("target-direction-reversed");
    expect(found(form(row))).not.toContain("indicator-score-differs");
    expect(review(form(row)).tables[0]!.indicators[0]).toMatchObject({ decision: "unjudged", max: null });
  });

  test.each([
    ["what is no cost", "带动社会投资 | ≥1亿元 | 1.26亿元 | 10 | 10 | 无"],
    ["a rate of what nobody wants", "采购装备不合格率 | ≤1% | 0% | 10 | 10 | 无"],
    ["things of which nobody wants more", "组织处置不合格产品数量 | ≤10件 | 8件 | 10 | 10 | 无"],
    ["work of which less may have been meant", "培训人数 | ≤100人 | 90人 | 10 | 10 | 无"],
  ])("%s is scored", (_, row) => {
    expect(review(form(row)).tables[0]!.indicators[0]).toMatchObject({
      decision: "kept",
      degree: "achieved",
    });
  });

  test("with the right sign it is scored again", () => {
    expect(written(form("满意度 | ≥90% | 45% | 10 | 10 | 无"))).toEqual([5, 95]);
  });
});

describe("money of one row in 元 and in 万元", () => {
  const rows = ["场次 | 8场 | 8场 | 90 | 90 | 无"];
  const mixed = (budget: string): ShortForm => ({ budget, rows, total: "100 | 99.55" });

  test.each([
    ["the budget in 元", "1000000 | 1000000 | 95.5 | 10 | 95.50% | 9.55"],
    ["the expenditure in 元", "100 | 100 | 955000 | 10 | 95.50% | 9.55"],
    ["a rate without its sign", "100 | 100 | 955000 | 10 | 95.5 | 9.55"],
    ["the score alone tells", "1000000 | 1000000 | 95.5 | 10 | | 9.55"],
  ])("%s: the score is kept, and a person asked", (_, budget) => {
    const form = mixed(budget);
    expect(written(form)).toEqual([]);
    const told = review(form).findings.filter(({ check }) => check === "value-magnitude-suspect");
    expect(told.map(({ severity, facts }) => [severity, facts["kind"]])).toEqual([["review", "unit"]]);
    for (const check of ["execution-rate-differs", "budget-score-differs", "execution-exceeds-budget"])
      expect(found(form)).not.toContain(check);
  });

  test("an expenditure that really is that small is scored", () => {
    expect(written(mixed("1000000 | 1000000 | 95.5 | 10 | 0.01% | 5"))).toEqual([0, 90]);
  });
});
