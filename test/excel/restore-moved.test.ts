import { createExcelHost } from "../../src/excel/excel-host";
import type { WriteOp } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { closeAll, onEveryExcel, openHost, PATIENCE } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import { explanationCell, idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const sheet = idOf(1);
const scores = (...ops: WriteOp[]) => smallPlan({ ops, highlights: [] });
const SCORE = 6;

/** Scores of rows 4, 5, 7 and an explanation in row 5, written and then moved about by the user. */
const PLAN = scores(...smallPlan().ops, scoreOp(5, null, "培训场地到位较晚", { cell: explanationCell(5) }));

/** What stands in a column, from top to bottom. */
function columnOf({ office }: OpenedHost, column: number, id = sheet): unknown[] {
  const { bottom } = office.grid.usedArea(id, true)!;
  return office.grid
    .readCells(id, { top: 0, left: column, bottom, right: column })
    .map(([cell]) => cell!.value);
}

type Edit = (opened: OpenedHost) => void;

/** What leaves every written cell where it can be found. */
const FOUND: Readonly<Record<string, Edit>> = {
  "rows above": ({ office }) => office.grid.user.insertRows("附件1", 0, 3),
  "a row within": ({ office }) => office.grid.user.insertRows("附件1", 4),
  "a row below": ({ office }) => office.grid.user.insertRows("附件1", 8, 2),
  "the title gone": ({ office }) => office.grid.user.deleteRows("附件1", 0),
  "a row of another indicator gone": ({ office }) => office.grid.user.deleteRows("附件1", 5),
  "a column on the left": ({ office }) => office.grid.user.insertColumns("附件1", 0),
  "a column between points and scores": ({ office }) => office.grid.user.insertColumns("附件1", 6),
  "a column of targets gone": ({ office }) => office.grid.user.deleteColumns("附件1", 3),
  "rows and columns": ({ office }) => {
    office.grid.user.insertRows("附件1", 2, 2);
    office.grid.user.insertColumns("附件1", 2, 2);
    office.grid.user.deleteRows("附件1", 0);
  },
  "indicators in another order": ({ office }) => {
    office.grid.unmerge(sheet, { top: 3, left: 0, bottom: 5, right: 0 });
    office.grid.unmerge(sheet, { top: 3, left: 1, bottom: 4, right: 1 });
    office.grid.user.sortRows("附件1", { top: 3, left: 0, bottom: 7, right: 11 }, [3, 0, 4, 1, 2]);
  },
  "another name of the sheet": ({ office }) => office.grid.user.renameSheet("附件1", "附件一（修改）"),
  "another place of the sheet": ({ office }) => office.grid.moveSheet(sheet, 1),
  "words of other cells": ({ office }) => {
    office.grid.user.type("附件1", { row: 3, column: 4 }, "8套");
    office.grid.user.type("附件1", { row: 10, column: 0 }, "填报人：");
  },
};

onEveryExcel(() => {
  test.each(Object.keys(FOUND))(
    "%s: every cell comes back where it is now, nothing else is changed",
    async (name) => {
      const edited = openHost([tableSheet("附件1"), tableSheet("附件2")]);
      FOUND[name]!(edited);
      const wanted = fingerprint(edited.office);

      const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
      await opened.host.apply(PLAN, refuse);
      FOUND[name]!(opened);
      const later = createExcelHost(PATIENCE);
      const summary = { cells: 4, highlights: 0, editedSince: [], lost: [] };
      expect(await later.restorable()).toEqual(summary);
      expect(await later.restore()).toEqual(summary);
      expect(fingerprint(opened.office)).toEqual(wanted);
      expect([...opened.office.grid.settings.keys()]).toEqual([]);
    },
  );

  test("a row that was deleted is told with its name and what stood there; the others come back", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.apply(PLAN, refuse);
    opened.office.grid.user.deleteRows("附件1", 4);
    const { cells, lost } = await opened.host.restore();
    expect(cells).toBe(2);
    expect(lost).toEqual([
      {
        cell: { sheet, row: 4, column: SCORE },
        sheetName: "附件1",
        rowText: "培训人次",
        before: { value: 2, formula: null },
      },
      {
        cell: { sheet, row: 4, column: 7 },
        sheetName: "附件1",
        rowText: "培训人次",
        before: { value: null, formula: null },
      },
    ]);
    expect(columnOf(opened, SCORE).slice(3, 6)).toEqual([5, 9.5, 5]);
  });

  test("a deleted column is lost, and the one that came into its place is left alone", async () => {
    const opened = openHost([tableSheet("附件1", { cells: { H4: 2.7 } })]);
    await opened.host.apply(scores(scoreOp(4, 5, 2.7)), refuse);
    opened.office.grid.user.deleteColumns("附件1", SCORE);
    const before = fingerprint(opened.office);
    expect(await opened.host.restore()).toMatchObject({ cells: 0, lost: [{ rowText: "办公设备购置数量" }] });
    expect(fingerprint(opened.office)).toEqual(before);
  });

  test("points that came into the place of full scores are left alone", async () => {
    const opened = openHost([tableSheet("附件1", { cells: { G4: "" } })]);
    await opened.host.apply(scores(scoreOp(4, null, 5)), refuse);
    opened.office.grid.user.insertColumns("附件1", 0);
    expect(columnOf(opened, SCORE)[3]).toBe(5);
    expect(await opened.host.restore()).toMatchObject({ cells: 1, lost: [] });
    expect([columnOf(opened, SCORE)[3], columnOf(opened, SCORE + 1)[3]]).toEqual([5, ""]);
  });
});

describe("tables of the same form on one sheet", () => {
  /** Two tables below one another; only the project's name tells them apart. */
  function twoTables(): SheetSketch {
    const form = tableSheet("附件1").rows!.slice(0, 8);
    const second = form.map((row, index) => (index === 1 ? ["项目名称", "道路养护专项"] : row));
    return { name: "附件1", rows: [...form, ...second] };
  }
  const both = scores(scoreOp(4, 5, 2.7), scoreOp(12, 5, 2.7));

  test("rows inserted above the first: both come back", async () => {
    const opened = openHost([twoTables()]);
    await opened.host.apply(both, refuse);
    opened.office.grid.user.insertRows("附件1", 0, 2);
    expect(await opened.host.restore()).toMatchObject({ cells: 2, lost: [] });
    expect([columnOf(opened, SCORE)[5], columnOf(opened, SCORE)[13]]).toEqual([5, 5]);
  });

  test("the first deleted: its cells are lost, and not taken for those of the second", async () => {
    const opened = openHost([twoTables()]);
    await opened.host.apply(scores(scoreOp(4, 4.9, 2.7), scoreOp(12, 5, 2.7)), { ifChanged: "skip" });
    await opened.host.apply(scores(scoreOp(4, 5, 2.7)), refuse);
    opened.office.grid.user.deleteRows("附件1", 0, 8);
    const { cells, lost } = await opened.host.restore();
    expect(cells).toBe(1);
    expect(lost).toHaveLength(1);
    expect(columnOf(opened, SCORE)[3]).toBe(5);
  });

  test("where a row might be one of several, none of them is touched", async () => {
    const rows = Array.from({ length: 6 }, () => ["完成率", null, null, null, null, 5, 5]);
    const opened = openHost([{ name: "附件1", rows: [["指标", "", "", "", "", "分值", "得分"], ...rows] }]);
    await opened.host.apply(scores(scoreOp(3, 5, 2.7), scoreOp(5, 5, 2.7)), refuse);
    opened.office.grid.user.deleteRows("附件1", 3);
    const before = fingerprint(opened.office);
    expect(await opened.host.restore()).toMatchObject({ cells: 0, lost: [{ rowText: "完成率" }, {}] });
    expect(fingerprint(opened.office)).toEqual(before);
  });
});

test("written again after the rows had moved: each row keeps its own past", async () => {
  const opened = openHost([tableSheet("附件1")]);
  const before = columnOf(opened, SCORE);
  await opened.host.apply(smallPlan({ highlights: [] }), refuse);
  opened.office.grid.user.insertRows("附件1", 3);
  await opened.host.apply(scores(scoreOp(5, 2.7, 4), scoreOp(6, 1.4, 1)), refuse);
  opened.office.grid.user.insertRows("附件1", 0, 2);
  expect(await opened.host.restore()).toMatchObject({ cells: 3, editedSince: [], lost: [] });
  expect(columnOf(opened, SCORE)).toEqual(["", "", ...before.slice(0, 3), "", ...before.slice(3)]);
});

test("what was lost when the sheet was written again is still told in the end, and never looked for", async () => {
  const opened = openHost([tableSheet("附件1")]);
  await opened.host.apply(smallPlan({ highlights: [] }), refuse);
  opened.office.grid.user.deleteRows("附件1", 4);
  await opened.host.apply(scores(scoreOp(5, 9.5, 9)), refuse);
  const { cells, lost } = await opened.host.restore();
  expect(cells).toBe(3);
  expect(lost).toEqual([
    expect.objectContaining({ rowText: "培训人次", before: { value: 2, formula: null } }),
  ]);
});

test("a copy of the sheet keeps what it was copied with; the original comes back", async () => {
  const opened = openHost([tableSheet("附件1")]);
  await opened.host.apply(smallPlan(), refuse);
  await opened.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("附件1").copy("Beginning");
    await context.sync();
  });
  const copy = opened.office.grid.sheets().find(({ id }) => id !== sheet)!.id;
  expect(await opened.host.restore()).toMatchObject({ cells: 3, lost: [] });
  expect(cellIn(opened.office, sheet, 3, SCORE).value).toBe(5);
  expect(cellIn(opened.office, copy, 3, SCORE).value).toBe(2.7);
});

describe("a sheet of another id, of whose words nothing was kept", () => {
  /** The same file as another program might have saved it: cells and settings are there, ids are others. */
  async function savedElsewhere(change: (sketch: SheetSketch) => SheetSketch): Promise<OpenedHost> {
    const first = openHost([tableSheet("附件1")]);
    await first.host.apply(smallPlan({ highlights: [] }), refuse);
    const { rows = [] } = tableSheet("附件1");
    const scored = rows.map((row, index) => {
      const score = { 3: 2.7, 4: 1.4, 6: 3.5 }[index];
      return score === undefined ? row : [...row.slice(0, SCORE), score, ...row.slice(SCORE + 1)];
    });
    const settings = Object.fromEntries(first.office.grid.settings);
    return openHost([change(tableSheet("附件1", { id: "{another}", rows: scored }))], { settings });
  }

  test("with the same name and the same rows it is the one", async () => {
    const opened = await savedElsewhere((sketch) => sketch);
    expect(await opened.host.restore()).toMatchObject({ cells: 3, lost: [] });
    expect(columnOf(opened, SCORE, "{another}").slice(3, 8)).toEqual([5, 2, 9.5, 5, 10]);
    expect([...opened.office.grid.settings.keys()]).toEqual([]);
  });

  test("with another name, or without those rows, it is not", async () => {
    for (const change of [
      (sketch: SheetSketch) => ({ ...sketch, name: "另一张" }),
      (sketch: SheetSketch) => ({
        ...sketch,
        rows: sketch.rows!.map((row) => row.map((cell) => (typeof cell === "string" ? `乙：${cell}` : cell))),
      }),
    ]) {
      const opened = await savedElsewhere(change);
      const before = fingerprint(opened.office);
      expect(await opened.host.restore()).toMatchObject({ cells: 0, lost: [{}, {}, {}] });
      expect(fingerprint(opened.office)).toEqual(before);
    }
  });
});
