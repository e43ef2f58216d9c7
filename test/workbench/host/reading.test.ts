import { startOffice, type StartedOffice } from "../../support/office/start-office";
import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";

let office: StartedOffice<MemoryGrid>;

beforeEach(() => {
  office = startOffice({
    sheets: [
      {
        name: "自评表",
        rows: [
          [1, 2, "=A1+B1"],
          ["甲", null, true],
        ],
        merges: ["A2:B2"],
      },
      { name: "空表" },
    ],
  });
});

afterEach(() => office.close());

test("one sync gives sheets, used ranges, cells, merges and protection", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const sheet = sheets.getItem("自评表");
    const used = sheet.getUsedRangeOrNullObject(true).load("values,formulas,address");
    const empty = sheets.getItem("空表").getUsedRangeOrNullObject(true);
    const merged = used.getMergedAreasOrNullObject().load("areas/items/address");
    const protection = sheet.protection.load("protected");
    await context.sync();

    expect(sheets.items.map(({ name }) => name)).toEqual(["自评表", "空表"]);
    expect(used.address).toBe("自评表!A1:C2");
    expect(used.values).toEqual([
      [1, 2, 3],
      ["甲", "", true],
    ]);
    expect(used.formulas[0]).toEqual([1, 2, "=A1+B1"]);
    expect(empty.isNullObject).toBe(true);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["自评表!A2:B2"]);
    expect(protection.protected).toBe(false);
  });
  expect(office.host.traffic.syncs).toBe(1);
  expect(office.host.traffic.cellsRead).toBe(6);
});
