import { createExcelHost } from "../../src/excel/excel-host";
import { explanationCell, idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";
import { closeAll, openHost, PATIENCE, onEveryExcel } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const sheet = idOf(1);
const scores = (...ops: ReturnType<typeof scoreOp>[]) => smallPlan({ ops, highlights: [] });

onEveryExcel(() => {
  test("several writes are put back in order, also by another pane", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const before = fingerprint(office);
    await host.apply(smallPlan(), refuse);
    await host.apply(scores(scoreOp(4, 2.7, 3), scoreOp(6, 9.5, 9.4)), refuse);
    await host.apply(scores(scoreOp(4, 3, 2.7)), refuse);
    const later = createExcelHost(PATIENCE);
    expect(await later.restorable()).toEqual({ cells: 4, highlights: 3, editedSince: [], lost: [] });
    expect(await later.restore()).toEqual({ cells: 4, highlights: 3, editedSince: [], lost: [] });
    expect(fingerprint(office)).toEqual(before);
    expect([...office.grid.settings.keys()]).toEqual([]);
    expect(await later.restorable()).toEqual({ cells: 0, highlights: 0, editedSince: [], lost: [] });
  });

  test("what somebody edited since is left alone and reported", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    await host.apply(smallPlan(), refuse);
    office.grid.user.type("附件1", { row: 4, column: 6 }, 1);
    const summary = await host.restore();
    expect(summary.cells).toBe(2);
    expect(summary.editedSince).toEqual([{ cell: { sheet, row: 4, column: 6 }, sheetName: "附件1" }]);
    expect([3, 4, 6].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([5, 1, 5]);
  });

  test("an edit between two of our writes is what comes back", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    await host.apply(scores(scoreOp(4, 5, 2.7)), refuse);
    office.grid.user.type("附件1", { row: 3, column: 6 }, 4);
    await host.apply(scores(scoreOp(4, 4, 2.7)), refuse);
    expect(await host.restore()).toMatchObject({ cells: 1, editedSince: [] });
    expect(cellIn(office, sheet, 3, 6).value).toBe(4);
  });

  test("what the user took back himself needs no restoring", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    await host.apply(scores(scoreOp(4, 5, 2.7)), refuse);
    office.grid.user.type("附件1", { row: 3, column: 6 }, 5);
    expect(await host.restore()).toEqual({ cells: 0, highlights: 0, editedSince: [], lost: [] });
    expect(cellIn(office, sheet, 3, 6).value).toBe(5);
  });

  test("the row is known although its own name was written over, in the same write or in a later one", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const before = fingerprint(office);
    const name = (row: number, from: string, to: string) =>
      scoreOp(row, from, to, { cell: { sheet, row: row - 1, column: 2 } });
    await host.apply(scores(scoreOp(4, 5, 2.7), name(4, "办公设备购置数量", "设备数量")), refuse);
    await host.apply(scores(scoreOp(5, 2, 1.4)), refuse);
    await host.apply(scores(name(5, "培训人次", "参加培训的人员数量")), refuse);
    expect(await host.restore()).toMatchObject({ cells: 4, editedSince: [] });
    expect(fingerprint(office)).toEqual(before);
  });

  test("a protected sheet stops the restore before anything is changed; afterwards it works", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const before = fingerprint(office);
    await host.apply(smallPlan(), refuse);
    office.grid.setProtection(sheet, true);
    await expect(host.restore()).rejects.toMatchObject({
      code: "sheet-protected",
      place: { sheet: "附件1", cell: "G4" },
    });
    office.grid.setProtection(sheet, false);
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });

  test("more than Excel takes at once goes in parts; stopped at whichever round trip, the next press puts back the rest", async () => {
    const tooLarge = { code: "RequestPayloadSizeLimitExceeded" };
    const stops: number[] = [];
    for (let stop = 4, isThrough = false; !isThrough; stop += 1) {
      const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
      const before = fingerprint(office);
      await host.apply(smallPlan(), refuse);
      // Two to look, and the third is the one that writes.
      office.host.faults.rule((sync) =>
        sync === 3 ? tooLarge : sync === stop ? { code: "GeneralException" } : null,
      );
      isThrough = await host.restore().then(
        () => true,
        () => false,
      );
      office.host.faults.clear();
      if (!isThrough) {
        stops.push(stop);
        await host.restore();
      }
      expect(fingerprint(office)).toEqual(before);
    }
    expect(stops.length).toBeGreaterThan(4);
  });

  test("a deleted sheet cannot be restored, the others are", async () => {
    const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const other = scoreOp(4, 5, 2.7, { cell: { sheet: idOf(2), row: 3, column: 6 }, sheetName: "附件2" });
    await host.apply(scores(scoreOp(4, 5, 2.7), other), refuse);
    office.grid.user.deleteSheet("附件1");
    const summary = await host.restore();
    expect(summary).toMatchObject({ cells: 1, editedSince: [], lost: [{ sheetName: "附件1" }] });
    expect(cellIn(office, idOf(2), 3, 6).value).toBe(5);
  });

  test("texts, empty cells and number formats come back", async () => {
    const { office, host } = openHost([
      tableSheet("附件1", { cells: { H4: "'=旧说明", H5: "旧的" }, looks: { H4: { numberFormat: "@" } } }),
    ]);
    const before = fingerprint(office);
    const draft = (row: number, value: string | null) =>
      scoreOp(row, value, "新的说明文字", {
        cell: explanationCell(row),
        reason: { kind: "explanation-draft", table: 0, indicator: 0 },
      });
    await host.apply(scores(draft(4, "=旧说明"), draft(5, "旧的"), draft(6, null)), refuse);
    expect(cellIn(office, sheet, 3, 7).value).toBe("新的说明文字");
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });

  test("a damaged record is as good as none", async () => {
    const { host } = openHost([tableSheet("附件1")], {
      settings: { "ziping.writes": "{damaged", [`ziping.writes.${sheet}`]: "[damaged" },
    });
    expect(await host.restore()).toEqual({ cells: 0, highlights: 0, editedSince: [], lost: [] });
  });
});
