import { cellKey, valueAt, type SheetSnapshot } from "../../src/core";
import type { CellPatch } from "../../src/workbook-file/patch";
import { patchWorkbook } from "../../src/workbook-file/patch-workbook";
import { readAppearance } from "../../src/workbook-file/read-appearance";
import { readWorkbook } from "../../src/workbook-file/read-workbook";
import { readZip, writeZip, type ZipEntry } from "../../src/workbook-file/package/zip";
import { changedParts, partText } from "../support/package-parts";
import { smallPackage, STRICT, type SmallPackage } from "../support/small-package";

const SHEET = "xl/worksheets/sheet1.xml";
const row = (...cells: readonly string[]) => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;

function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.sheets[0]!;
}

const valuesOf = (content: SmallPackage) => sheetOf(smallPackage(content)).rows;

function patched(original: Uint8Array, ...cells: readonly Omit<CellPatch, "sheet">[]): Uint8Array {
  const outcome = patchWorkbook(original, { cells: cells.map((cell) => ({ sheet: "附件1", ...cell })) });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe("ways to write a text", () => {
  it("reads rich text as one text, and leaves out how it is pronounced", () => {
    const texts =
      '<si><r><rPr><b/></rPr><t>三级</t></r><r><t xml:space="preserve">指标 </t></r></si>' +
      '<si><t>得分</t><rPh sb="0" eb="2"><t>defen</t></rPh><phoneticPr fontId="0"/></si>';
    const cells = row('<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>');
    expect(valuesOf({ sheet: cells, texts })).toEqual([["三级指标 ", "得分"]]);
  });

  it("keeps blanks at the edges, line breaks and characters spelled by their number", () => {
    const inline =
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">  ≥&#49;5名_x000D_\n第二行 </t></is></c>';
    expect(valuesOf({ sheet: row(inline) })).toEqual([["  ≥15名\n第二行 "]]);
  });

  it("reads what a formula gives as text, and what stands outside of the stated dimension", () => {
    const sheet =
      '<dimension ref="A1"/><sheetData><row r="2"><c r="C2" t="str"><f>"优"&amp;"秀"</f><v>优秀</v></c></row></sheetData>';
    const read = sheetOf(smallPackage({ sheet }));
    expect([valueAt(read, 1, 2), read.formulas.get(cellKey(1, 2))]).toEqual(["优秀", '="优"&"秀"']);
  });

  it("reads a formula that nobody calculated and that we cannot calculate as a formula of a blank cell", () => {
    const read = sheetOf(
      smallPackage({ sheet: row('<c r="A1"><v>2</v></c>', '<c r="B1"><f>RANK(A1,A:A)</f><v></v></c>') }),
    );
    expect([valueAt(read, 0, 1), read.formulas.get(cellKey(0, 1))]).toEqual([null, "=RANK(A1,A:A)"]);
  });
});

describe("formulas without a result", () => {
  /** Of C1, beside 12.345 in A1, a text in B1 and, in A2 and B2, the formulas A1*2 and C1. */
  const valueOf = (formula: string, { result = "", properties = "" } = {}) => {
    const cells = [
      row(
        '<c r="A1"><v>12.345</v></c>',
        '<c r="B1" t="inlineStr"><is><t>优</t></is></c>',
        `<c r="C1"><f>${formula}</f>${result}</c>`,
      ),
      '<row r="2"><c r="A2"><f>A1*2</f><v/></c><c r="B2"><f>C1</f></c></row>',
    ];
    const sheet = cells.join("").replace("</sheetData><row", "<row") + "</sheetData>";
    const read = sheetOf(smallPackage({ sheet, properties }));
    return [valueAt(read, 0, 2), read.formulas.get(cellKey(0, 2))];
  };

  it.each([
    ["SUM(A1:A2,B1:B1,1)", 38.035],
    ["SUM(附件1!A1:$A$2)", 37.035],
    ["SUM('附件1'!A2)-A1", 12.345],
    ["ROUND(A1,2)", 12.35],
    ["ROUND(-A1,2)", -12.35],
    ["ROUNDDOWN(-A1,1)", -12.3],
    ["ROUNDUP(A1,0)", 13],
    ["MIN(10,A1/2*10)", 10],
    ["IF(D1=0,0,A1/D1)", 0],
    ["IFERROR(A1/D1,-1)", -1],
    ["A1/D1", "#DIV/0!"],
    ["1+B1", "#VALUE!"],
    ["AVERAGE(A1:B2)", undefined],
    ["AVERAGE(A1:B1,A2)", 18.5175],
    ['IF(AND(A1&gt;=12,B1="优"),B1&amp;"秀","")', "优秀"],
    ["-2^2+50%", 4.5],
    ["SUMPRODUCT(A1:A2,A1:A2)", 761.995125],
    ["SUMPRODUCT(A1:B1,D1:E1)", 0],
    ["SUMPRODUCT(A1:A2,1)", "#VALUE!"],
    ["COUNT(A1:B1,A2)", 2],
    ["COUNTA(A1:B1,D1:E9)", 2],
    ["COUNTA(A1:B2)", null],
    ['TEXT(A1/13,"0.00%")', "94.96%"],
    ['TEXT(B1,"0.00%")', "优"],
    ['TEXT(A1,"[bad")', null],
    ["0.1+0.2", 0.3],
    ["D1", 0],
    ["SUM(A:A)", null],
    ["VLOOKUP(A1,A1:B2,2)", null],
    ["SUM(A1", null],
    ["C1+1", null],
    ["[1]附件1!A1", null],
    ["别的表!A1", null],
  ] as const)("are calculated as Excel does: %s", (formula, value) => {
    const shown = formula.replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    expect(valueOf(formula)).toEqual([value ?? null, `=${shown}`]);
  });

  it("lead to each other and into brackets as deep as anybody likes", () => {
    const chain = Array.from(
      { length: 3_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>A${i + 2}+1</f></c></row>`,
    );
    const read = sheetOf(smallPackage({ sheet: `<sheetData>${chain.join("")}</sheetData>` }));
    expect(valueAt(read, 2_999, 0)).toBe(1);
    expect(valueOf(`${"(".repeat(8000)}1${")".repeat(8000)}`)[0]).toBeNull();
    expect(valueOf(`${"-".repeat(8000)}1`)[0]).toBe(1);
  });

  it("are calculated anew where the file orders it, and left where it does not", () => {
    const order = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
    expect(valueOf("A1*2", { result: "<v>0</v>", properties: "" })[0]).toBe(0);
    expect(valueOf("A1*2", { result: "<v>0</v>", properties: order })[0]).toBe(24.69);
    expect(valueOf("RANK(A1,A:A)", { result: "<v>1</v>", properties: order })[0]).toBe(1);
  });
});

describe("dialects of the file format", () => {
  const ALTERNATE =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent>';

  it("steps around content for other versions of Excel", () => {
    const original = smallPackage({ sheet: `${row('<c r="A1"><v>1</v></c>')}${ALTERNATE}` });
    const after = patched(original, { row: 0, column: 0, value: 2 }, { row: 4, column: 1, value: "新" });
    expect(changedParts(original, after)).toEqual([SHEET]);
    expect(partText(after, SHEET)).toContain(ALTERNATE);
    expect(sheetOf(after).rows[0]).toEqual([2]);
  });

  it("puts new lists before content for other versions, which may stand anywhere", () => {
    const original = smallPackage({
      sheet: `${row('<c r="A1"><v>1</v></c>')}<drawing/>${ALTERNATE}<tableParts/>`,
    });
    const rule = { formula: "LEN(A1)=0", fill: "#FFC7CE", fontColor: null, isBold: false, stopIfTrue: false };
    const areas = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const outcome = patchWorkbook(original, {
      conditionalFormats: [{ sheet: "附件1", rules: [{ ...rule, areas, priority: 1 }] }],
      merges: [{ sheet: "附件1", areas }],
      hyperlinks: [{ sheet: "附件1", row: 0, column: 0, target: "#'附件1'!A2" }],
    });
    const after = outcome.ok ? partText(outcome.value, SHEET) : "";
    const order = after.match(
      /<(sheetData|mergeCells|conditionalFormatting|hyperlinks|drawing|mc:AlternateContent|tableParts)\b/g,
    );
    expect(order!.map((tag) => tag.slice(1))).toEqual([
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "hyperlinks",
      "drawing",
      "mc:AlternateContent",
      "tableParts",
    ]);
  });

  it("reads and patches the strict dialect, and adds to it in the same dialect", () => {
    const original = smallPackage({ sheet: row('<c r="A1"><v>1</v></c>'), dialect: STRICT });
    const outcome = patchWorkbook(original, {
      sheets: [
        { from: "附件1", name: "附件1", visibility: "visible" },
        { from: null, name: "新", visibility: "visible" },
      ],
      cells: [{ sheet: "新", row: 0, column: 0, value: 3 }],
      hyperlinks: [{ sheet: "附件1", row: 0, column: 0, target: "https://example.com/" }],
    });
    const after = outcome.ok ? outcome.value : new Uint8Array();
    expect(sheetOf(after).rows).toEqual([[1]]);
    expect(readAppearance(after)!.sheets.map(({ name }) => name)).toEqual(["附件1", "新"]);
    const added = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET, "xl/worksheets/sheet2.xml"];
    for (const part of added)
      expect(partText(after, part)).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain(STRICT.main);
  });

  it("keeps a byte order mark in front", () => {
    const original = smallPackage({
      sheet: row('<c r="A1"><v>1</v></c>'),
      head: '\uFEFF<?xml version="1.0"?>',
    });
    const after = patched(original, { row: 0, column: 0, value: 2 });
    expect(partText(after, SHEET).startsWith("\uFEFF<?xml")).toBe(true);
    expect(sheetOf(after).rows).toEqual([[2]]);
  });

  it("reads dates that are counted from 1904 as the same days, and writes them back as they are counted", () => {
    // 2024-03-15 is day 45366 counted from 1900 and day 43904 counted from 1904.
    const original = smallPackage({
      sheet: row('<c r="A1" s="1"><v>43904</v></c>', '<c r="B1"><v>43904</v></c>'),
      cellFormats: '<xf/><xf numFmtId="14"/>',
      properties: '<workbookPr date1904="1"/>',
    });
    expect(sheetOf(original).rows).toEqual([[45366, 43904]]);
    const after = patched(original, { row: 0, column: 0, value: 45367 }, { row: 0, column: 1, value: 7 });
    expect(sheetOf(after).rows).toEqual([[45367, 7]]);
    expect(partText(after, SHEET)).toContain("<v>43905</v>");
  });

  it("finds the parts by names with the slashes of Windows, and changes the one that is there", () => {
    const slashed = (entry: ZipEntry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") });
    const straight = smallPackage({ sheet: row('<c r="A1"><v>1</v></c>') });
    const original = writeZip(readZip(straight)!.map(slashed));
    const after = patched(original, { row: 0, column: 0, value: 2 });
    expect(changedParts(original, after)).toEqual(["xl\\worksheets\\sheet1.xml"]);
    expect(sheetOf(after).rows).toEqual([[2]]);
  });

  it("reads cells whose attributes stand on lines of their own", () => {
    const sheet =
      '<sheetData><row r="1"><c\n  r="A1"\n  t="str"><v>得分</v></c><c\r\n r="B1"><v>5</v></c></row></sheetData>';
    expect(valuesOf({ sheet })).toEqual([["得分", 5]]);
  });

  it("keeps what makes a formula spill when its value is refreshed, and lets it go with the formula", () => {
    const sheet = row('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>');
    const original = smallPackage({ sheet });
    const formula = sheetOf(original).formulas.get(cellKey(0, 0))!;
    const refreshed = patched(original, { row: 0, column: 0, value: 7, formula });
    expect(partText(refreshed, SHEET)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>7</v></c>',
    );
    const replaced = patched(original, { row: 0, column: 0, value: 7 });
    expect(partText(replaced, SHEET)).toContain('<c r="A1"><v>7</v></c>');
  });

  it.each([
    [
      '=IFS(A1>1,"IFS(",TRUE,XLOOKUP(1,B:B,C:C))',
      "_xlfn.IFS(A1&gt;1,&quot;IFS(&quot;,TRUE,_xlfn.XLOOKUP(1,B:B,C:C))",
    ],
    ["=ROUND(_xlws.FILTER(A1:A9,B1:B9),2)", "ROUND(_xlfn._xlws.FILTER(A1:A9,B1:B9),2)"],
    ["=sort('IFS('!A1:A3)", "_xlfn._xlws.SORT('IFS('!A1:A3)"],
    ["=_xlfn.STDEV.S(A1:A3)+SUMIFS(A1,B1,1)+我的IFS(1)", "_xlfn.STDEV.S(A1:A3)+SUMIFS(A1,B1,1)+我的IFS(1)"],
  ])("marks functions that came after the file format in %s", (formula, spelled) => {
    const after = patched(smallPackage({ sheet: row() }), { row: 0, column: 0, value: 1, formula });
    expect(partText(after, SHEET)).toContain(`<f>${spelled}</f>`);
  });

  it("spells out a shared formula as the file has to spell it", () => {
    const sheet = row(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">_xlfn.IFS(C1,1)</f><v>1</v></c>',
      '<c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    );
    const after = patched(smallPackage({ sheet }), { row: 0, column: 0, value: 2 });
    expect(partText(after, SHEET)).toContain("<f>_xlfn.IFS(D1,1)</f>");
  });

  it("writes into an array formula's cell and leaves the other cells of it alone", () => {
    const sheet = row(
      '<c r="A1"><f t="array" ref="A1:B1">{1,2}*2</f><v>2</v></c>',
      '<c r="B1"><v>4</v></c>',
      '<c r="C1"><v>5</v></c>',
    );
    const after = patched(smallPackage({ sheet }), { row: 0, column: 2, value: 6 });
    expect(partText(after, SHEET)).toContain('<f t="array" ref="A1:B1">{1,2}*2</f><v>2</v>');
    expect(sheetOf(after).rows).toEqual([[2, 4, 6]]);
  });
});
