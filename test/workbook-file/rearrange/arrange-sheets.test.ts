import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellKey, type SheetSnapshot } from "../../../src/core";
import type { SheetSlot } from "../../../src/workbook-file/patch";
import { patchWorkbook } from "../../../src/workbook-file/patch-workbook";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";
import { handWrittenXlsx } from "../../support/hand-written-xlsx";
import { changedParts, partsOf, partText } from "../../support/package-parts";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, "../fixtures", `${name}.xlsx`)));

const slot = (
  from: string | null,
  name = from ?? "",
  visibility: SheetSlot["visibility"] = "visible",
): SheetSlot => ({
  from,
  name,
  visibility,
});

const FIRST = slot("附件1");
const SECOND = slot("附件2");
const HIDDEN = slot("说 明", "说 明", "hidden");

function arranged(original: Uint8Array, sheets: readonly SheetSlot[]): Uint8Array {
  const outcome = patchWorkbook(original, { sheets });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.sheets;
}

const idsOf = (bytes: Uint8Array) => sheetsOf(bytes).map(({ id }) => id);
const namesOf = (bytes: Uint8Array) => sheetsOf(bytes).map(({ name }) => name);
const formulasOf = (bytes: Uint8Array, sheet: string) =>
  [
    ...(sheetsOf(bytes)
      .find(({ name }) => name === sheet)
      ?.formulas.values() ?? []),
  ].sort();

describe.each(["openpyxl", "libreoffice"])("a workbook written by %s", (writer) => {
  const original = fixture(writer);
  const sheetPart = (name: string) =>
    `xl/worksheets/sheet${["附件1", "附件2", "说 明"].indexOf(name) + 1}.xml`;

  it("is the same when its sheets stay as they are", () => {
    expect(changedParts(original, arranged(original, [FIRST, SECOND, HIDDEN]))).toEqual([]);
  });

  it("moves sheets by changing the list alone; what counts sheets by place follows", () => {
    const after = arranged(original, [HIDDEN, SECOND, FIRST]);
    expect(changedParts(original, after)).toEqual(["xl/workbook.xml"]);
    expect(namesOf(after)).toEqual(["说 明", "附件2", "附件1"]);
    const workbook = partText(after, "xl/workbook.xml");
    const local = [...workbook.matchAll(/<definedName\b[^>]*localSheetId="(\d)"/g)].map(([, place]) => place);
    expect(local).toEqual(["2", "2", "2"]);
    expect(workbook).toContain('activeTab="2"');
  });

  it("hides and shows sheets, and never leaves a hidden one in front", () => {
    const after = arranged(original, [
      slot("附件1", "附件1", "very-hidden"),
      SECOND,
      slot("说 明", "说 明", "visible"),
    ]);
    expect(changedParts(original, after)).toEqual(["xl/workbook.xml"]);
    expect(sheetsOf(after).map(({ visibility }) => visibility)).toEqual([
      "very-hidden",
      "visible",
      "visible",
    ]);
    expect(partText(after, "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("leaves every sheet its id, moved, renamed or hidden, and gives a new one another", () => {
    const [first, second, hidden] = idsOf(original);
    const after = arranged(original, [
      slot("说 明", "封面", "visible"),
      slot(null, "附件1"),
      slot("附件1", "定稿"),
      slot("附件2", "附件2", "hidden"),
    ]);
    const [moved, added, ...others] = idsOf(after);
    expect([moved, ...others]).toEqual([hidden, first, second]);
    expect([first, second, hidden]).not.toContain(added);
  });

  it("lets formulas, names, rules, validations and charts follow a new name", () => {
    const after = arranged(original, [slot("附件1", "2024 年自评"), SECOND, slot("说 明", "说明", "hidden")]);
    expect(formulasOf(after, "附件2")).toEqual(["='2024 年自评'!E7", "=SUM('2024 年自评'!E4:E6)+说明!B1"]);
    expect(partText(after, "xl/worksheets/sheet1.xml")).toMatch(/<formula1>(说明|'说明')!\$A\$1:\$A\$2</);
    expect(partText(after, "xl/charts/chart1.xml")).toContain("'2024 年自评'!$A$4:$A$6");
    const workbook = partText(after, "xl/workbook.xml");
    expect(workbook).not.toContain("附件1");
    expect(workbook).toContain("'2024 年自评'!$E$4:$E$6");
  });

  it("swaps two names", () => {
    const after = arranged(original, [slot("附件1", "附件2"), slot("附件2", "附件1"), HIDDEN]);
    expect(formulasOf(after, "附件1")).toEqual(["=SUM(附件2!E4:E6)+'说 明'!B1", "=附件2!E7"]);
  });

  it("removes a sheet with all that was its own, and keeps everything else", () => {
    const after = arranged(original, [FIRST, HIDDEN]);
    expect(namesOf(after)).toEqual(["附件1", "说 明"]);
    const gone = [...partsOf(original).keys()].filter((name) => !partsOf(after).has(name));
    expect(gone).toEqual(
      expect.arrayContaining([
        sheetPart("附件2"),
        "xl/charts/chart1.xml",
        "xl/tables/table1.xml",
        "xl/worksheets/_rels/sheet2.xml.rels",
      ]),
    );
    for (const name of gone) expect(partText(after, "[Content_Types].xml")).not.toContain(`"/${name}"`);
    expect(partText(after, "xl/workbook.xml")).toMatch(/name="满分"[^>]*>#REF!</);
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain("#REF!");
    expect(changedParts(original, after)).not.toContain("xl/styles.xml");
  });

  it("adds sheets with numbers that no sheet had, beside changes of cells under new names", () => {
    const outcome = patchWorkbook(original, {
      sheets: [slot(null, "甲"), slot("附件1", "一"), SECOND, HIDDEN, slot(null, "乙", "hidden")],
      cells: [
        { sheet: "甲", row: 0, column: 0, value: "新" },
        { sheet: "一", row: 3, column: 4, value: 4 },
      ],
    });
    const after = outcome.ok ? outcome.value : new Uint8Array();
    expect(namesOf(after)).toEqual(["甲", "一", "附件2", "说 明", "乙"]);
    const [first, second] = sheetsOf(after);
    expect([first?.rows[0]?.[0], second?.rows[3]?.[4]]).toEqual(["新", 4]);
    const ids = [...partText(after, "xl/workbook.xml").matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(5);
  });
});

describe("odd packages", () => {
  it("takes the orders of calculation away with a sheet, and pivots follow a new name", () => {
    const original = handWrittenXlsx();
    const renamed = arranged(original, [slot("前缀"), slot("公式", "数")]);
    expect(partText(renamed, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(
      '<worksheetSource ref="A1:D4" sheet="数"/>',
    );
    expect(changedParts(original, renamed)).toEqual([
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/workbook.xml",
    ]);
    const removed = arranged(original, [slot("前缀")]);
    expect([...partsOf(removed).keys()]).not.toContain("xl/calcChain.xml");
    expect([...partsOf(removed).keys()]).toContain("xl/vbaProject.bin");
  });

  it("keeps a shared formula whole under a new name, and spells it out where its master goes", () => {
    const outcome = patchWorkbook(handWrittenXlsx(), {
      sheets: [slot("前缀", "公式"), slot("公式", "前缀")],
      cells: [{ sheet: "前缀", row: 0, column: 1, value: 5 }],
    });
    const sheet = sheetsOf(outcome.ok ? outcome.value : new Uint8Array())[1];
    expect(sheet?.formulas.get(cellKey(1, 1))).toBe("=A2*2");
  });
});
