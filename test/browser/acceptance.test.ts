import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { parseA1Area } from "../../src/core/a1-address";
import type { Grid } from "../../src/workbench/host/grid";
import type { SheetDump, WorkbookDump } from "../../src/workbench/page/dump";
import type { Inspection } from "../../src/workbench/page/inspection";
import {
  dumpOf,
  launchBrowser,
  openFile,
  openPane,
  openWorkbench,
  saveAs,
  type WorkbenchPage,
} from "./workbench-page";

const SAMPLE = readFileSync(path.resolve(__dirname, "../../assets/samples/self-evaluation-2020.xlsx"));

/** Steps of docs/excel-acceptance.md, under their numbers, as far as no other test walks them and the stand-in can. */
describe("the acceptance script in the workbench", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    page = workbench.page;
    await openPane(workbench);
  });
  afterAll(() => browser.close());
  // One session for all steps: what a step leaves behind is left behind with its workbook.
  beforeEach(() => open("副本.xlsx", SAMPLE));

  async function open(name: string, bytes: Buffer): Promise<void> {
    await openFile(page, name, bytes);
    await workbench.pane.getByText("3 张自评表").waitFor();
  }

  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const grid = (method: keyof Grid, ...args: readonly unknown[]) =>
    page.evaluate(([name, given]) => window.workbench!.callGrid(name, given), [method, args] as const);
  const insertRows = (sheet: string, at: number, count: number) =>
    page.evaluate((args) => window.workbench!.insertRows(...args), [sheet, at, count] as const);
  const type = (...args: readonly [sheet: string, address: string, text: string | number]) =>
    page.evaluate((given) => window.workbench!.typeInCell(...given), args);
  const hostState = (state: Parameters<Inspection["setHostState"]>[0]) =>
    page.evaluate((part) => window.workbench!.setHostState(part), state);
  const waitForFill = (address: string, isMarked: boolean) =>
    page.waitForFunction(
      ([cell, wanted]) => (window.workbench!.shownFill("附件3", cell) !== null) === wanted,
      [address, isMarked] as const,
    );

  async function menu(name: RegExp): Promise<void> {
    await button("更多").click();
    await workbench.pane.getByRole("menuitem", { name }).click();
  }
  async function reread(): Promise<void> {
    await button("重新读取").click();
    await workbench.pane.getByText("3 张自评表").waitFor();
  }
  /** Excel tells of edits and of formulas behind them a little later; a press before that leaves the table 已过期. */
  const quiet = () => page.waitForTimeout(1_000);

  async function restoreAll(): Promise<void> {
    await menu(/还原写入的内容/);
    await workbench.pane.getByText("已还原").waitFor();
  }
  async function markMissing(): Promise<void> {
    await menu(/高亮缺少的偏差原因/);
    await workbench.pane.getByText(/已高亮 \d+\s处/).waitFor();
  }
  async function writeScores(): Promise<void> {
    await button("重新评分").click();
    await button("写入 4 处得分").click();
    await workbench.pane.getByText("已写入 4 处得分").waitFor();
  }

  const writeAgain = () =>
    button(/^(写入 \d 处得分|重试)$/)
      .first()
      .click();

  const sheetNamed = ({ sheets }: WorkbookDump, name: string): SheetDump =>
    sheets.find((sheet) => sheet.name === name)!;
  const valueOf = (sheet: SheetDump, address: string): unknown => {
    const { top, left } = parseA1Area(address)!;
    return sheet.cells[`${top},${left}`]?.value;
  };
  const ruleCount = ({ sheets }: WorkbookDump) =>
    sheets.reduce((count, { conditionalFormats }) => count + conditionalFormats.length, 0);

  it("4, 5, 31: a cell that is edited, another workbook in front and a copy opened for reading are told by their sentences", async () => {
    await hostState({ isEditingCell: true });
    await button("重新读取").click();
    await page.waitForTimeout(400);
    await hostState({ isEditingCell: false });
    await workbench.pane.getByText("3 张自评表").waitFor();
    await hostState({ isEditingCell: true });
    await button("重新读取").click();
    await workbench.pane.getByText(/请按 Enter 完成编辑/).waitFor();
    await hostState({ isEditingCell: false, isInactive: true });
    await button("重新读取").click();
    await workbench.pane.getByText(/请先点一下本工作簿的窗口/).waitFor();
    await hostState({ isInactive: false, isReadOnly: true });
    await button("重新评分").click();
    await button("写入 4 处得分").click();
    await workbench.pane.getByText(/只读方式打开：可以检查，不能写入/).waitFor();
  });

  it("2, 3: an empty hidden sheet and a filled column change nothing about what is found", async () => {
    const added = (await grid("addSheet", "空表")) as { readonly id: string };
    await grid("setVisibility", added.id, "hidden");
    const first = sheetNamed(await dumpOf(page), "附件1");
    await grid(
      "writeCells",
      first.id,
      Array.from({ length: 800 }, (_, row) => ({ row, column: 20, fill: "#DDEEFF" })),
    );
    await reread();
    expect(await button(/人才大厦管理维护专项/).textContent()).toContain("91 → 90.9");
  });

  it("11: after rows and a column came in, the cells come back where they are; a deleted row is named", async () => {
    await writeScores();
    await insertRows("附件3", 0, 2);
    const { id } = sheetNamed(await dumpOf(page), "附件3");
    await grid("insertColumns", id, 6, 1);
    // H42, written with 2, is in row 44 now.
    await grid("deleteRows", id, 43, 1);
    await button("还原").click();
    await workbench.pane.getByText("已还原 3 个单元格").waitFor();
    await workbench.pane.getByText(/附件3!H42（“.+”一行）找不到了，没有还原；写入前是：1。/).waitFor();
    const third = sheetNamed(await dumpOf(page), "附件3");
    expect(["I24", "I44", "I51"].map((address) => valueOf(third, address))).toEqual([3, 1, 91]);
  });

  it("12: a protected sheet refuses, a form takes its open cells, and without protection all is written", async () => {
    const { id } = sheetNamed(await dumpOf(page), "附件3");
    await grid("setProtection", id, true);
    await button("重新评分").click();
    await button("写入 4 处得分").click();
    await workbench.pane.getByText(/附件3.*受保护，没有写入/).waitFor();
    expect(valueOf(sheetNamed(await dumpOf(page), "附件3"), "H22")).toBe(3);
    await grid("writeCells", id, [{ row: 21, column: 7, isLocked: false }]);
    await writeAgain();
    await workbench.pane.getByText(/H42.*已锁定，没有写入/).waitFor();
    const third = sheetNamed(await dumpOf(page), "附件3");
    expect(["H22", "H42"].map((address) => valueOf(third, address))).toEqual([0, 1]);
    await grid("setProtection", id, false);
    await writeAgain();
    await workbench.pane.getByText(/已写入\s\d\s处得分/).waitFor();
    expect(valueOf(sheetNamed(await dumpOf(page), "附件3"), "H42")).toBe(2);
  });

  it("19: highlights follow their rows, are on a copy too, and all of ours go at once", async () => {
    await markMissing();
    const marked = ruleCount(await dumpOf(page));
    expect(marked).toBeGreaterThan(0);
    await insertRows("附件3", 0, 1);
    expect(ruleCount(await dumpOf(page))).toBe(marked);
    await menu(/去掉全部高亮/);
    await workbench.pane.getByText(/已全部去掉/).waitFor();
    expect(ruleCount(await dumpOf(page))).toBe(0);
  });

  it("27, 28: the report takes its own sheet again, and never one of somebody else's", async () => {
    await menu(/生成检查报告/);
    await workbench.pane.getByText(/检查报告已写到工作表/).waitFor();
    const [report] = (await dumpOf(page)).sheets.slice(-1);
    await grid("renameSheet", report!.id, "旧的报告");
    const foreign = (await grid("addSheet", report!.name)) as { readonly id: string };
    await grid("writeCells", foreign.id, [{ row: 0, column: 0, value: "我自己的内容" }]);
    await menu(/生成检查报告/);
    await workbench.pane.getByText(`${report!.name} (2)`).waitFor();
    const after = await dumpOf(page);
    expect(valueOf(sheetNamed(after, report!.name), "A1")).toBe("我自己的内容");
    const { length } = after.sheets;
    await menu(/生成检查报告/);
    await workbench.pane.getByText(`${report!.name} (2)`).waitFor();
    expect((await dumpOf(page)).sheets).toHaveLength(length);
  });

  it("9, 10, 22: put back by a pane that was not there when it was written, but for the cell that was changed since", async () => {
    await writeScores();
    // Step 22: what we write ourselves makes no table stale.
    expect(await button(/已过期/).count()).toBe(0);
    const { bytes } = await saveAs(page);
    await open("再打开.xlsx", bytes);
    await type("附件3", "H42", 1.5);
    await restoreAll();
    const third = sheetNamed(await dumpOf(page), "附件3");
    expect(["H22", "H42", "H43", "H50"].map((address) => valueOf(third, address))).toEqual([3, 1.5, 1, 91]);
    await workbench.pane.getByText(/H42/).first().waitFor();
  });

  it("13: rows that are hidden get their own scores, and stay hidden", async () => {
    const { id } = sheetNamed(await dumpOf(page), "附件3");
    await grid("setRowsHidden", id, 40, 42, true);
    await writeScores();
    const third = sheetNamed(await dumpOf(page), "附件3");
    const places = ["H22", "H41", "H42", "H43", "H44", "H50"];
    expect(places.map((address) => valueOf(third, address))).toEqual([0, 2, 2, 2, 1, 90.9]);
    expect(third.hiddenRows).toEqual(expect.arrayContaining([40, 41, 42]));
  });

  it("14, 16: text and share formats outlive a write, a formula gives way only when told to and comes back letter by letter", async () => {
    const { id } = sheetNamed(await dumpOf(page), "附件3");
    await type("附件3", "H43", "=SUM(G43)-1");
    await grid("writeCells", id, [
      { row: 21, column: 7, numberFormat: "@" },
      { row: 41, column: 7, numberFormat: "0%" },
    ]);
    await quiet();
    await button("重新评分").click();
    await button(/^写入 \d 处得分/).waitFor();
    const before = sheetNamed(await dumpOf(page), "附件3").cells;
    await button(/人才大厦管理维护专项/)
      .first()
      .click();
    await workbench.pane.getByLabel(/H43 里是公式/).selectOption("replace");
    await button(/^写入 \d 处得分/).click();
    await workbench.pane.getByText(/已写入\s\d\s处得分/).waitFor();
    await button("返回").click();
    const { cells } = sheetNamed(await dumpOf(page), "附件3");
    expect(cells["21,7"]).toMatchObject({ value: 0, numberFormat: "@" });
    expect(cells["41,7"]).toMatchObject({ value: 0.02, numberFormat: "0%" });
    expect(cells["42,7"]).toMatchObject({ value: 2, formula: null });
    await restoreAll();
    expect(sheetNamed(await dumpOf(page), "附件3").cells).toEqual(before);
  });

  it("17, 18, 20: highlights come, go with the explanation and come back; the user's own rules and fills stay", async () => {
    const { id } = sheetNamed(await dumpOf(page), "附件3");
    const areas = [{ top: 12, left: 7, bottom: 48, right: 7 }];
    const own = {
      areas,
      formula: "=H13>G13",
      fill: "#FFCC00",
      fontColor: null,
      priority: 0,
      stopIfTrue: false,
    };
    await grid("addConditionalFormat", id, own);
    await grid("writeCells", id, [{ row: 21, column: 3, fill: "#DDEEFF" }]);
    const rulesOf = async () => sheetNamed(await dumpOf(page), "附件3").conditionalFormats;
    const before = await rulesOf();
    await markMissing();
    await waitForFill("I22", true);
    await type("附件3", "I22", "天气原因影响施工");
    await waitForFill("I22", false);
    await type("附件3", "I22", "");
    await waitForFill("I22", true);
    await menu(/去掉全部高亮/);
    await workbench.pane.getByText(/已全部去掉/).waitFor();
    expect(await rulesOf()).toEqual(before);
    expect(sheetNamed(await dumpOf(page), "附件3").cells["21,3"]).toMatchObject({ fill: "#DDEEFF" });
  });

  it("19: saved and opened again, the highlights are there and still ours", async () => {
    await markMissing();
    const marked = ruleCount(await dumpOf(page));
    const { bytes } = await saveAs(page);
    await open("再打开.xlsx", bytes);
    expect(ruleCount(await dumpOf(page))).toBe(marked);
    await waitForFill("I22", true);
    await menu(/去掉全部高亮/);
    await workbench.pane.getByText(/已全部去掉/).waitFor();
    expect(ruleCount(await dumpOf(page))).toBe(0);
  });

  it("21, 23, 25: edits, sorting, other names and formulas are followed; highlights are where the rows are now", async () => {
    await markMissing();
    await waitForFill("I22", true);
    await page.evaluate(() => window.workbench!.sortRows("附件3", "D21:I22", [1, 0]));
    await button(/人才大厦管理维护专项.*已过期/).waitFor();
    expect(valueOf(sheetNamed(await dumpOf(page), "附件3"), "F21")).toBe(3600);
    await waitForFill("I21", true);
    await waitForFill("I22", false);
    await markMissing();
    await waitForFill("I21", true);
    await waitForFill("I22", false);
    await type("附件3", "F21", "=附件1!L1");
    await type("附件1", "L1", 36000);
    await quiet();
    await button("重新评分").click();
    await button(/^写入 3 处得分/).waitFor();
    await page.evaluate(() => window.workbench!.renameSheet("附件3", "附件三"));
    await workbench.pane.getByText("附件三").first().waitFor();
    await page.evaluate(() => window.workbench!.deleteSheet("附件2"));
    await workbench.pane.getByText("2 张自评表").waitFor();
  });

  it("26: the ribbon's buttons bring the pane to the front and show what came of them", async () => {
    const ribbon = (name: string) => page.getByRole("button", { name }).click();
    await ribbon("一键重算");
    await workbench.pane.getByText(/评分完成/).waitFor();
    await grid("select", sheetNamed(await dumpOf(page), "附件3").id, {
      top: 21,
      left: 5,
      bottom: 21,
      right: 5,
    });
    await ribbon("为这一行评分");
    await workbench.pane.getByText("大厦渗漏开裂维修保养面积：得分 3 应改为 0").waitFor();
    await ribbon("提交前检查");
    await workbench.pane
      .getByText(/检查结果/)
      .first()
      .waitFor();
  });

  it("29: a protected structure stops the report with one sentence", async () => {
    const parts = unzipSync(SAMPLE);
    const workbook = strFromU8(parts["xl/workbook.xml"]!);
    const locked = workbook.replace(/<bookViews>|<sheets>/, '<workbookProtection lockStructure="1"/>$&');
    await open("受保护.xlsx", Buffer.from(zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) })));
    await menu(/生成检查报告/);
    await workbench.pane.getByText(/工作簿的结构受保护/).waitFor();
    expect((await dumpOf(page)).sheets).toHaveLength(3);
  });
});
