import { a1Area, readTable } from "../../../src/core";
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

test("forms below one another are two where their projects are counted: 序号：2 | 项目名称：…", () => {
  const { sheet } = formSheet(
    "form",
    [1, 2]
      .flatMap((at) => [
        `序号：${at} | 项目名称：项目${at} | < | < | < | < | <`,
        HEADER,
        row("产出指标", 60),
        row("效益指标", 40),
        "小计 | < | < | < | < | 100 | 100",
      ])
      .join("\n"),
  );
  const tables = recognized(sheet).regions.map((region) => readTable(sheet, region));
  expect(tables.map(({ project, indicators }) => [project?.text, indicators.length])).toEqual([
    ["项目1", 2],
    ["项目2", 2],
  ]);
});

const BARE = "一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因";
const LIST = [
  "产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 12公里 | ",
  "满意度指标 | 满意度 | 村民 | ≥90% | 92% | ",
];

test("so it does without points, where neither has a title", () => {
  expect(endsOf(BARE, ...LIST, BARE, ...LIST)).toEqual([3, 6]);
});

test("under a title two lists without points are two goals of one form", () => {
  const title = "转移支付绩效自评表 | < | < | < | < | <";
  expect(endsOf(title, BARE, ...LIST, BARE, ...LIST)).toEqual([7]);
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

test("the title of an export stands over the codes and names that its rows repeat left of the levels", () => {
  const facts = "2024 | 407001 | 某局 | 52001 | 河道清淤";
  const { sheet } = formSheet(
    "form",
    [
      "2024年度绩效自评表",
      `预算年度 | 单位编码 | 单位名称 | 项目编码 | 项目名称 | ${HEADER}`,
      `${facts} | ${row("产出指标", 60)}`,
      `${facts} | ${row("效益指标", 40)}`,
    ].join("\n"),
  );
  const { regions } = recognized(sheet);
  expect(regions.map(({ area }) => a1Area(area))).toEqual(["A1:L4"]);
  const { title, year } = readTable(sheet, regions[0]!);
  expect([title?.text, year?.value]).toEqual(["2024年度绩效自评表", "2024"]);
});

test("a title over a list that touches an export on its left is none of it", () => {
  const { sheet } = formSheet(
    "form",
    [
      "2024年度绩效自评表",
      `姓名 | 工资 | ${HEADER}`,
      `某甲 | 4200 | ${row("产出指标", 60)}`,
      `某乙 | 4300 | ${row("效益指标", 40)}`,
    ].join("\n"),
  );
  expect(recognized(sheet).regions.map(({ area }) => a1Area(area))).toEqual(["C2:I4"]);
});
