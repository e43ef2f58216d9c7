import { DEFAULT_SETTINGS } from "../../../src/core";
import { dividedSheets } from "../../../src/core/checks/sheets-with-tables";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { plainSheet } from "../../support/plain-sheet";
import { buildTable } from "../../support/table-builder";

const sheetNamed = (id: string) => plainSheet([["甲"]], { id, name: id });
const scored = scoreTable(
  buildTable({ indicators: [{ name: "培训人数", points: 90, score: 80 }] }),
  DEFAULT_SETTINGS,
);
const own = scored.table.region.sheet;
const idsOf = (sheets: readonly { readonly id: string }[]) => sheets.map(({ id }) => id);

describe("the sheets of a workbook", () => {
  test("are told apart by the tables on them, each kind in the workbook's order", () => {
    const workbook = { sheets: ["封面", own, "汇总"].map(sheetNamed) };
    const { withTables, others } = dividedSheets({ workbook, tables: [scored, scored] });
    expect(idsOf(withTables)).toEqual([own]);
    expect(idsOf(others)).toEqual(["封面", "汇总"]);
  });

  test("are all without tables where none was found", () => {
    const workbook = { sheets: ["封面", own].map(sheetNamed) };
    expect(idsOf(dividedSheets({ workbook, tables: [] }).others)).toEqual(["封面", own]);
  });
});
