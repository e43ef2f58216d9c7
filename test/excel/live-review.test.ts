import { ALL_CHECKS, createReviewer, DEFAULT_SETTINGS, planWriteBack, reviewWorkbook } from "../../src/core";
import type { Review } from "../../src/core";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/session/preferences";
import { newSession } from "../../src/taskpane/session/session";
import { createSessionStore } from "../../src/taskpane/session/session-store";
import type { Bench } from "../../src/taskpane/work/bench";
import { highlight } from "../../src/taskpane/work/highlighting";
import { createLiveReview } from "../../src/taskpane/work/live-review";
import { open as openPane } from "../../src/taskpane/work/reading";
import { rescore } from "../../src/taskpane/work/rescoring";
import { write } from "../../src/taskpane/work/writing";
import type { ApiVersion } from "../../src/workbench/host";
import { isSupported } from "../../src/workbench/host/api-version";
import { EXCELS, NEWEST } from "../support/excel/excels";
import { closeAll, openHost } from "../support/excel/open-host";
import { cellIn } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

/*
 * What the pane shows while the workbook changes under it, through the unmodified Office.js: by the time that the sheet
 * has been quiet for half a second, the review is that of the workbook as it is.
 */

const panes: { readonly live: { stop(): Promise<void> } }[] = [];

/** Who listens no more can share the library with who comes next. */
afterEach(async () => {
  for (const { live } of panes.splice(0)) await live.stop();
  closeAll();
});

/** An hour-glass in the test's hand. */
function handTurnedClock() {
  let now = 0;
  let waiting: { readonly due: number; readonly done: () => void }[] = [];
  return {
    now: () => now,
    today: () => "2024-01-31",
    wait: (milliseconds: number) =>
      new Promise<void>((done) => waiting.push({ due: now + milliseconds, done })),
    async pass(milliseconds: number) {
      now += milliseconds;
      const due = waiting.filter((one) => one.due <= now);
      waiting = waiting.filter((one) => one.due > now);
      due.forEach(({ done }) => done());
      await answered();
    },
  };
}

/** Events and answers of the host come behind what caused them, in turns of the event loop. */
const answered = () => new Promise<void>((resolve) => setTimeout(resolve, 60));

async function watchedPane(apiVersion: ApiVersion = NEWEST, isLive = true) {
  const sheets = [
    tableSheet("附件1"),
    tableSheet("附件2", { cells: { F8: "=源!A1" } }),
    { name: "源", rows: [[10]] },
  ];
  const otherSets = { SharedRuntime: "1.1", ExcelApiOnline: "1.1" };
  const opened = openHost(sheets, { apiVersion, otherSets });
  const clock = handTurnedClock();
  const preferences = { load: () => ({ ...DEFAULT_PREFERENCES, isLive }), save: () => undefined };
  const bench: Bench = {
    host: opened.host,
    connected: Promise.resolve(),
    clock,
    preferences,
    clipboard: { write: () => Promise.resolve() },
    version: "test",
    store: createSessionStore(newSession(opened.host.capabilities(), preferences.load())),
    reviewer: createReviewer(ALL_CHECKS),
    progress: { isBusy: false, isCancelled: false, again: null, others: null },
  };
  await openPane(bench);
  const live = createLiveReview(bench);
  await live.start();
  const pane = { ...opened, bench, clock, live };
  panes.push(pane);
  return pane;
}

type Watched = Awaited<ReturnType<typeof watchedPane>>;

/** What a review says, whatever objects it is made of. */
function saysOf({ workbook, tables, findings }: Review): unknown {
  const sheets = workbook.sheets.map(({ id, name, rows, top, left }) => ({ id, name, rows, top, left }));
  return JSON.parse(JSON.stringify({ sheets, tables, findings }));
}

async function expectUpToDate({ bench, host }: Watched): Promise<void> {
  const workbook = await host.read({ scope: { kind: "workbook" } });
  const fresh = reviewWorkbook(workbook, DEFAULT_SETTINGS);
  expect(saysOf(bench.store.get().review!)).toEqual(saysOf(fresh));
}

type Change = (opened: OpenedHost) => unknown;
const user = ({ office }: OpenedHost) => office.grid.user;
const byAnother =
  (change: (sheets: Excel.WorksheetCollection) => unknown): Change =>
  ({ office }) =>
    office.Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });

const CHANGES: Readonly<Record<string, Change>> = {
  "a value typed": (opened) => user(opened).type("附件1", { row: 3, column: 4 }, "11套"),
  "a co-author's edit": (opened) => user(opened).typeRemotely("附件1", { row: 3, column: 4 }, "3套"),
  "cells cleared": (opened) => user(opened).clear("附件1", { top: 3, left: 4, bottom: 5, right: 4 }),
  "rows inserted": (opened) => user(opened).insertRows("附件1", 5, 2),
  "rows deleted": (opened) => user(opened).deleteRows("附件1", 4),
  "a column inserted": (opened) => user(opened).insertColumns("附件1", 2),
  "a column deleted": (opened) => user(opened).deleteColumns("附件1", 3),
  "a value on another sheet, by which a formula changes": (opened) =>
    user(opened).type("源", { row: 0, column: 0 }, 5),
  "a sheet added": (opened) => user(opened).addSheet("新表"),
  "a sheet deleted": (opened) => user(opened).deleteSheet("附件2"),
  "a sheet renamed": (opened) => user(opened).renameSheet("附件2", "附件二"),
  "a sheet copied": byAnother((sheets) => sheets.getItem("附件1").copy("End")),
  "a sheet moved": byAnother((sheets) => (sheets.getItem("附件2").position = 0)),
  "rows sorted": (opened) => user(opened).sortRows("附件1", { top: 6, left: 0, bottom: 7, right: 7 }, [1, 0]),
};

/** What older Excels have no event for: it shows at the next press. */
const TOLD_SINCE: Readonly<Record<string, ApiVersion>> = {
  "a sheet renamed": "1.17",
  "a sheet moved": "1.17",
};

describe.each(EXCELS)("with ExcelApi %s", (apiVersion) => {
  test.each(Object.keys(CHANGES))(
    "%s: the review is that of the workbook, half a second later",
    async (what) => {
      const watched = await watchedPane(apiVersion);
      await CHANGES[what]!(watched);
      await answered();
      await watched.clock.pass(500);
      if (!isSupported(apiVersion, TOLD_SINCE[what] ?? "1.7")) await rescore(watched.bench);
      await expectUpToDate(watched);
    },
  );
});

test.each(EXCELS)(
  "fast typing is read once, half a second after the last key at the latest, and by no more than one round trip (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion);
    const { office, clock } = watched;
    office.host.traffic.reset();
    for (let key = 1; key <= 12; key += 1) {
      user(watched).type("附件1", { row: 3, column: 4 }, `${key}套`);
      await answered();
      await clock.pass(100);
      expect(office.host.traffic.syncs).toBe(0);
    }
    await clock.pass(400);
    expect(office.host.traffic.syncs).toBe(1);
    await expectUpToDate(watched);
  },
);

test.each(EXCELS)(
  "our own write is no edit of the table, and the user's undo of it is (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion);
    const stale = () => watched.bench.store.get().dirtySheets;
    await watched.host.apply(smallPlan({ ops: smallPlan().ops.slice(0, 1), highlights: [] }), {
      ifChanged: "refuse",
    });
    await answered();
    await watched.clock.pass(500);
    expect(stale()).toEqual([]);
    user(watched).type("附件1", { row: 3, column: 6 }, 5);
    await answered();
    expect(stale()).toContain(idOf(1));
    await watched.clock.pass(500);
    await expectUpToDate(watched);
  },
);

test.each(EXCELS)(
  "a formula on another sheet that our own write changed is followed too (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion);
    const cell = { sheet: idOf(3), row: 0, column: 0 };
    const plan = smallPlan({ ops: [scoreOp(1, 10, 5, { cell, sheetName: "源" })], highlights: [] });
    await write(watched.bench, plan, { purpose: "scores", ifChanged: "refuse" });
    await answered();
    await watched.clock.pass(500);
    await expectUpToDate(watched);
  },
);

test.each(EXCELS)(
  "sorted rows are highlighted where they are now, though live checking is off (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion, false);
    const marked = () =>
      [4, 5, 6, 7, 8].filter(
        (row) => watched.office.grid.rulesShownAt("附件1", { row: row - 1, column: 7 }).length > 0,
      );
    await highlight(watched.bench);
    expect(marked()).toEqual([4, 5, 6, 7]);
    // The row that lost points without a word goes below the one that lost none.
    user(watched).sortRows("附件1", { top: 6, left: 0, bottom: 7, right: 7 }, [1, 0]);
    await answered();
    expect(marked()).toEqual([4, 5, 6, 8]);
    await highlight(watched.bench);
    expect(marked()).toEqual([4, 5, 6, 8]);
  },
);

test.each(EXCELS)(
  "one press brings up to date what was written before, and nothing else (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion, false);
    const { bench, office } = watched;
    const scores = () => [3, 4, 6].map((row) => cellIn(office, idOf(1), row, 6).value);
    const ticks = { [`${idOf(1)}!G5`]: false };
    const plan = planWriteBack(bench.store.get().review!, { tables: [0], ticks });
    await write(bench, plan, { purpose: "scores", ifChanged: "refuse" });
    expect(scores()).toEqual([2.7, 2, 3.5]);
    user(watched).type("附件1", { row: 3, column: 4 }, "11套");
    user(watched).type("附件1", { row: 4, column: 4 }, "20人次");
    await answered();
    await rescore(bench);
    expect(bench.store.get().notice).toMatchObject({ kind: "written", purpose: "updates", cells: 1 });
    expect(scores()).toEqual([5, 2, 3.5]);
  },
);

/** Between the two events are off while we write. */
const WITH_EVENTS_OFF = EXCELS.filter(
  (version) => isSupported(version, "1.8") && !isSupported(version, "1.14"),
);

test.each(WITH_EVENTS_OFF)(
  "edits made while events were off are found out at the next press (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion);
    const { office, host, clock } = watched;
    office.host.faults.next(null, { code: "GeneralException", after: 14 });
    await expect(host.apply(smallPlan(), { ifChanged: "refuse" })).rejects.toMatchObject({ code: "unknown" });
    user(watched).type("附件1", { row: 3, column: 4 }, "1套");
    await answered();
    await host.setHighlights([]);
    await answered();
    await clock.pass(500);
    await expectUpToDate(watched);
  },
);

test.each(EXCELS)("after the pane has gone nobody listens any more (ExcelApi %s)", async (apiVersion) => {
  const watched = await watchedPane(apiVersion);
  expect(watched.office.host.held.handlers).toBeGreaterThan(0);
  await watched.live.stop();
  expect(watched.office.host.held.handlers).toBe(0);
  user(watched).type("附件1", { row: 3, column: 4 }, "11套");
  await answered();
  await watched.clock.pass(500);
  expect(watched.bench.store.get().dirtySheets).toEqual([]);
});

describe.each(EXCELS)(
  "a press in the very moment of an edit on another sheet (ExcelApi %s)",
  (apiVersion) => {
    test.each([1, 2, 3])("in round trip %i: the press takes it in", async (moment) => {
      const watched = await watchedPane(apiVersion, false);
      const { bench, office } = watched;
      const scores = () => [1, 2].map((sheet) => cellIn(office, idOf(sheet), 3, 6).value);
      await write(bench, planWriteBack(bench.store.get().review!), {
        purpose: "scores",
        ifChanged: "refuse",
      });
      await answered();
      await watched.clock.pass(500);
      expect(scores()).toEqual([2.7, 2.7]);
      user(watched).type("附件1", { row: 3, column: 4 }, "11套");
      await answered();
      office.host.faults.rule((sync) => {
        if (sync === moment) user(watched).type("附件2", { row: 3, column: 4 }, "11套");
        return null;
      });
      await rescore(bench);
      office.host.faults.clear();
      expect(scores()).toEqual([5, 5]);
      const { notice, tableStates } = bench.store.get();
      expect(notice).toMatchObject({ kind: "written", purpose: "updates", cells: 2 });
      expect(Object.values(tableStates)).toEqual(["written", "written"]);
      await watched.clock.pass(500);
      await expectUpToDate(watched);
    });
  },
);

test.each(EXCELS.flatMap((version) => [1, 2, 3].map((moment) => [version, moment] as const)))(
  "with ExcelApi %s an edit of the very table in round trip %i of a press is taken in as well",
  async (apiVersion, moment) => {
    const watched = await watchedPane(apiVersion, false);
    const { bench, office } = watched;
    const plan = planWriteBack(bench.store.get().review!, { tables: [0] });
    await write(bench, plan, { purpose: "scores", ifChanged: "refuse" });
    await answered();
    await watched.clock.pass(500);
    user(watched).type("附件1", { row: 3, column: 4 }, "11套");
    await answered();
    office.host.faults.rule((sync) => {
      if (sync === moment) user(watched).type("附件1", { row: 4, column: 4 }, "43人次");
      return null;
    });
    await rescore(bench);
    office.host.faults.clear();
    expect([3, 4].map((row) => cellIn(office, idOf(1), row, 6).value)).toEqual([5, 2]);
    await watched.clock.pass(500);
    await expectUpToDate(watched);
  },
);

test.each(EXCELS)(
  "who types on and on while it runs finds the table 已过期 after the press (ExcelApi %s)",
  async (apiVersion) => {
    const watched = await watchedPane(apiVersion, false);
    const { bench, office } = watched;
    let key = 0;
    office.host.faults.rule(() => {
      key += 1;
      user(watched).type("附件2", { row: 3, column: 4 }, `${key}套`);
      return null;
    });
    await rescore(bench);
    office.host.faults.clear();
    await answered();
    const { review, tableStates } = bench.store.get();
    const [, table] = review!.tables;
    expect(tableStates[table!.table.region.id]).toBe("stale");
    expect(key).toBeLessThanOrEqual(5);
  },
);
