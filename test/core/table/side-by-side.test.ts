import { a1, readTable, recognizeSheet } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

type Grid = readonly (readonly string[])[];

const grid = (text: string): Grid =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const form = (project: string, ...above: readonly string[]): Grid =>
  grid(
    [
      "项目支出绩效自评表 | < | < | < | < | < | < | <",
      ...above,
      `项目名称 | ${project} | < | < | < | < | < | <`,
      "主管部门 | 示例局 | < | < | 实施单位 | < | 示例中心 | <",
      "项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |",
      "年度资金总额 | 100 | 120 | 90 | 10 | 75% | 7.5 |",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注",
      "产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50 |",
      "效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 38 |",
      "总分 | < | < | < | < | 100 | 95.5 |",
    ].join("\n"),
  );

const DECLARATION = grid(`
项目支出绩效目标申报表 | < | < | <
项目名称 | 道路养护 | 主管部门 | 交通局
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥20公里
效益指标 | 社会效益指标 | 通行时间 | ≤30分钟`);
const MONITORING = grid(`
项目支出绩效运行监控表 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况
产出指标 | 数量指标 | 养护里程 | ≥20公里 | 12公里 | 20公里
效益指标 | 社会效益指标 | 通行时间 | ≤30分钟 | 35分钟 | 30分钟`);
const PAYMENTS = grid(`
项目预算执行情况表 | < | < | <
项目名称 | 预算数 | 执行数 | 执行率
道路养护 | 100 | 90 | 90%
环境整治 | 110 | 100 | 91%
公共文化 | 120 | 110 | 92%
社会救助 | 130 | 120 | 92%
合计 | 460 | 420 | 91%`);

/** Grids next to one another, without a blank column between. */
function beside(...grids: readonly Grid[]): string {
  const height = Math.max(...grids.map((one) => one.length));
  const lineOf = (one: Grid, row: number): readonly string[] => one[row] ?? one[0]!.map(() => "");
  const lines = Array.from({ length: height }, (_, row) => grids.flatMap((one) => lineOf(one, row)));
  return lines.map((line) => line.join(" | ")).join("\n");
}

/** `A1:H9 甲 E5 F7,F8`: area, project, the cell of the expenditure, the cells of the points. */
function tablesIn(text: string): readonly string[] {
  const { sheet } = formSheet("form", text);
  return recognizeSheet(sheet, []).regions.map((region) => {
    const { project, budget, indicators } = readTable(sheet, region);
    const { top, left, bottom, right } = region.area;
    const at = (cell: { row: number; column: number } | null | undefined): string =>
      cell ? a1(cell.row, cell.column) : "none";
    const points = indicators.map((indicator) => at(indicator.points)).join(",");
    return `${a1(top, left)}:${a1(bottom, right)} ${project?.text} ${at(budget?.total.executed)} ${points}`;
  });
}

const YEAR = "（2022年度） | < | < | < | < | < | < | <";
const UNIT = "填报单位：示例中心 | < | < | < | < | < | < | <";

describe("two forms that touch", () => {
  test("with headers in one row", () => {
    expect(tablesIn(beside(form("甲"), form("乙")))).toEqual(["A1:H9 甲 D5 F7,F8", "I1:P9 乙 L5 N7,N8"]);
  });

  test("with headers in rows of their own, the left one higher", () => {
    expect(tablesIn(beside(form("甲"), form("乙", YEAR, UNIT)))).toEqual([
      "A1:H9 甲 D5 F7,F8",
      "I1:P11 乙 L7 N9,N10",
    ]);
  });

  test("with headers in rows of their own, the right one higher", () => {
    const found = tablesIn(beside(form("甲", YEAR), form("乙")));
    expect([...found].sort()).toEqual(["A1:H10 甲 D6 F8,F9", "I1:P9 乙 L5 N7,N8"]);
  });
});

describe("a form that touches a list of another kind", () => {
  test.each([
    ["a declaration", DECLARATION],
    ["monitoring at mid-year", MONITORING],
    ["payments", PAYMENTS],
  ])("%s", (_, list) => {
    const width = list[0]!.length;
    const at = (column: number): string => a1(0, column + width).replace("1", "");
    expect(tablesIn(beside(form("甲"), list))).toEqual(["A1:H9 甲 D5 F7,F8"]);
    expect(tablesIn(beside(list, form("甲")))).toEqual([
      `${at(0)}1:${at(7)}9 甲 ${at(3)}5 ${at(5)}7,${at(5)}8`,
    ]);
  });
});

test("a header printed again stands beside the other form's rows, whose numbers begin with 序号", () => {
  const [left, right] = [form("甲"), form("乙")];
  const again = grid(`
项目支出绩效自评表 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 2 | 2 |`);
  const rows = Array.from({ length: 4 }, () => right[6]!);
  const numbered = [...right.slice(0, 7), ...rows, right[8]!].map((line, row) =>
    row < 5 ? [line[0]!, "<", ...line.slice(1)] : [row === 5 ? "序号" : String(row - 5), ...line],
  );
  expect(tablesIn(beside([...left.slice(0, 7), ...again, ...left.slice(7)], numbered))).toEqual([
    "A1:H12 甲 D5 F7,F10,F11",
    "I1:Q12 乙 M5 O7,O8,O9,O10,O11",
  ]);
});

test("a list whose title nobody knows ends the form where its title ends", () => {
  const list = grid(`
绩效评价工作安排 | < | < | <
时间 | 事项 | 责任科室 | 要求
2月 | 布置自评 | 财务科 | 按要求完成
3月 | 填报自评表 | 财务科 | 按要求完成
4月 | 审核得分 | 财务科 | 按要求完成
5月 | 公开结果 | 财务科 | 按要求完成
6月 | 整改 | 财务科 | 按要求完成`);
  expect(tablesIn(beside(form("甲"), list))).toEqual(tablesIn(beside(form("甲"))));
});

test("a column called like a list parts no header that is printed again", () => {
  const found = tablesIn(`
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 甲 | < | < | < | < | < | <
指标 | < | < | 指标值 | < | 佐证材料清单 | < | 评分 | <
一级指标 | 二级指标 | 三级指标 | 预期值 | 实现值 | ^ | ^ | 分值 | 自评得分
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 台账 | < | 50 | 50
指标 | < | < | 指标值 | < | 佐证材料清单 | < | 评分 | <
一级指标 | 二级指标 | 三级指标 | 预期值 | 实现值 | ^ | ^ | 分值 | 自评得分
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 问卷 | < | 50 | 45.5
总分 | < | < | < | < | < | < | 100 | 95.5`);
  expect(found).toEqual(["A1:I9 甲 none H5,H8"]);
});

test("two groups of columns of one form are two tables under the same title and project", () => {
  const group = "指标名称 | 目标值 | 完成值 | 分值 | 得分";
  const lines = [
    "2023年度项目支出绩效自评表 | < | < | < | < | < | < | < | < | <",
    "项目名称 | 示例项目 | < | < | < | < | < | < | < | <",
    `${group} | ${group}`,
    "培训人次 | ≥500人次 | 520人次 | 25 | 25 | 政策知晓率 | ≥90% | 95% | 25 | 25",
    "培训期数 | ≥5期 | 5期 | 25 | 25 | 学员满意度 | ≥90% | 95% | 25 | 25",
  ];
  const { sheet } = formSheet("form", lines.join("\n"));
  const tables = recognizeSheet(sheet, []).regions.map((region) => readTable(sheet, region));
  expect(
    tables.map(({ title, project, year, indicators }) => [
      title?.text,
      project?.text,
      year?.value,
      ...indicators.map(({ name }) => name.text),
    ]),
  ).toEqual([
    ["2023年度项目支出绩效自评表", "示例项目", "2023", "培训人次", "培训期数"],
    ["2023年度项目支出绩效自评表", "示例项目", "2023", "政策知晓率", "学员满意度"],
  ]);
});
