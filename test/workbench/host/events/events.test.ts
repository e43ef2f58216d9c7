import { startOffice, type StartedOffice } from "../../../support/office/start-office";
import type { MemoryGrid } from "../../../../src/workbench/grid/memory-grid";
import type { ApiVersion } from "../../../../src/workbench/host";

let office: StartedOffice<MemoryGrid>;
let seen: unknown[];

function open(apiVersion?: ApiVersion): void {
  seen = [];
  office = startOffice(
    { sheets: [{ name: "表1", rows: [[1, "=A1*2"]] }, { name: "表2" }] },
    { apiVersion, otherSets: { ExcelApiOnline: "1.1" } },
  );
}

afterEach(() => office.close());

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function watch<T>(register: (context: Excel.RequestContext) => T): Promise<T> {
  const handler = await Excel.run(async (context) => {
    const result = register(context);
    await context.sync();
    return result;
  });
  return handler;
}

function watchChanges() {
  return watch(({ workbook }) =>
    workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, changeType, details }) => {
      seen.push({
        address,
        source,
        triggerSource,
        changeType,
        details: details && [details.valueBefore, details.valueAfter],
      });
    }),
  );
}

function write(value: number, enableEvents = true): Promise<void> {
  return Excel.run(async (context) => {
    context.runtime.enableEvents = enableEvents;
    context.workbook.worksheets.getItem("表1").getRange("A1").values = [[value]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

test("the user's typing, a co-author's, and our own write are told apart", async () => {
  open();
  await watchChanges();
  office.grid.user.type("表1", { row: 0, column: 0 }, 5);
  office.grid.user.typeRemotely("表2", { row: 3, column: 1 }, "乙");
  await write(7);
  await settle();
  expect(seen).toMatchObject([
    { address: "A1", source: "Local", triggerSource: "Unknown", details: [1, 5] },
    { address: "B4", source: "Remote", triggerSource: "Unknown", details: ["", "乙"] },
    { address: "A1", source: "Local", triggerSource: "ThisLocalAddin", details: [5, 7] },
  ]);
});

test("no event is sent for what happens while events are off", async () => {
  open();
  await watchChanges();
  await write(7, false);
  await settle();
  expect(seen).toEqual([]);
  await write(8);
  await settle();
  expect(seen).toHaveLength(1);
});

test("an Excel before 1.14 does not say who it was", async () => {
  open("1.13");
  await watchChanges();
  await write(7);
  await settle();
  expect(seen).toMatchObject([{ address: "A1", triggerSource: undefined }]);
});

test("rows and columns that go in and out are told with their kind", async () => {
  open();
  await watchChanges();
  office.grid.user.insertRows("表1", 1, 2);
  office.grid.user.deleteRows("表1", 1);
  office.grid.user.insertColumns("表1", 0);
  office.grid.user.deleteColumns("表1", 0);
  await settle();
  expect(seen).toMatchObject([
    { changeType: "RowInserted", address: "2:3" },
    { changeType: "RowDeleted", address: "2:2" },
    { changeType: "ColumnInserted", address: "A:A" },
    { changeType: "ColumnDeleted", address: "A:A" },
  ]);
});

test("sheets come, go, get other names and are calculated", async () => {
  open();
  await watch(({ workbook: { worksheets } }) => {
    worksheets.onAdded.add(async () => void seen.push("added"));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.onNameChanged.add(async () => void seen.push("named"));
    worksheets.onCalculated.add(async () => void seen.push("calculated"));
    worksheets.onActivated.add(async () => void seen.push("activated"));
  });
  office.grid.user.addSheet("新");
  office.grid.user.renameSheet("新", "更新");
  office.grid.user.deleteSheet("更新");
  office.grid.user.type("表1", { row: 0, column: 0 }, 9);
  office.grid.user.select("表2", { top: 0, left: 0, bottom: 0, right: 0 });
  await settle();
  expect(seen.sort()).toEqual(["activated", "added", "calculated", "deleted", "named"]);
});

test("selections are told for the sheet, for all sheets, and for the workbook", async () => {
  open();
  await watch(({ workbook }) => {
    workbook.worksheets
      .getItem("表1")
      .onSelectionChanged.add(async ({ address }) => void seen.push(`sheet ${address}`));
    workbook.worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`all ${address}`));
    workbook.onSelectionChanged.add(async () => void seen.push("workbook"));
  });
  office.grid.user.select("表1", { top: 2, left: 1, bottom: 3, right: 1 });
  await settle();
  expect(seen.sort()).toEqual(["all B3:B4", "sheet B3:B4", "workbook"]);
});

test("two contexts with a handler each get one entry each; the last removal ends it", async () => {
  open();
  const first = await watchChanges();
  const second = await watchChanges();
  expect(office.host.held.handlers).toBe(2);
  office.grid.user.type("表1", { row: 0, column: 0 }, 5);
  await settle();
  expect(seen).toHaveLength(2);
  for (const handler of [first, second]) {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
  office.grid.user.type("表1", { row: 0, column: 0 }, 6);
  await settle();
  expect(seen).toHaveLength(2);
  expect(office.host.held.handlers).toBe(0);
});

test("the range of an event can be asked for afterwards", async () => {
  open();
  let address = "";
  await watch(({ workbook }) =>
    workbook.worksheets.onChanged.add((event) =>
      Excel.run(async (context) => {
        const range = event.getRange(context).load("address,values");
        await context.sync();
        address = `${range.address}=${range.values[0]![0]}`;
      }),
    ),
  );
  office.grid.user.type("表1", { row: 4, column: 2 }, 3);
  for (let turn = 0; turn < 20 && !address; turn += 1) await settle();
  expect(address).toBe("表1!C5=3");
});

test("a thousand edits hold no more than the latest ranges", async () => {
  open();
  await watchChanges();
  for (let count = 0; count < 1_000; count += 1) office.grid.user.type("表1", { row: 0, column: 0 }, count);
  await settle();
  expect(seen).toHaveLength(1_000);
  expect(office.host.held.references).toBeLessThanOrEqual(200);
});
