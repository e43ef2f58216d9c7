import type { WorkbookSnapshot, WriteOp } from "../../src/core";
import { DEFAULT_SETTINGS } from "../../src/core";
import { createExcelHost } from "../../src/excel/excel-host";
import { closeAll, openHost, onEveryExcel, PATIENCE, settingsIn } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";
import { notesIn } from "../support/notes-in";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const skip = { ifChanged: "skip" } as const;
const everything = { scope: { kind: "workbook" } } as const;
const sheet = idOf(1);

/** A formula in row `row` of the scores, to be replaced or rounded. */
const formulaOp = (row: number, formula: string, after: WriteOp["after"]) => ({
  ...scoreOp(row, null, null),
  before: { value: 5, formula },
  after,
});

onEveryExcel((apiVersion) => {
  const minor = Number(apiVersion.slice(2));

  describe("the sheet of the scores", () => {
    test("renamed between preview and write, it is the same sheet", async () => {
      const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
      office.grid.user.renameSheet("附件1", "改名");
      office.grid.user.renameSheet("附件2", "附件1");
      expect((await host.apply(smallPlan(), refuse)).written).toHaveLength(3);
      expect([idOf(1), idOf(2)].map((id) => cellIn(office, id, 3, 6).value)).toEqual([2.7, 5]);
    });

    test.each(["hidden", "very-hidden"] as const)(
      "%s, it is read, written and restored, and stays so",
      async (visibility) => {
        const { office, host } = openHost([tableSheet("附件1", { visibility }), tableSheet("附件2")]);
        const before = fingerprint(office);
        const { sheets } = await host.read(everything);
        expect(sheets[0]).toMatchObject({ name: "附件1", visibility });
        expect((await host.apply(smallPlan(), refuse)).written).toHaveLength(3);
        expect(office.grid.sheets()[0]!.visibility).toBe(visibility);
        await host.restore();
        expect(fingerprint(office)).toEqual(before);
      },
    );

    test("hidden, it cannot be brought to the front, and that is what is said", async () => {
      const { host } = openHost([tableSheet("附件1", { visibility: "hidden" }), tableSheet("附件2")]);
      await expect(host.select({ sheet, row: 3, column: 6 })).rejects.toMatchObject({
        code: "sheet-hidden",
        place: { sheet: "附件1", cell: null },
      });
    });

    test("protected, its cells to be filled in are written, and no other", async () => {
      const looks = { "G4:G5": { isLocked: false } };
      const { office, host } = openHost([tableSheet("附件1", { isProtected: true, looks })]);
      const receipt = await host.apply(smallPlan({ highlights: [] }), refuse);
      expect(receipt.written.map(({ cell }) => cell.row)).toEqual([3, 4]);
      expect(receipt.refused.map(({ op, code }) => [op.cell.row, code])).toEqual([[6, "cell-locked"]]);
      expect(office.grid.protection(sheet).isProtected).toBe(true);
    });
  });

  describe("a score cell with data validation", () => {
    const validations = { "G4:G5": "whole between 0 and 10", G7: "decimal between 0 and 5" };

    test("is written, and told where the rule does not allow the score", async () => {
      const { office, host } = openHost([tableSheet("附件1", { validations })]);
      const before = fingerprint(office);
      const receipt = await host.apply(smallPlan({ ops: [...smallPlan().ops, scoreOp(8, 10, 8)] }), refuse);
      expect(receipt.written).toHaveLength(4);
      // Before ExcelApi 1.8 nobody can ask.
      const told = minor >= 8 ? [3, 4] : [];
      expect(receipt.againstRules.map(({ cell }) => cell.row)).toEqual(told);
      expect(office.host.traffic.syncs).toBe(2);
      await host.restore();
      expect(fingerprint(office)).toEqual(before);
    });
  });

  describe("a score cell in an Excel table", () => {
    const tables = ["A3:H8"];
    const formulas = { G4: "=J4*1", G5: "=J5*1", G6: "=J6*1", G7: "=J7*1", G8: "=J8*1", J4: 5 };

    test("takes scores like any other", async () => {
      const { office, host } = openHost([tableSheet("附件1", { tables })]);
      const before = fingerprint(office);
      expect((await host.apply(smallPlan(), refuse)).written).toHaveLength(3);
      await host.restore();
      expect(fingerprint(office)).toEqual(before);
    });

    test.each([
      ["rounded", { value: 5, formula: "=ROUND(J4*1,1)" }],
      ["replaced", { value: 2.7, formula: null }],
    ])("its formula is not %s: Excel would fill the column", async (_, after) => {
      const { office, host } = openHost([tableSheet("附件1", { tables, cells: formulas })]);
      const before = fingerprint(office);
      const receipt = await host.apply(
        smallPlan({ ops: [formulaOp(4, "=J4*1", after)], highlights: [] }),
        refuse,
      );
      expect(receipt.refused.map(({ code }) => code)).toEqual(["table-formula"]);
      expect(fingerprint(office)).toEqual(before);
    });

    test("beside a table, a formula may be rounded; before ExcelApi 1.9 only where its sheet has none", async () => {
      const rows = [["a"], ["b"]];
      const other = { name: "别的", rows, tables: ["A1:A2"] };
      const { host } = openHost([tableSheet("附件1", { cells: { J4: 5, G4: "=J4*1" } }), other]);
      const op = formulaOp(4, "=J4*1", { value: 5, formula: "=ROUND(J4*1,1)" });
      expect((await host.apply(smallPlan({ ops: [op] }), refuse)).written).toHaveLength(1);
    });
  });

  describe("a workbook that calculates when asked", () => {
    test("is known as such; totals follow after F9, and nobody takes the old one for new", async () => {
      const { office, host } = openHost([tableSheet("附件1")], { isCalculatedManually: true });
      const known = await host.read(everything);
      expect(host.capabilities().isCalculatedManually).toBe(true);
      const receipt = await host.apply(smallPlan(), { ...refuse, known });
      expect(receipt.written).toHaveLength(3);
      expect(receipt.workbook).toBeNull();
      expect(cellIn(office, sheet, 8, 6).value).toBe(31.5);
      office.grid.user.calculate();
      expect(cellIn(office, sheet, 8, 6).value).toBe(27.1);
    });

    test("one that calculates by itself is known as that", async () => {
      const { host } = openHost([tableSheet("附件1")]);
      await host.read(everything);
      expect(host.capabilities().isCalculatedManually).toBe(false);
    });
  });

  describe("a workbook whose days count from 1904", () => {
    /** 1 March 2024, as such a workbook counts it. */
    const dated = tableSheet("附件1", {
      cells: { D5: 43_890, E5: 43_890 },
      looks: { D5: { numberFormat: "yyyy/m/d" } },
    });
    const dayIn = ({ sheets }: WorkbookSnapshot) => sheets[0]!.rows[4]!.slice(3, 5);

    test("its dates are read as the days they are, its other numbers as they stand", async () => {
      const { office, host } = openHost([dated], { countsFrom1904: true });
      const known = await host.read(everything);
      expect(office.host.traffic.syncs).toBe(1);
      expect(dayIn(known)).toEqual([45_352, 43_890]);
      const again = await host.read({ scope: { kind: "sheets", ids: [sheet], known } });
      expect(dayIn(again)).toEqual([45_352, 43_890]);
      const { workbook } = await host.apply(smallPlan(), { ...refuse, known });
      expect(dayIn(workbook ?? known)).toEqual([45_352, 43_890]);
    });

    test("in any other workbook a date is its number", async () => {
      const { host } = openHost([dated]);
      expect(dayIn(await host.read(everything))).toEqual([43_890, 43_890]);
    });

    test("an Excel that has no functions without cells is read all the same", async () => {
      const { office, host } = openHost([dated]);
      office.host.faults.next({ code: "NotImplemented", after: 20 });
      expect(dayIn(await host.read(everything))).toEqual([43_890, 43_890]);
    });
  });

  test("two panes on one workbook, as two windows have: neither writes over the other, and both can be put back", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const before = fingerprint(office);
    const other = createExcelHost(PATIENCE);
    await host.apply(smallPlan({ ops: [scoreOp(4, 5, 2.7)], highlights: [] }), refuse);
    const late = await other.apply(smallPlan({ ops: [scoreOp(4, 5, 3), scoreOp(5, 2, 1.4)] }), skip);
    expect(late.changedMeanwhile.map(({ found }) => found)).toEqual([2.7]);
    expect([3, 4].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([2.7, 1.4]);
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });
});

test("two panes that write at the same moment: neither loses the record of the other", async () => {
  const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
  const { office, host } = opened;
  const before = fingerprint(office);
  const other = createExcelHost(PATIENCE);
  const elsewhere = scoreOp(8, 10, 9, { cell: { sheet: idOf(2), row: 7, column: 6 } });
  const receipts = await Promise.all([
    host.apply(smallPlan({ ops: [scoreOp(4, 5, 2.7)], highlights: [] }), refuse),
    other.apply(smallPlan({ ops: [scoreOp(5, 2, 1.4), elsewhere], highlights: [] }), refuse),
  ]);
  expect(receipts.map(({ written }) => written.length)).toEqual([1, 2]);
  expect([3, 4].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([2.7, 1.4]);
  expect(await host.restore()).toMatchObject({ cells: 3, editedSince: [], lost: [] });
  expect(fingerprint(office)).toEqual(before);
});

test("scores for whose inputs there is no room are counted", async () => {
  const { host } = openHost([tableSheet("附件1")]);
  const notes = Array.from({ length: 12_000 }, (_, row) => ({
    score: `G${row}`,
    name: "办公设备购置数量",
    target: "≥11套",
    actual: "6套",
    points: "5",
    written: 2.7,
    isOurs: true as const,
  }));
  const receipt = await host.apply(smallPlan(), {
    ...refuse,
    settingsAfter: () => ({ ...DEFAULT_SETTINGS, scoreBasis: [{ sheet, notes }] }),
  });
  const kept = notesIn(await settingsIn(host));
  expect(receipt.unnoted).toBeGreaterThan(0);
  expect(receipt.unnoted + kept.length).toBe(12_000);
});
