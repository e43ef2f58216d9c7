import { utils, write, type BookType } from "@e965/xlsx";
import type { Browser } from "playwright-core";
import type {} from "../../src/workbench/page/inspection";
import { launchBrowser, openWorkbench, type WorkbenchPage } from "./workbench-page";

const ROWS = [
  ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["公寓维修数量", "≥11套", 6, 5, 3],
  ["代码", "0012", "=15名", 1, true],
];

function bytesOf(bookType: BookType): Buffer {
  const sheet = utils.aoa_to_sheet(ROWS);
  sheet["D5"] = { t: "n", v: 6, f: "SUM(D2:D3)" };
  sheet["!ref"] = "A1:E5";
  // Overlapping on purpose, as some writers leave them.
  sheet["!merges"] = [
    { s: { r: 6, c: 0 }, e: { r: 9, c: 2 } },
    { s: { r: 7, c: 0 }, e: { r: 9, c: 2 } },
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "附件1");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["乙"]]), "附件2");
  return write(book, { bookType, type: "buffer" }) as Buffer;
}

describe("opening files", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser.close());

  const openFile = (name: string, buffer: Buffer) =>
    workbench.page.setInputFiles('input[type="file"]', {
      name,
      mimeType: "application/octet-stream",
      buffer,
    });
  const fileName = () => workbench.page.evaluate(() => window.workbench!.fileName());
  const opened = (name: string) =>
    workbench.page.waitForFunction((wanted) => window.workbench!.fileName() === wanted, name);

  it.each<[string, BookType, string | null]>([
    ["other.xlsx", "xlsx", "=SUM(D2:D3)"],
    // The writer of this test's .xls file keeps results only; what it does write is read.
    ["old.xls", "biff8", null],
  ])("opens %s with its values, formulas and merges", async (name, bookType, formula) => {
    await openFile(name, bytesOf(bookType));
    await opened(name);
    const [first, second] = (await workbench.page.evaluate(() => window.workbench!.dump())).sheets;
    expect([first!.name, second!.name]).toEqual(["附件1", "附件2"]);
    expect(first!.cells["1,1"]).toMatchObject({ value: "≥11套", formula: null });
    expect(first!.cells["1,2"]).toMatchObject({ value: 6 });
    expect(first!.cells["2,1"]).toMatchObject({ value: "0012" });
    expect(first!.cells["2,2"]).toMatchObject({ value: "=15名", formula: null });
    expect(first!.cells["2,4"]).toMatchObject({ value: true });
    expect(first!.cells["4,3"]).toMatchObject({ value: 6, formula });
    expect(first!.merges).toEqual([{ top: 6, left: 0, bottom: 9, right: 2 }]);
    expect(await workbench.page.title()).toContain(name);
  });

  it.each([
    ["photo.xlsx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "不是 Excel 工作簿"],
    ["cut.xlsx", bytesOf("xlsx").subarray(0, 3_000), "损坏"],
  ])("says why %s does not open and keeps the workbook that was open", async (name, buffer, reason) => {
    await openFile("before.xlsx", bytesOf("xlsx"));
    await opened("before.xlsx");
    await openFile(name, buffer);
    const notice = workbench.page.getByRole("status").filter({ hasText: name });
    await notice.waitFor();
    expect(await notice.textContent()).toContain(reason);
    expect(await fileName()).toBe("before.xlsx");
  });

  it("opens the samples and an empty workbook from the list", async () => {
    const samples = workbench.page.getByLabel("示例");
    await samples.selectOption("pasted-from-pdf.xlsx");
    await opened("pasted-from-pdf.xlsx");
    await samples.selectOption({ label: "空白工作簿" });
    await opened("工作簿1.xlsx");
    expect((await workbench.page.evaluate(() => window.workbench!.dump())).sheets).toHaveLength(1);
  });

  it("serves nothing outside its folders", async () => {
    const status = await workbench.page.evaluate(async () => {
      const response = await fetch("/samples/..%2f..%2fpackage.json");
      return response.status;
    });
    expect(status).toBe(404);
  });
});
