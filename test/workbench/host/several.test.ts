import { startOffice } from "../../support/office/start-office";

const nameOfFirst = (excel: typeof Excel) =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items[0]!.name;
  });

test("several Excels at once know only their own workbook", async () => {
  const first = startOffice({ sheets: [{ name: "甲" }] }, { asGlobals: false });
  const second = startOffice({ sheets: [{ name: "乙" }] }, { asGlobals: false });
  expect([await nameOfFirst(first.Excel), await nameOfFirst(second.Excel)]).toEqual(["甲", "乙"]);
  first.close();
  second.close();
});

test("the globals are those of the Excel opened last, and go when it is closed", async () => {
  const outer = startOffice({ sheets: [{ name: "外" }] });
  const inner = startOffice({ sheets: [{ name: "内" }] });
  expect(await nameOfFirst(Excel)).toBe("内");
  inner.close();
  expect(await nameOfFirst(Excel)).toBe("外");
  outer.close();
  expect("Excel" in globalThis).toBe(false);
});

test("dates and errors are the test's own kind", async () => {
  const { grid, close } = startOffice({ sheets: [{ name: "表" }] });
  const kept = new Date(Date.UTC(2026, 0, 5));
  await Excel.run(async (context) => {
    context.workbook.settings.add("日期", kept);
    const setting = context.workbook.settings.getItem("日期").load("value");
    await context.sync();
    expect(setting.value).toEqual(kept);
  });
  expect(grid.settings.get("日期")).toBe(`Date(${kept.getTime()})`);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("无").load("name");
    await context.sync();
  });
  await expect(failing).rejects.toBeInstanceOf(Error);
  close();
});

test("commands are pressed as the ribbon does", async () => {
  const { Office: office, close } = startOffice({ sheets: [{ name: "表" }] });
  const pressed: string[] = [];
  Office.actions.associate("rescore", (event: { source: { id: string }; completed(): void }) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await office.press("rescore");
  await expect(office.press("nothing")).rejects.toThrow("nothing");
  expect(pressed).toEqual(["rescore"]);
  close();
});
