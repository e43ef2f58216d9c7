import type { Highlight } from "../../src/core";
import { readRule } from "../../src/excel/highlight-rule";
import { closeAll, openHost, onEveryExcel } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import { explanationCell, idOf, smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const sheet = idOf(1);
const highlight = (row: number, severity: Highlight["severity"] = "error", on = sheet): Highlight => ({
  cell: explanationCell(row, on),
  sheetName: "附件1",
  severity,
});

/** The user's own rules: they are never ours to touch. */
const ownRules = [
  {
    areas: [{ top: 3, left: 6, bottom: 7, right: 6 }],
    formula: "=G4<F4",
    fill: "#FF0000",
    fontColor: null,
    priority: 1,
    stopIfTrue: false,
  },
  {
    areas: [{ top: 3, left: 7, bottom: 7, right: 7 }],
    formula: "=LEN(TRIM(H4))=0",
    fill: "#00FF00",
    fontColor: null,
    priority: 2,
    stopIfTrue: false,
  },
];

/** Our rules as they stand: where, and how severe. */
function ours({ office }: OpenedHost, on = sheet) {
  return office.grid.conditionalFormats(on).flatMap((format) => {
    const rule = readRule(format.formula);
    return rule ? [`${format.areas[0]!.top + 1}:${rule.row + 1} ${rule.severity} ${format.fill}`] : [];
  });
}

/** Rows, as Excel counts, whose explanation cell is coloured right now. */
const coloured = ({ office }: OpenedHost, rows: readonly number[]) =>
  rows.filter((row) => office.grid.rulesShownAt("附件1", { row: row - 1, column: 7 }).length > 0);

onEveryExcel(() => {
  test("our highlights become exactly those given, the user's rules and fills stay", async () => {
    const opened = openHost([tableSheet("附件1", { conditionalFormats: ownRules })]);
    const before = fingerprint(opened.office);
    await opened.host.setHighlights([highlight(4), highlight(5, "warning"), highlight(7, "review")]);
    expect(ours(opened)).toEqual(
      expect.arrayContaining(["4:4 error #FFC7CE", "5:5 warning #FFE699", "7:7 review #CFE2FF"]),
    );
    expect(opened.office.grid.conditionalFormats(sheet)).toHaveLength(5);
    await opened.host.setHighlights([highlight(5), highlight(6)]);
    expect(ours(opened).sort()).toEqual(["5:5 error #FFC7CE", "6:6 error #FFC7CE"]);
    await opened.host.setHighlights([]);
    expect(fingerprint(opened.office)).toEqual(before);
  });

  test("nothing is sent where they are so already", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.setHighlights([highlight(4), highlight(5)]);
    opened.office.host.traffic.reset();
    await opened.host.setHighlights([highlight(5), highlight(4)]);
    expect(opened.office.host.traffic.syncs).toBe(1);
  });

  test("a write adds its highlights to those there, and does not double them", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.setHighlights([highlight(4), highlight(6, "warning")]);
    await opened.host.apply(smallPlan(), { ifChanged: "refuse" });
    expect(ours(opened).sort()).toEqual([
      "4:4 error #FFC7CE",
      "5:5 error #FFC7CE",
      "6:6 warning #FFE699",
      "7:7 error #FFC7CE",
    ]);
  });

  test("they follow their cells when rows are inserted, and are still ours", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.setHighlights([highlight(4), highlight(5)]);
    opened.office.grid.user.insertRows("附件1", 1, 2);
    expect(
      opened.office.grid
        .conditionalFormats(sheet)
        .map(({ areas }) => areas[0]!.top + 1)
        .sort(),
    ).toEqual([6, 7]);
    await opened.host.setHighlights([]);
    expect(opened.office.grid.conditionalFormats(sheet)).toEqual([]);
  });

  test("after sorting they stand where they stood and colour what lies there; one press puts them right", async () => {
    const opened = openHost([tableSheet("附件1", { cells: { H8: "已说明" } })]);
    const { user } = opened.office.grid;
    await opened.host.setHighlights([highlight(7), highlight(8)]);
    expect(coloured(opened, [7, 8])).toEqual([7]);
    user.sortRows("附件1", { top: 6, left: 0, bottom: 7, right: 7 }, [1, 0]);
    expect(ours(opened).sort()).toEqual(["7:7 error #FFC7CE", "8:8 error #FFC7CE"]);
    // The explained row is the upper one now, the one without an explanation the lower: nothing wrong is coloured.
    expect(coloured(opened, [7, 8])).toEqual([8]);
    user.type("附件1", { row: 7, column: 7 }, "因疫情推迟");
    expect(coloured(opened, [7, 8])).toEqual([]);
    await opened.host.setHighlights([highlight(6)]);
    expect(ours(opened)).toEqual(["6:6 error #FFC7CE"]);
  });

  test("those on a copy of the sheet are known and removed too", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.setHighlights([highlight(4)]);
    await opened.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).copy("End");
      await context.sync();
    });
    const copy = opened.office.grid.sheets()[1]!.id;
    expect(opened.office.grid.conditionalFormats(copy)).toHaveLength(1);
    expect(await opened.host.restorable()).toMatchObject({ highlights: 2 });
    await opened.host.setHighlights([]);
    expect(opened.office.grid.conditionalFormats(copy)).toEqual([]);
  });

  test("more sheets than are looked at first", async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => tableSheet(`附件${index + 1}`));
    const opened = openHost(sheets);
    await opened.host.setHighlights([highlight(4, "error", idOf(40)), highlight(4, "error", idOf(1))]);
    expect([ours(opened, idOf(1)), ours(opened, idOf(40))].flat()).toHaveLength(2);
    expect(opened.office.host.traffic.syncs).toBe(3);
    await opened.host.setHighlights([]);
    expect(ours(opened, idOf(40))).toEqual([]);
  });

  test("protected sheets are left alone", async () => {
    const opened = openHost([tableSheet("附件1", { isProtected: true }), tableSheet("附件2")]);
    await opened.host.setHighlights([highlight(4), highlight(4, "error", idOf(2))]);
    expect(ours(opened)).toEqual([]);
    expect(ours(opened, idOf(2))).toHaveLength(1);
  });
});
