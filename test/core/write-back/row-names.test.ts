import { missingExplanations, reviewWorkbook, DEFAULT_SETTINGS, type CellValue } from "../../../src/core";
import { plainSheet } from "../../support/plain-sheet";

const HEAD: readonly CellValue[] = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析",
];
const lost = (name: CellValue): readonly CellValue[] => [
  "产出指标",
  "数量指标",
  name,
  "≥95%",
  "70%",
  10,
  7,
  null,
];

/** The rows of the highlights of a table with these names, as Excel counts, and by what each is told. */
function named(names: readonly CellValue[]): readonly (readonly [number, string | null])[] {
  const rows = [
    ["项目支出绩效自评表"],
    HEAD,
    ...names.map(lost),
    ["总分", null, null, null, null, 100, null],
  ];
  const review = reviewWorkbook({ sheets: [plainSheet(rows)] }, DEFAULT_SETTINGS);
  return missingExplanations(review).map(({ cell, row }) => [cell.row + 1, row?.name ?? null]);
}

test("a row is told by its name, from the line above the first row to that below the last", () => {
  const rows = [
    ["项目支出绩效自评表"],
    HEAD,
    lost("培训率"),
    lost("验收率"),
    ["总分", null, null, null, null, 20, 14],
  ];
  const review = reviewWorkbook({ sheets: [plainSheet(rows)] }, DEFAULT_SETTINGS);
  expect(missingExplanations(review).map(({ row }) => row)).toEqual([
    { top: 1, bottom: 4, column: 2, name: "培训率" },
    { top: 1, bottom: 4, column: 2, name: "验收率" },
  ]);
});

test("line breaks do not count, capitals and spaces do", () => {
  expect(named(["按期\n完成率", "ABC率", "abc率", "两  个率", "两 个率"])).toEqual([
    [3, "按期完成率"],
    [4, "ABC率"],
    [5, "abc率"],
    [6, "两  个率"],
    [7, "两 个率"],
  ]);
});

test("a name that stands twice tells nothing, nor one of letters that not every spreadsheet compares alike", () => {
  expect(named(["培训率", "验收率", "培\n训率", "零宽\u200B率", "𠮷祥率"])).toEqual([
    [3, null],
    [4, "验收率"],
    [5, null],
    [6, null],
    [7, null],
  ]);
});

test("an explanation that several rows share is told by its place", () => {
  const rows = [["项目支出绩效自评表"], HEAD, lost("培训率"), lost("验收率"), lost("合格率"), ["总分"]];
  const merges = [{ top: 2, left: 7, bottom: 3, right: 7 }];
  const review = reviewWorkbook({ sheets: [plainSheet(rows, { merges })] }, DEFAULT_SETTINGS);
  expect(missingExplanations(review).map(({ cell, row }) => [cell.row + 1, row?.name])).toEqual([
    [3, undefined],
    [5, "合格率"],
  ]);
});
