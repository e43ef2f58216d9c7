import { DEFAULT_SETTINGS, planWriteBack, reviewWorkbook } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

const HEAD = `项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 社区养老服务 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施`;

interface Sketch {
  /** 培训人次's actual value; 500人次 were wanted. */
  readonly people?: string;
  /** Points and score of 培训班次, which was met; then those of 培训人次; `^` is the cell above. */
  readonly cells?: string;
}

/** Two indicators that have 40 points between them, and one of 60. */
function reviewOf({ people = "500人次", cells = "40 | 40 || ^ | ^" }: Sketch) {
  const [classes, attendance] = cells.split("||");
  const { sheet } = formSheet(
    "合并分",
    `${HEAD}
产出指标 | 数量指标 | 培训班次 | ≥10期 | 10期 | ${classes} | 无
产出指标 | 数量指标 | 培训人次 | ≥500人次 | ${people} | ${attendance} | 天气原因，已补训
满意度指标 | 满意度指标 | 老人满意度 | ≥90% | 95% | 60 | 60 | 无
总分 | < | < | < | < | 100 | 100 | <`,
  );
  return reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
}

const found = (sketch: Sketch) => reviewOf(sketch).findings.map(({ check }) => check);
const totalOf = (sketch: Sketch) => {
  const { sumOfPoints, sumOfPrinted, suggested } = reviewOf(sketch).tables[0]!.total;
  return [sumOfPoints, sumOfPrinted, suggested].map((number) => number?.toString() ?? null);
};
const written = (sketch: Sketch) =>
  planWriteBack(reviewOf(sketch)).ops.map(({ cell, after }) => [cell.row + 1, after.value]);

test("points and a score merged over two indicators count once", () => {
  expect(totalOf({})).toEqual(["100", "100", "100"]);
  expect(found({})).not.toContain("points-total-not-100");
  expect(found({})).not.toContain("total-score-differs");
  expect(written({})).toEqual([]);
});

test("a shared score is full where all its indicators were met", () => {
  expect(written({ cells: "40 | 30 || ^ | ^" })).toEqual([[4, 40]]);
});

test("a shared score is kept, and a person asked, where one of its indicators was missed", () => {
  const missed: Sketch = { people: "400人次", cells: "40 | 36 || ^ | ^" };
  expect(totalOf(missed)).toEqual(["100", "96", "96"]);
  expect(written(missed)).toEqual([[7, 96]]);
  const told = reviewOf(missed).findings.filter(({ check }) => check === "indicator-not-judged");
  expect(told.map(({ facts }) => facts["reason"])).toEqual(["cell-shared"]);
  expect(found(missed)).not.toContain("indicator-score-differs");
});

test("an explanation is asked for the indicator that was missed, at its own row", () => {
  const { indicators } = reviewOf({ people: "400人次" }).tables[0]!;
  expect(indicators.map(({ explanationRequired }) => explanationRequired)).toEqual([false, true, false]);
});

test.each([
  ["points alone", "40 | 20 || ^ | 20"],
  ["a score alone", "20 | 40 || 20 | ^"],
])("%s shared count once, and nothing is judged by a rule that nobody wrote", (_, cells) => {
  expect(totalOf({ cells })).toEqual(["100", "100", "100"]);
  expect(written({ cells })).toEqual([]);
  expect(found({ cells })).not.toContain("indicator-score-exceeds-points");
});
