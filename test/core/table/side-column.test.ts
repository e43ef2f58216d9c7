import { a1, readTable, recognizeSheet, type TableRegion } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";
import { scoreOf } from "./row-forms";

const HEAD = `
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 示例项目 | < | < | < | < | < | <
主管部门 | 示例局 | < | < | 实施单位 | < | 示例中心 | <`;
const ROWS = [
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  "产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50",
  "效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 25 | 25",
  "满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 25 | 20.5",
  " |  |  |  |  |  | ",
];

/** The form with these texts in the column beside its header and its rows. */
function formBeside(...labels: readonly string[]): string {
  return [HEAD.trim(), ...ROWS.map((row, at) => `${labels[at] ?? ""} | ${row}`)].join("\n");
}

/** One side label, a sign a row. */
const SIGNS = formBeside("", "绩", "效", "指", "标");
const GAP = " |  |  |  |  |  |  | ";
const TOTAL = "总分 | < | < | < | < | < | 100 | 95.5";

/** Each column of a text grid as two merged columns. */
function doubled(text: string): string {
  const cells = (line: string): string[] => line.split("|").map((cell) => cell.trim());
  const twice = (cell: string): string => (cell === "" ? " | " : `${cell} | <`);
  return text
    .split("\n")
    .map((line) => cells(line).map(twice).join(" | "))
    .join("\n");
}

function tablesIn(text: string): readonly TableRegion[] {
  return recognizeSheet(formSheet("form", text).sheet, []).regions;
}

function areasIn(text: string): readonly string[] {
  return tablesIn(text).map(({ area }) => `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`);
}

describe("a side label that is not merged down from the header", () => {
  test.each([
    ["a sign a row", SIGNS],
    ["its first half beside the header", formBeside("绩效", "", "指标")],
    ["one cell in the middle", formBeside("", "", "绩效指标")],
  ])("%s: its columns belong to the table, be they one or two", (_, text) => {
    expect(areasIn(`${text}\n${TOTAL}`)).toEqual(["A1:H9"]);
    expect(areasIn(doubled(`${text}\n${TOTAL}`))).toEqual(["A1:P9"]);
  });

  test("the head is read, and the total below a blank row", () => {
    const { sheet } = formSheet("form", `${SIGNS}\n${GAP}\n${TOTAL}`);
    const [region] = recognizeSheet(sheet, []).regions;
    const table = readTable(sheet, region!);
    expect([table.title, table.project, table.unit].map((cell) => cell?.text)).toEqual([
      "项目支出绩效自评表",
      "示例项目",
      "示例中心",
    ]);
    expect(scoreOf(table)).toBe("H10:95.5");
  });

  test.each([0, 1, 3])("the next form begins at its own title, %i blank rows below", (gap) => {
    const text = [`${SIGNS}\n${TOTAL}`, ...Array.from({ length: gap }, () => GAP), `${SIGNS}\n${TOTAL}`];
    expect(areasIn(text.join("\n"))).toEqual(["A1:H9", `A${10 + gap}:H${18 + gap}`]);
  });
});

test.each([
  [
    "signs that begin beside a header's second row",
    " | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n绩 | ^ | ^ | ^ | ^ | ^ | ^ | ^",
  ],
  [
    "a blank column behind the numbers of the rows",
    "序号 |  | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  ],
])("%s", (_, header) => {
  const row = header.startsWith("序号")
    ? "1 |  | 产出指标 | 培训人次 | ≥500人次 | 520人次 | 100 | 100"
    : "效 | 产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 100 | 100";
  expect(areasIn(`${HEAD}\n${header}\n${row}`)).toEqual([header.startsWith("序号") ? "A1:H5" : "A1:H6"]);
});

test("a list to the left that mentions the form is no side label", () => {
  expect(
    areasIn(`
1月 | 填报自评表 | 项目支出绩效自评表 | < | < | < | < | < | <
2月 | 审核得分 | 项目名称 | 示例项目 | < | < | < | < | <
 |  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
 |  | 产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50
 |  | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 50 | 45.5`),
  ).toEqual(["C1:I5"]);
});
