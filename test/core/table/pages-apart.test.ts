import { DEFAULT_SETTINGS, readTable, recognizeSheet, type SelfEvaluationTable } from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { checked } from "../../support/check-harness";
import { formSheet } from "../../support/form-sheets";
import { BENEFIT, HEADER, OUTPUT, TOTAL } from "./row-forms";

/** The table on a sheet of its own. */
function tableOf(...lines: readonly string[]): SelfEvaluationTable {
  const { sheet } = formSheet("page", lines.join("\n"));
  const [region] = recognizeSheet(sheet, []).regions;
  return readTable(sheet, region!);
}

const checksOf = (table: SelfEvaluationTable): readonly string[] =>
  checked(scoreTable(table, DEFAULT_SETTINGS), DEFAULT_SETTINGS).map(({ check }) => check);

describe("the second page of a form on a sheet of its own", () => {
  test.each([
    ["the header again", [HEADER, BENEFIT, TOTAL]],
    ["the title with (续)", ["项目支出绩效自评表（续） | < | < | < | < | < | < | <", HEADER, BENEFIT, TOTAL]],
  ])("under %s has no total of its own, says so, and accuses nobody of a wrong sum", (_, lines) => {
    const table = tableOf(...lines);
    expect(table.total).toBeNull();
    expect(table.problems).toEqual([
      { code: "rows-elsewhere", sheet: "page", cell: `F${lines.length}`, text: "100" },
    ]);
    expect(checksOf(table).filter((check) => /total/.test(check))).toEqual([]);
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
