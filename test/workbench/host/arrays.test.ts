import type { MemoryGrid, SheetSketch } from "../../../src/workbench/grid/memory-grid";
import { startOffice, type StartedOffice } from "../../support/office/start-office";

let office: StartedOffice<MemoryGrid>;

function open(sheet: Omit<SheetSketch, "name">): void {
  office = startOffice({ sheets: [{ name: "表", ...sheet }] });
}

afterEach(() => office.close());

const load = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange(address);
    range.load("values,formulas,hasSpill,savedAsArray");
    await context.sync();
    const { values, formulas, hasSpill, savedAsArray } = range;
    return {
      values: values.flat() as unknown[],
      formulas: formulas.flat() as unknown[],
      hasSpill,
      savedAsArray,
    };
  });

const put = (address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange(address).values = [[value]];
    await context.sync();
    return null;
  }).catch((error: OfficeExtension.Error) => error.code);

describe("a formula that spills", () => {
  const spilled = { rows: [[1, "=A1:A3*2"], [2], [3]] };

  test("fills the cells below; they have its values and no formula", async () => {
    open(spilled);
    expect(await load("B1:B3")).toEqual({
      values: [2, 4, 6],
      formulas: ["=A1:A3*2", 4, 6],
      hasSpill: true,
      savedAsArray: true,
    });
    expect(await load("A1:B3")).toMatchObject({ hasSpill: null });
    expect(await load("A1:A3")).toMatchObject({ hasSpill: false, savedAsArray: false });
  });

  test("gives up at a cell in its way, and fills again when that is empty", async () => {
    open(spilled);
    expect(await put("B3", 9)).toBeNull();
    expect(await load("B1:B3")).toMatchObject({ values: ["#SPILL!", "", 9], hasSpill: false });
    await put("B3", "");
    expect(await load("B1:B3")).toMatchObject({ values: [2, 4, 6], hasSpill: true });
  });

  test("goes as a whole when its first cell is written", async () => {
    open(spilled);
    await put("B1", 7);
    expect(await load("B1:B3")).toMatchObject({ values: [7, "", ""], hasSpill: false });
  });

  test("is what others add up", async () => {
    open({
      rows: [
        ["=SUM(C1:C2)", null, "=D1:D2", 3],
        [null, null, null, 4],
      ],
    });
    expect(await load("A1")).toMatchObject({ values: [7] });
  });
});

describe("a formula entered over several cells", () => {
  const entered = { rows: [[1], [2], [3]], arrays: { "B1:B3": "=A1:A3*2" } };

  test("stands in each of them", async () => {
    open(entered);
    expect(await load("B1:B3")).toEqual({
      values: [2, 4, 6],
      formulas: ["=A1:A3*2", "=A1:A3*2", "=A1:A3*2"],
      hasSpill: false,
      savedAsArray: true,
    });
  });

  test("is written as a whole or not at all", async () => {
    open(entered);
    expect(await put("B2", 9)).toBe("GeneralException");
    expect(await load("B1:B3")).toMatchObject({ values: [2, 4, 6] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("B1:B3").values = [[7], [8], [9]];
      await context.sync();
    });
    expect(await load("B1:B3")).toMatchObject({ values: [7, 8, 9], savedAsArray: false });
  });

  test("moves with its cells", async () => {
    open(entered);
    office.grid.user.insertRows("表", 0);
    expect(await load("B2:B4")).toMatchObject({ values: [2, 4, 6], savedAsArray: true });
  });
});
