import type { Browser, Page } from "playwright-core";
import { parseA1Area } from "../../src/core/sheet";
import type { Grid } from "../../src/workbench/host/grid";
import type { SheetDump, WorkbookDump } from "../../src/workbench/page/dump";
import type {} from "../../src/workbench/page/inspection";
import { dumpOf, launchBrowser, openPane, openWorkbench, type WorkbenchPage } from "./workbench-page";

/** Steps of docs/excel-acceptance.md, under their numbers, as far as no other test walks them and the stand-in can. */
describe("the acceptance script in the workbench", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let page: Page;

  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
    page = workbench.page;
    await openPane(workbench);
    await workbench.pane.getByText("3 张自评表").waitFor();
  });
  afterEach(() => workbench.close());

  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const grid = (method: keyof Grid, ...args: readonly unknown[]) =>
    page.evaluate(([name, given]) => window.workbench!.callGrid(name, given), [method, args] as const);
  const insertRows = (sheet: string, at: number, count: number) =>
    page.evaluate((args) => window.workbench!.insertRows(...args), [sheet, at, count] as const);

  async function menu(name: RegExp): Promise<void> {
    await button("更多").click();
    await workbench.pane.getByRole("menuitem", { name }).click();
  }
  async function reread(): Promise<void> {
    await button("重新读取").click();
    await workbench.pane.getByText("3 张自评表").waitFor();
  }
  async function writeScores(): Promise<void> {
    await button("重新评分").click();
    await button("写入 4 处得分").click();
    await workbench.pane.getByText(/已写入 4 处得分/).waitFor();
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
    await workbench.pane.getByText(/已还原 3 个单元格/).waitFor();
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
    await workbench.pane.getByText(/已写入 \d 处得分/).waitFor();
    expect(valueOf(sheetNamed(await dumpOf(page), "附件3"), "H42")).toBe(2);
  });

  it("19: highlights follow their rows, are on a copy too, and all of ours go at once", async () => {
    await menu(/高亮缺少的偏差原因/);
    await workbench.pane.getByText(/已高亮 \d+ 处/).waitFor();
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
});
