import { DEFAULT_SETTINGS } from "../../src/core";
import type { ReviewSettings } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { closeAll, onEveryExcel, openHost, settingsIn } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";
import { idOf, smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const everything = { scope: { kind: "workbook" } } as const;
const SCORE = 6;
const FOUND = { cells: 3, editedSince: [], lost: [] };
const LOST = { cells: 0, editedSince: [], lost: [{}, {}, {}] };

const OTHER: Readonly<Record<string, string>> = {
  人才服务专项: "道路养护专项",
  办公设备购置数量: "路面养护里程",
  验收合格率: "路面合格率",
};

/** The same form about another project: three of its words are its own. */
function sibling(name: string): SheetSketch {
  const sheet = tableSheet(name);
  return {
    ...sheet,
    rows: sheet.rows!.map((row) => row.map((cell) => OTHER[String(cell)] ?? cell)),
  };
}

/** The sheets of a workbook as another program would find them in the saved file: what stands in the cells. */
function sheetsOf({ office: { grid } }: OpenedHost): readonly SheetSketch[] {
  return grid.sheets().map(({ id, name }) => {
    const { bottom, right } = grid.usedArea(id, true)!;
    const cells = grid.readCells(id, { top: 0, left: 0, bottom, right });
    const rows = cells.map((row) => row.map(({ formula, value }) => formula ?? value));
    return { id, name, rows };
  });
}

type Change = (sheets: readonly SheetSketch[]) => readonly SheetSketch[];

/** Saved, changed by another program, and opened again with everything that we keep in it. */
function reopened(opened: OpenedHost, change: Change): OpenedHost {
  const settings = Object.fromEntries(opened.office.grid.settings);
  return openHost(change(sheetsOf(opened)), { settings });
}

/** Two sheets of the same form; the scores of the first are written. */
async function written(first = tableSheet("附件1"), others = [sibling("附件2")]): Promise<OpenedHost> {
  const opened = openHost([first, ...others]);
  await opened.host.read(everything);
  expect((await opened.host.apply(smallPlan({ highlights: [] }), refuse)).written).toHaveLength(3);
  return opened;
}

/** Ids by the order of the tabs, as a program gives them that keeps none. */
const renumbered: Change = (sheets) => sheets.map((sheet, index) => ({ ...sheet, id: idOf(index + 1) }));
const otherIds: Change = (sheets) => sheets.map((sheet, index) => ({ ...sheet, id: `{other ${index}}` }));
const named =
  (...names: readonly string[]): Change =>
  (sheets) =>
    sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
const worded =
  (change: (text: string) => string): Change =>
  (sheets) =>
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows!.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
    }));

/** What leaves no doubt which sheet was written, and where it is afterwards. */
const TOLD: Readonly<Record<string, readonly [Change, number]>> = {
  "another name": [named("定稿"), 0],
  "another id": [otherIds, 0],
  "another id and another name": [(sheets) => otherIds(named("定稿")(sheets)), 0],
  "another id, another name, another place": [(sheets) => otherIds([...named("定稿")(sheets)].reverse()), 1],
  "names exchanged": [named("附件2", "附件1"), 0],
  "names exchanged, ids gone": [(sheets) => otherIds(named("附件2", "附件1")(sheets)), 0],
  "the id of the sheet that stood behind it": [(sheets) => renumbered([...sheets].reverse()), 1],
  "another id, another name, another project": [
    (sheets) =>
      otherIds(named("定稿")(worded((text) => text.replace("人才服务", "人才工作"))(sheets.slice(0, 1)))),
    0,
  ],
};

/** What leaves a doubt, or none that the sheet is gone. */
const UNTOLD: Readonly<Record<string, Change>> = {
  "the sheet is gone": (sheets) => sheets.slice(1),
  "gone, and its id is another sheet's": (sheets) => renumbered(sheets.slice(1)),
  "gone, and its name is another sheet's": (sheets) => otherIds(named("附件1")(sheets.slice(1))),
  "two copies of it under other ids and names": (sheets) =>
    otherIds([...named("定稿", "附件2")(sheets), { ...sheets[0]!, name: "定稿 (2)" }]),
  "most of its words gone under its name": (sheets) =>
    otherIds(worded((text) => text.replace(/人才服务|办公设备/, "其他"))(sheets)),
  "other words under its name": (sheets) => otherIds(worded((text) => `乙：${text}`)(sheets)),
};

onEveryExcel(() => {
  test.each(Object.entries(TOLD))("%s: the scores come back on the sheet that had them", async (_, told) => {
    const [change, place] = told;
    const opened = reopened(await written(), change);
    const { id } = opened.office.grid.sheets()[place]!;
    const others = opened.office.grid.sheets().filter((sheet) => sheet.id !== id);
    const before = others.map((sheet) => cellIn(opened.office, sheet.id, 3, SCORE).value);
    expect(await opened.host.restore()).toMatchObject(FOUND);
    expect([3, 4, 6].map((row) => cellIn(opened.office, id, row, SCORE).value)).toEqual([5, 2, 5]);
    expect(others.map((sheet) => cellIn(opened.office, sheet.id, 3, SCORE).value)).toEqual(before);
    expect([...opened.office.grid.settings.keys()]).toEqual([]);
  });

  test.each(Object.entries(UNTOLD))("%s: nothing is touched, and it is told", async (_, change) => {
    // The sibling holds the very scores that were written: by its values it might be the one.
    const scores = sibling("附件2").rows!.map((row, index) => {
      const score = { 3: 2.7, 4: 1.4, 6: 3.5 }[index];
      return score === undefined ? row : [...row.slice(0, SCORE), score, ...row.slice(SCORE + 1)];
    });
    const opened = reopened(
      await written(tableSheet("附件1"), [{ ...sibling("附件2"), rows: scores }]),
      change,
    );
    const before = fingerprint(opened.office);
    expect(await opened.host.restorable()).toMatchObject(LOST);
    expect(await opened.host.restore()).toMatchObject(LOST);
    expect(fingerprint(opened.office)).toEqual(before);
  });

  test("written once more under another id and name: both writes are taken back together", async () => {
    const opened = reopened(await written(), (sheets) => otherIds(named("定稿")(sheets)));
    await opened.host.read(everything);
    const { ops } = smallPlan();
    const again = ops.map((op, index) => ({
      ...op,
      cell: { ...op.cell, sheet: "{other 0}" },
      before: op.after,
      after: { value: index, formula: null },
    }));
    expect(
      (await opened.host.apply({ ...smallPlan(), ops: again, highlights: [] }, refuse)).written,
    ).toHaveLength(3);
    // In whatever order Excel lists what is kept in it.
    const settings = Object.fromEntries([...opened.office.grid.settings].reverse());
    const later = openHost(sheetsOf(opened), { settings });
    expect(await later.host.restore()).toMatchObject(FOUND);
    expect([3, 4, 6].map((row) => cellIn(later.office, "{other 0}", row, SCORE).value)).toEqual([5, 2, 5]);
  });

  test("a sheet that has got the id of a written one is written, and never given that one's past", async () => {
    const opened = reopened(await written(), (sheets) => renumbered(sheets.slice(1)));
    await opened.host.read(everything);
    expect((await opened.host.apply(smallPlan({ highlights: [] }), refuse)).written).toHaveLength(3);
    expect(await opened.host.restore()).toMatchObject({ ...FOUND, lost: [{}, {}, {}] });
    expect([3, 4, 6].map((row) => cellIn(opened.office, idOf(1), row, SCORE).value)).toEqual([5, 2, 5]);
  });

  describe("what is set for a sheet", () => {
    const AREA = { top: 0, left: 0, bottom: 8, right: 7 };
    const settingsFor = (sheet: string): ReviewSettings => ({
      ...DEFAULT_SETTINGS,
      tablePolicies: { [`${sheet}!A1`]: "hubei-20-80" },
      ignored: [
        { check: "year-differs", cell: { sheet, address: "A1" }, reason: "", basis: [] },
        { check: "year-differs", cell: null, reason: "", basis: [] },
      ],
      roles: [{ sheet, area: AREA, columns: { score: SCORE } }],
      scoreBasis: [{ sheet, notes: [{ score: "H6", written: 9, isOurs: true, isBudget: true }] }],
    });

    /** Set for the first of two sheets, and read after the file was changed. */
    async function settingsAfter(change: Change): Promise<readonly [ReviewSettings, OpenedHost]> {
      const opened = openHost([tableSheet("附件1"), sibling("附件2")]);
      await opened.host.read(everything);
      await opened.host.saveSettings(settingsFor(idOf(1)));
      const later = reopened(opened, change);
      return [await settingsIn(later.host), later];
    }

    test.each(Object.entries(TOLD))("%s: it is set for the same sheet", async (_, [change, place]) => {
      const [settings, { office }] = await settingsAfter(change);
      expect(settings).toEqual(settingsFor(office.grid.sheets()[place]!.id));
    });

    test.each(Object.entries(UNTOLD))("%s: it is set for no other sheet", async (_, change) => {
      const [settings, { office }] = await settingsAfter(change);
      const text = JSON.stringify(settings);
      for (const { id } of office.grid.sheets()) expect(text).not.toContain(`"${id}`);
      expect(settings.ignored[1]).toMatchObject({ cell: null });
    });

    test("a sheet that is gone and comes back has what was set for it, though its id was another's meanwhile", async () => {
      const [settings, without] = await settingsAfter((sheets) => renumbered(sheets.slice(1)));
      await without.host.saveSettings({ ...settings, decimals: 1 });
      const back = reopened(without, (sheets) => otherIds([...sheets, tableSheet("附件1")]));
      expect(await settingsIn(back.host)).toEqual({ ...settingsFor("{other 1}"), decimals: 1 });
    });
  });
});

test("what has its id and its name is found without reading the workbook for it", async () => {
  const { office, host } = await written();
  const { syncs } = office.host.traffic;
  expect(await host.restorable()).toMatchObject(FOUND);
  expect(office.host.traffic.syncs - syncs).toBe(2);
});
