import type { WritePlan } from "../../src/core";
import { explanationCell, idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";
import { closeAll, openHost, onEveryExcel } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const sheet = idOf(1);

onEveryExcel((apiVersion) => {
  test("a plan is written in two round trips: exactly its cells, and the highlights with them", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const before = fingerprint(office);
    const receipt = await host.apply(smallPlan(), refuse);
    expect(office.host.traffic.syncs).toBe(2);
    expect(receipt.written.map((op) => op.cell.row)).toEqual([3, 4, 6]);
    expect(receipt).toMatchObject({ changedMeanwhile: [], refused: [], highlighted: 3 });
    expect(office.grid.conditionalFormats(sheet)).toHaveLength(3);
    expect([3, 4, 5, 6, 7].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([
      2.7, 1.4, 9.5, 3.5, 10,
    ]);
    expect(cellIn(office, sheet, 3, 6).numberFormat).toBe("0.0");
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });

  test("a second press writes nothing", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    await host.apply(smallPlan(), refuse);
    office.host.traffic.reset();
    const again = await host.apply(smallPlan(), refuse);
    expect(again.written).toHaveLength(3);
    expect(office.host.traffic.syncs).toBe(1);
    expect(office.host.traffic.cellsWritten).toBe(0);
  });

  test("a cell changed meanwhile: nothing is written, and it is named", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.grid.user.type("附件1", { row: 4, column: 6 }, 1);
    const before = fingerprint(office);
    const receipt = await host.apply(smallPlan(), refuse);
    expect(receipt.written).toEqual([]);
    expect(receipt.changedMeanwhile).toEqual([{ op: smallPlan().ops[1], found: 1 }]);
    expect(fingerprint(office)).toEqual(before);
  });

  test("the others go on where the user agrees", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.grid.user.type("附件1", { row: 4, column: 6 }, 1);
    const receipt = await host.apply(smallPlan(), { ifChanged: "skip" });
    expect(receipt.written.map((op) => op.cell.row)).toEqual([3, 6]);
    expect([3, 4, 6].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([2.7, 1, 3.5]);
  });

  describe("formulas", () => {
    const total = (before: WritePlan["ops"][number]["before"], after: WritePlan["ops"][number]["after"]) =>
      smallPlan({ ops: [scoreOp(9, null, null, { before, after })], highlights: [] });

    test("a formula is not overwritten by a plan that knew none", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      const receipt = await host.apply(
        total({ value: 31.5, formula: null }, { value: 27, formula: null }),
        refuse,
      );
      expect(receipt.written).toEqual([]);
      expect(receipt.changedMeanwhile).toHaveLength(1);
      expect(cellIn(office, sheet, 8, 6).formula).toBe("=SUM(G4:G8)");
    });

    test("it is replaced by the value, or rounded, where the plan says so; and comes back", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      const before = { value: 31.5, formula: "=SUM(G4:G8)" };
      const rounded = { value: 32, formula: "=ROUND(SUM(G4:G8),0)" };
      await host.apply(total(before, rounded), refuse);
      expect(cellIn(office, sheet, 8, 6)).toMatchObject({ formula: rounded.formula, value: 32 });
      await host.restore();
      expect(cellIn(office, sheet, 8, 6)).toMatchObject({ formula: before.formula, value: 31.5 });
      await host.apply(total(before, { value: 27, formula: null }), refuse);
      expect(cellIn(office, sheet, 8, 6)).toMatchObject({ formula: null, value: 27 });
      await host.restore();
      expect(cellIn(office, sheet, 8, 6)).toMatchObject({ formula: before.formula, value: 31.5 });
    });
  });

  test.each(["=1+1", "-未完成", "+3人", "@某某", "'引号", "95%", "2024-1-5", "1/2", "TRUE"])(
    "the text %s is written as the text it is",
    async (text) => {
      const { office, host } = openHost([tableSheet("附件1")]);
      const op = scoreOp(4, null, text, {
        cell: explanationCell(4),
        reason: { kind: "explanation-draft", table: 0, indicator: 0 },
      });
      const receipt = await host.apply(smallPlan({ ops: [op], highlights: [] }), refuse);
      expect(receipt.written).toHaveLength(1);
      expect(cellIn(office, sheet, 3, 7)).toMatchObject({
        value: text,
        formula: null,
        numberFormat: "General",
      });
      await host.restore();
      expect(cellIn(office, sheet, 3, 7).value).toBe("");
    },
  );

  test("a cell of text format keeps its format", async () => {
    const { office, host } = openHost([tableSheet("附件1", { looks: { "G4:G5": { numberFormat: "@" } } })]);
    const before = fingerprint(office);
    const receipt = await host.apply(smallPlan({ ops: [scoreOp(4, 5, 2.7)], highlights: [] }), refuse);
    expect(receipt.written).toHaveLength(1);
    expect(cellIn(office, sheet, 3, 6)).toMatchObject({ value: 2.7, numberFormat: "@" });
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });

  test("hidden and filtered rows: every score stands in its own row", async () => {
    const { office, host } = openHost([tableSheet("附件1", { hiddenRows: [4, 5], filter: "A3:H8" })]);
    await host.apply(smallPlan(), refuse);
    expect([3, 4, 5, 6, 7].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([
      2.7, 1.4, 9.5, 3.5, 10,
    ]);
    expect([...office.grid.hiddenRows(sheet)]).toEqual([4, 5]);
  });

  test("a merged score cell is written at its top left and stays merged", async () => {
    const { office, host } = openHost([tableSheet("附件1", { merges: ["G4:H4"] })]);
    await host.apply(smallPlan({ ops: [scoreOp(4, 5, 2.7)], highlights: [] }), refuse);
    expect(cellIn(office, sheet, 3, 6).value).toBe(2.7);
    expect(office.grid.merges(sheet)).toEqual([{ top: 3, left: 6, bottom: 3, right: 7 }]);
  });

  test("a protected sheet is not written, not unprotected, and told; the other sheet is written", async () => {
    const { office, host } = openHost([tableSheet("附件1", { isProtected: true }), tableSheet("附件2")]);
    const other = scoreOp(4, 5, 2.7, { cell: { sheet: idOf(2), row: 3, column: 6 }, sheetName: "附件2" });
    const plan = smallPlan();
    const receipt = await host.apply({ ...plan, ops: [...plan.ops, other] }, refuse);
    expect(receipt.written).toEqual([other]);
    expect(receipt.refused.map(({ code }) => code)).toEqual([
      "sheet-protected",
      "sheet-protected",
      "sheet-protected",
    ]);
    expect(receipt.highlighted).toBe(0);
    expect(office.grid.protection(sheet).isProtected).toBe(true);
    expect(cellIn(office, sheet, 3, 6).value).toBe(5);
  });

  test("an unlocked cell of a protected sheet can be written", async () => {
    const { office, host } = openHost([
      tableSheet("附件1", { isProtected: true, looks: { "G4:G8": { isLocked: false } } }),
    ]);
    const receipt = await host.apply(smallPlan({ highlights: [] }), refuse);
    expect(receipt.written).toHaveLength(3);
    expect(cellIn(office, sheet, 3, 6).value).toBe(2.7);
  });

  test("of cells that are partly locked exactly the locked ones are refused", async () => {
    const { office, host } = openHost([
      tableSheet("附件1", { isProtected: true, looks: { G4: { isLocked: false }, G7: { isLocked: false } } }),
    ]);
    const receipt = await host.apply(smallPlan({ highlights: [] }), refuse);
    expect(receipt.refused.map(({ op, code }) => [op.cell.row, code])).toEqual([[4, "cell-locked"]]);
    expect([3, 4, 6].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([2.7, 2, 3.5]);
    await host.restore();
    expect([3, 4, 6].map((row) => cellIn(office, sheet, row, 6).value)).toEqual([5, 2, 5]);
  });

  test("a sheet deleted between read and write", async () => {
    const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    office.grid.user.deleteSheet("附件1");
    const receipt = await host.apply(smallPlan(), refuse);
    expect(receipt.refused.map(({ code }) => code)).toEqual([
      "sheet-deleted",
      "sheet-deleted",
      "sheet-deleted",
    ]);
    expect(receipt.highlighted).toBe(0);
  });

  test("a workbook opened for reading only is left alone", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.host.state.isReadOnly = true;
    // An Excel that cannot say so refuses by itself.
    const code = apiVersion === "1.7" ? "access-denied" : "read-only";
    const before = fingerprint(office);
    await expect(host.apply(smallPlan(), refuse)).rejects.toMatchObject({ code });
    expect(fingerprint(office)).toEqual(before);
  });

  test("while a cell is being edited nothing is written", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.host.state.isEditingCell = true;
    await expect(host.apply(smallPlan(), refuse)).rejects.toMatchObject({ code: "cell-edit-mode" });
    expect(cellIn(office, sheet, 3, 6).value).toBe(5);
  });

  test("re-scoring one edited table takes three round trips: one to read it again, two to write", async () => {
    const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const known = await host.read({ scope: { kind: "workbook" } });
    office.grid.user.type("附件1", { row: 4, column: 4 }, "20人次");
    office.host.traffic.reset();
    await host.read({ scope: { kind: "sheets", ids: [sheet], known } });
    await host.apply(smallPlan({ ops: [scoreOp(5, 2, 0.9)] }), refuse);
    expect(office.host.traffic.syncs).toBe(3);
  });
});
