import type { CellValue } from "../../../src/core";
import { findingSentence, zhCN } from "../../../src/strings";
import { mark, workbookFindings } from "../../support/check-harness";
import { plainSheet } from "../../support/plain-sheet";
import { buildTable, cell, type TableSketch } from "../../support/table-builder";

/** A table of a project for a year, on a sheet of this name. */
const table = (project: string, year: string | null, sheetName = project): TableSketch => ({
  with: {
    project: cell(2, 1, project),
    year: year === null ? null : { value: year, cell: cell(1, 0, `${year}年度`) },
    region: { ...buildTable().region, sheet: sheetName, sheetName },
  },
});
const summary = (title: string, projects: readonly string[]) => ({
  sheets: [
    plainSheet(
      [
        [title],
        ["序号", "项目名称", "自评得分"],
        ...projects.map((one, at): CellValue[] => [at + 1, one, 95]),
      ],
      { id: "summary", name: "汇总表" },
    ),
  ],
});
const found = (tables: readonly TableSketch[], workbook?: ReturnType<typeof summary>) =>
  workbookFindings("year-differs", tables, workbook).map(
    (finding) => `${finding.cells[0]?.sheet} ${mark(finding)} ${String(finding.facts["kind"])}`,
  );

describe("a table of another year than those beside it", () => {
  test.each<[string, readonly TableSketch[]]>([
    ["three to one", [table("甲", "2023"), table("乙", "2023"), table("丁", "2023"), table("丙", "2022")]],
    ["two to one", [table("甲", "2023"), table("丙", "2022"), table("乙", "2023")]],
  ])("%s is asked about at its year", (_name, tables) => {
    expect(found(tables)).toEqual(["丙 warning A2 tables"]);
  });

  test.each<[string, readonly TableSketch[]]>([
    ["one year", [table("甲", "2023"), table("乙", "2023")]],
    ["one to one: nobody knows", [table("甲", "2023"), table("乙", "2022")]],
    [
      "three to two: two years",
      ["甲", "乙", "丙"]
        .map((one) => table(one, "2023"))
        .concat(["丁", "戊"].map((one) => table(one, "2022"))),
    ],
    ["a year each", [table("甲", "2021"), table("乙", "2022"), table("丙", "2023")]],
    ["a sheet named by its year", [table("甲", "2023"), table("乙", "2023"), table("丙", "2022", "2022年")]],
    [
      "a sheet named by its short year",
      [table("甲", "2023"), table("乙", "2023"), table("丙", "2022", "丙22")],
    ],
    [
      "last year's table of the same project",
      [table("甲", "2023"), table("乙", "2023"), table("甲", "2022", "旧表")],
    ],
    ["a table without a year", [table("甲", "2023"), table("乙", "2023"), table("丙", null)]],
  ])("%s: nothing", (_name, tables) => {
    expect(found(tables)).toEqual([]);
  });
});

describe("a summary of another year than the tables it lists", () => {
  const title = "2023年度项目支出绩效自评汇总表";

  test("one table of another year is asked about at its own year", () => {
    expect(found([table("甲", "2022")], summary(title, ["甲"]))).toEqual(["甲 warning A2 listed"]);
    expect(found([table("甲", "2022"), table("乙", "2023")], summary(title, ["甲", "乙"]))).toEqual([
      "甲 warning A2 listed",
    ]);
  });

  test("where the tables agree with one another the summary is the odd one", () => {
    const tables = [table("甲", "2022"), table("乙", "2022")];
    expect(found(tables, summary(title, ["甲", "乙"]))).toEqual(["summary warning A1 summary"]);
  });

  test("the table that neither the others nor the summary agree with is told once", () => {
    const tables = [table("甲", "2023"), table("乙", "2023"), table("丙", "2022")];
    expect(found(tables, summary(title, ["甲", "乙", "丙"]))).toEqual(["丙 warning A2 tables"]);
  });

  test.each([
    ["of the same year", title.replace("2023", "2022"), ["甲"]],
    ["without a year", "项目支出绩效自评汇总表", ["甲"]],
    ["of two years", "2021年度、2023年度自评汇总表", ["甲"]],
    ["of other projects", title, ["乙"]],
  ])("a summary %s says nothing", (_name, head, projects) => {
    expect(found([table("甲", "2022")], summary(head, projects))).toEqual([]);
  });
});

test("in words", () => {
  const say = (tables: readonly TableSketch[], workbook?: ReturnType<typeof summary>) =>
    workbookFindings("year-differs", tables, workbook).map((one) => findingSentence(zhCN.findings, one));
  expect(say([table("甲", "2023"), table("乙", "2023"), table("丙", "2022")])).toEqual([
    "“丙”的自评表是 2022 年的，工作簿里其他自评表多数是 2023 年的。",
  ]);
  expect(say([table("丙", "2022")], summary("2023年度自评汇总表", ["丙"]))).toEqual([
    "“丙”的自评表是 2022 年的，列有它的“汇总表”是 2023 年的。",
  ]);
  expect(say([table("甲", "2022"), table("乙", "2022")], summary("2023年度自评汇总表", ["甲"]))).toEqual([
    "“汇总表”写的是 2023 年，工作簿里的自评表多数是 2022 年的。",
  ]);
});
