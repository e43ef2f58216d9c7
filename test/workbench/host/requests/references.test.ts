import { startOffice, type StartedOffice } from "../../../support/office/start-office";
import type { MemoryGrid } from "../../../../src/workbench/grid/memory-grid";

let office: StartedOffice<MemoryGrid>;

beforeEach(() => {
  office = startOffice({ sheets: [{ name: "表1", rows: [[1], [2], [3]] }, { name: "表2" }] });
});
afterEach(() => office.close());

function kept(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表1").getRange(address).load("address");
    range.track();
    await context.sync();
    return range;
  });
}

async function addressOf(range: Excel.Range): Promise<string> {
  return Excel.run(range, async (context) => {
    range.load("address");
    await context.sync();
    return range.address;
  }).catch((error: OfficeExtension.Error) => error.code);
}

test("a kept range moves with its cells", async () => {
  const range = await kept("A2:A3");
  office.grid.user.insertRows("表1", 0, 2);
  expect(await addressOf(range)).toBe("表1!A4:A5");
  office.grid.user.deleteRows("表1", 4);
  expect(await addressOf(range)).toBe("表1!A4");
  office.grid.user.insertColumns("表1", 0);
  expect(await addressOf(range)).toBe("表1!B4");
});

test("a range whose cells or sheet are gone is dead", async () => {
  const [cells, sheet] = [await kept("A2"), await kept("A1")];
  office.grid.user.deleteRows("表1", 1);
  expect(await addressOf(cells)).toBe("InvalidReference");
  office.grid.user.deleteSheet("表1");
  expect(await addressOf(sheet)).toBe("InvalidReference");
});

test("what is not tracked is let go of after the run", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表1").getRange("A1:A3").load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(office.host.held.references).toBe(0);
  expect(office.host.traffic.history.map(({ kind }) => kind)).toEqual(["sync", "cleanup"]);
});

test("a sheet is found again by its id after it was renamed, not after it was deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表2").load("id,name");
    await context.sync();
    office.grid.user.renameSheet("表2", "新名");
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("新名");
    office.grid.user.deleteSheet("新名");
    sheet.load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("children of a null object are null objects as well, in this sync and the next", async () => {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("表2").getUsedRangeOrNullObject();
    const child = used.getCell(0, 0).load("values");
    await context.sync();
    expect([used.isNullObject, child.isNullObject]).toEqual([true, true]);
    const later = used.getCell(0, 0).load("values");
    await context.sync();
    expect(later.isNullObject).toBe(true);
  });
});
