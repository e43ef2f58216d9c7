import type { GridCell, GridConditionalFormat } from "../../../src/workbench/host/grid";
import type { LineEdit } from "../../../src/workbook-file/patch";
import { changesBetween } from "../../../src/workbench/page/changes";
import type { SheetDump, WorkbookDump } from "../../../src/workbench/page/dump";
import { lineEditOf, withEdit } from "../../../src/workbench/page/moved-dump";

const EMPTY: GridCell = {
  value: "",
  formula: null,
  numberFormat: "General",
  text: "",
  fill: null,
  isLocked: true,
  isBold: false,
  isWrapped: false,
  fontColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

function sheet(cells: Record<string, Partial<GridCell>>, rest: Partial<SheetDump> = {}): SheetDump {
  return {
    id: "s1",
    name: "附件3",
    visibility: "visible",
    isProtected: false,
    cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, { ...EMPTY, ...cell }])),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    conditionalFormats: [],
    hyperlinks: {},
    columnWidths: [],
    ...rest,
  };
}

function workbook(...sheets: SheetDump[]): WorkbookDump {
  return { sheets, settings: {} };
}

const RULE: GridConditionalFormat = {
  id: "ours",
  areas: [{ top: 28, left: 7, bottom: 28, right: 7 }],
  formula: "=LEN(TRIM(H29))=0",
  fill: "#FFE699",
  fontColor: null,
  priority: 0,
  stopIfTrue: false,
};

const UNTOUCHED = { appearance: null, lines: [] };

function patch(before: WorkbookDump, after: WorkbookDump, lines: readonly LineEdit[] = []) {
  return changesBetween(before, after, { ...UNTOUCHED, lines });
}

describe("what changed since opening", () => {
  it("is nothing when nothing changed", () => {
    const before = workbook(
      sheet(
        { "2,6": { value: 3 } },
        { conditionalFormats: [RULE], columnWidths: [72], hyperlinks: { "2,6": "#甲" } },
      ),
    );
    expect(changesBetween(before, before, UNTOUCHED)).toEqual({
      cells: [],
      merges: [],
      columnWidths: [],
      conditionalFormats: [],
      hyperlinks: [],
      settings: new Map(),
    });
  });

  it.each(["#NAME?", "#SPILL!"])(
    "leaves the value of a formula alone that is only %s here, and Excel to calculate it",
    (error) => {
      const formula = "=XYZ(A1)";
      const before = workbook(sheet({ "2,6": { value: 1 }, "3,6": { value: 42, formula } }));
      const after = workbook(sheet({ "2,6": { value: 2 }, "3,6": { value: error, formula } }));
      expect(patch(before, after)).toMatchObject({
        cells: [{ sheet: "附件3", row: 2, column: 6, value: 2 }],
        isForExcelToCalculate: true,
      });
      const unedited = workbook(sheet({ "2,6": { value: 1 }, "3,6": { value: error, formula } }));
      expect(patch(before, unedited).cells).toEqual([]);
      expect(patch(before, unedited)).not.toHaveProperty("isForExcelToCalculate");
    },
  );

  it.each(["#DIV/0!", "#REF!", "#N/A"])("writes %s where an edit made it so", (error) => {
    const before = workbook(sheet({ "3,6": { value: 42, formula: "=1/A1" } }));
    const after = workbook(sheet({ "3,6": { value: error, formula: "=1/A1" } }));
    expect(patch(before, after).cells).toEqual([
      { sheet: "附件3", row: 3, column: 6, formula: "=1/A1", value: error },
    ]);
  });

  it("lists how a content lies and the size of its letters in the words of the file", () => {
    const before = workbook(sheet({ "2,6": { value: "甲", fontSize: 11 } }));
    const changed = {
      verticalAlignment: "Top",
      horizontalAlignment: "Center",
      fontSize: 16,
      isItalic: true,
    } as const;
    const after = workbook(sheet({ "2,6": { value: "甲", ...changed } }));
    expect(patch(before, after).cells).toEqual([
      {
        sheet: "附件3",
        row: 2,
        column: 6,
        look: { vertical: "top", horizontal: "center", fontSize: 16, isItalic: true },
      },
    ]);
  });

  it("lists a new score with its value only", () => {
    const before = workbook(sheet({ "2,6": { value: 1, numberFormat: "0.0" } }));
    const after = workbook(sheet({ "2,6": { value: 2, numberFormat: "0.0" } }));
    expect(patch(before, after).cells).toEqual([{ sheet: "附件3", row: 2, column: 6, value: 2 }]);
  });

  it("keeps a formula and gives its new result", () => {
    const before = workbook(sheet({ "9,6": { value: 90, formula: "=SUM(G3:G9)" } }));
    const after = workbook(sheet({ "9,6": { value: 91, formula: "=SUM(G3:G9)" } }));
    expect(patch(before, after).cells).toEqual([
      { sheet: "附件3", row: 9, column: 6, formula: "=SUM(G3:G9)", value: 91 },
    ]);
  });

  it("writes a value where a formula gave way to it, even the same one", () => {
    const before = workbook(sheet({ "9,6": { value: 90, formula: "=SUM(G3:G9)" } }));
    const after = workbook(sheet({ "9,6": { value: 90 } }));
    expect(patch(before, after).cells).toEqual([{ sheet: "附件3", row: 9, column: 6, value: 90 }]);
  });

  it("empties a cell that is gone and fills one that is new", () => {
    const before = workbook(sheet({ "1,1": { value: "旧" } }));
    const after = workbook(sheet({ "3,7": { value: "已完成采购", fill: "#FFE699" } }));
    expect(patch(before, after).cells).toEqual([
      { sheet: "附件3", row: 1, column: 1, value: null },
      { sheet: "附件3", row: 3, column: 7, value: "已完成采购", look: { fill: "#FFE699" } },
    ]);
  });

  it("gives the whole list of rules when one came or went", () => {
    const plain = workbook(sheet({}));
    const marked = workbook(sheet({}, { conditionalFormats: [RULE] }));
    expect(patch(plain, marked).conditionalFormats).toEqual([
      {
        sheet: "附件3",
        rules: [
          {
            areas: RULE.areas,
            formula: "LEN(TRIM(H29))=0",
            fill: "#FFE699",
            fontColor: null,
            isBold: false,
            priority: 1,
            stopIfTrue: false,
          },
        ],
      },
    ]);
    expect(patch(marked, plain).conditionalFormats).toEqual([{ sheet: "附件3", rules: [] }]);
  });

  it("takes a sheet behind the others for an addition", () => {
    const report = sheet(
      { "0,0": { value: "自评检查报告" } },
      { id: "s2", name: "自评检查报告", columnWidths: [200], hyperlinks: { "0,0": "#'附件3'!G28" } },
    );
    const changes = patch(workbook(sheet({})), workbook(sheet({}), report));
    expect(changes).toMatchObject({
      sheets: [
        { from: "附件3", name: "附件3", visibility: "visible" },
        { from: null, name: "自评检查报告", visibility: "visible" },
      ],
      cells: [{ sheet: "自评检查报告", row: 0, column: 0, value: "自评检查报告" }],
      columnWidths: [{ sheet: "自评检查报告", column: 0, pixels: 200 }],
      hyperlinks: [{ sheet: "自评检查报告", row: 0, column: 0, target: "#'附件3'!G28" }],
    });
  });

  it("gives the settings that travel with the file as texts", () => {
    const before = workbook(sheet({}));
    const after = { ...before, settings: { policy: "hubei-20-80" } };
    expect(patch(before, after).settings).toEqual(new Map([["policy", '"hubei-20-80"']]));
  });

  it("gives all merged areas when one changed", () => {
    const area = { top: 2, left: 0, bottom: 3, right: 0 };
    expect(patch(workbook(sheet({})), workbook(sheet({}, { merges: [area] }))).merges).toEqual([
      { sheet: "附件3", areas: [area] },
    ]);
  });

  it("lists the sheets when one was renamed, hidden, moved or deleted", () => {
    const [first, second] = [sheet({}), sheet({}, { id: "s2", name: "附件4" })];
    const before = workbook(first, second);
    const slots = (...sheets: SheetDump[]) => patch(before, workbook(...sheets)).sheets;
    const [kept, other] = [first, second].map(({ name }) => ({ from: name, name, visibility: "visible" }));
    expect(slots(first, second)).toBeUndefined();
    expect(slots({ ...first, name: "附件四" }, second)).toEqual([{ ...kept, name: "附件四" }, other]);
    expect(slots(first, { ...second, visibility: "hidden" })).toEqual([
      kept,
      { ...other, visibility: "hidden" },
    ]);
    expect(slots(second, first)).toEqual([other, kept]);
    expect(slots(second)).toEqual([other]);
  });

  it("names cells by the new name of their sheet", () => {
    const after = workbook(sheet({ "0,0": { value: "新" } }, { name: "附件四" }));
    expect(patch(workbook(sheet({})), after).cells).toEqual([
      { sheet: "附件四", row: 0, column: 0, value: "新" },
    ]);
  });

  const INSERTED: LineEdit = { sheet: "s1", axis: "row", kind: "insert", at: 3, count: 2 };

  it("names rows that came, and not what only moved down with them", () => {
    const before = workbook(
      sheet(
        { "2,6": { value: 1 }, "3,6": { value: 2, fill: "#FFE699" } },
        {
          merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
          conditionalFormats: [RULE],
          hyperlinks: { "3,0": "#甲" },
        },
      ),
    );
    const moved = {
      ...RULE,
      areas: [{ top: 30, left: 7, bottom: 30, right: 7 }],
      formula: "=LEN(TRIM(H31))=0",
    };
    const after = workbook(
      sheet(
        { "2,6": { value: 1 }, "4,6": { value: "新" }, "5,6": { value: 2, fill: "#FFE699" } },
        {
          merges: [{ top: 2, left: 0, bottom: 5, right: 0 }],
          conditionalFormats: [moved],
          hyperlinks: { "5,0": "#甲" },
        },
      ),
    );
    expect(patch(before, after, [INSERTED])).toEqual({
      lines: [{ ...INSERTED, sheet: "附件3" }],
      cells: [{ sheet: "附件3", row: 4, column: 6, value: "新" }],
      merges: [],
      columnWidths: [],
      conditionalFormats: [],
      hyperlinks: [],
      settings: new Map(),
    });
  });

  it("forgets lines of sheets that the file does not have, or no longer", () => {
    const added = sheet({}, { id: "s2", name: "新" });
    const elsewhere = { ...INSERTED, sheet: "s2" };
    expect(patch(workbook(sheet({})), workbook(sheet({}), added), [elsewhere]).lines).toBeUndefined();
    expect(patch(workbook(sheet({}), added), workbook(sheet({})), [elsewhere]).lines).toBeUndefined();
  });

  it("takes an edit back that was undone", () => {
    const deleted: LineEdit = { ...INSERTED, kind: "delete" };
    const other: LineEdit = { ...INSERTED, axis: "column" };
    expect(withEdit([other, INSERTED], deleted)).toEqual([other]);
    expect(withEdit([INSERTED], { ...deleted, count: 1 })).toHaveLength(2);
    expect(
      lineEditOf({ kind: "columns-deleted", sheet: "s1", area: { top: 0, left: 2, bottom: 99, right: 4 } }),
    ).toEqual({ sheet: "s1", axis: "column", kind: "delete", at: 2, count: 3 });
    expect(lineEditOf({ kind: "sheet-renamed", sheet: "s1" })).toBeNull();
  });
});
