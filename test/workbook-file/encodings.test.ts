import { utils, write } from "@e965/xlsx";
import { patchWorkbook } from "../../src/workbook-file/patch-workbook";
import { readAppearance } from "../../src/workbook-file/read-appearance";
import { readWorkbook } from "../../src/workbook-file/read-workbook";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "../../src/workbook-file/package/zip";
import { changedParts, partText } from "../support/package-parts";
import { smallPackage } from "../support/small-package";

const SHEET = "xl/worksheets/sheet1.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-16"?>';
const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>得分</t></is></c></row></sheetData>';

type Encode = (text: string) => Uint8Array;

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const utf16BigEndian = (text: string) => Buffer.from(utf16(text)).swap16();
/** No encoder for it is at hand: the two characters that the test needs, by the table of the standard. */
const gb18030 = (text: string) => {
  const latin = text.replace("UTF-16", "GB18030").replace("得分", "\u00b5\u00c3\u00b7\u00d6");
  return Buffer.from(latin, "latin1");
};

/** A workbook of one sheet, whose parts of some names are in another encoding. */
function encoded(encode: Encode, isEncoded: (name: string) => boolean): Uint8Array {
  const rewritten = (entry: ZipEntry) => {
    if (!isEncoded(entry.name)) return entry;
    const text = Buffer.from(unpack(entry)!).toString("utf8");
    return pack(entry.name, encode(text.startsWith("<?xml") ? text : `${HEAD}${text}`));
  };
  return writeZip(readZip(smallPackage({ sheet: CELL, head: HEAD }))!.map(rewritten));
}

function rowsOf(bytes: Uint8Array): unknown {
  const outcome = readWorkbook(bytes);
  return outcome.ok ? outcome.value.sheets[0]!.rows : outcome.problem.code;
}

function patched(original: Uint8Array, value: string): Uint8Array {
  const outcome = patchWorkbook(original, { cells: [{ sheet: "附件1", row: 1, column: 0, value }] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe.each<[string, Uint8Array]>([
  ["UTF-16", encoded(utf16, (name) => name === SHEET)],
  ["UTF-16, the other way round", encoded(utf16BigEndian, (name) => name === SHEET)],
  ["UTF-16 in every part", encoded(utf16, () => true)],
  ["GB18030", encoded(gb18030, (name) => name === SHEET)],
])("a worksheet in %s", (_, original) => {
  it("is read", () => {
    expect(rowsOf(original)).toEqual([["得分"]]);
    expect(readAppearance(original)!.sheets).toHaveLength(1);
  });

  it("is patched, and says that it is in UTF-8 from then on", () => {
    const after = patched(original, "自评");
    expect(changedParts(original, after)).toEqual([SHEET]);
    expect(partText(after, SHEET)).toMatch(/^\uFEFF?<\?xml version="1.0" encoding="UTF-8"\?><worksheet/);
    expect(rowsOf(after)).toEqual([["得分"], ["自评"]]);
  });
});

it("reads a part whose encoding has a name that nobody knows as UTF-8", () => {
  const odd = (text: string) => Buffer.from(text.replace("UTF-16", "x-own"), "utf8");
  expect(rowsOf(encoded(odd, (name) => name === SHEET))).toEqual([["得分"]]);
});

it("reads the texts and names of a workbook of 1995, a byte a character, in the encoding of Chinese systems", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["####", "plain", 5]]), "####");
  const bytes = write(book, { type: "buffer", bookType: "biff5" }) as Buffer;
  const chinese = Buffer.from(
    bytes.toString("latin1").replaceAll("####", "\u00b5\u00c3\u00b7\u00d6"),
    "latin1",
  );
  const outcome = readWorkbook(chinese);
  expect(outcome).toMatchObject({ value: { sheets: [{ name: "得分", rows: [["得分", "plain", 5]] }] } });
});
