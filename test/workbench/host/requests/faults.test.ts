import { startOffice, type StartedOffice } from "../../../support/office/start-office";
import type { MemoryGrid } from "../../../../src/workbench/grid/memory-grid";

let office: StartedOffice<MemoryGrid>;

beforeEach(() => {
  office = startOffice({ sheets: [{ name: "表", rows: [[1, 2]] }] });
});
afterEach(() => office.close());

/** One sync that sets two cells. */
function writeTwo(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("B1").values = [[20]];
    await context.sync();
    return "done";
  }).catch((error: OfficeExtension.Error) => error.code);
}

const row = () =>
  office.grid
    .readCells(office.grid.activeSheet(), { top: 0, left: 0, bottom: 0, right: 1 })[0]!
    .map(({ value }) => value);

test.each([
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
  "InvalidOrTimedOutSession",
  "ConnectionFailure",
  "InactiveWorkbook",
  "ActivityLimitReached",
  "SomethingNew",
])("%s comes down on one sync, before anything is done", async (code) => {
  office.host.faults.next({ code });
  expect(await writeTwo()).toBe(code);
  expect(row()).toEqual([1, 2]);
  expect(office.host.faults.fired).toBe(1);
  expect(await writeTwo()).toBe("done");
  expect(row()).toEqual([10, 20]);
});

test("in the middle of a batch: what came before stays", async () => {
  // Paths are made first: sheets, sheet, and each range with its reference before it is written.
  const actionsBefore = await countActionsBeforeSecondWrite();
  office.host.faults.next({ code: "GeneralException", after: actionsBefore });
  expect(await writeTwo()).toBe("GeneralException");
  expect(row()).toEqual([10, 2]);
});

async function countActionsBeforeSecondWrite(): Promise<number> {
  await writeTwo();
  const total = office.host.traffic.history.find(({ kind }) => kind === "sync")!.actions;
  office.grid.user.type("表", { row: 0, column: 0 }, 1);
  office.grid.user.type("表", { row: 0, column: 1 }, 2);
  return total - 1;
}

test("a fault that waits for more actions than there are never comes down", async () => {
  office.host.faults.next({ code: "GeneralException", after: 1_000 });
  expect(await writeTwo()).toBe("done");
  expect(office.host.faults.fired).toBe(0);
});

test("the work is done and only the answer is lost", async () => {
  office.host.faults.next({ code: "ConnectionFailure", after: "all" });
  expect(await writeTwo()).toBe("ConnectionFailure");
  expect(row()).toEqual([10, 20]);
  expect(office.host.faults.fired).toBe(1);
});

test("an answer that never comes", async () => {
  office.host.faults.next({ code: "no-answer" });
  const race = await Promise.race([
    writeTwo(),
    new Promise((resolve) => setTimeout(() => resolve("silence"), 30)),
  ]);
  expect(race).toBe("silence");
  expect(row()).toEqual([1, 2]);
});

test("a queue lets syncs pass, a rule asks at each", async () => {
  office.host.faults.next(null, { code: "AccessDenied" });
  expect([await writeTwo(), await writeTwo(), await writeTwo()]).toEqual(["done", "AccessDenied", "done"]);
  office.host.faults.rule((sync) => (sync === 2 ? { code: "InvalidSelection" } : null));
  expect([await writeTwo(), await writeTwo(), await writeTwo()]).toEqual([
    "done",
    "InvalidSelection",
    "done",
  ]);
  office.host.faults.at(1, { code: "InactiveWorkbook" });
  office.host.faults.clear();
  expect(await writeTwo()).toBe("done");
});

test("a cell that is being edited, and a workbook without the focus, refuse until that is over", async () => {
  office.host.state.isEditingCell = true;
  expect(await writeTwo()).toBe("InvalidOperationInCellEditMode");
  office.host.state.isEditingCell = false;
  office.host.state.isInactive = true;
  expect(await writeTwo()).toBe("InactiveWorkbook");
  office.host.state.isInactive = false;
  expect(await writeTwo()).toBe("done");
});

test("payloads over the limit are refused, each way", async () => {
  office.close();
  office = startOffice({ sheets: [{ name: "表", rows: [["长".repeat(2_000)]] }] }, { payloadLimit: 1_500 });
  const load = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  await expect(load).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").values = [["短".repeat(2_000)]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});
