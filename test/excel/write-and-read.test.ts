import { DEFAULT_SETTINGS, grouped } from "../../src/core";
import type { ApplyOptions, ReviewSettings, WorkbookSnapshot, WritePlan } from "../../src/core";
import { closeAll, onEveryExcel, openHost, settingsIn } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { cellIn } from "../support/excel/portrait";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";
import { notesIn } from "../support/notes-in";

/*
 * What goes along with a write: the settings to keep, and the written sheets as they are then. The receipt brings the
 * workbook as another read would, or says that it cannot.
 */

afterEach(closeAll);

const scores: WritePlan = smallPlan({ highlights: [] });
const settingsOfWritten: ApplyOptions["settingsAfter"] = (written) => ({
  ...DEFAULT_SETTINGS,
  scoreBasis: [...grouped(written, ({ cell }) => cell.sheet)].map(([sheet, ops]) => ({
    sheet,
    notes: ops.map(({ cell }) => ({
      ...{ score: `G${cell.row + 1}`, name: "", target: "", actual: "", points: "" },
      written: null,
    })),
  })),
});
const settings: ReviewSettings = { ...DEFAULT_SETTINGS, decimals: 2 };

/** A total typed by hand, or another formula than the sum. */
const withTotal = (total: number | string) => {
  const rows = tableSheet("附件1").rows!.map((row, index) =>
    index === 8 ? [...row.slice(0, 6), total, null] : row,
  );
  return tableSheet("附件1", { rows });
};

const readAll = ({ host }: OpenedHost) => host.read({ scope: { kind: "workbook" } });

async function applyWith(opened: OpenedHost, plan: WritePlan, options: Partial<ApplyOptions> = {}) {
  const known = await readAll(opened);
  opened.office.host.traffic.reset();
  const receipt = await opened.host.apply(plan, { ifChanged: "refuse", known, ...options });
  return { known, receipt, syncs: opened.office.host.traffic.syncs };
}

/** Merges come in no order. */
function plain({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ merges, ...sheet }) => ({
    ...sheet,
    merges: merges.map((one) => JSON.stringify(one)).sort(),
  }));
}

onEveryExcel(() => {
  test.each([
    ["typed", 31.5],
    ["a sum", "=SUM(G4:G8)"],
    ["a formula over other columns", "=SUM(F4:F8)"],
  ])(
    "with a total that is %s, the receipt brings what another read would, in two round trips",
    async (_, total) => {
      const opened = openHost([withTotal(total), tableSheet("附件2")]);
      const { known, receipt, syncs } = await applyWith(opened, scores);
      expect(syncs).toBe(2);
      expect(plain(receipt.workbook!)).toEqual(plain(await readAll(opened)));
      expect(receipt.workbook!.sheets[1]).toBe(known.sheets[1]);
    },
  );

  test.each([
    ["counts what it would count anyhow", "=COUNT(G4:G8)"],
    ["looks at another sheet", "=附件2!G9"],
    ["may look anywhere", '=INDIRECT("G9")'],
  ])(
    "a formula that %s does not show whether Excel has calculated: another read has to tell",
    async (_, total) => {
      const opened = openHost([withTotal(total), tableSheet("附件2")]);
      const { receipt } = await applyWith(opened, scores);
      expect(receipt.written).toHaveLength(3);
      expect(receipt.workbook).toBeNull();
    },
  );

  test("where rows came in or a sheet was added unseen, another read has to tell", async () => {
    const opened = openHost([withTotal(31.5), tableSheet("附件2")]);
    const known = await readAll(opened);
    opened.office.grid.user.addSheet("新表");
    const added = await opened.host.apply(scores, { ifChanged: "refuse", known });
    expect(added.workbook).toBeNull();
    const again = await readAll(opened);
    opened.office.grid.user.insertRows("附件1", 8, 1);
    const back = smallPlan({ ops: [scoreOp(4, 2.7, 5)], highlights: [] });
    const shifted = await opened.host.apply(back, { ifChanged: "refuse", known: again });
    expect(shifted.written).toHaveLength(1);
    expect(shifted.workbook).toBeNull();
  });

  test("a score beyond what the sheet held until then widens it, and that is seen", async () => {
    const opened = openHost([{ name: "附件1", rows: [["a", "b"]] }]);
    const { receipt } = await applyWith(opened, smallPlan({ ops: [scoreOp(4, null, 3)], highlights: [] }));
    expect(plain(receipt.workbook!)).toEqual(plain(await readAll(opened)));
  });

  test("the settings are kept in the request of the write, for what was written", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const asked: number[] = [];
    const { syncs } = await applyWith(opened, scores, {
      settingsAfter: (written) => {
        asked.push(written.length);
        return settings;
      },
    });
    expect(syncs).toBe(2);
    expect(new Set(asked)).toEqual(new Set([3]));
    expect(await settingsIn(opened.host)).toEqual(settings);
  });

  test("settings are kept as well where every cell holds what is wanted, and nothing at all is sent for none", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    await opened.host.apply(scores, { ifChanged: "refuse" });
    const nothing = await applyWith(opened, scores, { settingsAfter: () => null });
    expect(nothing.syncs).toBe(1);
    expect(nothing.receipt.workbook).toBeNull();
    const kept = await applyWith(opened, scores, { settingsAfter: () => settings });
    expect(kept.receipt.written).toHaveLength(3);
    expect(await settingsIn(opened.host)).toEqual(settings);
  });

  test("nothing is kept where the plan was refused", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    opened.office.grid.user.type("附件1", { row: 3, column: 6 }, 4);
    const { receipt } = await applyWith(opened, scores, { settingsAfter: () => settings });
    expect(receipt.changedMeanwhile).toHaveLength(1);
    expect(receipt.workbook).toBeNull();
    expect(await settingsIn(opened.host)).toEqual(DEFAULT_SETTINGS);
  });

  test("an answer that is too large with the sheet is asked for without it, and once more by halves", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const known = await readAll(opened);
    const asked: number[] = [];
    const settingsAfter: ApplyOptions["settingsAfter"] = (written) => {
      asked.push(written.length);
      return settings;
    };
    const tooLarge = { code: "ResponsePayloadSizeLimitExceeded", after: "all" } as const;
    opened.office.host.faults.next(null, tooLarge, null, tooLarge);
    const receipt = await opened.host.apply(smallPlan(), { ifChanged: "refuse", known, settingsAfter });
    expect(receipt.written).toHaveLength(3);
    expect(receipt.workbook).toBeNull();
    expect(asked.at(-1)).toBe(3);
    expect(await settingsIn(opened.host)).toEqual(settings);
  });

  test("cancelled between its parts, a write says what was written, keeps the settings for that, and can be restored", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const before = plain(await readAll(opened));
    const tooLarge = { code: "RequestPayloadSizeLimitExceeded" } as const;
    opened.office.host.faults.next(null, tooLarge);
    let asked = 0;
    const isCancelled = () => (asked += 1) > 2;
    const { ops } = smallPlan();
    const options = { ifChanged: "refuse", settingsAfter: settingsOfWritten, isCancelled } as const;
    const receipt = await opened.host.apply(smallPlan({ highlights: [] }), options);
    const half = Math.ceil(ops.length / 2);
    expect(receipt.written).toEqual(ops.slice(0, half));
    expect(notesIn(await settingsIn(opened.host))).toHaveLength(half);
    expect((await opened.host.restore(DEFAULT_SETTINGS)).cells).toBe(half);
    expect(plain(await readAll(opened))).toEqual(before);
  });

  test("cancelled after the whole was done and only the answer was too large, it says that all was written", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const tooLarge = { code: "ResponsePayloadSizeLimitExceeded", after: "all" } as const;
    opened.office.host.faults.next(null, tooLarge);
    let asked = 0;
    const isCancelled = () => (asked += 1) > 1;
    const receipt = await opened.host.apply(scores, { ifChanged: "refuse", isCancelled });
    expect(receipt.written).toHaveLength(scores.ops.length);
  });

  test("cancelled before its first request, a write changes nothing", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const before = plain(await readAll(opened));
    const options = { ifChanged: "refuse", settingsAfter: () => null, isCancelled: () => true } as const;
    const receipt = await opened.host.apply(smallPlan(), options);
    expect(receipt).toMatchObject({ written: [], highlighted: 0 });
    expect(plain(await readAll(opened))).toEqual(before);
  });

  test("restoring keeps the settings along with the last cells", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    await opened.host.apply(scores, { ifChanged: "refuse" });
    opened.office.host.traffic.reset();
    await opened.host.restore(settings);
    expect(opened.office.host.traffic.syncs).toBe(3);
    expect(await settingsIn(opened.host)).toEqual(settings);
  });
});

onEveryExcel(() => {
  const inTheVeryMoment = (opened: OpenedHost, sync: number, change: () => void) =>
    opened.office.host.faults.rule((now) => {
      if (now === sync) change();
      return null;
    });
  const scoresIn = ({ office }: OpenedHost) => [3, 4, 6].map((row) => cellIn(office, idOf(1), row, 6));

  test("what somebody types between comparing and writing stays, and is named", async () => {
    const opened = openHost([
      tableSheet("附件1", { looks: { G4: { numberFormat: "0.0" }, G5: { numberFormat: "@" } } }),
    ]);
    inTheVeryMoment(opened, 2, () => {
      opened.office.grid.user.type("附件1", { row: 3, column: 6 }, 4);
      opened.office.grid.user.type("附件1", { row: 6, column: 6 }, "=1+2");
    });
    const receipt = await opened.host.apply(scores, {
      ifChanged: "refuse",
      settingsAfter: settingsOfWritten,
    });
    opened.office.host.faults.clear();
    expect(receipt.written.map(({ cell }) => cell.row)).toEqual([4]);
    expect(receipt.changedMeanwhile.map(({ op, found }) => [op.cell.row, found])).toEqual([
      [3, 4],
      [6, 3],
    ]);
    expect(receipt.refused).toEqual([]);
    const [typed, written, formula] = scoresIn(opened);
    expect([typed!.value, written!.value, formula!.formula]).toEqual([4, 1.4, "=1+2"]);
    expect(typed!.numberFormat).toBe("0.0");
    expect(notesIn(await settingsIn(opened.host))).toHaveLength(1);
    expect(await opened.host.restore()).toMatchObject({ cells: 1, editedSince: { length: 2 } });
    expect(scoresIn(opened).map(({ value }) => value)).toEqual([4, 2, 3]);
  });

  test("what somebody types between comparing and putting back stays, and is named", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.apply(scores, { ifChanged: "refuse" });
    inTheVeryMoment(opened, 3, () => opened.office.grid.user.type("附件1", { row: 3, column: 6 }, 4));
    const summary = await opened.host.restore();
    opened.office.host.faults.clear();
    expect(summary).toMatchObject({
      cells: 2,
      editedSince: [{ cell: { row: 3, column: 6 }, sheetName: "附件1" }],
    });
    expect(scoresIn(opened).map(({ value }) => value)).toEqual([4, 2, 5]);
  });
});

test("what is typed between the requests of a write of several requests stays, and is named", async () => {
  const count = 3_000;
  const rows = Array.from({ length: count }, () => [null, null, null, null, null, null, 5]);
  const { office, host } = openHost([{ name: "附件1", rows }]);
  let isTyped = false;
  office.host.faults.rule(() => {
    if (!isTyped && office.host.traffic.cellsWritten > 0) {
      isTyped = true;
      office.grid.user.type("附件1", { row: count - 1, column: 6 }, 4);
    }
    return null;
  });
  const ops = rows.map((_, row) => scoreOp(row + 1, 5, 3));
  const receipt = await host.apply(smallPlan({ ops, highlights: [] }), { ifChanged: "refuse" });
  office.host.faults.clear();
  expect(isTyped).toBe(true);
  expect(receipt.changedMeanwhile.map(({ op, found }) => [op.cell.row, found])).toEqual([[count - 1, 4]]);
  expect(cellIn(office, idOf(1), count - 1, 6).value).toBe(4);
  expect(receipt.written).toHaveLength(count - 1);
});
