import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { cellKey } from "../../src/core";
import { readColor, readTheme } from "../../src/workbook-file/looks/color";
import { readAppearance } from "../../src/workbook-file/read-appearance";
import { readStyles } from "../../src/workbook-file/looks/read-styles";
import { findElements } from "../../src/workbook-file/xml/xml-scan";
import { handWrittenXlsx } from "../support/hand-written-xlsx";

const file = (...path: readonly string[]) => new Uint8Array(readFileSync(join(__dirname, ...path)));

describe("readAppearance", () => {
  const [first, second] = readAppearance(file("fixtures/xlsxwriter.xlsx"))!.sheets;
  const styleAt = (row: number, column: number) =>
    first!.styles[first!.cellStyles.get(cellKey(row, column))!]!;

  it("reads fonts, fills, borders and alignment", () => {
    const title = styleAt(0, 0);
    expect(title.font).toMatchObject({ name: "Calibri", size: 11, isBold: true, isItalic: false });
    expect(title).toMatchObject({ fill: "#DDEBF7", horizontal: "center", isWrapped: true, isLocked: true });
    expect(title.borders.left).toEqual({ line: "thin", color: "#000000" });
  });

  it("reads number formats, own and built in", () => {
    expect(styleAt(2, 3).numberFormat).toBe("#,##0.00");
    expect(styleAt(3, 3).numberFormat).toBe("0.00%");
  });

  it("reads sizes, frozen panes, the filter, notes and links", () => {
    expect(first!.columnWidths).toEqual([{ from: 0, to: 0, pixels: 131 }]);
    expect(first!.frozen).toEqual({ rows: 2, columns: 1 });
    expect(first!.filterArea).toEqual({ top: 1, left: 0, bottom: 4, right: 3 });
    expect(first!.notes.get(cellKey(2, 2))).toContain("请核对得分");
    expect(first!.hyperlinks.get(cellKey(7, 0))).toBe("https://www.example.com/");
    expect(second!.notes.size).toBe(0);
  });

  it("reads rules with a formula and leaves colour scales to the file", () => {
    expect(first!.conditionalFormats).toEqual([
      {
        areas: [{ top: 2, left: 3, bottom: 4, right: 3 }],
        formula: "LEN(TRIM($D3))=0",
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        isBold: false,
        priority: 2,
        stopIfTrue: false,
      },
    ]);
  });

  it("reads the upright label of the sample", () => {
    const [sheet] = readAppearance(file("../../assets/samples/self-evaluation-2020.xlsx"))!.sheets;
    const label = sheet!.styles[sheet!.cellStyles.get(cellKey(11, 0))!]!;
    expect(label).toMatchObject({ rotation: "vertical", vertical: "center", horizontal: "center" });
  });

  it("reads a package without styles and theme", () => {
    const { sheets, isStructureProtected, settings } = readAppearance(handWrittenXlsx())!;
    expect(sheets.map(({ name, styles }) => [name, styles])).toEqual([
      ["前缀", []],
      ["公式", []],
    ]);
    expect([isStructureProtected, settings.size]).toEqual([false, 0]);
  });

  it("gives nothing for what is no .xlsx", () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "旧");
    const xls = new Uint8Array(write(book, { type: "array", bookType: "xls" }) as ArrayBuffer);
    expect(readAppearance(xls)).toBeNull();
    expect(readAppearance(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});

describe("colours", () => {
  const theme = readTheme(
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
      '<a:accent1><a:srgbClr val="4f81bd"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  );
  const color = (attributes: string) => readColor(findElements(`<color ${attributes}/>`, "color")[0], theme);

  it.each([
    ['rgb="FF9C0006"', "#9C0006"],
    ['theme="1"', "#000000"],
    ['theme="4"', "#4F81BD"],
    // Accent 1, Lighter 40 % and Darker 25 %: what Excel shows, but for the last bit of one channel (36 there).
    ['theme="4" tint="0.39997558519241921"', "#95B3D7"],
    ['theme="4" tint="-0.249977111117893"', "#376092"],
    ['indexed="10"', "#FF0000"],
    ['indexed="64"', null],
    ['auto="1"', null],
  ])("reads %s as %s", (attributes, expected) => {
    expect(color(attributes)).toBe(expected);
  });
});

describe("readStyles", () => {
  it("reads falling and rising text, and cells that protection leaves open", () => {
    const xml =
      '<styleSheet><cellXfs><xf numFmtId="10"><alignment textRotation="135"/><protection locked="0"/></xf>' +
      '<xf numFmtId="9"><alignment textRotation="45" vertical="top"/></xf></cellXfs></styleSheet>';
    const [falling, rising] = readStyles(xml, []).cells;
    expect(falling).toMatchObject({ rotation: -45, isLocked: false, numberFormat: "0.00%" });
    expect(rising).toMatchObject({ rotation: 45, vertical: "top", isLocked: true, numberFormat: "0%" });
  });
});
