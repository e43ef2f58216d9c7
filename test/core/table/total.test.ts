import { a1, type SelfEvaluationTable } from "../../../src/core";
import { formWith } from "./budget-forms";

const BODY = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50 |
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 50 | 45.5 | 宣传不足`;

/** A form with lines above its indicators (row 4 on) and below them (row 7 on, or one further down a line). */
function totalOf(below: string, above = ""): string {
  return say(formWith(above, { body: `${BODY}\n${below}` }));
}

function say({ total, grade }: SelfEvaluationTable): string {
  const cell = (name: "points" | "score"): string => {
    const at = total?.[name];
    return at ? `${name}=${a1(at.row, at.column)}:${at.value?.toString() ?? "none"}` : "";
  };
  return (
    [cell("points"), cell("score"), grade ? `grade=${grade.text}` : ""].filter(Boolean).join(" ") || "none"
  );
}

test.each([
  [
    "points and score below their columns",
    "总分 | < | < | < | < | 100 | 95.5 | ",
    "points=F7:100 score=G7:95.5",
  ],
  ["the grade beside", "合计 | < | < | < | < | 100 | 95.5 | 优", "points=F7:100 score=G7:95.5 grade=优"],
  ["one number over points and score", "自评总分 | < | < | < | < | 95.5 | < | ", "score=F7:95.5"],
  ["inside the label", "总分：95.5分 | < | < | < | < | < | < | <", "score=A7:95.5"],
  [
    "number and grade in one cell",
    "项目总得分 | < | < | < | < | 100 | 95.5分（优） | ",
    "points=F7:100 score=G7:95.5 grade=优",
  ],
  ["a broken formula", "总分 | < | < | < | < | 100 | #REF! | ", "points=F7:100 score=G7:none"],
  ["in two cells", "合 | 计 | < | < | < | 100 | 95.5 | ", "points=F7:100 score=G7:95.5"],
  ["label and kind in two cells", "自评 | 得分 | < | < | < | 100 | 95.5 | ", "points=F7:100 score=G7:95.5"],
  ["under the actual values", " |  |  |  | 得分 | 100 | 95.5 | ", "points=F7:100 score=G7:95.5"],
  [
    "what it got of what it is worth",
    "总分 | < | < | < | < | 100 | 95.5/100 | ",
    "points=F7:100 score=G7:95.5",
  ],
  ["both over both columns", "总分 | < | < | < | < | 100/95.5 | < | ", "score=F7:95.5"],
  [
    "a sentence",
    "本项目自评得分95.5分，自评等级为优。 | < | < | < | < | < | < | <",
    "score=A7:95.5 grade=优",
  ],
  ["what it is worth first", "总分：100分，得分：95.5分 | < | < | < | < | < | < | <", "score=A7:95.5"],
  ["总计得分", "总计得分 | < | < | < | < | 100 | 95.5 | ", "points=F7:100 score=G7:95.5"],
  ["not filled in", "总分 | < | < | < | < | 100 |  | ", "points=F7:100 score=G7:none"],
  ["under a name nobody knows", "全表 | < | < | < | < | 100 | 95.5 | ", "points=F7:100 score=G7:95.5"],
  ["a column too far to the left", "总分 | < | < | < | 100 | 95.5 |  | ", "points=E7:100 score=F7:95.5"],
  ["without any name", " |  |  |  |  | 100 | 95.5 | ", "points=F7:100 score=G7:95.5"],
  ["absent", "", "none"],
  [
    "a ticked grade below",
    "总分 | < | < | < | < | 100 | 85 |\n自评等级 | 优□ 良☑ 中□ 差□ | < | < | < | < | < | <",
    "points=F7:100 score=G7:85 grade=良",
  ],
  [
    "ticks before the words",
    "总分 | < | < | < | < | 100 | 85 |\n评价等级：□优 ☑良 □中 □差 | < | < | < | < | < | < | <",
    "points=F7:100 score=G7:85 grade=良",
  ],
])("the total below: %s", (_, below, expected) => {
  expect(totalOf(below)).toBe(expected);
});

test.each([
  ["beside its label", "主管部门 | 某局 | < | < | 自评总分（分） | < | 95.5 | <", "score=G4:95.5"],
  ["inside its label", "填报日期：2023年3月 | < | < | < | 自评总分：95.5 | < | < | <", "score=E4:95.5"],
  [
    "beside the execution rate",
    "预算数（元） | 100 | 执行数（元） | 99 | < | < | < | <\n预算执行率 | 99% | 自评分 | 95.5 | < | < | < | <",
    "score=D5:95.5",
  ],
  ["with its grade", "年度绩效自评得分 | 95.5 | 评价等次 | 优 | < | < | < | <", "score=B4:95.5 grade=优"],
  ["with both in one cell", "自评得分及等级 | 95.5分/优 | < | < | < | < | < | <", "score=B4:95.5"],
  [
    "before its grade in one cell",
    "自评得分：95.5分 自评等级：优 | < | < | < | < | < | < | <",
    "score=A4:95.5 grade=优",
  ],
  ["beside what the form is worth", "自评总分100分 | 95.5 | < | < | < | < | < | <", "score=B4:95.5"],
  [
    "and not the reviewer's",
    "自评得分 | 95.5 | < | < | 财政评价得分 | 90 | < | <\n绩效等级 |  | < | < | < | < | < | <",
    "score=B4:95.5",
  ],
  ["with 分", "主管部门 | 某局 | < | < | 自评得分： | < | 95.5分 | <", "score=G4:95.5"],
  ["not filled in before another label", "自评总分： |  | < | < | 自评等级： |  | < | <", "score=B4:none"],
  ["not filled in, nor the reviewer's", "自评得分 |  | < | < | 核定得分 |  | < | <", "score=B4:none"],
  ["and not what was approved of it", "自评得分 | 95.5 | < | < | 核定得分 | 90 | < | <", "score=B4:95.5"],
  ["not filled in", "主管部门 | 某局 | < | < | 自评总分 | < |  | <", "score=G4:none"],
  [
    "below its label",
    "主管部门 | 某局 | < | < | < | < | < | 自评得分\n实施单位 | 某站 | < | < | < | < | < | 95.5",
    "score=H5:95.5",
  ],
])("the total in the head: %s", (_, above, expected) => {
  expect(totalOf("", above)).toBe(expected);
});

test("a number in the head goes before a blank line below", () => {
  const above = "主管部门 | 某局 | < | < | 自评得分 | < | 95.5 | <";
  expect(totalOf("总分 | < | < | < | < | 100 |  | ", above)).toBe("score=G4:95.5");
});

test.each([
  [
    "below",
    "主管部门 | 某局 | < | < | 自评得分 |  | < | <",
    "总分 | < | < | < | < | 100 | 95.5 | ",
    "points=F8:100 score=G8:95.5",
  ],
  [
    "further down the head",
    "主管部门 | 某局 | < | < | 自评得分 |  | < | <\n实施单位 | 某站 | < | < | 综合得分 | 95.5 | < | <",
    "",
    "score=F5:95.5",
  ],
  [
    "inside a label below",
    "主管部门 | 某局 | < | < | 自评得分 |  | < | <",
    "总分：95.5分 | < | < | < | < | < | < | <",
    "score=A8:95.5",
  ],
  [
    "in a note below",
    "主管部门 | 某局 | < | < | 自评得分 |  | < | <",
    "自评总分 | 95.5 | < | < | < | < | < | <",
    "score=B8:95.5",
  ],
])(
  "a blank cell beside 自评得分 in the head is not the total where one is filled %s",
  (_, above, below, expected) => {
    expect(totalOf(below, above)).toBe(expected);
  },
);

/** 合计 of the first group, and a further group below it. */
const SUM_IN_BETWEEN = BODY.replace("\n效益指标", "\n合计 | < | < | < | < | 50 | 50 | \n效益指标");

test.each([
  ["none elsewhere", "", "none"],
  ["one in the head", "主管部门 | 某局 | < | < | 自评得分 | < | 95.5 | <", "score=G4:95.5"],
])("a sum between two groups is not the total, with %s", (_, above, expected) => {
  expect(say(formWith(above, { body: SUM_IN_BETWEEN }))).toBe(expected);
});

test("the score of the budget block is never the total", () => {
  const above = `
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 100 | 100 | 98 | 10 | 98% | 9.8`;
  expect(totalOf("", above)).toBe("none");
});

test.each(
  "总体得分 整体得分 综合评价得分 全年得分 实际得分 汇总 总体自评得分 得分小计 得分总计 自评价总分 绩效得分 总分值/得分 总分/得分 项目得分 最终评分 总分合计 全部指标合计 分数合计".split(
    " ",
  ),
)("%s labels the total and is no indicator", (label) => {
  const table = formWith("", { body: `${BODY}\n${label} | < | < | < | < | 100 | 95.5 | ` });
  expect(say(table)).toBe("points=F7:100 score=G7:95.5");
  expect(table.indicators.map(({ title }) => title)).toEqual(["培训人次", "政策知晓率"]);
});

test.each(["部门评价得分", "评价得分"])("%s below a complete total is somebody else's", (label) => {
  const lines = `总分 | < | < | < | < | 100 | 95.5 | \n${label} | < | < | < | < |  | 90 | `;
  expect(totalOf(lines)).toBe("points=F7:100 score=G7:95.5");
});

test("自评得分 below the sum of the indicators is the total", () => {
  const lines = `合计 | < | < | < | < | 90 | 85.5 | \n自评得分 | < | < | < | < | 100 | 95.3 | `;
  expect(totalOf(lines)).toBe("points=F8:100 score=G8:95.3");
});

/** A form for which nobody prints points and scores. */
const unscored = (above: string, below: string): string => {
  const body = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 |
${below}`;
  return say(formWith(above, { body }));
};

const MONEY = `
任务 | 批复金额（万元） | < | 实际支出金额 | 预算执行率 | 原因
^ | 总额 | 财政拨款 | ^ | ^ | ^`;

test.each([
  [
    "the sum of the money",
    `${MONEY}\n合计 | 1186 | 1186 | 1102.5 | 92.96% | \n农村环境整治 | 1186 | 1186 | 1102.5 | 92.96% | `,
    "",
  ],
  ["the sum of money that is not read", "资金来源 | 金额 |  |  |  | \n总计 | 1186 |  |  |  | ", ""],
  ["a sum below the indicators", "", "合计 | < | < | 1186 | 1102.5 | "],
])("%s is no total score", (_, above, below) => {
  expect(unscored(above, below)).toBe("none");
});

test("a form without points may print its total in words", () => {
  expect(unscored("", "自评总分 | < | < | 95.5 | < | ")).toBe("score=D6:95.5");
  expect(unscored("", "绩效自评综合得分 | 95.5 | < | 评价等次 | 优秀 | ")).toBe("score=B6:95.5 grade=优秀");
  expect(unscored("自评得分 | 95.5 |  |  |  | ", "")).toBe("score=B4:95.5");
});

/** Groups below their names, each with 合计 of its own rows. */
const GROUPS = `
二级指标 | < | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | < | < | < | < | < | < | <
数量指标 | < | 培训人次 | ≥500人次 | 520人次 | 50 | 50 |
合计 | < | < | < | < | 50 | 50 |
效益指标 | < | < | < | < | < | < | <
社会影响 | < | 政策知晓率 | ≥90% | 95% | 30 | 30 |
群众评价 | < | 群众认可率 | ≥90% | 95% | 20 | 15 | 宣传不足
合计 | < | < | < | < | 50 | 45 | `;

test.each([
  ["none", GROUPS],
  ["points=F12:100 score=G12:95", `${GROUPS}\n合计 | < | < | < | < | 100 | 95 | `],
  ["points=F11:100 score=G11:95", GROUPS.replace("50 | 45 | ", "100 | 95 | ")],
])("below a sum in between the group goes on under its name; the total is %s", (total, body) => {
  const table = formWith("", { body });
  expect(table.indicators.map(({ title }) => title)).toEqual(["培训人次", "政策知晓率", "群众认可率"]);
  expect(say(table)).toBe(total);
});
