import type { HostEvent, WorkbookHost } from "../../src/core";
import type { ApiVersion } from "../../src/workbench/host";
import { EXCELS } from "../support/excel/excels";
import { closeAll, openHost } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const sheet = idOf(1);
const refuse = { ifChanged: "refuse" } as const;

/** With a library of its own: handlers of an earlier workbook would hear the events of a later one. */
const openWatched: typeof openHost = (sheets, options) => openHost(sheets, { ...options, relay: undefined });

async function listen(host: WorkbookHost) {
  const heard: HostEvent[] = [];
  const stop = await host.watch((event) => heard.push(event));
  return { heard, stop };
}

/** Events arrive behind the request that caused them. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const edits = (heard: readonly HostEvent[]) => heard.filter((event) => event.kind === "edited");

/** Events are switched off during a write from 1.8 on, and told of all sheets together from 1.9 on. */
const WATCHED: readonly ApiVersion[] = ["1.8", ...EXCELS];

describe.each(WATCHED)("with ExcelApi %s", (apiVersion) => {
  const open = () => openWatched([tableSheet("附件1"), tableSheet("附件2")], { apiVersion });

  test("an edit of the user is told with its place", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.type("附件2", { row: 3, column: 4 }, "11套");
    await settle();
    expect(edits(heard)).toEqual([
      { kind: "edited", sheet: idOf(2), area: { top: 3, left: 4, bottom: 3, right: 4 }, isRemote: false },
    ]);
  });

  test("our own writes are no edits; the next edit of the user is one again", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    await host.apply(smallPlan(), refuse);
    await settle();
    await host.restore();
    await settle();
    expect(edits(heard)).toEqual([]);
    office.grid.user.type("附件1", { row: 3, column: 6 }, 4);
    await settle();
    expect(edits(heard)).toHaveLength(1);
  });

  test("added and deleted sheets are told", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.addSheet("新表");
    await settle();
    expect(heard).toContainEqual({ kind: "sheets-changed" });
    heard.length = 0;
    office.grid.user.deleteSheet("附件2");
    await settle();
    expect(heard).toContainEqual({ kind: "sheets-changed" });
  });

  test("a new sheet is watched too", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.addSheet("新表");
    await settle();
    office.grid.user.type("新表", { row: 0, column: 0 }, "内容");
    await settle();
    expect(edits(heard)).toHaveLength(1);
  });

  test("the selection is told", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.select("附件1", { top: 4, left: 6, bottom: 4, right: 6 });
    await settle();
    expect(heard).toContainEqual({ kind: "selected", sheet, row: 4, column: 6 });
  });

  test("after stopping nothing is told any more, and no handler is left", async () => {
    const { office, host } = open();
    const { heard, stop } = await listen(host);
    expect(office.host.held.handlers).toBeGreaterThan(0);
    await stop();
    await stop();
    office.grid.user.type("附件1", { row: 3, column: 4 }, "11套");
    await settle();
    expect(heard).toEqual([]);
    expect(office.host.held.handlers).toBe(0);
  });

  test("a co-author's edit is told as remote", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.typeRemotely("附件1", { row: 3, column: 4 }, "11套");
    await settle();
    expect(edits(heard)).toEqual([expect.objectContaining({ isRemote: true })]);
  });

  test("the user's undo of our write is an edit like any other", async () => {
    const { office, host } = open();
    await host.apply(smallPlan(), refuse);
    const { heard } = await listen(host);
    office.grid.user.type("附件1", { row: 3, column: 6 }, 5);
    await settle();
    expect(edits(heard)).toEqual([
      { kind: "edited", sheet, area: { top: 3, left: 6, bottom: 3, right: 6 }, isRemote: false },
    ]);
    expect(await host.restorable()).toMatchObject({ cells: 2, editedSince: [] });
  });

  test("typing on while our own write is under way: no edit is lost, none is taken for ours", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    const writing = host.apply(smallPlan(), refuse);
    for (let key = 0; key < 20; key += 1) {
      office.grid.user.type("附件1", { row: 5, column: 4 }, key);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
    await settle();
    expect(edits(heard).filter(({ area }) => area?.top === 5)).toHaveLength(20);
  });

  test("inserted and deleted rows change the whole sheet", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.insertRows("附件1", 4, 1);
    office.grid.user.deleteRows("附件1", 4, 1);
    await settle();
    expect(edits(heard)).toEqual([
      { kind: "edited", sheet, area: null, isRemote: false },
      { kind: "edited", sheet, area: null, isRemote: false },
    ]);
  });

  test("sorted rows change the whole sheet", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    office.grid.user.sortRows("附件1", { top: 6, left: 0, bottom: 7, right: 7 }, [1, 0]);
    await settle();
    expect(edits(heard)).toEqual([expect.objectContaining({ sheet, isRemote: false })]);
  });

  test("a deleted sheet takes its handlers along, and none of the others stays behind", async () => {
    const { office, host } = open();
    const { stop } = await listen(host);
    office.grid.user.deleteSheet("附件2");
    await settle();
    await stop();
    expect(office.host.held.handlers).toBe(0);
  });

  test("recalculation is told, also where our own write caused it", async () => {
    const { host } = open();
    const { heard } = await listen(host);
    await host.apply(smallPlan({ highlights: [] }), refuse);
    await settle();
    // Before 1.14 nobody says where: events are off during the write, or there is none for it.
    const isTold = apiVersion === "1.14" || apiVersion === "1.20";
    expect(heard).toContainEqual({ kind: "recalculated", sheet: isTold ? sheet : null });
  });

  test("a user's edit of a cell beside those just written is no echo", async () => {
    const { office, host } = open();
    const { heard } = await listen(host);
    await host.apply(smallPlan({ ops: [scoreOp(4, 5, 2.7)], highlights: [] }), refuse);
    office.grid.user.type("附件1", { row: 3, column: 4 }, "7套");
    await settle();
    expect(edits(heard)).toHaveLength(1);
  });
});

test("handlers that Excel never says it took back are given up after the time that any request has", async () => {
  const { office, host, patience } = openWatched([tableSheet("附件1")]);
  const { stop } = await listen(host);
  patience.timeout = 20;
  office.host.faults.next({ code: "no-answer" });
  await expect(stop()).rejects.toMatchObject({ code: "timeout" });
});

describe("where Excel tells of it, the list of sheets is told to have changed", () => {
  type Sheets = Excel.WorksheetCollection;
  /** The library on npm looks for these events where they were first: among what only the web has. */
  const otherSets = { SharedRuntime: "1.1", ExcelApiOnline: "1.1" };
  const byAnotherAddIn: Readonly<Record<string, (sheets: Sheets) => void>> = {
    "a sheet that was moved": (sheets) => void (sheets.getItem("附件2").position = 0),
    "a sheet that was hidden": (sheets) => void (sheets.getItem("附件2").visibility = "Hidden"),
    "a sheet that was copied": (sheets) => void sheets.getItem("附件1").copy("End"),
    "a sheet that was protected": (sheets) => sheets.getItem("附件1").protection.protect(),
    "a sheet that was renamed": (sheets) => void (sheets.getItem("附件2").name = "附件二"),
  };

  test.each(Object.keys(byAnotherAddIn))("%s", async (what) => {
    const { office, host } = openWatched([tableSheet("附件1"), tableSheet("附件2")], { otherSets });
    const { heard } = await listen(host);
    await office.Excel.run(async (context) => {
      byAnotherAddIn[what]!(context.workbook.worksheets);
      await context.sync();
    });
    await settle();
    expect(heard).toContainEqual({ kind: "sheets-changed" });
  });

  test("a rename by the user; and where Excel does not tell of it, the next reading has the name", async () => {
    for (const apiVersion of ["1.13", "1.20"] as const) {
      const { office, host } = openWatched([tableSheet("附件1"), tableSheet("附件2")], {
        apiVersion,
        otherSets,
      });
      const { heard } = await listen(host);
      const known = await host.read({ scope: { kind: "workbook" } });
      office.grid.user.renameSheet("附件2", "附件二");
      await settle();
      expect(heard.some(({ kind }) => kind === "sheets-changed")).toBe(apiVersion === "1.20");
      const { sheets } = await host.read({ scope: { kind: "sheets", ids: [sheet], known } });
      expect(sheets.map(({ name }) => name)).toEqual(["附件1", "附件二"]);
      closeAll();
    }
  });
});

describe("before ExcelApi 1.14, where events are off during a write", () => {
  async function failInTheMiddle(opened: OpenedHost) {
    opened.office.host.faults.next(null, { code: "GeneralException", after: 12 });
    await expect(opened.host.apply(smallPlan(), refuse)).rejects.toMatchObject({ code: "unknown" });
  }

  test("a write that fails in the middle leaves them off only until the next press, and the gap is told", async () => {
    const opened = openWatched([tableSheet("附件1")], { apiVersion: "1.13" });
    const { heard } = await listen(opened.host);
    await failInTheMiddle(opened);
    opened.office.grid.user.type("附件1", { row: 3, column: 4 }, "8套");
    await settle();
    expect(edits(heard)).toEqual([]);
    await opened.host.read({ scope: { kind: "workbook" } });
    expect(heard).toContainEqual({ kind: "sheets-changed" });
    opened.office.grid.user.type("附件1", { row: 3, column: 4 }, "9套");
    await settle();
    expect(edits(heard)).toHaveLength(1);
  });
});
