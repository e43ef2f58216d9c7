import { cellKey, DEFAULT_SETTINGS, valueAt } from "../../src/core";
import type { WorkbookSnapshot } from "../../src/core";
import { createExcelHost } from "../../src/excel/excel-host";
import { closeAll, openHost, onEveryExcel } from "../support/excel/open-host";
import type { OpenOptions } from "../support/excel/open-host";
import { idOf, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const everything = { scope: { kind: "workbook" } } as const;

onEveryExcel((apiVersion) => {
  const canReadMerges = ["1.13", "1.14", "1.20"].includes(apiVersion);

  test("a workbook of small sheets is read in one round trip, as it stands", async () => {
    const { office, host } = openHost([
      tableSheet("附件1"),
      { name: "空表" },
      tableSheet("附件3", { isProtected: true, at: "C3", merges: ["C3:J3"], looks: {} }),
    ]);
    const { sheets } = await host.read(everything);
    expect(office.host.traffic.syncs).toBe(1);
    expect(sheets.map(({ name, id, isProtected }) => [name, id, isProtected])).toEqual([
      ["附件1", idOf(1), false],
      ["空表", idOf(2), false],
      ["附件3", idOf(3), true],
    ]);
    const [first, empty, third] = sheets;
    expect([first!.top, first!.left, first!.rows.length]).toEqual([0, 0, 9]);
    expect(valueAt(first!, 5, 4)).toBe(0.9);
    expect(valueAt(first!, 3, 7)).toBeNull();
    expect([...first!.formulas]).toEqual([[cellKey(8, 6), "=SUM(G4:G8)"]]);
    expect(valueAt(first!, 8, 6)).toBe(31.5);
    expect(first!.numberFormats.get(cellKey(5, 4))).toBe("0%");
    expect(first!.numberFormats.size).toBe(2);
    expect(empty!.rows).toEqual([]);
    expect([third!.top, third!.left, valueAt(third!, 2, 2)]).toEqual([2, 2, "项目支出绩效自评表"]);
  });

  test("merged areas are read where Excel can name them", async () => {
    const { host } = openHost([tableSheet("附件1")]);
    const [sheet] = (await host.read(everything)).sheets;
    expect(sheet!.merges).toHaveLength(canReadMerges ? 4 : 0);
    if (canReadMerges) expect(sheet!.merges).toContainEqual({ top: 3, left: 0, bottom: 5, right: 0 });
  });

  test("hidden rows and columns are read where that is cheap", async () => {
    const { host } = openHost([tableSheet("附件1", { hiddenRows: [4, 6], hiddenColumns: [1] })]);
    const [sheet] = (await host.read(everything)).sheets;
    const isCheap = apiVersion !== "1.7";
    expect([...sheet!.hiddenRows]).toEqual(isCheap ? [4, 6] : []);
    expect([...sheet!.hiddenColumns]).toEqual(isCheap ? [1] : []);
  });

  test("the settings kept in the workbook come with the first round trip", async () => {
    const kept = { ...DEFAULT_SETTINGS, policy: "hubei-20-80" as const };
    const { office, host } = openHost([tableSheet("附件1")], {
      settings: { "ziping.settings": JSON.stringify(kept) },
    });
    const seen: unknown[] = [];
    await host.read({ ...everything, onSettings: (settings) => seen.push(settings) });
    expect(seen).toEqual([kept]);
    expect(office.host.traffic.syncs).toBe(1);
  });

  test.each([
    ["lower than the corner", { row: 100, column: 0 }],
    ["wider than the corner", { row: 0, column: 25 }],
  ])("a sheet that is %s takes a second round trip, the small ones none", async (_, far) => {
    const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2"), { name: "空表" }]);
    office.grid.user.type("附件2", far, "远处");
    const { sheets } = await host.read(everything);
    expect(office.host.traffic.syncs).toBe(2);
    expect(sheets.map(({ name }) => name)).toEqual(["附件1", "附件2", "空表"]);
    expect(valueAt(sheets[1]!, far.row, far.column)).toBe("远处");
    expect([valueAt(sheets[0]!, 5, 4), valueAt(sheets[1]!, 5, 4)]).toEqual([0.9, 0.9]);
  });

  test("a sheet that fills the corner to its last cell is read with the first round trip", async () => {
    const { office, host } = openHost([{ name: "空" }]);
    office.grid.user.type("空", { row: 99, column: 24 }, "最后一格");
    const [sheet] = (await host.read(everything)).sheets;
    expect(office.host.traffic.syncs).toBe(1);
    expect(valueAt(sheet!, 99, 24)).toBe("最后一格");
  });

  test("of more sheets than fit the first round trip the others follow in a second", async () => {
    const names = Array.from({ length: 10 }, (_, index) => `附件${index + 1}`);
    const { office, host } = openHost(names.map((name) => tableSheet(name)));
    const { sheets } = await host.read(everything);
    expect(office.host.traffic.syncs).toBe(2);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    for (const sheet of sheets) expect(valueAt(sheet, 8, 6)).toBe(31.5);
  });

  test("only what holds values counts, not what was formatted", async () => {
    const { office, host } = openHost([tableSheet("附件1", { looks: { "A1:Z400": { fill: "#FFFF00" } } })]);
    const [sheet] = (await host.read(everything)).sheets;
    expect(sheet!.rows).toHaveLength(9);
    expect(office.host.traffic.cellsRead).toBeLessThan(500);
  });

  test("a text that looks like a formula is none", async () => {
    const { host } = openHost([{ name: "文本", rows: [["'=1+1", "=1+1"]] }]);
    const [sheet] = (await host.read(everything)).sheets;
    expect(sheet!.rows).toEqual([["=1+1", 2]]);
    expect([...sheet!.formulas]).toEqual([[cellKey(0, 1), "=1+1"]]);
  });

  test("more than 512 merged areas in a block are read in halves", async () => {
    const merges = Array.from(
      { length: 1_200 },
      (_, i) => `${"ACEGI"[i % 5]}${Math.floor(i / 5) + 1}:${"BDFHJ"[i % 5]}${Math.floor(i / 5) + 1}`,
    );
    const rows = Array.from({ length: 240 }, (_, row) => [
      row,
      null,
      row,
      null,
      row,
      null,
      row,
      null,
      row,
      null,
      row,
    ]);
    const { host } = openHost([{ name: "合并", rows, merges }]);
    const [sheet] = (await host.read(everything)).sheets;
    expect(sheet!.merges).toHaveLength(canReadMerges ? 1_200 : 0);
    expect(sheet!.rows).toHaveLength(240);
  });

  test("a payload that is too large is halved, and nothing is lost", async () => {
    const rows = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => `第${row}行第${column}列`),
    );
    const { host } = openHost([{ name: "大", rows }], { payloadLimit: 90_000 });
    const [sheet] = (await host.read(everything)).sheets;
    expect(sheet!.rows).toEqual(rows);
  });

  describe("reading some sheets again", () => {
    const twoSheets = async (options: OpenOptions = {}) => {
      const opened = openHost([tableSheet("附件1"), tableSheet("附件2")], options);
      const known = await opened.host.read(everything);
      opened.office.host.traffic.reset();
      const again = (ids: readonly string[]): Promise<WorkbookSnapshot> =>
        opened.host.read({ scope: { kind: "sheets", ids, known } });
      return { ...opened, known, again };
    };

    test("takes one round trip, and the others stay the same objects", async () => {
      const { office, known, again } = await twoSheets();
      office.grid.user.type("附件1", { row: 3, column: 4 }, "11套");
      const { sheets } = await again([idOf(1)]);
      expect(office.host.traffic.syncs).toBe(1);
      expect(valueAt(sheets[0]!, 3, 4)).toBe("11套");
      expect(sheets[0]!.merges).toHaveLength(canReadMerges ? 4 : 0);
      expect(sheets[1]).toBe(known.sheets[1]);
    });

    test("a deleted sheet falls out, a new one comes in, a renamed one gets its name", async () => {
      const { office, known, again } = await twoSheets();
      office.grid.user.renameSheet("附件2", "附件二");
      office.grid.user.addSheet("新表");
      office.grid.user.type("新表", { row: 0, column: 0 }, "内容");
      office.grid.user.deleteSheet("附件1");
      const { sheets } = await again([idOf(1)]);
      expect(sheets.map((sheet) => sheet.name)).toEqual(["附件二", "新表"]);
      expect(sheets[0]!.rows).toBe(known.sheets[1]!.rows);
      expect(valueAt(sheets[1]!, 0, 0)).toBe("内容");
    });

    test("a sheet that has grown too large is measured first", async () => {
      const { office, again } = await twoSheets({ payloadLimit: 60_000 });
      for (let row = 0; row < 400; row += 1)
        office.grid.user.type("附件1", { row: row, column: 9 }, `说明文字第${row}行`);
      const { sheets } = await again([idOf(1)]);
      expect(sheets[0]!.rows).toHaveLength(400);
      expect(valueAt(sheets[0]!, 399, 9)).toBe("说明文字第399行");
      expect(office.host.traffic.syncs).toBeGreaterThan(1);
    });

    test("a sheet that was emptied is empty", async () => {
      const { office, again } = await twoSheets();
      office.grid.user.clear("附件1", { top: 0, left: 0, bottom: 20, right: 20 });
      const { sheets } = await again([idOf(1)]);
      expect(sheets[0]!.rows).toEqual([]);
    });
  });

  test("cancelling ends the read between two round trips", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    await expect(host.read({ ...everything, isCancelled: () => true })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(office.host.traffic.syncs).toBe(1);
  });

  test("a cell being edited: tried again until the user is done", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.host.state.isEditingCell = true;
    setTimeout(() => (office.host.state.isEditingCell = false), 1);
    const workbook = await createExcelHost({ timeout: 2_000, pauses: [20, 20] }).read(everything);
    expect(workbook.sheets).toHaveLength(1);
    office.host.state.isEditingCell = true;
    await expect(host.read(everything)).rejects.toMatchObject({ code: "cell-edit-mode" });
  });

  test("an answer that never comes", async () => {
    const { office } = openHost([tableSheet("附件1")]);
    office.host.faults.next({ code: "no-answer" });
    const host = createExcelHost({ timeout: 20, pauses: [] });
    await expect(host.read(everything)).rejects.toMatchObject({ code: "timeout" });
    await expect(host.read(everything)).resolves.toMatchObject({ sheets: [{ name: "附件1" }] });
  });

  test("a workbook opened for reading only says so", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.host.state.isReadOnly = true;
    expect(host.capabilities().isReadOnly).toBe(false);
    await host.read(everything);
    expect(host.capabilities().isReadOnly).toBe(apiVersion !== "1.7");
  });
});
