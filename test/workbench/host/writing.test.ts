import { startOffice, type StartedOffice } from "../../support/office/start-office";
import type { MemoryGrid, SheetSketch } from "../../../src/workbench/grid/memory-grid";

let office: StartedOffice<MemoryGrid>;

function open(sheet: Omit<SheetSketch, "name">): void {
  office = startOffice({ sheets: [{ name: "表", ...sheet }] });
}

afterEach(() => office.close());

/** Does something with a range in one sync, and gives the code of the failure, `null` where there is none. */
function attempt(address: string, work: (range: Excel.Range) => void): Promise<string | null> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("表").getRange(address));
    await context.sync();
    return null;
  }).catch((error: OfficeExtension.Error) => error.code);
}

function cells(address: string) {
  const [first = "", last = first] = address.split(":");
  const place = (text: string) => ({ row: Number(text.slice(1)) - 1, column: text.charCodeAt(0) - 65 });
  const [from, to] = [place(first), place(last)];
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  return office.grid.readCells(office.grid.activeSheet(), area);
}

const values = (address: string) => cells(address).map((row) => row.map(({ value }) => value));

describe("what a cell makes of an input", () => {
  test.each([
    [3.6, { value: 3.6, formula: null, numberFormat: "General" }],
    ["3.6", { value: 3.6, formula: null, numberFormat: "General" }],
    ["95.5%", { value: 0.955, formula: null, numberFormat: "0.00%" }],
    ["1,234", { value: 1234, formula: null, numberFormat: "#,##0" }],
    ["2024-3-1", { value: 45352, formula: null, numberFormat: "yyyy/m/d" }],
    ["2024-2-30", { value: "2024-2-30", formula: null, numberFormat: "General" }],
    ["true", { value: true, formula: null, numberFormat: "General" }],
    ["'=15名", { value: "=15名", formula: null, numberFormat: "General" }],
    ["=1+2", { value: 3, formula: "=1+2", numberFormat: "General" }],
    ["+1+2", { value: 3, formula: "=+1+2", numberFormat: "General" }],
    ["≥15名", { value: "≥15名", formula: null, numberFormat: "General" }],
    ["-", { value: "-", formula: null, numberFormat: "General" }],
  ])("%p", async (input, expected) => {
    open({});
    expect(await attempt("A1", (range) => (range.values = [[input]]))).toBeNull();
    expect(cells("A1")[0]![0]).toMatchObject(expected);
  });

  test("in a cell formatted as text everything stays a text", async () => {
    open({ looks: { A1: { numberFormat: "@" } } });
    await attempt("A1", (range) => (range.values = [["=1+2"]]));
    expect(cells("A1")[0]![0]).toMatchObject({ value: "=1+2", formula: null });
  });
});

test("a scalar goes to every cell, null leaves a cell, empty text empties it", async () => {
  open({ rows: [[1, 2, 3]] });
  await attempt("A1:C1", (range) => (range.values = [[null, "", 9]]));
  expect(values("A1:C1")).toEqual([[1, "", 9]]);
  await attempt("A1:C1", (range) => (range.values = 5 as unknown as number[][]));
  expect(values("A1:C1")).toEqual([[5, 5, 5]]);
});

test("a write replaces a formula and leaves the number format", async () => {
  open({ rows: [["=1+1"]], looks: { A1: { numberFormat: "0.00" } } });
  await attempt("A1", (range) => (range.values = [[7]]));
  expect(cells("A1")[0]![0]).toMatchObject({ value: 7, formula: null, numberFormat: "0.00", text: "7.00" });
});

test("a matrix of another size is refused and nothing is written", async () => {
  open({ rows: [[1, 2]] });
  expect(await attempt("A1:B1", (range) => (range.values = [[8, 8, 8]]))).toBe("InvalidArgument");
  expect(values("A1:B1")).toEqual([[1, 2]]);
});

test("whole columns give no values and take none", async () => {
  open({ rows: [[1]] });
  expect(await attempt("A:A", (range) => (range.values = 1 as unknown as number[][]))).toBe(
    "InvalidArgument",
  );
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A:A").load("values,rowCount,address");
    await context.sync();
    expect(range.values).toBeNull();
    expect([range.address, range.rowCount]).toEqual(["表!A:A", 1_048_576]);
  });
});

test("cells under a merge take nothing", async () => {
  open({ rows: [[1, null]], merges: ["A1:B1"] });
  expect(await attempt("A1:B1", (range) => (range.values = [[5, 6]]))).toBeNull();
  expect(values("A1:B1")).toEqual([[5, ""]]);
});

test("rows that a filter hides keep their cells when several are written, not when one is", async () => {
  open({ rows: [["列"], [1], [2], [3]], hiddenRows: [2], filter: "A1:A4" });
  await attempt("A2:A4", (range) => (range.values = [[7], [8], [9]]));
  expect(values("A2:A4")).toEqual([[7], [2], [9]]);
  await attempt("A3", (range) => (range.values = [[8]]));
  expect(values("A3")).toEqual([[8]]);
});

describe("on a protected sheet", () => {
  beforeEach(() => open({ rows: [[1, 2]], isProtected: true, looks: { B1: { isLocked: false } } }));

  test("locked cells refuse", async () => {
    expect(await attempt("A1:B1", (range) => (range.values = [[8, 9]]))).toBe("AccessDenied");
    expect(values("A1:B1")).toEqual([[1, 2]]);
  });
  test("unlocked cells take values", async () => {
    expect(await attempt("B1", (range) => (range.values = [[9]]))).toBeNull();
    expect(values("B1")).toEqual([[9]]);
  });
  test.each<[string, (range: Excel.Range) => void]>([
    ["a number format", (range) => (range.numberFormat = [["0"]])],
    ["a fill", (range) => (range.format.fill.color = "#FF0000")],
    ["a merge", (range) => range.merge()],
    ["a hidden row", (range) => (range.rowHidden = true)],
    ["a rule", (range) => range.conditionalFormats.add("Custom" as Excel.ConditionalFormatType)],
    ["a row", (range) => range.getEntireRow().insert("Down")],
  ])("%s is refused", async (_name, work) => {
    const before = office.grid.dump();
    expect(await attempt("B1", work)).toBe("AccessDenied");
    expect(office.grid.dump()).toEqual(before);
  });
});

test("a read-only workbook changes nothing", async () => {
  open({ rows: [[1]] });
  office.host.state.isReadOnly = true;
  expect(await attempt("A1", (range) => (range.values = [[2]]))).toBe("AccessDenied");
  expect(values("A1")).toEqual([[1]]);
});

test("what was done before the failing action stays done", async () => {
  open({ rows: [[1, 2]] });
  const code = await attempt("A1:B1", (range) => {
    range.getCell(0, 0).values = [[5]];
    range.getCell(0, 1).values = [[5, 5]];
  });
  expect(code).toBe("InvalidArgument");
  expect(values("A1:B1")).toEqual([[5, 2]]);
});

test("a large write comes in blocks and ends in one change", async () => {
  open({});
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    sheet.getRange("A1:J400").values = Array.from({ length: 400 }, (_, i) =>
      Array.from({ length: 10 }, () => i),
    );
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(values("A400:J400")).toEqual([Array.from({ length: 10 }, () => 399)]);
  expect(addresses).toEqual(["A1:J400"]);
  expect(office.host.traffic.cellsWritten).toBe(4_000);
});

test("formulas are worked out anew after a write", async () => {
  open({ rows: [[1, 2, "=SUM(A1:B1)*10"]] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1").values = [[4]];
    const sum = sheet.getRange("C1").load("values,formulas");
    await context.sync();
    expect([sum.values, sum.formulas]).toEqual([[[60]], [["=SUM(A1:B1)*10"]]]);
  });
});
