import { a1, type SelfEvaluationTable } from "../../../src/core";
import { budgetOf, formWith } from "./budget-forms";
import { BENEFIT, BOTH, formOf, HEADER, namesIn, OUTPUT, scoreOf, TOTAL } from "./row-forms";

test.each([
  ["numbers of the columns", [HEADER, "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8", OUTPUT, BENEFIT, TOTAL], "G8:95.5"],
  ["numbers behind 栏次", [HEADER, "栏次 |  |  | 1 | 2 | 3 | 4 | 5", OUTPUT, BENEFIT, TOTAL], "G8:95.5"],
  [
    "numbers in brackets",
    [HEADER, "（1） | （2） | （3） | （4） | （5） | （6） | （7） | （8）", OUTPUT, BENEFIT, TOTAL],
    "G8:95.5",
  ],
  ["numbers in circles", [HEADER, "① | ② | ③ | ④ | ⑤ | ⑥ | ⑦ | ⑧", OUTPUT, BENEFIT, TOTAL], "G8:95.5"],
  [
    "numbers behind 甲, 乙, 丙",
    [HEADER, "甲 | 乙 | 丙 | 1 | 2 | 3 | 4 | 5", OUTPUT, BENEFIT, TOTAL],
    "G8:95.5",
  ],
  ["letters and formulas", [HEADER, " |  |  | A | B | C | D=B/A×C | ", OUTPUT, BENEFIT, TOTAL], "G8:95.5"],
  [
    "signatures in cells of their own",
    [HEADER, OUTPUT, BENEFIT, TOTAL, "填表人 | 某某 | < | 联系电话 | 000 | < | 填报日期 | 2023.1.5"],
    "G7:95.5",
  ],
  [
    "telephone numbers below points and score",
    [HEADER, OUTPUT, BENEFIT, TOTAL, "填表人 | 某某 |  | 联系电话 |  | 000 | 填报日期 | 2023.1.5"],
    "G7:95.5",
  ],
  [
    "what a group got",
    [HEADER, OUTPUT, BENEFIT, "效益指标得分 | < | < | < | < | 50 | 45.5 | ", TOTAL],
    "G8:95.5",
  ],
  [
    "what the execution of the budget got",
    [HEADER, OUTPUT, BENEFIT, "预算执行率得分 | < | < | < | < | 10 | 9.8 | ", TOTAL],
    "G8:95.5",
  ],
  [
    "a total whose label stands under the actual values",
    [HEADER, OUTPUT, BENEFIT, " |  |  |  | 合计 | 100 | 95.5 | "],
    "G7:95.5",
  ],
])("%s are no indicator", (_, lines, score) => {
  const table = formOf(...lines);
  expect(namesIn(table)).toEqual(BOTH);
  expect(scoreOf(table)).toBe(score);
});

test("an indicator may be named like what a group got", () => {
  const row = "^ | ^ | 学生评教得分 | ≥90分 | 95分 | 10 | 10 | ";
  expect(namesIn(formOf(HEADER, OUTPUT, row, BENEFIT, TOTAL))).toContain("产出指标/数量指标/学生评教得分");
});

test.each(["项目总投资", "项目概况"])("%s with points and values of its own is an indicator", (name) => {
  const row = ` |  | ${name} | ≤2179万元 | 2113万元 | 10 | 10 | `;
  const table = formOf(HEADER, OUTPUT, row, BENEFIT, TOTAL);
  expect(namesIn(table)).toContain(`产出指标/数量指标/${name}`);
  expect(scoreOf(table)).toBe("G8:95.5");
});

test("a level that fills a row of its own is that of the rows below, with the points it prints", () => {
  const table = formOf(
    HEADER,
    "一、产出指标（50分） | < | < | < | < | < | < | <",
    ` ${OUTPUT.slice(OUTPUT.indexOf("|"))}`,
    "二、效益指标（50分） | < | < | < | < | < | < | <",
    ` ${BENEFIT.slice(BENEFIT.indexOf("|"))}`,
    TOTAL,
  );
  expect(namesIn(table)).toEqual([
    "一、产出指标（50分）/数量指标/培训人次",
    "二、效益指标（50分）/社会效益指标/政策知晓率",
  ]);
  expect(table.indicators.map(({ category }) => category)).toEqual(["output", "benefit"]);
  expect(table.groups.map(({ points, indicators }) => [points.toString(), indicators])).toEqual([
    ["50", [0]],
    ["50", [1]],
  ]);
});

test.each([
  [
    "in a row of its own",
    ["产出指标 | < | < |  |  | 60 | 58 | ", ` ${OUTPUT.slice(OUTPUT.indexOf("|"))}`],
    [["产出指标", "F5", "60", [0]]],
  ],
  [
    "beside the label alone",
    ["产出指标 |  |  |  |  | 60 | 58 | ", ` ${OUTPUT.slice(OUTPUT.indexOf("|"))}`],
    [["产出指标", "F5", "60", [0]]],
  ],
  [
    "for both levels",
    [
      "产出指标 |  |  |  |  | 60 | 58 | ",
      " | 数量指标 |  |  |  | 50 | 50 | ",
      " |  | 培训人次 | ≥500人次 | 520人次 | 50 | 50 | ",
    ],
    [
      ["产出指标", "F5", "60", [0]],
      ["数量指标", "F6", "50", [0]],
    ],
  ],
])("what a group is worth %s is known", (_, rows, expected) => {
  const { groups } = formOf(HEADER, ...rows, TOTAL);
  const said = groups.map(({ label, cell, points, indicators }) => [
    label,
    a1(cell.row, cell.column),
    points.toString(),
    indicators,
  ]);
  expect(said).toEqual(expected);
});

test("the upper line of a header printed again is no indicator", () => {
  const upper = "指标 | < | < | 数值 | < | 评分 | < | 备注";
  const lower = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | ^";
  expect(namesIn(formOf(upper, lower, OUTPUT, upper, BENEFIT, TOTAL))).toEqual(BOTH);
});

/** Names of nine columns: their number in the third, their words in the fourth. */
const numbered = (header: string, mark: string): SelfEvaluationTable =>
  formOf(
    header,
    `产出指标 | 数量指标 | 指标1${mark} | 培训人次 | ≥500人次 | 520人次 | 50 | 50 | `,
    `效益指标 | 社会效益指标 | 指标2${mark} | 政策知晓率 | ≥90% | 95% | 50 | 45.5 | 宣传不足`,
    "总分 | < | < | < | < | < | 100 | 95.5 | ",
  );

test.each([
  ["under one header cell", "三级指标 | <"],
  ["under 指标内容", "三级指标 | 指标内容"],
])("names stand behind their numbers, %s", (_, names) => {
  const header = `一级指标 | 二级指标 | ${names} | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注`;
  for (const mark of ["", "："]) expect(namesIn(numbered(header, mark))).toEqual(BOTH);
});

test.each(["注：执行率=全年执行数/全年预算数", "预算执行率未达100%的原因 | 质保金未到期"])(
  "%s below the budget is no source of money",
  (line) => {
    const table = formWith(`
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8
其中：财政拨款 | < | 90 | 100 | 98 | - | 98% | -
${line} | < | < | < | < | < | <`);
    expect(table.budget?.sources.map(({ label }) => label?.text)).toEqual(["其中：财政拨款"]);
  },
);

test.each([
  [
    "what came over and what the year brought, added up",
    `
项目资金（万元） | < | 上年结转 | 本年预算 | 预算合计 | 全年执行数 | 执行率 | 得分
年度资金总额 | < | 10 | 90 | 100 | 98 | 98% | 9.8`,
    "full=E5:100 executed=F5:98 rate=G5:0.98 score=H5:9.8 wanYuan",
  ],
  [
    "bonds",
    `
债券资金（万元） | < | 债券发行额 | 债券支出额 | 支出进度 | 分值 | 得分 | <
金额 | < | 100 | 98 | 98% | 10 | 9.8 | <`,
    "full=C5:100 executed=D5:98 points=F5:10 rate=E5:0.98 score=G5:9.8 wanYuan",
  ],
])("the budget: %s", (_, lines, expected) => {
  expect(budgetOf(formWith(lines))).toBe(expected);
});

const TITLE_AGAIN = "项目支出绩效自评表 | < | < | < | < | < | < | <";

test.each([
  ["the title again", [TITLE_AGAIN]],
  ["the title, continued", ["项目支出绩效自评表（续） | < | < | < | < | < | < | <"]],
  ["a shorter title", ["绩效自评表 | < | < | < | < | < | < | <"]],
  ["nothing but 续表", ["续表： |  |  |  |  |  |  | "]],
  ["the number of the page", ["第1页 共2页 |  |  |  |  |  |  | ", TITLE_AGAIN]],
  ["where it goes on", ["（转下页） |  |  |  |  |  |  | ", TITLE_AGAIN]],
  ["the head's own lines", [TITLE_AGAIN, "项目名称 | 示例项目 | < | < | < | < | < | <"]],
  ["title and year", [TITLE_AGAIN, "（2022年度） | < | < | < | < | < | < | <"]],
])("a page break that repeats %s above the header leaves one table", (_, lines) => {
  const table = formOf(HEADER, OUTPUT, ...lines, HEADER, BENEFIT, TOTAL);
  expect(namesIn(table)).toEqual(BOTH);
  expect(scoreOf(table)).toBe(`G${8 + lines.length}:95.5`);
});

test("a title with a project of its own below begins another table", () => {
  const another = [TITLE_AGAIN, "项目名称 | 另一项目 | < | < | < | < | < | <"];
  expect(() => formOf(HEADER, OUTPUT, ...another, HEADER, BENEFIT, TOTAL)).toThrow("2 tables");
});

test("the same title with another year begins another table", () => {
  const years = ["2021", "2022"].map((year) => `${year}年度${TITLE_AGAIN}`);
  const form = (): unknown =>
    formWith("", { head: years[0]!, body: [HEADER, OUTPUT, years[1]!, HEADER, BENEFIT, TOTAL].join("\n") });
  expect(form).toThrow("2 tables");
});

test("after the total the same title begins another table", () => {
  expect(() => formOf(HEADER, OUTPUT, TOTAL, TITLE_AGAIN, HEADER, BENEFIT, TOTAL)).toThrow("2 tables");
});

describe("points in one row, values in the rows below", () => {
  const kinship = (...lines: readonly string[]) =>
    formOf(HEADER, ...lines, BENEFIT, TOTAL).indicators.map(({ parent, isCounted }) => [parent, isCounted]);
  const parent = "产出指标 | 数量指标 | ★补助家畜家禽养殖数量 |  |  | 50 | 50 | ";
  const pigs = "^ | ^ | 猪养殖数量 | 80头 | 80头 |  |  | ";
  const sheep = "^ | ^ | 羊养殖数量 | 283只 | 283只 |  |  | ";

  test("the rows below are its parts", () => {
    expect(kinship(parent, pigs, sheep)).toEqual([
      [null, true],
      [0, false],
      [0, false],
      [null, true],
    ]);
  });

  test("a parent with values of its own has forgotten its parts' points, and a part with points is none", () => {
    const told = parent.replace("|  |  |", "| 363头 | 363头 |");
    expect(kinship(told, pigs)).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ]);
    const scored = sheep.replace("|  |  | ", "| 10 | 10 | ");
    expect(kinship(parent, pigs, scored)[2]).toEqual([null, true]);
  });
});

test("定量 | 定性 below one header: a row has the value in the one that it fills", () => {
  const table = formOf(
    "一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | 实际完成值 | < | 分值 | 得分",
    "^ | ^ | ^ | 定量 | 定性 | 定量 | 定性 | ^ | ^",
    "产出指标 | 数量指标 | 培训人次 | ≥500人次 |  | 520人次 |  | 50 | 50",
    "效益指标 | 可持续影响指标 | 长效机制 |  | 健全 |  | 基本健全 | 50 | 45.5",
    "总分 | < | < | < | < | < | < | 100 | 95.5",
  );
  expect(table.indicators.map(({ target, actual }) => [target?.text, actual?.text])).toEqual([
    ["≥500人次", "520人次"],
    ["健全", "基本健全"],
  ]);
});

test("a column of another year below the same header is no second half of the target", () => {
  const table = formOf(
    "一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | 实际完成值 | 分值 | 得分",
    "^ | ^ | ^ | 本年 | 上年 | ^ | ^ | ^",
    "产出指标 | 数量指标 | 培训人次 | ≥500人次 | 480人次 | 520人次 | 50 | 50",
    "效益指标 | 可持续影响指标 | 长效机制 |  | 健全 | 健全 | 50 | 45.5",
  );
  expect(table.indicators.map(({ target }) => target?.text)).toEqual(["≥500人次", ""]);
});

test("points right behind each level are those of its group", () => {
  const table = formWith("", {
    body: `
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
产出指标 | 60 | 数量指标 | 40 | 培训人次 | 20 | ≥500人次 | 520人次 | 20
^ | ^ | ^ | ^ | 培训场次 | 20 | ≥5场 | 6场 | 20
^ | ^ | 质量指标 | 20 | 合格率 | 20 | ≥95% | 96% | 20
效益指标 | 40 | 社会效益指标 | 40 | 政策知晓率 | 40 | ≥90% | 95% | 40
总分 | < | < | < | < | 100 | < | < | 100`,
  });
  const said = table.groups.map(({ label, level, cell, points, indicators }) => [
    `${level}${label} ${a1(cell.row, cell.column)}=${points.toString()}`,
    indicators,
  ]);
  expect(said).toEqual([
    ["1产出指标 B5=60", [0, 1, 2]],
    ["2数量指标 D5=40", [0, 1]],
    ["2质量指标 D7=20", [2]],
    ["1效益指标 B8=40", [3]],
    ["2社会效益指标 D8=40", [3]],
  ]);
});

test("a name across two columns whose score is a dash heads no rows", () => {
  const table = formWith("", {
    body: `
一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人次 | < | ≥500人次 | 520人次 | 50 | 50
 | 成本指标 | 生态环境成本指标 | < |  |  |  | /
 |  | 经济成本指标 | < | ≤80万元 | 80万元 | 50 | 50
总分 | < | < | < | < | < | 100 | 100`,
  });
  expect(namesIn(table).at(-1)).toBe("产出指标/成本指标/经济成本指标");
});

test("names that print their targets", () => {
  const table = formWith("", {
    body: `
一级指标 | 二级指标 | 三级指标及目标值 | 实际完成值 | 分值 | 得分 | 备注
产出指标 | 数量指标 | 培训人次≥500人次 | 520人次 | 50 | 50 |
^ | ^ | 其中：骨干培训≥50人次 | 52人次 |  |  |
^ | ^ | 指标3： |  |  |  |
效益指标 | 社会效益指标 | 政策知晓率≥90% | 95% | 50 | 45.5 |
总分 | < | < | < | 100 | 95.5 | `,
  });
  expect(namesIn(table)).toEqual([
    "产出指标/数量指标/培训人次≥500人次",
    "产出指标/数量指标/其中：骨干培训≥50人次",
    "效益指标/社会效益指标/政策知晓率≥90%",
  ]);
  expect(table.indicators.map(({ target }) => target && a1(target.row, target.column))).toEqual([
    "C5",
    "C6",
    "C8",
  ]);
  expect(scoreOf(table)).toBe("F9:95.5");
});
