import { readTable, recognizeSheet } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

const HEAD = `
项目支出绩效自评表 | < | < | < | <
项目名称 | 示例项目 | < | < | <
指标名称 | 年度指标值 | 实际完成值 | 分值 | 得分`;

/** The names of the indicators that count, and the score of the total. */
function read(rows: string): string {
  const { sheet } = formSheet("form", `${HEAD}\n${rows}`);
  const table = readTable(sheet, recognizeSheet(sheet, []).regions[0]!);
  const names = table.indicators.filter(({ isCounted }) => isCounted).map(({ title }) => title);
  return `${names.join(" ")} ${table.total?.score?.value?.toString() ?? "no total"}`;
}

test("groups under names nobody knows are the sums of the rows below them", () => {
  const rows = `
办学 |  |  | 60 | 58
课时 | ≥500节 | 520节 | 30 | 30
合格率 | ≥95% | 91% | 30 | 28
口碑 |  |  | 40 | 40
家长满意率 | ≥90% | 95% | 40 | 40
全表 |  |  | 100 | 98`;
  expect(read(rows)).toBe("课时 合格率 家长满意率 98");
});

test("a group of groups is a sum too", () => {
  const rows = `
办学 |  |  | 60 | 58
教 |  |  | 30 | 30
课时 | ≥500节 | 520节 | 30 | 30
学 |  |  | 30 | 28
合格率 | ≥95% | 91% | 30 | 28
口碑 |  |  | 40 | 40
家长满意率 | ≥90% | 95% | 40 | 40`;
  expect(read(rows)).toBe("课时 合格率 家长满意率 no total");
});

test("groups summed up below their rows", () => {
  const rows = `
课时 | ≥500节 | 520节 | 30 | 30
合格率 | ≥95% | 91% | 30 | 28
办学 |  |  | 60 | 58
家长满意率 | ≥90% | 95% | 40 | 40
口碑 |  |  | 40 | 40
全表 |  |  | 100 | 98`;
  expect(read(rows)).toBe("课时 合格率 家长满意率 98");
});

test("an indicator without values stays one, as long as the form has room for its points", () => {
  const rows = `
课时 |  |  | 30 | 30
合格率 | ≥95% | 91% | 30 | 28
家长满意率 | ≥90% | 95% | 40 | 40
合计 |  |  | 100 | 98`;
  expect(read(rows)).toBe("课时 合格率 家长满意率 98");
});

test("an extra of ten points beyond the hundred is no sum of the row above it", () => {
  const rows = `
课时 | ≥500节 | 520节 | 50 | 50
家长满意率 | ≥90% | 95% | 50 | 40
获奖 |  |  | 10 | 5
合计 |  |  | 110 | 95`;
  expect(read(rows)).toBe("课时 家长满意率 获奖 95");
});
