import { DEFAULT_SETTINGS, planWriteBack, reviewWorkbook } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

function reviewOf(names: readonly string[], score = 10) {
  const rows = names.map((name) => `产出指标 | 数量指标 | ${name} | ≥4家 | 2家 | ${score}`).join("\n");
  const { sheet } = formSheet(
    "湖北",
    `项目支出绩效自评表 | < | < | < | < | <
项目名称 | 服务贸易发展资金 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
${rows}
总分 | < | < | < | < | ${score * names.length}`,
  );
  return reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
}

const NAMES = ["支持企业数量（10分）", "培训企业数量(10 分)", "走访企业数量【分值：20分】"];
const points = (names: readonly string[]) =>
  reviewOf(names).tables[0]!.table.indicators.map((row) => row.points?.value?.toNumber() ?? null);

test("points printed in the names are read where the form has no column for them", () => {
  const review = reviewOf(NAMES);
  expect(points(NAMES)).toEqual([10, 10, 20]);
  expect(planWriteBack(review).ops.map(({ after }) => after.value)).toEqual([5, 5, 20]);
  expect(review.tables[0]!.table.problems.map(({ code }) => code)).not.toContain("points-column-missing");
});

test("one name with a number in it is no form that prints points there", () => {
  expect(points(["支持企业数量（10分）", "培训企业数量", "走访企业数量"])).toEqual([null, null, null]);
});

test("a table that could not be scored says so", () => {
  const review = reviewOf(["支持企业数量", "培训企业数量", "走访企业数量"]);
  expect(planWriteBack(review).ops).toEqual([]);
  const told = review.findings.filter(({ check }) => check === "indicator-points-missing");
  expect(told.map(({ severity, facts }) => [severity, facts["count"], facts["isWhole"]])).toEqual([
    ["review", 3, true],
  ]);
});
