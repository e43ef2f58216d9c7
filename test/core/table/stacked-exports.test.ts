import { formSheet } from "../../support/form-sheets";
import { recognized } from "../../support/recognized";

const HEADER = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";
const row = (level: string, points: number): string =>
  `${level} | 数量指标 | 清淤长度 | ≥12公里 | 12公里 | ${points} | ${points}`;

/** The last rows of the tables of a sheet, from 1. */
function endsOf(...lines: readonly string[]): readonly number[] {
  const { sheet } = formSheet("form", lines.join("\n"));
  return recognized(sheet).regions.map(({ area }) => area.bottom + 1);
}

/** Two exports of 90 or 100 points, one right below the other, neither with a title. */
test.each([
  ["each level on every row", [row("产出指标", 40), row("产出指标", 20), row("效益指标", 30)]],
  ["each level once", [row("产出指标", 60), row("", 10), row("满意度指标", 10)]],
])("the same header over a whole list each makes two tables, %s", (_, list) => {
  expect(endsOf(HEADER, ...list, HEADER, ...list)).toEqual([4, 8]);
});

test("a page break within the first level makes none", () => {
  const list = [row("产出指标", 50), row("产出指标", 40)];
  expect(endsOf(HEADER, ...list, HEADER, row("产出指标", 5), row("效益指标", 5))).toEqual([6]);
});

test("two goals that share the points of one form are one table", () => {
  const list = [row("产出指标", 30), row("效益指标", 15)];
  expect(endsOf(HEADER, ...list, HEADER, ...list)).toEqual([6]);
});

test("a page break before another level makes none", () => {
  const list = [row("产出指标", 50), row("效益指标", 40)];
  expect(endsOf(HEADER, ...list, HEADER, row("满意度指标", 10))).toEqual([5]);
});
