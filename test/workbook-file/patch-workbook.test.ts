import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { cellKey, valueAt, type SheetSnapshot } from "../../src/core";
import type { WorkbookPatch } from "../../src/workbook-file/patch";
import { patchWorkbook } from "../../src/workbook-file/patch-workbook";
import { readAppearance } from "../../src/workbook-file/read-appearance";
import { readWorkbook } from "../../src/workbook-file/read-workbook";
import { pack, readZip, writeZip } from "../../src/workbook-file/package/zip";
import { handWrittenXlsx } from "../support/hand-written-xlsx";
import { longZip } from "../support/long-zip";
import { changedParts, partText } from "../support/package-parts";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "fixtures", `${name}.xlsx`)));
const XLSXWRITER = fixture("xlsxwriter");

function sheetJsXlsx(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["指标", "分值"],
    ["a", 1],
  ]);
  utils.book_append_sheet(book, sheet, "附件1");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function patched(original: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const outcome = patchWorkbook(original, patch);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function sheetNames(bytes: Uint8Array): readonly string[] {
  const outcome = readWorkbook(bytes);
  return outcome.ok ? outcome.value.sheets.map(({ name }) => name) : [];
}

const kept = (name: string) => ({ from: name, name, visibility: "visible" as const });

function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const outcome = readWorkbook(bytes);
  const sheet = outcome.ok ? outcome.value.sheets.find((candidate) => candidate.name === name) : undefined;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Everything of a sheet that a patch of one cell must leave alone. */
function withoutCell(sheet: SheetSnapshot, row: number, column: number) {
  const rows = sheet.rows.map((values, i) =>
    values.map((value, j) => (sheet.top + i === row && sheet.left + j === column ? "patched" : value)),
  );
  return { ...sheet, rows };
}

const writers: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["SheetJS", sheetJsXlsx, "附件1"],
  ["XlsxWriter", () => XLSXWRITER, "附件1"],
  ["openpyxl", () => fixture("openpyxl"), "附件1"],
  ["LibreOffice", () => fixture("libreoffice"), "附件1"],
  ["hand, as Excel does", () => fixture("excel-like"), "附件1"],
  ["hand, as WPS does", () => fixture("wps-like"), "附件1"],
  ["careless hands", handWrittenXlsx, "前缀"],
];

describe.each(writers)("a workbook written by %s", (_, make, sheet) => {
  const original = make();
  const part = "xl/worksheets/sheet1.xml";

  it("is the same file, byte for byte in every part, when nothing is patched", () => {
    expect(changedParts(original, patched(original, {}))).toEqual([]);
  });

  it("changes one part when one number is written", () => {
    const before = sheetOf(original, sheet);
    const after = patched(original, { cells: [{ sheet, row: before.top, column: 0, value: 12.5 }] });
    expect(changedParts(original, after)).toEqual([part]);
    expect(valueAt(sheetOf(after, sheet), before.top, 0)).toBe(12.5);
    expect(withoutCell(sheetOf(after, sheet), before.top, 0)).toEqual(withoutCell(before, before.top, 0));
  });

  it("writes texts, truths and blanks into new cells and rows", () => {
    const text = '=15名 <&> "引号"\n第二行 ';
    const after = patched(original, {
      cells: [
        { sheet, row: 40, column: 3, value: text },
        { sheet, row: 40, column: 1, value: true },
        { sheet, row: 20, column: 0, value: "先" },
        { sheet, row: 0, column: 0, value: null },
      ],
    });
    const now = sheetOf(after, sheet);
    expect([valueAt(now, 40, 3), valueAt(now, 40, 1), valueAt(now, 20, 0)]).toEqual([text, true, "先"]);
    expect(valueAt(now, 0, 0)).toBeNull();
  });

  it("gives back the same values when the old ones are written over the new", () => {
    const before = sheetOf(original, sheet);
    const cell = { sheet, row: before.top, column: 1 };
    const after = patched(original, { cells: [{ ...cell, value: "临时" }] });
    const back = patched(after, { cells: [{ ...cell, value: valueAt(before, cell.row, 1) }] });
    expect(sheetOf(back, sheet)).toEqual(before);
  });
});

describe("formulas", () => {
  const original = handWrittenXlsx();
  const at = (row: number, column: number) => ({ sheet: "公式", row, column });

  it("spells out what shared the formula of a cell that is written over", () => {
    const after = patched(original, { cells: [{ ...at(0, 1), value: 5 }] });
    const now = sheetOf(after, "公式");
    expect([...now.formulas]).toEqual([
      [cellKey(0, 3), "=SUM(A1:A3*1)"],
      [cellKey(1, 1), "=A2*2"],
      [cellKey(2, 1), "=A3*2"],
    ]);
    expect(valueAt(now, 0, 1)).toBe(5);
  });

  it("drops the order of calculation and asks Excel to calculate when a formula goes", () => {
    const after = patched(original, { cells: [{ ...at(1, 1), value: 5 }] });
    expect(changedParts(original, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(partText(after, "xl/workbook.xml")).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  });

  it("refreshes the value of a formula that stays, and nothing else", () => {
    const after = patched(original, { cells: [{ ...at(1, 1), value: 66, formula: "=A2*2" }] });
    expect(changedParts(original, after)).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain(
      '<c r="B2"><f t="shared" si="0"/><v>66</v></c>',
    );
  });

  it("asks Excel to calculate where only Excel can, and keeps the order of calculation", () => {
    const after = patched(original, { cells: [{ ...at(0, 0), value: 5 }], isForExcelToCalculate: true });
    expect(changedParts(original, after)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
    expect(partText(after, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("writes a new formula with its value", () => {
    const after = patched(original, {
      cells: [{ ...at(3, 3), value: "多<少", formula: '=IF(A1<3,"多<少","")' }],
    });
    const now = sheetOf(after, "公式");
    expect(now.formulas.get(cellKey(3, 3))).toBe('=IF(A1<3,"多<少","")');
    expect(valueAt(now, 3, 3)).toBe("多<少");
  });
});

describe("looks and lists", () => {
  const sheet = "附件1";
  const look = (bytes: Uint8Array, row: number, column: number) => {
    const appearance = readAppearance(bytes)?.sheets.find((candidate) => candidate.name === sheet);
    return appearance?.styles[appearance.cellStyles.get(cellKey(row, column)) ?? -1];
  };

  it("changes what is asked for in a cell's look and keeps the rest", () => {
    const before = look(XLSXWRITER, 2, 3)!;
    const change = { fill: "#FFC7CE", fontColor: "#9C0006", isBold: true, isWrapped: true, isLocked: false };
    const after = patched(XLSXWRITER, { cells: [{ sheet, row: 2, column: 3, look: change }] });
    expect(changedParts(XLSXWRITER, after)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(look(after, 2, 3)).toEqual({
      ...before,
      fill: "#FFC7CE",
      font: { ...before.font, isBold: true, color: "#9C0006" },
      isWrapped: true,
      isLocked: false,
    });
    expect(look(after, 0, 0)).toEqual(look(XLSXWRITER, 0, 0));
    expect(valueAt(sheetOf(after, sheet), 2, 3)).toBe(9100024.2);
  });

  it("changes how a cell's content lies and its letters, and goes back to the plain way", () => {
    const before = look(XLSXWRITER, 2, 3)!;
    const cell = { sheet, row: 2, column: 3 };
    const moved = { horizontal: "right", vertical: "top", isItalic: true, fontSize: 16 } as const;
    const after = patched(XLSXWRITER, { cells: [{ ...cell, look: moved }] });
    expect(look(after, 2, 3)).toEqual({
      ...before,
      horizontal: "right",
      vertical: "top",
      font: { ...before.font, isItalic: true, size: 16 },
    });
    const plain = { horizontal: "general", vertical: "bottom", isItalic: false } as const;
    const back = patched(after, { cells: [{ ...cell, look: { ...plain, fontSize: before.font.size } }] });
    expect(look(back, 2, 3)).toEqual({ ...before, horizontal: "general", vertical: "bottom" });
  });

  it("writes a number format, and takes one that is there already", () => {
    const cells = [2, 3].map((row) => ({ sheet, row, column: 0, look: { numberFormat: "#,##0.00" } }));
    const after = patched(XLSXWRITER, { cells });
    expect(look(after, 3, 0)?.numberFormat).toBe("#,##0.00");
    const own = patched(XLSXWRITER, {
      cells: [{ sheet, row: 2, column: 0, look: { numberFormat: '0.0"分"' } }],
    });
    expect(look(own, 2, 0)?.numberFormat).toBe('0.0"分"');
  });

  it("adds and removes our conditional formats and leaves the user's bytes alone", () => {
    const theirs = readAppearance(XLSXWRITER)!.sheets[0]!.conditionalFormats;
    expect(theirs).toEqual([expect.objectContaining({ formula: "LEN(TRIM($D3))=0", fill: "#FFC7CE" })]);
    const ours = {
      areas: [{ top: 4, left: 3, bottom: 4, right: 3 }],
      formula: 'LEN(TRIM($D5&"<"))=0',
      fill: "#FFEB9C",
      fontColor: null,
      isBold: false,
      priority: 9,
      stopIfTrue: false,
    };
    const added = patched(XLSXWRITER, { conditionalFormats: [{ sheet, rules: [...theirs, ours] }] });
    expect(readAppearance(added)!.sheets[0]!.conditionalFormats).toEqual([...theirs, ours]);
    expect(partText(added, "xl/worksheets/sheet1.xml")).toContain("<colorScale>");
    const removed = patched(added, { conditionalFormats: [{ sheet, rules: theirs }] });
    expect(changedParts(XLSXWRITER, removed)).toEqual(["xl/styles.xml"]);
    const none = patched(XLSXWRITER, { conditionalFormats: [{ sheet, rules: [] }] });
    expect(readAppearance(none)!.sheets[0]!.conditionalFormats).toEqual([]);
    expect(partText(none, "xl/worksheets/sheet1.xml")).toContain("<colorScale>");
  });

  it("keeps our settings in a part of their own", () => {
    const settings = new Map([["ziping", '{"policy":"mof-2020-10","说明":"a\n\\"b\\""}']]);
    const after = patched(handWrittenXlsx(), { settings });
    expect(readAppearance(after)!.settings).toEqual(settings);
    expect(partText(after, "customXml/item1.xml")).toBe("<theirs/>");
    const again = patched(after, { settings: new Map([["x", "1"]]) });
    expect(changedParts(after, again)).toEqual(["customXml/item2.xml"]);
  });

  it("adds a sheet with cells, widths, merges and links", () => {
    const report = "自评检查报告";
    const after = patched(XLSXWRITER, {
      sheets: [...sheetNames(XLSXWRITER).map(kept), { from: null, name: report, visibility: "visible" }],
      cells: [
        { sheet: report, row: 0, column: 0, value: "检查报告", look: { isBold: true } },
        { sheet: report, row: 1, column: 0, value: "附件1!C3" },
      ],
      columnWidths: [{ sheet: report, column: 0, pixels: 210 }],
      merges: [{ sheet: report, areas: [{ top: 0, left: 0, bottom: 0, right: 2 }] }],
      hyperlinks: [
        { sheet: report, row: 1, column: 0, target: "#'附件1'!C3" },
        { sheet: report, row: 2, column: 0, target: "https://example.com/?a=1&b=2" },
      ],
    });
    const now = sheetOf(after, report);
    expect(now.rows).toEqual([["检查报告"], ["附件1!C3"]]);
    expect(now.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    const seen = readAppearance(after)!.sheets.at(-1)!;
    expect(seen.columnWidths).toEqual([{ from: 0, to: 0, pixels: 210 }]);
    expect([...seen.hyperlinks.values()]).toEqual(["#'附件1'!C3", "https://example.com/?a=1&b=2"]);
    expect(sheetOf(after, "附件1")).toEqual(sheetOf(XLSXWRITER, "附件1"));
  });

  it("cuts a run of columns where one of them changes", () => {
    const after = patched(handWrittenXlsx(), { columnWidths: [{ sheet: "公式", column: 2, pixels: 140 }] });
    expect(readAppearance(after)!.sheets[1]!.columnWidths).toEqual([
      { from: 1, to: 1, pixels: 70 },
      { from: 2, to: 2, pixels: 140 },
      { from: 3, to: 3, pixels: 70 },
    ]);
  });

  it("leaves overlapping merges alone that are the same as before", () => {
    const original = handWrittenXlsx();
    const { merges } = sheetOf(original, "公式");
    expect(merges).toHaveLength(2);
    const after = patched(original, { merges: [{ sheet: "公式", areas: [...merges].reverse() }] });
    expect(changedParts(original, after)).toEqual([]);
  });

  it("writes the short form of a package that came in the long one", () => {
    const original = longZip(readZip(XLSXWRITER)!);
    const after = patched(original, { cells: [{ sheet, row: 2, column: 1, value: 11 }] });
    expect(changedParts(XLSXWRITER, after)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("patches a sheet with characters that XML forbids", () => {
    const part = "xl/worksheets/sheet1.xml";
    const original = handWrittenXlsx();
    const odd = readZip(original)!.map((entry) =>
      entry.name === part
        ? pack(part, Buffer.from(partText(original, part).replace("一级指标", "一级\u0001指标")))
        : entry,
    );
    const after = patched(writeZip(odd), { cells: [{ sheet: "前缀", row: 3, column: 3, value: "\u0002" }] });
    expect(valueAt(sheetOf(after, "前缀"), 3, 3)).toBe("\u0002");
    expect(partText(after, part)).toContain("一级\u0001指标");
  });

  it("says so when the workbook cannot be patched", () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "旧");
    const xls = new Uint8Array(write(book, { type: "array", bookType: "xls" }) as ArrayBuffer);
    expect(patchWorkbook(xls, {})).toMatchObject({ ok: false, problem: { code: "workbook-foreign" } });
    expect(patchWorkbook(new Uint8Array(3), {})).toMatchObject({ ok: false });
  });
});
