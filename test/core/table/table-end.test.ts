import { a1, recognizeSheet } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

const TITLE = "项目支出绩效自评表 | < | < | < | < | <";
const ROWS = `项目名称 | 示例项目 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 40
^ | ^ | 培训期数 | ≥5期 | 5期 | 15
^ | 质量指标 | 合格率 | ≥90% | 95% | 25
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 15.5`;
const TOTAL = "总分 | < | < | < | < | 95.5";
const BLANK = " |  |  |  |  | ";

function areasIn(...lines: readonly string[]): readonly string[] {
  const { regions } = recognizeSheet(formSheet("form", lines.join("\n")).sheet, []);
  return regions.map(({ area }) => `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`);
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => BLANK);

describe("a table ends", () => {
  test.each([0, 1, 2])("before the line above the next form's title, %i blank rows below", (count) => {
    const line = "某县2022年部门决算公开 | < | < | < | < | <";
    const found = areasIn(TITLE, ROWS, TOTAL, ...blanks(count), line, TITLE, ROWS, TOTAL);
    expect(found).toEqual(["A1:F8", `A${10 + count}:F${17 + count}`]);
  });

  test("before the next form, which begins left of its columns", () => {
    const wide = ["预算年度", "单位编码", "录入人", "录入状态", "备案号"].join(" | ");
    const coded = (line: string): string => `2024 | 407 | 甲 | 是 | 9 | ${line}`;
    const body = ROWS.split("\n").slice(1);
    const list = [`${wide} | ${body[0]!}`, ...body.slice(1).map((line) => coded(line.replaceAll("^", "")))];
    const goals = Array.from({ length: 6 }, (_, at) => `预期目标${at} | 完成培训 | < | < | < | <`);
    const head = ["主管部门 | 某局 | < | < | 实施单位 | 某中心", ...goals];
    expect(areasIn(...list, TITLE, ...head, ROWS, TOTAL)).toEqual(["F1:K5", "A6:F20"]);
  });

  test.each([3, 5, 8])("before a word without a number %i blank rows below", (count) => {
    expect(areasIn(TITLE, ROWS, TOTAL, ...blanks(count), "得分 |  |  |  |  | ")).toEqual(["A1:F8"]);
    expect(areasIn(TITLE, ROWS, ...blanks(count), " | 合计 |  |  |  | ")).toEqual(["A1:F7"]);
  });

  test("with its total, whatever blank rows stand before it", () => {
    expect(areasIn(TITLE, ROWS, ...blanks(5), TOTAL)).toEqual(["A1:F13"]);
  });

  test("before a catalogue that touches it", () => {
    const list = [
      "目  录 | < | < |  |  | ",
      "序号 | 表名 | 页码 |  |  | ",
      "1 | 项目支出绩效自评表 | 1 |  |  | ",
    ];
    expect(areasIn(TITLE, ROWS, ...list)).toEqual(["A1:F7"]);
  });

  test("at its total, though cells merged down leave the rows above a narrower list's header empty", () => {
    const list = [
      "财政支出绩效目标表 | < | < | < | < | <",
      "一级指标 | 二级指标 | 中期目标 |  | 年度目标 | ",
      " |  | 三级指标 | 指标值 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 培训人次 | ≥200人次 | 培训人次 | ≥200人次",
      "效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 政策知晓率 | ≥90%",
    ];
    expect(areasIn(TITLE, ROWS, TOTAL, ...list)).toEqual(["A1:F8"]);
  });
});

describe("a line alone below scored indicators", () => {
  const line = "绩效评价工作安排 | < | < | < |  | ";

  test("begins another list where no row below it has a score", () => {
    const list = ["时间 | 事项 | 责任科室 | 要求 |  | ", "2月 | 布置自评 | 财务科 | 按要求完成 |  | "];
    expect(areasIn(TITLE, ROWS, line, ...list, list[1]!)).toEqual(["A1:F7"]);
  });

  test("heads a part of the table where the rows below it have scores", () => {
    const more = "效益指标 | 经济效益指标 | 增收 | ≥10万元 | 12万元 | 4.5";
    expect(areasIn(TITLE, ROWS, line, more, TOTAL)).toEqual(["A1:F10"]);
  });

  test("is the table's where nothing but one row stands below it", () => {
    expect(areasIn(TITLE, ROWS, TOTAL, line, "填表人： | < | < | 联系电话： | < | <")).toEqual(["A1:F10"]);
  });
});
