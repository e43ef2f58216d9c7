import { cellIn, fingerprint } from "../support/excel/portrait";
import { spills } from "../support/excel/excels";
import { closeAll, openHost, onEveryExcel } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";
import { hostErrors } from "../../src/strings/zh-CN/host-errors";

afterEach(closeAll);

const skip = { ifChanged: "skip" } as const;
const sheet = idOf(1);

const scores = ({ office }: OpenedHost) => [3, 4, 5, 6, 7].map((row) => cellIn(office, sheet, row, 6).value);

/** Scores of rows 4 to 6 come from column J; 7 and 8 are typed. */
const inputs = { J4: 5, J5: 2, J6: 9.5 };
const spilledSheet = tableSheet("附件1", { cells: { ...inputs, G4: "=J4:J6", G5: "", G6: "" } });
const enteredSheet = tableSheet("附件1", { cells: inputs, arrays: { "G4:G6": "=J4:J6*1" } });

const formulaOp = (row: number, formula: string, after: { value: number; formula: string | null }) => {
  const op = scoreOp(row, null, null);
  return { ...op, before: { value: 5, formula }, after };
};

onEveryExcel((apiVersion) => {
  const canSpill = spills(apiVersion);

  describe("a formula entered over several score cells", () => {
    test.each([
      ["a value", { value: 2.7, formula: null }],
      ["a rounded formula", { value: 5, formula: "=ROUND(J4:J6*1,1)" }],
    ])("none of them is overwritten by %s, the others are written, and it is said", async (_, after) => {
      const opened = openHost([enteredSheet]);
      const before = fingerprint(opened.office);
      const entered = [4, 5, 6].map((row) => formulaOp(row, "=J4:J6*1", after));
      const receipt = await opened.host.apply(smallPlan({ ops: [...entered, scoreOp(7, 5, 3.5)] }), skip);
      expect(receipt.refused.map(({ op, code }) => [op.cell.row, code])).toEqual(
        [3, 4, 5].map((row) => [row, "array-formula"]),
      );
      expect(receipt.written.map(({ cell }) => cell.row)).toEqual([6]);
      expect(scores(opened)).toEqual([5, 2, 9.5, 3.5, 10]);
      expect(opened.office.host.traffic.syncs).toBe(2);
      await opened.host.restore();
      expect(fingerprint(opened.office)).toEqual(before);
    });

    test("side by side, two formulas that merely read alike are no such thing", async () => {
      const opened = openHost([tableSheet("附件1", { cells: { J4: 5, G4: "=$J$4", G5: "=$J$4" } })]);
      const op = formulaOp(4, "=$J$4", { value: 2.7, formula: null });
      const receipt = await opened.host.apply(smallPlan({ ops: [op] }), skip);
      expect(receipt.written).toHaveLength(1);
    });

    test.each([
      ["above the others", 4, [5, 2, 9.5, 3.5, 10], [6]],
      ["below one that is written", 5, [2.7, 5, 2, 9.5, 10], [3]],
    ])(
      "one that comes in the moment between comparing and writing, %s: its cells are named, the others written",
      async (...[, top, after, rows]) => {
        const opened = openHost([tableSheet("附件1", { cells: inputs })]);
        const { office, host } = opened;
        const enter = () =>
          office.grid.user.enterArray(
            "附件1",
            { top: top - 1, bottom: top + 1, left: 6, right: 6 },
            "=J4:J6*1",
          );
        office.host.faults.rule((sync) => {
          if (sync === 2) enter();
          return null;
        });
        const ops = [scoreOp(4, 5, 2.7), scoreOp(5, 2, 1.4), scoreOp(7, 5, 3.5)];
        const receipt = await host.apply(smallPlan({ ops, highlights: [] }), skip);
        office.host.faults.clear();
        expect(receipt.written.map(({ cell }) => cell.row)).toEqual(rows);
        expect(receipt.refused.map(({ code }) => code)).toEqual(["array-formula", "array-formula"]);
        expect(scores(opened)).toEqual(after);
        expect(await host.restore()).toMatchObject({ cells: 1 });
        expect(scores(opened)).toEqual(after.map((score, index) => (index + 3 === rows[0] ? 5 : score)));
      },
    );

    test("an unknown trouble that no formula explains is told as it is, and nothing is tried again", async () => {
      const opened = openHost([enteredSheet]);
      const { office, host } = opened;
      const entered = [4, 5].map((row) => formulaOp(row, "=J4:J6*1", { value: 2.7, formula: null }));
      office.host.faults.rule((sync) => (sync === 2 ? { code: "GeneralException" } : null));
      const plan = smallPlan({ ops: [...entered, scoreOp(7, 5, 3.5)] });
      await expect(host.apply(plan, skip)).rejects.toMatchObject({ code: "unknown" });
      expect(office.host.traffic.syncs).toBe(3);
    });
  });

  // No Excel that spills is older than these members.
  if (!canSpill) return;
  describe("a formula that spills over score cells", () => {
    test("neither its first cell nor any other is overwritten; the others are written", async () => {
      const opened = openHost([spilledSheet]);
      const before = fingerprint(opened.office);
      const first = formulaOp(4, "=J4:J6", { value: 2.7, formula: null });
      const ops = [first, scoreOp(5, 2, 1.4), scoreOp(6, 9.5, 9), scoreOp(7, 5, 3.5)];
      const receipt = await opened.host.apply(smallPlan({ ops }), skip);
      expect(receipt.refused.map(({ code }) => code)).toEqual(Array(3).fill("array-formula"));
      expect(scores(opened)).toEqual([5, 2, 9.5, 3.5, 10]);
      await opened.host.restore();
      expect(fingerprint(opened.office)).toEqual(before);
    });

    test("one that comes to spill at the last moment fills its cells again", async () => {
      const opened = openHost([tableSheet("附件1", { cells: { ...inputs, J6: 9, G5: "", G6: "" } })]);
      const { office, host } = opened;
      office.host.faults.rule((sync) => {
        if (sync === 2) office.grid.user.type("附件1", { row: 3, column: 6 }, "=J4:J6");
        return null;
      });
      const ops = [scoreOp(5, null, 1.4), scoreOp(6, null, 9), scoreOp(7, 5, 3.5)];
      const receipt = await host.apply(smallPlan({ ops }), skip);
      office.host.faults.clear();
      expect(receipt.changedMeanwhile.map(({ op, found }) => [op.cell.row, found])).toEqual([
        [4, 2],
        [5, 9],
      ]);
      expect(scores(opened)).toEqual([5, 2, 9, 3.5, 10]);
    });

    test("a restored cell that a formula fills by now is left to it, and named", async () => {
      const opened = openHost([tableSheet("附件1", { cells: { J4: 1, J5: 1.4 } })]);
      const { office, host } = opened;
      await host.apply(smallPlan({ ops: [scoreOp(5, 2, 1.4)], highlights: [] }), skip);
      office.grid.user.clear("附件1", { top: 3, bottom: 4, left: 6, right: 6 });
      office.grid.user.type("附件1", { row: 3, column: 6 }, "=J4:J5");
      const summary = await host.restore();
      expect(summary.editedSince.map(({ cell }) => cell.row)).toEqual([4]);
      expect(scores(opened)).toEqual([1, 1.4, 9.5, 5, 10]);
    });
  });
});

test("the sentence names the cell and says what to do", () => {
  const { what, next } = hostErrors["array-formula"]({ sheet: "附件1", cell: "G4" });
  expect(what).toBe("工作表“附件1”的 G4属于一个填满多格的数组公式，不能只改其中一格，没有写入。");
  expect(next).toMatch(/先把数组公式换成/);
});
