import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { cellKey, valueAt, type WorkbookSnapshot } from "../../src/core";
import { readWorkbook } from "../../src/workbook-file/read-workbook";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "../../src/workbook-file/package/zip";
import { drawWorkbook } from "../support/draw-workbook";
import { longZip } from "../support/long-zip";
import { compoundFile, encryptedPackage, encryptedXls } from "../support/hostile-files";

const textBytes = (text: string) => new TextEncoder().encode(text);

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function codeOf(bytes: Uint8Array): string {
  const outcome = readWorkbook(bytes);
  return outcome.ok ? "read" : outcome.problem.code;
}

function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([[], [null, "项目", 0.96, "=15名", true], ["9", null, 1]]);
  sheet.C2 = { t: "n", v: 0.96, z: "0.00%" };
  sheet.C3 = { t: "n", v: 1, f: "SUM(C2,1)" };
  sheet.D3 = { t: "e", v: 0x17 };
  sheet["!ref"] = "A1:E3";
  sheet["!merges"] = [utils.decode_range("A1:B1"), utils.decode_range("A1:C1")];
  sheet["!rows"] = [{}, { hidden: true }];
  sheet["!cols"] = [{}, {}, { hidden: true }];
  sheet["!protect"] = {};
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "附件1");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([[1]]), "隐藏");
  workbook.Workbook = { Sheets: [{}, { Hidden: 2 }] };
  return workbook;
}

const bytesAs = (bookType: BookType) =>
  new Uint8Array(write(book(), { type: "array", bookType }) as ArrayBuffer);

/** The package with one part's content changed. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const changed = (entry: ZipEntry) =>
    entry.name === name ? pack(name, textBytes(change(new TextDecoder().decode(unpack(entry)!)))) : entry;
  return writeZip(readZip(bytes)!.map(changed));
}

describe("readWorkbook", () => {
  it.each<BookType>(["xlsx", "xlsm", "xlsb", "xls", "ods"])("reads the values of an .%s", (type) => {
    const [sheet] = snapshotOf(bytesAs(type)).sheets;
    expect(sheet!.name).toBe("附件1");
    expect([sheet!.top, sheet!.left]).toEqual([1, 0]);
    expect(sheet!.rows[0]).toEqual([null, "项目", 0.96, "=15名", true]);
    expect(valueAt(sheet!, 2, 0)).toBe("9");
  });

  it("reads formulas, formats, errors, overlapping merges and what is hidden or protected", () => {
    const [sheet, hidden] = snapshotOf(bytesAs("xlsx")).sheets;
    expect(sheet!.formulas).toEqual(new Map([[cellKey(2, 2), "=SUM(C2,1)"]]));
    expect(sheet!.numberFormats).toEqual(new Map([[cellKey(1, 2), "0.00%"]]));
    expect(valueAt(sheet!, 2, 3)).toBe("#REF!");
    expect(sheet!.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 0, bottom: 0, right: 2 },
    ]);
    expect([...sheet!.hiddenRows]).toEqual([1]);
    expect([...sheet!.hiddenColumns]).toEqual([2]);
    expect(sheet!.isProtected).toBe(true);
    expect([sheet!.visibility, hidden!.visibility]).toEqual(["visible", "very-hidden"]);
  });

  it("spends no array on the rows between two cells a million rows apart", () => {
    const cells = [
      { row: 0, column: 0, value: "上" },
      { row: 1_048_575, column: 16_383, value: "下" },
    ];
    const [sheet] = snapshotOf(drawWorkbook([{ name: "远", cells }])).sheets;
    expect(sheet!.rows).toHaveLength(1_048_576);
    expect(sheet!.rows[500]).toBe(sheet!.rows[600_000]);
    expect(valueAt(sheet!, 1_048_575, 16_383)).toBe("下");
  });

  it("leaves out formatted cells without a value", () => {
    const look = { hasBorder: true };
    const cells = [
      { row: 0, column: 0, value: 1 },
      ...Array.from({ length: 200 }, (_, row) => ({ row: row + 1, column: row, value: null, look })),
    ];
    const [sheet] = snapshotOf(drawWorkbook([{ name: "空", cells }])).sheets;
    expect(sheet!.rows).toEqual([[1]]);
  });

  it("reads an .ods with formats by sign, and leaves the console alone", () => {
    const map = '<style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/>';
    const styled = withPart(bytesAs("ods"), "content.xml", (text) =>
      text.replace(
        "<office:automatic-styles>",
        `<office:automatic-styles><number:number-style style:name="N1"><number:number/>${map}</number:number-style>`,
      ),
    );
    const complaint = jest.spyOn(console, "error").mockImplementation(() => {});
    expect(valueAt(snapshotOf(styled).sheets[0]!, 1, 2)).toBe(0.96);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  it("reads a sheet without any cell", () => {
    expect(snapshotOf(drawWorkbook([{ name: "空", cells: [] }])).sheets[0]!.rows).toEqual([]);
  });

  describe("the ids of sheets", () => {
    const idsOf = (bytes: Uint8Array) => snapshotOf(bytes).sheets.map(({ id }) => id);
    const numbered = (...numbers: readonly number[]) =>
      numbers.map((number) => `{00000000-0001-0000-000${number}-000000000000}`);
    const threeSheets = (bookType: BookType): Uint8Array => {
      const tabs = utils.book_new();
      for (const name of ["甲", "乙", "丙"])
        utils.book_append_sheet(tabs, utils.aoa_to_sheet([[name]]), name);
      return new Uint8Array(write(tabs, { type: "array", bookType }) as ArrayBuffer);
    };
    const withNumbers = (...numbers: readonly string[]) =>
      withPart(threeSheets("xlsx"), "xl/workbook.xml", (text) =>
        text.replace(/ sheetId="(\d)"/g, (_, place: string) => numbers[Number(place) - 1] ?? ""),
      );

    it("are made of the file's own numbers, whatever the order and the names", () => {
      const bytes = withNumbers(' sheetId="7"', ' sheetId="2"', ' sheetId="5"');
      expect(idsOf(bytes)).toEqual(numbered(7, 2, 5));
    });

    it.each<BookType>(["xlsb", "xls", "ods"])("are those of the order in an .%s that has no others", (type) =>
      expect(idsOf(threeSheets(type))).toEqual(numbered(1, 2, 3)),
    );

    it.each([
      ["twice the same number", [' sheetId="2"', ' sheetId="2"', ' sheetId="3"']],
      ["a sheet without a number", ["", ' sheetId="2"', ' sheetId="3"']],
      ["something that is no number", [' sheetId="甲"', ' sheetId="2"', ' sheetId="3"']],
    ])("are those of the order where the file has %s", (_, numbers) =>
      expect(idsOf(withNumbers(...numbers))).toEqual(numbered(1, 2, 3)),
    );
  });

  it("reads a package in the long form of zip", () => {
    const xlsx = bytesAs("xlsx");
    expect(snapshotOf(longZip(readZip(xlsx)!))).toEqual(snapshotOf(xlsx));
  });

  it("reads texts with characters that XML forbids", () => {
    const odd = withPart(bytesAs("xlsx"), "xl/worksheets/sheet1.xml", (text) =>
      text.replace("项目", "项\u0001目&#x2;"),
    );
    expect(valueAt(snapshotOf(odd).sheets[0]!, 1, 1)).toContain("目");
  });

  it("reads the samples", () => {
    const sample = readFileSync(join(__dirname, "../../assets/samples/self-evaluation-2020.xlsx"));
    const names = snapshotOf(sample).sheets.map((sheet) => sheet.name);
    expect(names).toEqual(["附件1", "附件2", "附件3"]);
  });
});

describe("files that are no readable workbook", () => {
  const xlsx = bytesAs("xlsx");

  it.each<[string, Uint8Array]>([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["a letter", textBytes("各单位：\n请于月底前报送自评表。\n1,2,3")],
    ["a page without a table", textBytes("<html><p>得分</p></html>")],
    ["a drawing", textBytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      "an OpenDocument in one XML",
      textBytes('<?xml version="1.0"?><office:document><table:table/></office:document>'),
    ],
    ["a zip of something else", writeZip([pack("word/document.xml", textBytes("<w/>"))])],
    ["a compound file of something else", compoundFile({ "/WordDocument": new Uint8Array(5_000) })],
  ])("says that %s is foreign", (_, bytes) => {
    expect(codeOf(bytes)).toBe("workbook-foreign");
  });

  it.each<[string, Uint8Array]>([
    ["an .xlsx with a password", encryptedPackage()],
    ["an .xls with a password", encryptedXls()],
  ])("says that %s is encrypted", (_, bytes) => {
    expect(codeOf(bytes)).toBe("workbook-encrypted");
  });

  it.each<[string, Uint8Array]>([
    ["an empty file", new Uint8Array()],
    ["an .xlsx cut off at its end", xlsx.slice(0, -200)],
    ["an .xlsx cut in half", xlsx.slice(0, xlsx.length / 2)],
    ["an .xls cut off", bytesAs("xls").slice(0, 700)],
    ["a worksheet cut off", withPart(xlsx, "xl/worksheets/sheet1.xml", (text) => text.slice(0, -300))],
    [
      "a worksheet that is missing",
      writeZip(readZip(xlsx)!.filter(({ name }) => !name.endsWith("sheet1.xml"))),
    ],
  ])("says that %s is damaged", (_, bytes) => {
    expect(codeOf(bytes)).toBe("workbook-unreadable");
  });

  /** The package with a part that claims, rightly or not, to unpack to so many bytes. */
  function claiming(size: number, packed?: Uint8Array): Uint8Array {
    const bomb = pack("xl/media/image1.png", packed ?? new Uint8Array(16));
    return writeZip([...readZip(xlsx)!, { ...bomb, size }]);
  }

  it("names the part that is missing, in no foreign sentence", () => {
    const without = writeZip(readZip(xlsx)!.filter(({ name }) => name !== "xl/styles.xml"));
    expect(readWorkbook(without)).toMatchObject({
      problem: { code: "workbook-unreadable", detail: "xl/styles.xml" },
    });
  });

  it("refuses what would fill the memory, before it unpacks anything", () => {
    const outcome = readWorkbook(claiming(3 * 1024 ** 3));
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "workbook-too-large", megabytes: 3073, limit: 512 },
    });
  });

  it("never unpacks more than a part claims", () => {
    const [sheet, ...rest] = readZip(xlsx)!.filter(({ name }) => name.endsWith("sheet1.xml"));
    const long = pack(sheet!.name, new Uint8Array(64 * 1024 * 1024));
    expect(rest).toEqual([]);
    expect(unpack({ ...long, size: 1_000 })).toBeNull();
  });

  it("notices a single changed byte in a worksheet", () => {
    const sheet = readZip(xlsx)!.find((entry) => entry.name === "xl/worksheets/sheet1.xml")!;
    const damaged = xlsx.slice();
    damaged[sheet.packed.byteOffset - xlsx.byteOffset + 40]! ^= 0x10;
    expect(codeOf(damaged)).toBe("workbook-unreadable");
  });
});
