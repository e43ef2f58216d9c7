import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellKey, valueAt, type SheetSnapshot } from "../../../src/core";
import type { LineEdit } from "../../../src/workbook-file/patch";
import { patchWorkbook } from "../../../src/workbook-file/patch-workbook";
import { readAppearance } from "../../../src/workbook-file/read-appearance";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";
import { followLines, movedAddress, movedList } from "../../../src/workbook-file/rearrange/line-edit";
import { rewriteReferences } from "../../../src/workbook-file/rearrange/references";
import { handWrittenXlsx } from "../../support/hand-written-xlsx";
import { changedParts, partText } from "../../support/package-parts";

const edit = (
  axis: LineEdit["axis"],
  kind: LineEdit["kind"],
  ...[at, count, sheet]: [at: number, count: number, sheet?: string]
): LineEdit => ({ sheet: sheet ?? "附件1", axis, kind, at, count });

describe("addresses after an edit of rows", () => {
  it.each([
    ["A1", "A1"],
    ["$B$5", "$B$7"],
    ["B3:C9", "B3:C11"],
    ["B4:C9", "B6:C11"],
    ["4:6", "6:8"],
    ["$3:$3", "$3:$3"],
    ["A:C", "A:C"],
  ])("inserting two before row 4: %s → %s", (before, after) => {
    expect(movedAddress(before, edit("row", "insert", 3, 2))).toBe(after);
  });

  it.each([
    ["A3", "A3"],
    ["A4", null],
    ["A6", "A4"],
    ["A2:B4", "A2:B3"],
    ["A4:B5", null],
    ["A5:B9", "A4:B7"],
    ["$4:$8", "$4:$6"],
  ])("deleting rows 4 and 5: %s → %s", (before, after) => {
    expect(movedAddress(before, edit("row", "delete", 3, 2))).toBe(after);
  });

  it("moves columns by their letters, beyond Z too", () => {
    expect(movedAddress("$Z$1:AA9", edit("column", "insert", 1, 1))).toBe("$AA$1:AB9");
    expect(movedAddress("B:D", edit("column", "delete", 2, 1))).toBe("B:C");
    expect(movedAddress("3:5", edit("column", "delete", 2, 1))).toBe("3:5");
    expect(movedList("A1 C1 D4:E5", edit("column", "delete", 2, 1))).toBe("A1 C4:D5");
  });

  it("moves what a formula says of the edited sheet and nothing else", () => {
    const inserted = edit("row", "insert", 3, 1);
    const moved = (formula: string, home: string) => rewriteReferences(formula, followLines(inserted, home));
    expect(moved('SUM(E4:E6)+附件2!E5&"E5"', "附件1")).toBe('SUM(E5:E7)+附件2!E5&"E5"');
    expect(moved("附件1!$E$4+E5+LOG10(7)", "附件2")).toBe("附件1!$E$5+E5+LOG10(7)");
    const deleted = rewriteReferences("E4+SUM(E3:E5)", followLines(edit("row", "delete", 3, 1), "附件1"));
    expect(deleted).toBe("#REF!+SUM(E3:E4)");
  });
});

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, "../fixtures", `${name}.xlsx`)));

function edited(original: Uint8Array, ...lines: readonly LineEdit[]): Uint8Array {
  const outcome = patchWorkbook(original, { lines });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const outcome = readWorkbook(bytes);
  const sheet = outcome.ok ? outcome.value.sheets.find((candidate) => candidate.name === name) : undefined;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const lookOf = (bytes: Uint8Array, name = "附件1") =>
  readAppearance(bytes)!.sheets.find((sheet) => sheet.name === name)!;

function styleAt(bytes: Uint8Array, row: number, column: number) {
  const look = lookOf(bytes);
  return look.styles[look.cellStyles.get(cellKey(row, column)) ?? -1];
}

describe.each(["openpyxl", "libreoffice"])("rows and columns of a workbook written by %s", (writer) => {
  const original = fixture(writer);
  // The chart, the table and the formulas of 附件2 look at 附件1: rows 4 to 6 hold the indicators, row 7 the total.
  const inserted = edited(original, edit("row", "insert", 4, 2));

  it("moves values, heights, borders, notes and rules with their rows", () => {
    expect([5, 6, 7].map((row) => valueAt(sheetOf(inserted, "附件1"), row + 1, 0))).toEqual([
      "培训人次",
      "合格率",
      "合计",
    ]);
    expect(styleAt(inserted, 6, 0)?.borders.top).toEqual(styleAt(original, 4, 0)?.borders.top);
    expect(lookOf(inserted).rowHeights.get(7)).toBe(lookOf(original).rowHeights.get(5));
    expect([...lookOf(inserted).notes.keys()]).toEqual([cellKey(3, 2)]);
    const below = edited(original, edit("row", "insert", 3, 1));
    expect([...lookOf(below).notes.keys()]).toEqual([cellKey(4, 2)]);
    expect(lookOf(below).conditionalFormats[0]).toMatchObject({
      areas: [{ top: 4, left: 4, bottom: 6, right: 4 }],
      formula: "E5<D5",
    });
  });

  it("gives new rows the look of the row above", () => {
    expect(styleAt(inserted, 4, 1)).toEqual(styleAt(original, 3, 1));
    expect(lookOf(inserted).rowHeights.get(5)).toBe(lookOf(original).rowHeights.get(3));
  });

  it("lets formulas, names, validations, filters and charts follow", () => {
    expect(sheetOf(inserted, "附件1").formulas.get(cellKey(8, 3))).toBe("=SUM(D4:D8)");
    expect(sheetOf(inserted, "附件2").formulas.get(cellKey(2, 1))).toBe("=附件1!E9");
    expect(partText(inserted, "xl/worksheets/sheet1.xml")).toMatch(/sqref="E4:E8"/);
    expect(partText(inserted, "xl/charts/chart1.xml")).toContain("$A$4:$A$8");
    expect(partText(inserted, "xl/workbook.xml")).toMatch(/得分区"[^>]*>(附件1|'附件1')!\$E\$4:\$E\$8</);
    expect(lookOf(inserted).filterArea).toEqual({ top: 2, left: 0, bottom: 7, right: 4 });
    expect(changedParts(original, inserted)).not.toContain("xl/worksheets/sheet3.xml");
    expect(changedParts(original, inserted)).not.toContain("xl/styles.xml");
  });

  it("is the workbook of before when what was inserted is deleted again", () => {
    const back = edited(inserted, edit("row", "delete", 4, 2));
    for (const name of ["附件1", "附件2", "说 明"]) {
      expect(sheetOf(back, name)).toEqual(sheetOf(original, name));
      expect(lookOf(back, name)).toEqual(lookOf(original, name));
    }
  });

  it("deletes rows with what hangs on them", () => {
    const after = edited(original, edit("row", "delete", 3, 1));
    expect(valueAt(sheetOf(after, "附件1"), 3, 0)).toBe("培训人次");
    expect(sheetOf(after, "附件1").formulas.get(cellKey(5, 4))).toBe("=SUM(E4:E5)");
    expect(lookOf(after).notes.size).toBe(0);
    expect(lookOf(after).hyperlinks.has(cellKey(3, 6))).toBe(false);
    const merges = edited(original, edit("row", "delete", 0, 1));
    expect(sheetOf(merges, "附件1").merges).toEqual([]);
    expect(partText(merges, "xl/worksheets/sheet1.xml")).not.toContain("<mergeCells");
  });

  it("inserts and deletes columns with their widths and merges", () => {
    const after = edited(original, edit("column", "insert", 2, 1));
    const sheet = sheetOf(after, "附件1");
    expect([3, 4].map((column) => valueAt(sheet, 3, column))).toEqual([6, 5]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect(sheet.formulas.get(cellKey(6, 4))).toBe("=SUM(E4:E6)");
    expect(sheetOf(after, "附件2").formulas.get(cellKey(2, 1))).toBe("=附件1!F7");
    const back = edited(after, edit("column", "delete", 2, 1));
    expect(sheetOf(back, "附件1")).toEqual(sheetOf(original, "附件1"));
  });

  it("does not cut through the columns of a table", () => {
    const outcome = patchWorkbook(original, { lines: [edit("column", "insert", 1, 1, "附件2")] });
    expect(outcome.ok).toBe(false);
  });
});

it("spells shared formulas out before a row comes between them", () => {
  const after = edited(handWrittenXlsx(), edit("row", "insert", 1, 1, "公式"));
  expect([...sheetOf(after, "公式").formulas]).toEqual([
    [cellKey(0, 1), "=A1*2"],
    [cellKey(0, 3), "=SUM(A1:A4*1)"],
    [cellKey(2, 1), "=A3*2"],
    [cellKey(3, 1), "=A4*2"],
  ]);
});
