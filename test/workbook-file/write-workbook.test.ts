import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core";
import { readWorkbook } from "../../src/workbook-file/read-workbook";
import { writeWorkbook } from "../../src/workbook-file/write-workbook";
import { generateWorkbook } from "../support/generate-workbook";

function sheet(changes: Partial<SheetSnapshot>): SheetSnapshot {
  return { ...generateWorkbook({ sheets: 1, indicators: 1 }).sheets[0]!, id: "a", name: "a", ...changes };
}

function readBack(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const outcome = readWorkbook(writeWorkbook(workbook));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe("writeWorkbook", () => {
  it("gives back what a snapshot holds", () => {
    const first = sheet({
      top: 1,
      left: 1,
      rows: [["=15名", 0.96, true], [], [null, 3]],
      formulas: new Map([[cellKey(3, 2), "=SUM(C2)*3"]]),
      numberFormats: new Map([[cellKey(1, 2), "0.00%"]]),
      merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([4]),
      isProtected: true,
    });
    const rest = { rows: [[1]], formulas: new Map(), numberFormats: new Map(), merges: [] };
    const second = sheet({ id: "b", name: "b", visibility: "hidden", ...rest });
    const [one, two] = readBack({ sheets: [first, second] }).sheets;
    const start = { top: 1, left: 1, rows: [["=15名", 0.96, true], [], [null, 3]] };
    expect(one).toMatchObject({ ...start, merges: first.merges, isProtected: true });
    expect([one!.formulas, one!.numberFormats]).toEqual([first.formulas, first.numberFormats]);
    expect([one!.hiddenRows, one!.hiddenColumns]).toEqual([first.hiddenRows, first.hiddenColumns]);
    expect([two!.name, two!.visibility, two!.rows]).toEqual(["b", "hidden", [[1]]]);
  });

  it("writes an empty sheet", () => {
    const empty = sheet({ rows: [], formulas: new Map(), numberFormats: new Map(), merges: [] });
    expect(readBack({ sheets: [empty] }).sheets[0]!.rows).toEqual([]);
  });
});
