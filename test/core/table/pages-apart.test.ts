import {
  a1Area,
  DEFAULT_SETTINGS,
  findSkipped,
  readTable,
  recognizeSheet,
  runTableChecks,
  type SelfEvaluationTable,
} from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { formSheet } from "../../support/form-sheets";
import { BENEFIT, HEADER, OUTPUT, TOTAL } from "./row-forms";

/** The table on a sheet of its own. */
function tableOf(...lines: readonly string[]): SelfEvaluationTable {
  const { sheet } = formSheet("page", lines.join("\n"));
  const [region] = recognizeSheet(sheet, []).regions;
  return readTable(sheet, region!);
}

describe("the second page of a form on a sheet of its own", () => {
  test.each([
    ["the header again", [HEADER, BENEFIT, TOTAL]],
    ["the header again, 合计 for the total", [HEADER, BENEFIT, TOTAL.replace("总分", "合计")]],
    ["the title with (续)", ["项目支出绩效自评表（续） | < | < | < | < | < | < | <", HEADER, BENEFIT, TOTAL]],
  ])("under %s has no total of its own, says so, and accuses nobody of a wrong sum", (_, lines) => {
    const table = tableOf(...lines);
    expect(table.total).toBeNull();
    expect(table.problems).toEqual([
      { code: "rows-elsewhere", sheet: "page", cell: `F${lines.length}`, text: "100" },
    ]);
    const { sheet } = formSheet("page", lines.join("\n"));
    const found = runTableChecks(scoreTable(table, DEFAULT_SETTINGS), sheet, DEFAULT_SETTINGS);
    expect(found.filter(({ check }) => /total|group/.test(check))).toEqual([]);
  });
});

test.each([
  ["a list without a head that has all its points", [HEADER, OUTPUT, BENEFIT, TOTAL]],
  [
    "a form with a project, whose points are wrong",
    ["项目名称 | 培训 | < | < | < | < | < | <", HEADER, BENEFIT, TOTAL],
  ],
])("%s keeps its total", (_, lines) => {
  const table = tableOf(...lines);
  expect(table.total?.score?.value?.toString()).toBe("95.5");
  expect(table.problems).toEqual([]);
});

describe("the second page of a form without its header", () => {
  const skippedOn = (...lines: readonly string[]): readonly string[] => {
    const { sheet } = formSheet("page", lines.join("\n"));
    const recognition = recognizeSheet(sheet, []);
    expect(recognition.regions).toEqual([]);
    return findSkipped(sheet, recognition).map(({ looksLike, area }) => `${looksLike} ${a1Area(area)}`);
  };

  test.each([
    ["all rows with their levels", [OUTPUT, BENEFIT, TOTAL], "A1:H3"],
    [
      "a row of the level above first",
      [` | ${OUTPUT.split("|").slice(1).join("|")}`, BENEFIT, TOTAL],
      "A1:H3",
    ],
    ["one row and the total", [BENEFIT, TOTAL], "A1:H2"],
  ])("is named and left alone: %s", (_, lines, area) => {
    expect(skippedOn(...lines)).toEqual([`page-without-header ${area}`]);
  });

  test.each([
    ["one row alone", [BENEFIT]],
    ["points of the groups", ["产出指标 | 50 | 48", "效益指标 | 40 | 39"]],
    [
      "targets without marks",
      ["产出指标 | 数量指标 | 培训人次 | ≥500人次", "效益指标 | 社会效益 | 知晓率 | ≥90%"],
    ],
    ["a list of something else", ["1 | 培训费 | 次 | 20 | 3.5 | 2023", "2 | 质量检测 | 批 | 4 | 1.2 | 2023"]],
  ])("is not what %s is taken for", (_, lines) => {
    expect(skippedOn(...lines)).toEqual([]);
  });
});
