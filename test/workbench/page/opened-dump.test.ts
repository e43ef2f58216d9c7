import { createMemoryGrid } from "../../../src/workbench/grid/memory-grid";
import type { Grid } from "../../../src/workbench/host/grid";
import { keepOpened } from "../../../src/workbench/page/opened-dump";

/** A workbook whose formula in B1 shows what the engine of this test last gave it. */
function openedWorkbook() {
  const memory = createMemoryGrid({ sheets: [{ name: "附件1", rows: [["甲", "=TODAY()", 3]] }] });
  const sheet = memory.sheets()[0]!.id;
  const listeners = new Set<(sheet: string) => void>();
  let given = { value: 45_000, numberFormat: "General" };
  const grid: Grid = {
    ...memory,
    readCells: (of, area) =>
      memory
        .readCells(of, area)
        .map((line) => line.map((cell) => (cell.formula === null ? cell : { ...cell, ...given }))),
    onCalculated(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    opened: keepOpened(grid),
    write: (value: number) => memory.writeCells(sheet, [{ row: 0, column: 2, value }]),
    async calculate(value: number) {
      given = { value, numberFormat: "yyyy-mm-dd" };
      for (const tell of listeners) tell(sheet);
      await new Promise(setImmediate);
    },
  };
}

const cellOf = ({ dump }: ReturnType<typeof keepOpened>, key: string) => dump().sheets[0]!.cells[key];

test("what formulas give right after opening is how the workbook stood", async () => {
  const { opened, calculate } = openedWorkbook();
  await calculate(46_000);
  expect(cellOf(opened, "0,1")).toMatchObject({ value: 46_000, numberFormat: "yyyy-mm-dd" });
});

test("what they give after an edit is not", async () => {
  const { opened, calculate, write } = openedWorkbook();
  write(4);
  await calculate(46_000);
  expect(cellOf(opened, "0,1")).toMatchObject({ value: 45_000, numberFormat: "General" });
  expect(cellOf(opened, "0,2")).toMatchObject({ value: 3 });
});

test("nor what they give the second time", async () => {
  const { opened, calculate } = openedWorkbook();
  await calculate(46_000);
  await calculate(47_000);
  expect(cellOf(opened, "0,1")).toMatchObject({ value: 46_000 });
});

test("a workbook that was closed meanwhile is not looked at again", async () => {
  const { opened, calculate } = openedWorkbook();
  const done = calculate(46_000);
  opened.stop();
  await done;
  expect(cellOf(opened, "0,1")).toMatchObject({ value: 45_000 });
});
