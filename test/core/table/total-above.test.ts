import { a1 } from "../../../src/core";
import { formWith } from "./budget-forms";
import { scoreOf } from "./row-forms";

const BUDGET = `
 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | < | <
年度资金总额（万元） | 120 | 90 | 10 | 75% | 7.5 | < | <
总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
 | 完成培训五百人次 | < | < | 完成培训五百二十人次 | < | < | <`;

describe("a total line above the header", () => {
  test.each(["总分", "合计", "总计得分", "自评总分"])(
    "%s has points and score in the indicators' columns",
    (label) => {
      const table = formWith(`${BUDGET}\n${label} | < | < | < | < | 100 | 97.5 | `);
      expect(scoreOf(table)).toBe("G8:97.5");
      expect(table.total?.points && a1(table.total.points.row, table.total.points.column)).toBe("F8");
    },
  );

  test("a score that is an error stays in its place", () => {
    const table = formWith(`${BUDGET}\n总分 | < | < | < | < | 100 | #REF! | `);
    expect(scoreOf(table)).toBe("G8:blank");
  });

  test("a sum of money in those columns is none", () => {
    const table = formWith(`
 | < | < | < | < | 全年预算数 | 全年执行数 |
合计 | < | < | < | < | 120 | 90 | `);
    expect(scoreOf(table)).toBe("none");
  });
});

test("a total right below the header, merged over the operators' column, leaves that column its role", () => {
  const table = formWith("", {
    body: `
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 实际完成值 | 分值 | 得分
合计 | < | < | < | < | < | 100 | 95.5
产出指标 | 数量指标 | 培训人次 | ≥ | 500人次 | 520人次 | 50 | 50
效益指标 | 社会效益指标 | 政策知晓率 | ≥ | 90% | 95% | 50 | 45.5`,
  });
  expect(scoreOf(table)).toBe("H5:95.5");
  const roles = table.region.columns.map(({ role, column }) => `${role}=${a1(0, column)}`);
  expect(roles).toContain("targetOperator=D1");
});

test.each([
  ["what the reviewer gave", "复核总分 | < | < | < | < | < | 100 | 90"],
  ["the grade", "自评等级：优 | < | < | < | < | < | < | <"],
])("below the total below the header, %s leaves the operators' column its role", (_, line) => {
  const table = formWith("", {
    body: `
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 实际完成值 | 分值 | 得分
总分 | < | < | < | < | < | 100 | 95.5
${line}
产出指标 | 数量指标 | 培训人次 | ≥ | 500人次 | 520人次 | 50 | 50
效益指标 | 社会效益指标 | 政策知晓率 | ≥ | 90% | 95% | 50 | 45.5`,
  });
  expect(scoreOf(table)).toBe("H5:95.5");
  expect(table.region.columns.map(({ role, column }) => `${role}=${a1(0, column)}`)).toContain(
    "targetOperator=D1",
  );
  expect(table.indicators).toHaveLength(2);
});

test("a total above the header that is not scored yet is worth 100 and got nothing", () => {
  const { total } = formWith("总分 | < | < | < | < | 100 |  | ");
  const places = [total?.points, total?.score].map((cell) => cell && a1(cell.row, cell.column));
  expect([places, total?.points?.value?.toString(), total?.score?.value]).toEqual([
    ["F4", "G4"],
    "100",
    null,
  ]);
});
