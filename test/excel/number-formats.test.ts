import { DEFAULT_SETTINGS, reviewWorkbook } from "../../src/core";
import type { CellValue, WriteOp } from "../../src/core";
import { closeAll, openHost, onEveryExcel } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";
import { explanationCell, idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const sheet = idOf(1);
const plan = (...ops: WriteOp[]) => smallPlan({ ops, highlights: [] });
const ROUNDED = { value: 32, formula: "=ROUND(SUM(G4:G8),0)" };
const total = (after: WriteOp["after"]) =>
  plan(scoreOp(9, null, null, { before: { value: 31.5, formula: "=SUM(G4:G8)" }, after }));
const textCells = (range: string, rest = {}) =>
  tableSheet("附件1", { looks: { [range]: { numberFormat: "@" } }, ...rest });

onEveryExcel(() => {
  describe("a cell of text format", () => {
    test.each([
      ["that holds a true number", 5, 5],
      ["that holds a numeral", "5", "'5"],
      ["that is empty", null, null],
    ])("%s takes a number as a number, and keeps its format", async (_, before, typed) => {
      const opened = openHost([textCells("G4", { rows: rowsWith(typed) })]);
      const { office, host } = opened;
      if (typeof before === "string") office.grid.user.type("附件1", { row: 3, column: 6 }, before);
      const portrait = fingerprint(office);
      const receipt = await host.apply(plan(scoreOp(4, before, 2.7)), refuse);
      expect(receipt).toMatchObject({ written: [{ after: { value: 2.7 } }], refused: [] });
      expect(cellIn(office, sheet, 3, 6)).toMatchObject({ value: 2.7, numberFormat: "@" });
      await host.restore();
      expect(fingerprint(office)).toEqual(portrait);
    });

    test("the fix for numbers stored as text makes numbers of them, and the finding is gone", async () => {
      const { office, host } = openHost([textCells("G4:G5")]);
      office.grid.user.type("附件1", { row: 3, column: 6 }, "5");
      office.grid.user.type("附件1", { row: 4, column: 6 }, "2");
      expect(await storedAsText(host)).toBe(2);
      await host.apply(plan(scoreOp(4, "5", 5), scoreOp(5, "2", 2)), refuse);
      expect(await storedAsText(host)).toBe(0);
      expect(cellIn(office, sheet, 8, 6).value).toBe(31.5);
    });

    test("keeps a formula a formula: replaced by its rounding, and back", async () => {
      const { office, host } = openHost([textCells("G9")]);
      const portrait = fingerprint(office);
      const receipt = await host.apply(total(ROUNDED), refuse);
      expect(receipt.written).toHaveLength(1);
      expect(cellIn(office, sheet, 8, 6)).toMatchObject({ ...ROUNDED, numberFormat: "@" });
      await host.restore();
      expect(fingerprint(office)).toEqual(portrait);
    });

    test("gets its formula back where a value replaced it", async () => {
      const { office, host } = openHost([textCells("G9")]);
      const portrait = fingerprint(office);
      await host.apply(total({ value: 31.5, formula: null }), refuse);
      expect(cellIn(office, sheet, 8, 6)).toMatchObject({ value: 31.5, formula: null, numberFormat: "@" });
      await host.restore();
      expect(fingerprint(office)).toEqual(portrait);
    });

    test.each(["=1+1", "-3", "'引号", "95%", "007"])("takes the text %s as it is", async (text) => {
      const { office, host } = openHost([textCells("H4")]);
      const draft = scoreOp(4, null, text, { cell: explanationCell(4) });
      const receipt = await host.apply(plan(draft), refuse);
      expect(receipt.written).toHaveLength(1);
      expect(cellIn(office, sheet, 3, 7)).toMatchObject({ value: text, formula: null, numberFormat: "@" });
    });

    test("on a protected sheet refuses numbers and formulas beforehand, and takes texts", async () => {
      const looks = { "G4:H9": { numberFormat: "@", isLocked: false } };
      const { office, host } = openHost([tableSheet("附件1", { looks, isProtected: true })]);
      const before = fingerprint(office);
      const draft = scoreOp(4, null, "设备未到货", { cell: explanationCell(4) });
      const receipt = await host.apply(plan(scoreOp(4, 5, 2.7), draft, ...total(ROUNDED).ops), refuse);
      expect(receipt.refused.map(({ code }) => code)).toEqual(["text-format", "text-format"]);
      expect(receipt.written).toEqual([draft]);
      expect(cellIn(office, sheet, 3, 7).value).toBe("设备未到货");
      await host.restore();
      expect(fingerprint(office)).toEqual(before);
    });

    test.each([3, 4, 5])(
      "a write cut off after %i actions is finished by the next, and put back",
      async (after) => {
        const { office, host } = openHost([textCells("G4")]);
        const portrait = fingerprint(office);
        for (const next of ["apply", "restore"] as const) {
          office.host.faults.next(null, { code: "GeneralException", after });
          await expect(host.apply(plan(scoreOp(4, 5, 2.7)), refuse)).rejects.toMatchObject({
            code: "unknown",
          });
          if (next === "apply") {
            await host.apply(plan(scoreOp(4, 5, 2.7)), refuse);
            expect(cellIn(office, sheet, 3, 6).value).toBe(2.7);
          }
          await host.restore();
          expect(fingerprint(office)).toEqual(portrait);
        }
      },
    );
  });

  test.each(["0%", "0.00%", "yyyy/m/d", "#,##0.00", "0", "[DBNum1]General", '0"分"'])(
    "under the format %s the very number is written, and the format stays",
    async (numberFormat) => {
      const { office, host } = openHost([tableSheet("附件1", { looks: { G4: { numberFormat } } })]);
      const portrait = fingerprint(office);
      await host.apply(plan(scoreOp(4, 5, 2.73)), refuse);
      expect(cellIn(office, sheet, 3, 6)).toMatchObject({ value: 2.73, numberFormat });
      await host.restore();
      expect(fingerprint(office)).toEqual(portrait);
    },
  );

  test("a format that a formula took over from the cells it adds up is put back", async () => {
    const { office, host } = openHost([
      tableSheet("附件1", { looks: { "G4:G8": { numberFormat: "0.0%" } } }),
    ]);
    const portrait = fingerprint(office);
    await host.apply(total(ROUNDED), refuse);
    expect(cellIn(office, sheet, 8, 6)).toMatchObject({ ...ROUNDED, numberFormat: "General" });
    await host.restore();
    expect(fingerprint(office)).toEqual(portrait);
  });

  test("a cell that does not take what is written is told, and stays as it was", async () => {
    const { office, host } = openHost([tableSheet("附件1", { merges: ["G4:G5"], cells: { G5: "" } })]);
    const before = fingerprint(office);
    const receipt = await host.apply(plan(scoreOp(5, null, 1.4), scoreOp(7, 5, 3.5)), refuse);
    expect(receipt.refused.map(({ op, code }) => [op.cell.row, code])).toEqual([[4, "verification-failed"]]);
    expect(receipt.written.map((op) => op.cell.row)).toEqual([6]);
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });

  test("errors that stood there as constants come back as errors", async () => {
    const { office, host } = openHost([tableSheet("附件1", { cells: { G4: "#N/A" } })]);
    const portrait = fingerprint(office);
    await host.apply(plan(scoreOp(4, "#N/A", 2.7)), refuse);
    await host.restore();
    expect(fingerprint(office)).toEqual(portrait);
  });

  function rowsWith(score: CellValue) {
    const rows = (tableSheet("附件1").rows ?? []).map((row) => [...row]);
    rows[3]![6] = score;
    return rows;
  }

  async function storedAsText(host: ReturnType<typeof openHost>["host"]): Promise<number> {
    const workbook = await host.read({ scope: { kind: "workbook" } });
    const { findings } = reviewWorkbook(workbook, DEFAULT_SETTINGS);
    return findings
      .filter(({ check }) => check === "number-stored-as-text")
      .reduce((count, { cells }) => count + cells.length, 0);
  }
});
