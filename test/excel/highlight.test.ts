import type { Highlight } from "../../src/core";
import { readRule } from "../../src/excel/highlight/highlight-rule";
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

/** The same with the name of its row, as a review gives it: rows 4 to 8 and a line more at either end. */
const named = (row: number, name: string, severity: Highlight["severity"] = "error"): Highlight => ({
  ...highlight(row, severity),
  row: { top: 2, bottom: 8, column: 2, name },
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
    const what = rule?.rows?.names.join("、") ?? `${(rule?.first.row ?? 0) + 1}`;
    return rule ? [`${format.areas[0]!.top + 1}:${what} ${rule.severity} ${format.fill}`] : [];
  });
}

/** The rules of the first sheet, whatever their order. */
function rulesOf({ sheets }: ReturnType<typeof fingerprint>): readonly string[] {
  const { rules } = sheets[0]!.rest as { readonly rules: readonly { readonly priority: number }[] };
  return rules.map((rule) => JSON.stringify({ ...rule, priority: 0 })).sort();
}

const EACH_ROW = Array.from({ length: 14 }, (_, index) => index + 1);

/** Rows, as Excel counts, whose explanation cell is coloured right now. */
const coloured = ({ office }: OpenedHost, on = "附件1") =>
  EACH_ROW.filter((row) => office.grid.rulesShownAt(on, { row: row - 1, column: 7 }).length > 0);

const rows = (top: number, bottom: number) => ({ top: top - 1, left: 0, bottom: bottom - 1, right: 7 });

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

  test("where rows cannot be told apart, they stand after sorting where they stood; one press puts them right", async () => {
    const opened = openHost([tableSheet("附件1", { cells: { H8: "已说明" } })]);
    const { user } = opened.office.grid;
    await opened.host.setHighlights([highlight(7), highlight(8)]);
    expect(coloured(opened)).toEqual([7]);
    user.sortRows("附件1", rows(7, 8), [1, 0]);
    expect(ours(opened).sort()).toEqual(["7:7 error #FFC7CE", "8:8 error #FFC7CE"]);
    // The explained row is the upper one now, the one without an explanation the lower: nothing wrong is coloured.
    expect(coloured(opened)).toEqual([8]);
    user.type("附件1", { row: 7, column: 7 }, "因疫情推迟");
    expect(coloured(opened)).toEqual([]);
    await opened.host.setHighlights([highlight(6)]);
    expect(ours(opened)).toEqual(["6:6 error #FFC7CE"]);
  });

  describe("rows that are told by their names", () => {
    const gaps = [named(5, "培训人次"), named(7, "制度健全性", "warning")];

    test("are coloured wherever they are sorted to, until they are explained", async () => {
      const opened = openHost([tableSheet("附件1")]);
      const { user } = opened.office.grid;
      await opened.host.setHighlights(gaps);
      expect(coloured(opened)).toEqual([5, 7]);
      user.sortRows("附件1", rows(4, 8), [3, 4, 0, 2, 1]);
      expect(coloured(opened)).toEqual([4, 8]);
      user.type("附件1", { row: 3, column: 7 }, "因疫情推迟");
      expect(coloured(opened)).toEqual([8]);
      user.type("附件1", { row: 3, column: 7 }, "无");
      expect(coloured(opened)).toEqual([4, 8]);
      opened.office.host.traffic.reset();
      await opened.host.setHighlights([named(8, "培训人次"), named(4, "制度健全性", "warning")]);
      expect(coloured(opened)).toEqual([4, 8]);
      expect(opened.office.host.traffic.syncs).toBe(2);
    });

    test("a row of another name is another indicator until the next press; lines put in beside them are none", async () => {
      const opened = openHost([tableSheet("附件1")]);
      const { user } = opened.office.grid;
      await opened.host.setHighlights(gaps);
      user.type("附件1", { row: 4, column: 2 }, "培训人次数");
      expect(coloured(opened)).toEqual([7]);
      user.type("附件1", { row: 4, column: 2 }, "培训人次");
      user.insertRows("附件1", 5);
      expect(coloured(opened)).toEqual([5, 8]);
      user.type("附件1", { row: 5, column: 2 }, "新的指标");
      expect(coloured(opened)).toEqual([5, 8]);
      user.deleteRows("附件1", 4);
      expect(coloured(opened)).toEqual([7]);
      await opened.host.setHighlights([named(5, "新的指标"), named(7, "制度健全性")]);
      expect(coloured(opened)).toEqual([5, 7]);
    });

    test("rows put in at either edge belong to the table", async () => {
      const opened = openHost([tableSheet("附件1")]);
      const { user } = opened.office.grid;
      await opened.host.setHighlights(gaps);
      user.insertRows("附件1", 8);
      user.insertRows("附件1", 3);
      expect(coloured(opened)).toEqual([6, 8]);
      user.sortRows("附件1", rows(4, 10), [2, 1, 0, 3, 5, 6, 4]);
      expect(coloured(opened)).toEqual([4, 10]);
    });

    test("on a copy of the sheet as well, each by itself", async () => {
      const opened = openHost([tableSheet("附件1")]);
      const { user } = opened.office.grid;
      await opened.host.setHighlights(gaps);
      await opened.office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).copy("End");
        await context.sync();
      });
      const copy = opened.office.grid.sheets()[1]!.name;
      user.sortRows(copy, rows(4, 8), [4, 3, 2, 1, 0]);
      user.type("附件1", { row: 4, column: 7 }, "因疫情推迟");
      expect([coloured(opened), coloured(opened, copy)]).toEqual([[7], [5, 7]]);
      expect(await opened.host.restorable()).toMatchObject({ highlights: 4 });
      await opened.host.setHighlights([]);
      expect(
        opened.office.grid.sheets().flatMap(({ id }) => opened.office.grid.conditionalFormats(id)),
      ).toEqual([]);
    });

    test("are added to those there, and a louder one takes the place of a quieter", async () => {
      const opened = openHost([tableSheet("附件1")]);
      await opened.host.setHighlights([...gaps, highlight(8, "review")]);
      expect(ours(opened).sort()).toEqual([
        "3:制度健全性 warning #FFE699",
        "3:培训人次 error #FFC7CE",
        "8:8 review #CFE2FF",
      ]);
      const plan = smallPlan({ ops: [], highlights: [named(7, "制度健全性"), named(4, "办公设备购置数量")] });
      await opened.host.apply(plan, { ifChanged: "refuse" });
      const all = ["3:制度健全性、办公设备购置数量、培训人次 error #FFC7CE", "8:8 review #CFE2FF"];
      expect(ours(opened).sort()).toEqual([...all].sort());
      expect(coloured(opened)).toEqual([4, 5, 7, 8]);
      await opened.host.apply(plan, { ifChanged: "refuse" });
      expect(ours(opened).sort()).toEqual([...all].sort());
      expect(await opened.host.restorable()).toMatchObject({ highlights: 4 });
    });

    test("a rule that Excel broke into pieces is made anew, one of an earlier version is replaced", async () => {
      const opened = openHost([tableSheet("附件1")]);
      await opened.host.setHighlights(gaps);
      const { grid } = opened.office;
      const before = rulesOf(fingerprint(opened.office));
      const whole = grid.conditionalFormats(sheet).find(({ formula }) => formula.includes("培训人次"))!;
      const [area] = whole.areas as [(typeof whole.areas)[number]];
      // Row 5 was pasted over, rows 7 to 9 were cut and put in again.
      grid.updateConditionalFormat(sheet, {
        ...whole,
        areas: [
          { ...area, bottom: 3 },
          { ...area, top: 5, bottom: 5 },
        ],
      });
      const formula = whole.formula.replace("H3", "H7").replace("$C3", "$C7");
      grid.addConditionalFormat(sheet, { ...whole, formula, areas: [{ ...area, top: 6 }] });
      expect(coloured(opened)).toEqual([7]);
      await opened.host.setHighlights(gaps);
      expect(rulesOf(fingerprint(opened.office))).toEqual(before);
      await opened.host.setHighlights([highlight(5), highlight(7, "warning")]);
      await opened.host.setHighlights(gaps);
      expect(rulesOf(fingerprint(opened.office))).toEqual(before);
    });
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
