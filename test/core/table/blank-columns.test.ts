import { a1Area, readTable, recognizeSheet } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

/** A form whose lines are cut apart by a blank column behind the given one. */
function apart(lines: readonly string[], behind: number): readonly string[] {
  const { sheet } = formSheet("form", lines.map((line) => split(line, behind)).join("\n"));
  const { regions } = recognizeSheet(sheet, []);
  return regions.flatMap((region) => {
    const { indicators } = readTable(sheet, region);
    const row = indicators.map(({ name, target, actual, points, score }) =>
      [name, target, actual, points, score].map((cell) => cell?.text ?? "-").join(" "),
    );
    return [a1Area(region.area), ...row];
  });
}

function split(line: string, behind: number): string {
  const cells = line.split(" | ");
  return [...cells.slice(0, behind + 1), "", ...cells.slice(behind + 1)].join(" | ");
}

const POINTED = [
  "项目支出绩效自评表 | < | < | < | < | < | < | < | < | <",
  "一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 目标值 | 实际值 | 得分 | 备注",
  "产出指标 | 50 | 数量指标 | 50 | 修缮房屋 | 50 | ≥12间 | 12间 | 48 | ",
  "效益指标 | 50 | 社会效益指标 | 50 | 惠及学生 | 50 | ≥90人 | 95人 | 50 | ",
];
const READ = ["修缮房屋 ≥12间 12间 50 48", "惠及学生 ≥90人 95人 50 50"];

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  "a blank column behind column %i parts no table with points behind every level",
  (at) => {
    expect(apart(POINTED, at).slice(1)).toEqual(READ);
  },
);

const PARENTED = [
  "项目支出绩效自评表 | < | < | < | < | < | <",
  "一级指标 | 二级指标 | 三级指标 | 指标值 | < | 实际值 | 得分",
  "^ | ^ | ^ | 上年 | 本年目标 | ^ | ^",
  "产出指标 | 数量指标 | 修缮房屋 | 10间 | ≥12间 | 12间 | 48",
  "效益指标 | 社会效益指标 | 惠及学生 | 80人 | ≥90人 | 95人 | 50",
];

test.each([2, 4, 5])("a blank column behind column %i takes no value from a merged parent", (at) => {
  expect(apart(PARENTED, at).slice(1)).toEqual(["修缮房屋 ≥12间 12间 - 48", "惠及学生 ≥90人 95人 - 50"]);
});

test("a blank column between the children of a merged parent is no value", () => {
  const lines = [
    "项目支出绩效自评表 | < | < | < | < | < | < | <",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | < | < | 实际值 | 得分",
    "^ | ^ | ^ | 上年 |  | 本年目标 | ^ | ^",
    "产出指标 | 数量指标 | 修缮房屋 | 10间 |  | ≥12间 | 12间 | 48",
    "效益指标 | 社会效益指标 | 惠及学生 | 80人 |  | ≥90人 | 95人 | 50",
  ];
  const { sheet } = formSheet("form", lines.join("\n"));
  const [region] = recognizeSheet(sheet, []).regions;
  expect(readTable(sheet, region!).indicators.map(({ target }) => target?.text)).toEqual(["≥12间", "≥90人"]);
});

test("a blank row between the rows of a header parts no header", () => {
  const [title = "", first = "", second = "", ...rows] = PARENTED;
  const { sheet } = formSheet(
    "form",
    [title, first, " |  |  |  |  |  | ", second.replaceAll("^", ""), ...rows].join("\n"),
  );
  const [region] = recognizeSheet(sheet, []).regions;
  expect(region?.headerRows).toEqual([1, 2, 3]);
  expect(readTable(sheet, region!).indicators.map(({ target }) => target?.text)).toEqual(["≥12间", "≥90人"]);
});

const DESCRIBED = [
  "项目支出绩效自评表 | < | < | < | < | < | < | < | <",
  "一级指标 | 二级指标 | 三级指标 | 指标内容 | 分值 | 目标值 | 实际值 | 得分 | 备注",
  "产出指标 | 数量指标 | 修缮房屋 | 修好的房屋 | 50 | ≥12间 | 12间 | 48 | ",
  "效益指标 | 社会效益指标 | 惠及学生 | 受益的学生 | 50 | ≥90人 | 95人 | 50 | ",
];

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  "a blank column behind column %i parts no name from what describes it",
  (at) => {
    expect(apart(DESCRIBED, at).slice(1)).toEqual(READ);
  },
);

test("a list of names without levels beside a blank column is no part of the table behind it", () => {
  const lines = [
    "指标名称 | 分值 | 三级指标 | 目标值 | 实际值 | 得分 | 备注",
    "购置图书 | 50 | 修缮房屋 | ≥12间 | 12间 | 48 | ",
    "订阅报刊 | 50 | 惠及学生 | ≥90人 | 95人 | 50 | ",
  ];
  expect(apart(lines, 1)).toEqual(["D1:H3", "修缮房屋 ≥12间 12间 - 48", "惠及学生 ≥90人 95人 - 50"]);
});
