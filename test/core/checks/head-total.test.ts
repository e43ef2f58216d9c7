import { DEFAULT_SETTINGS, reviewWorkbook } from "../../../src/core";
import { zhCN } from "../../../src/strings";
import { findingSentence } from "../../../src/strings/findings";
import { formSheet } from "../../support/form-sheets";

function said(head: string, total = "总分 | < | < | < | < | 100 | 98.1 | "): readonly string[] {
  const { sheet } = formSheet(
    "form",
    `项目支出绩效自评表 | < | < | < | < | < | < | <
${head}
项目名称 | 行道树补植 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 补植行道树 | ≥2600株 | 2512株 | 60 | 58.1 | 部分路段管线冲突
效益指标 | 生态效益指标 | 道路绿化普及率 | ≥95% | 95.6% | 40 | 40 | 
${total}`,
  );
  return reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS)
    .findings.filter(({ check }) => check === "narrative-number-differs")
    .map((finding) => findingSentence(zhCN.findings, finding));
}

test.each([
  ["自评总分： | 97.2 | 自评等级： | 优 | < | < | < | <", "自评总分97.2分"],
  ["自评得分 | < | 97.2分 | < | < | < | < | <", "自评得分97.2分"],
  ["自评总得分（分）：97.2 | < | < | < | < | < | < | <", "自评总得分97.2分"],
])("another total in the head is a question: %s", (head, written) => {
  expect(said(head)).toEqual([`文字里写的是“${written}”，表上的总分是 98.1 分。`]);
});

test.each([
  ["the same", "自评总分： | 98.10 | < | < | < | < | < | <"],
  ["blank", "自评总分： |  | 自评等级： | 优 | < | < | < | <"],
  ["the score of the money under the same word", "预算执行率 | 92% | 自评得分 | 9.2 | < | < | < | <"],
  ["somebody else's", "复核得分： | 95 | < | < | < | < | < | <"],
])("%s is none", (_, head) => {
  expect(said(head)).toEqual([]);
});

test("the head's is the form's own where none stands below", () => {
  expect(said("自评总分： | 97.2 | < | < | < | < | < | <", "")).toEqual([]);
});
