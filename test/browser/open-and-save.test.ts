import { utils, write, type BookType } from "@e965/xlsx";
import type { Browser } from "playwright-core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { cellKey, valueAt } from "../../src/core/sheet";
import { readAppearance } from "../../src/workbook-file/read-appearance";
import { readWorkbook } from "../../src/workbook-file/read-workbook";
import type {} from "../../src/workbench/page/inspection";
import { drawWorkbook } from "../support/draw-workbook";
import {
  dumpOf,
  launchBrowser,
  openFile,
  openPane,
  openWorkbench,
  saveAs,
  type WorkbenchPage,
} from "./workbench-page";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/self-evaluation-2020.xlsx"));

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

/** A formula that the grid can work out, and one that only Excel can: it reads another workbook. */
function unknownFormulas(): Buffer {
  const cells = [
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: 2, formula: "A1*2" },
    { row: 0, column: 2, value: 42, formula: "[1]Sheet1!$A$1+A1" },
  ];
  return Buffer.from(drawWorkbook([{ name: "附件1", cells }]));
}

describe("opening files", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser.close());

  const fileName = () => workbench.page.evaluate(() => window.workbench!.fileName());
  const opened = (name: string) =>
    workbench.page.waitForFunction((wanted) => window.workbench!.fileName() === wanted, name);

  it.each<[string, BookType, string | null]>([
    ["other.xlsx", "xlsx", "=SUM(D2:D3)"],
    // The writer of this test's .xls file keeps results only; what it does write is read.
    ["old.xls", "biff8", null],
  ])("opens %s with its values, formulas and merges", async (name, bookType, formula) => {
    await openFile(workbench.page, name, bytesOf(bookType));
    const [first, second] = (await dumpOf(workbench.page)).sheets;
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
    await openFile(workbench.page, "before.xlsx", bytesOf("xlsx"));
    await workbench.page.setInputFiles('input[type="file"]', { name, mimeType: "text/plain", buffer });
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
    expect((await dumpOf(workbench.page)).sheets).toHaveLength(1);
  });

  it("serves nothing outside its folders", async () => {
    const status = await workbench.page.evaluate(async () => {
      const response = await fetch("/samples/..%2f..%2fpackage.json");
      return response.status;
    });
    expect(status).toBe(404);
  });
});

/** The parts of a package that are not the same in another, by name. */
function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((name) => !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? [])))
    .sort();
}

function readValue(bytes: Uint8Array, sheetName: string, ...[row, column]: [number, number]) {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const sheet = outcome.value.sheets.find(({ name }) => name === sheetName);
  return sheet && valueAt(sheet, row, column);
}

describe("saving files", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser.close());

  it("saves an unchanged workbook with every part as it was", async () => {
    await openFile(workbench.page, "same.xlsx", SAMPLE);
    const { name, bytes } = await saveAs(workbench.page);
    expect(name).toBe("same.xlsx");
    expect(differingParts(SAMPLE, bytes)).toEqual([]);
  });

  it.each(["openpyxl", "xlsxwriter", "libreoffice", "excel-like", "wps-like"])(
    "saves %s.xlsx with every part as it was, though its formulas are calculated here",
    async (writer) => {
      const file = path.join(__dirname, `../workbook-file/fixtures/${writer}.xlsx`);
      await openFile(workbench.page, `${writer}.xlsx`, readFileSync(file));
      await workbench.page.waitForTimeout(1_000);
      const { bytes } = await saveAs(workbench.page);
      expect(differingParts(readFileSync(file), bytes)).toEqual([]);
    },
  );

  it("leaves formulas alone that it cannot work out, and Excel to calculate them after an edit", async () => {
    const { page } = workbench;
    const original = unknownFormulas();
    await openFile(page, "unknown.xlsx", original);
    await page.evaluate(() => window.workbench!.typeInCell("附件1", "A1", 5));
    await page.waitForFunction(() => window.workbench!.dump().sheets[0]!.cells["0,1"]!.value === 10);
    const { bytes } = await saveAs(page);
    expect(differingParts(original, bytes)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect([1, 2].map((column) => readValue(bytes, "附件1", 0, column))).toEqual([10, 42]);
  });

  it("opens a sheet with looks on 150,000 blank rows", async () => {
    const { page } = workbench;
    const look = { hasBorder: true };
    const blank = Array.from({ length: 150_000 }, (_, row) => ({ row, column: 1, value: null, look }));
    const cells = [{ row: 0, column: 0, value: "得分" }, ...blank];
    await openFile(page, "long.xlsx", Buffer.from(drawWorkbook([{ name: "附件1", cells }])));
    await page.evaluate(() => window.workbench!.typeInCell("附件1", "A2", 5));
    expect((await dumpOf(page)).sheets[0]!.cells["1,0"]).toMatchObject({ value: 5 });
  });

  it("changes the edited cell and leaves the other sheets' parts byte for byte", async () => {
    const { page } = workbench;
    await openFile(page, "edited.xlsx", SAMPLE);
    await page.evaluate(() => window.workbench!.typeInCell("附件3", "I22", "天气原因影响施工"));
    const edited = await dumpOf(page);
    const { bytes } = await saveAs(page);
    expect(readValue(bytes, "附件3", 21, 8)).toBe("天气原因影响施工");
    const parts = differingParts(SAMPLE, bytes);
    expect(parts).toContain("xl/worksheets/sheet3.xml");
    expect(parts).not.toContain("xl/worksheets/sheet1.xml");
    expect(parts).not.toContain("xl/worksheets/sheet2.xml");
    await openFile(page, "again.xlsx", bytes);
    expect((await dumpOf(page)).sheets).toEqual(edited.sheets);
  });

  it("renames, moves and deletes sheets and inserts rows in the file itself", async () => {
    const { page } = workbench;
    await openFile(page, "rearranged.xlsx", SAMPLE);
    const ids = (await dumpOf(page)).sheets.map(({ id }) => id);
    await page.evaluate(([, second = "", third = ""]) => {
      const { callGrid, insertRows } = window.workbench!;
      insertRows("附件1", 12, 1);
      void callGrid("renameSheet", [third, "人才 大厦"]);
      void callGrid("deleteSheet", [second]);
      void callGrid("moveSheet", [third, 0]);
    }, ids);
    const { bytes } = await saveAs(page);
    await page.getByText("已另存为“rearranged.xlsx”。", { exact: true }).waitFor();
    const parts = differingParts(SAMPLE, bytes);
    expect(parts).not.toContain("xl/worksheets/sheet3.xml");
    expect(parts).toEqual(expect.arrayContaining(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]));
    const read = readWorkbook(bytes);
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["人才 大厦", "附件1"]);
    expect(readValue(bytes, "附件1", 13, 3)).toBe(readValue(SAMPLE, "附件1", 12, 3));
    const look = (file: Uint8Array) => readAppearance(file)!.sheets.find(({ name }) => name === "附件1")!;
    expect(look(bytes).rowHeights.get(13)).toBe(look(SAMPLE).rowHeights.get(12));
    expect(look(bytes).cellStyles.has(cellKey(12, 3))).toBe(true);
    await openFile(page, "again.xlsx", bytes);
    expect((await dumpOf(page)).sheets.map(({ name }) => name)).toEqual(["人才 大厦", "附件1"]);
  });

  it("opens a file that is dropped on the page", async () => {
    const { page } = workbench;
    const transfer = await page.evaluateHandle(
      (numbers) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(numbers)], "dropped.xlsx"));
        return data;
      },
      [...SAMPLE],
    );
    await page.dispatchEvent("#sheet", "dragover", { dataTransfer: transfer });
    await page.dispatchEvent("#sheet", "drop", { dataTransfer: transfer });
    await page.waitForFunction(() => window.workbench!.fileName() === "dropped.xlsx");
  });

  it("goes between sheet and pane by F6", async () => {
    const { page, pane } = workbench;
    await openPane(workbench);
    await page.mouse.click(300, 300);
    await page.keyboard.press("F6");
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe("IFRAME");
    expect(await pane.locator("h1:focus").count()).toBe(1);
    await page.keyboard.press("F6");
    expect(await focused()).not.toBe("IFRAME");
  });

  it("saves what came from an .xls file as .xlsx", async () => {
    const { page } = workbench;
    await openFile(page, "old.xls", bytesOf("biff8"));
    await page.evaluate(() => window.workbench!.typeInCell("附件1", "E2", 4));
    const { name, bytes } = await saveAs(page);
    expect(name).toBe("old.xlsx");
    expect(readValue(bytes, "附件1", 1, 4)).toBe(4);
    expect(readValue(bytes, "附件1", 2, 2)).toBe("=15名");
  });

  it.each([
    ["saving and opening again", "附件3"],
    ["another name, saving and opening again", "定稿"],
  ])("keeps what is needed to put the scores back, over %s", async (_, sheetName) => {
    const { page, pane } = workbench;
    await openFile(page, "scored.xlsx", SAMPLE);
    await openPane(workbench);
    await pane.getByRole("button", { name: "重新评分" }).click();
    await pane.getByRole("button", { name: "写入 4 处得分" }).click();
    await pane.getByText("已写入 4 处得分").waitFor();
    if (sheetName !== "附件3")
      await page.evaluate((to) => window.workbench!.renameSheet("附件3", to), sheetName);
    const { bytes } = await saveAs(page);
    expect(readValue(bytes, sheetName, 21, 7)).toBe(0);
    await openFile(page, "reopened.xlsx", bytes);
    await openPane(workbench);
    await pane.getByText("3 张自评表").waitFor();
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByText("还原写入的内容").click();
    await pane.getByText("已还原").waitFor();
    const saved = await saveAs(page);
    expect(readValue(saved.bytes, sheetName, 21, 7)).toBe(3);
    expect(readValue(saved.bytes, sheetName, 49, 7)).toBe(91);
  });
});
