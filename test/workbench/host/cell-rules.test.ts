import type { MemoryGrid, WorkbookSketch } from "../../../src/workbench/grid/memory-grid";
import { startOffice, type StartedOffice } from "../../support/office/start-office";

let office: StartedOffice<MemoryGrid>;

afterEach(() => office.close());

function open(
  sheet: Omit<WorkbookSketch["sheets"][number], "name">,
  rest: Partial<WorkbookSketch> = {},
): void {
  office = startOffice({ sheets: [{ name: "表", ...sheet }], ...rest });
}

const withRange = <T>(
  address: string,
  queue: (range: Excel.Range, context: Excel.RequestContext) => () => T,
) =>
  Excel.run(async (context) => {
    const collect = queue(context.workbook.worksheets.getItem("表").getRange(address), context);
    await context.sync();
    return collect();
  });

const formulas = (address: string) =>
  withRange(address, (range) => {
    range.load("formulas");
    return () => range.formulas.flat() as unknown[];
  });

const put = (address: string, formula: unknown) =>
  withRange(address, (range) => {
    range.formulas = [[formula]];
    return () => undefined;
  });

describe("an Excel table", () => {
  const tables = ["A1:B4"];
  const rows = [["数", "倍"], [1], [2], [3]];

  test("fills an empty column along with its first formula, and a column of one formula along with any", async () => {
    open({ rows, tables });
    await put("B3", "=A3*2");
    expect(await formulas("B2:B4")).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
    await put("B2", "=A2*3");
    expect(await formulas("B2:B4")).toEqual(["=A2*3", "=A3*3", "=A4*3"]);
  });

  test("leaves alone what somebody typed, and what lies outside", async () => {
    open({ rows, tables, cells: { B4: 9 } });
    await put("B2", "=A2*2");
    await put("C2", "=A2*2");
    expect(await formulas("B2:C4")).toEqual(["=A2*2", "=A2*2", "", "", 9, ""]);
  });

  test("is found by a range that touches it", async () => {
    open({ rows, tables });
    const count = (address: string, isWhole: boolean) =>
      withRange(address, (range) => {
        const found = range.getTables(isWhole);
        found.load("items/id");
        return () => found.items.length;
      });
    expect(await count("B2:C2", false)).toBe(1);
    expect(await count("B2:C2", true)).toBe(0);
    expect(await count("A1:D9", true)).toBe(1);
    expect(await count("D1:D9", false)).toBe(0);
  });
});

describe("data validation", () => {
  const validations = {
    "A1:A3": "whole between 0 and 10",
    B1: "decimal between 0 and 5.5",
    B2: "list 优,良",
  };
  const look = (address: string) =>
    withRange(address, ({ dataValidation }) => {
      dataValidation.load("type,valid");
      return () => [dataValidation.type, dataValidation.valid];
    });

  test("asks nobody who writes through the API, but tells", async () => {
    open({
      rows: [
        [1, 5.5],
        [2, "优"],
      ],
      validations,
    });
    await put("A1", 2.7);
    await put("B2", "中");
    expect(await look("A1")).toEqual(["WholeNumber", false]);
    expect(await look("A2")).toEqual(["WholeNumber", true]);
    expect(await look("A3")).toEqual(["WholeNumber", true]);
    expect(await look("A1:A3")).toEqual(["WholeNumber", null]);
    expect(await look("B1")).toEqual(["Decimal", true]);
    expect(await look("B2")).toEqual(["List", false]);
    expect(await look("B1:B2")).toEqual(["MixedCriteria", null]);
    expect(await look("B2:B3")).toEqual(["Inconsistent", null]);
    expect(await look("C1")).toEqual(["None", true]);
  });
});

describe("the date system", () => {
  const serial = () =>
    withRange("A1", (_, { workbook }) => {
      const day = workbook.functions.date(1904, 1, 2);
      day.load("value");
      return () => day.value;
    });

  test("is told by a day's serial number", async () => {
    open({});
    expect(await serial()).toBe(1463);
    office.close();
    open({}, { countsFrom1904: true });
    expect(await serial()).toBe(1);
  });
});
