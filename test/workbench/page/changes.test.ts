import type { GridCell, GridConditionalFormat } from "../../../src/workbench/host/grid";
import { changesBetween } from "../../../src/workbench/page/changes";
import type { SheetDump, WorkbookDump } from "../../../src/workbench/page/dump";

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

describe("what changed since opening", () => {
  it("is nothing when nothing changed", () => {
    const before = workbook(sheet({ "2,6": { value: 3 } }));
    expect(changesBetween(before, before)).toMatchObject({ isRearranged: false, sheets: [{ cells: [] }] });
  });

  it("lists a new score with its value only", () => {
    const before = workbook(sheet({ "2,6": { value: 1, numberFormat: "0.0" } }));
    const after = workbook(sheet({ "2,6": { value: 2, numberFormat: "0.0" } }));
    expect(changesBetween(before, after).sheets[0]?.cells).toEqual([{ row: 2, column: 6, value: 2 }]);
  });

  it("does not take another result of the same formula for an edit", () => {
    const before = workbook(sheet({ "9,6": { value: 90, formula: "=SUM(G3:G9)" } }));
    const after = workbook(sheet({ "9,6": { value: 91, formula: "=SUM(G3:G9)" } }));
    expect(changesBetween(before, after).sheets[0]?.cells).toEqual([]);
  });

  it("writes a value where a formula gave way to it, even the same one", () => {
    const before = workbook(sheet({ "9,6": { value: 90, formula: "=SUM(G3:G9)" } }));
    const after = workbook(sheet({ "9,6": { value: 90 } }));
    expect(changesBetween(before, after).sheets[0]?.cells).toEqual([{ row: 9, column: 6, value: 90 }]);
  });

  it("empties a cell that is gone and fills one that is new", () => {
    const before = workbook(sheet({ "1,1": { value: "旧" } }));
    const after = workbook(sheet({ "3,7": { value: "已完成采购", fill: "#FFE699" } }));
    expect(changesBetween(before, after).sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: "" },
      { row: 3, column: 7, value: "已完成采购", fill: "#FFE699" },
    ]);
  });

  it("tells rules that came and rules that went", () => {
    const plain = workbook(sheet({}));
    const marked = workbook(sheet({}, { conditionalFormats: [RULE] }));
    expect(changesBetween(plain, marked).sheets[0]).toMatchObject({
      addedFormats: [RULE],
      removedFormats: [],
    });
    expect(changesBetween(marked, plain).sheets[0]).toMatchObject({
      addedFormats: [],
      removedFormats: [RULE],
    });
  });

  it("takes a sheet behind the others for an addition", () => {
    const report = sheet({ "0,0": { value: "自评检查报告" } }, { id: "s2", name: "自评检查报告" });
    const changes = changesBetween(workbook(sheet({})), workbook(sheet({}), report));
    expect(changes.isRearranged).toBe(false);
    expect(changes.sheets[1]).toMatchObject({ isNew: true, cells: [{ row: 0, column: 0 }] });
  });

  it.each([
    ["a sheet was renamed", workbook(sheet({}, { name: "附件四" }))],
    ["a sheet was deleted", workbook()],
    ["merged cells moved", workbook(sheet({}, { merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] }))],
  ])("says that the workbook was rearranged when %s", (_case, after) => {
    expect(changesBetween(workbook(sheet({})), after).isRearranged).toBe(true);
  });
});
