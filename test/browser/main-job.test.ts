import type { Browser, Page } from "playwright-core";
import { parseA1Area } from "../../src/core/a1-address";
import type { SheetDump, WorkbookDump } from "../../src/workbench/page/dump";
import type {} from "../../src/workbench/page/inspection";
import { dumpOf, launchBrowser, openPane, openWorkbench, type WorkbenchPage } from "./workbench-page";

/** The scores that the regulations give in the third form of the sample, by cell. */
const PROPOSED: Readonly<Record<string, number>> = { H22: 0, H42: 2, H43: 2, H50: 90.9 };
const PROJECTS = ["高峰人才及其团队服务专项", "公共服务专项经费", "人才大厦管理维护专项"];

function keyOf(address: string): string {
  const area = parseA1Area(address);
  if (!area) throw new Error(`${address} is no address`);
  return `${area.top},${area.left}`;
}

function sheetNamed(dump: WorkbookDump, name: string): SheetDump {
  const sheet = dump.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet named ${name}`);
  return sheet;
}

/** A dump without rules and settings: what must be equal before and after but for the written cells. */
function withoutMarks(dump: WorkbookDump) {
  return dump.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));
}

/** The dump as it must look after the proposed scores were written. */
function withScores(dump: WorkbookDump) {
  const expected = structuredClone(withoutMarks(dump)) as ReturnType<typeof withoutMarks>;
  const third = expected.find(({ name }) => name === "附件3")!;
  const cells = { ...third.cells };
  for (const [address, value] of Object.entries(PROPOSED)) {
    const key = keyOf(address);
    cells[key] = { ...cells[key]!, value, text: String(value) };
  }
  return expected.map((sheet) => (sheet === third ? { ...sheet, cells } : sheet));
}

describe("the main job, end to end", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let page: Page;
  let original: WorkbookDump;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    page = workbench.page;
    original = await dump();
    await openPane(workbench);
  });
  afterAll(() => browser.close());

  const dump = () => dumpOf(page);
  const history = () => page.evaluate(() => window.workbench!.history());
  const counters = () => page.evaluate(() => window.workbench!.counters()!);
  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const shownFill = (sheet: string, address: string) =>
    page.evaluate(([name, cell]) => window.workbench!.shownFill(name, cell), [sheet, address] as const);
  const type = (sheet: string, address: string, text: string | number) =>
    page.evaluate(([name, cell, typed]) => window.workbench!.typeInCell(name, cell, typed), [
      sheet,
      address,
      text,
    ] as const);

  async function waitForFill(sheet: string, address: string, isMarked: boolean): Promise<void> {
    await page.waitForFunction(
      ([name, cell, wanted]) => (window.workbench!.shownFill(name, cell) !== null) === wanted,
      [sheet, address, isMarked] as const,
    );
  }

  it("lists the three tables with their totals", async () => {
    await workbench.pane.getByText("3 张自评表").waitFor();
    for (const project of PROJECTS) await button(new RegExp(project)).waitFor();
    expect(await button(/人才大厦管理维护专项/).textContent()).toContain("91 → 90.9");
  });

  it("shows every proposed change with its calculation after one press", async () => {
    await button("重新评分").click();
    await button("写入 4 处得分").waitFor();
    const proposals = workbench.pane.getByRole("listitem");
    const leak = proposals.filter({ hasText: "大厦渗漏开裂维修保养面积" }).first();
    expect(await leak.textContent()).toMatch(/3 → 0.*3600 ÷ 36000 = 10\.00%/);
    await leak.getByRole("button", { name: "计算过程" }).click();
    await leak.getByText("3600 ÷ 36000", { exact: false }).last().waitFor();
  });

  it("selects the cell of a proposal in the sheet", async () => {
    await button(/大厦渗漏开裂维修保养面积.*3 → 0/).click();
    await page.waitForFunction(() => window.workbench!.selection().areas[0]?.top === 21);
    const selection = await page.evaluate(() => window.workbench!.selection());
    const third = sheetNamed(await dump(), "附件3");
    expect(selection).toEqual({ sheet: third.id, areas: [parseA1Area("H22")] });
  });

  it("changes nothing before it is told to write", async () => {
    expect(withoutMarks(await dump())).toEqual(withoutMarks(original));
  });

  it("writes exactly the accepted cells, in two round trips", async () => {
    const before = (await history()).length;
    await button("写入 4 处得分").click();
    await workbench.pane.getByText("已写入 4 处得分").waitFor();
    const trips = (await history()).slice(before).filter(({ kind }) => kind === "sync");
    expect(trips.findIndex(({ cellsWritten }) => cellsWritten > 0)).toBeLessThanOrEqual(1);
    expect(trips.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0)).toBe(4);
    expect(withoutMarks(await dump())).toEqual(withScores(original));
  });

  it("highlights the missing explanations", async () => {
    await waitForFill("附件3", "I22", true);
    await waitForFill("附件2", "I48", true);
    expect(await shownFill("附件3", "I42")).toBeNull();
  });

  it("puts everything back", async () => {
    await button("还原").click();
    await workbench.pane.getByText("已还原").waitFor();
    const restored = await dump();
    expect(withoutMarks(restored)).toEqual(withoutMarks(original));
    expect(restored.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
  });

  it("writes again, and then has nothing left to write", async () => {
    if (await button("重新评分").isVisible()) await button("重新评分").click();
    await button("写入 4 处得分").click();
    await workbench.pane.getByText("已写入 4 处得分").waitFor();
    const { cellsWritten } = await counters();
    await button("重新评分").click();
    await workbench.pane.getByText(/^评分完成.*没有要改的得分/).waitFor();
    expect(await button(/^写入/).count()).toBe(0);
    expect((await counters()).cellsWritten).toBe(cellsWritten);
    expect(withoutMarks(await dump())).toEqual(withScores(original));
  });

  it("lets a highlight vanish as soon as the explanation is typed", async () => {
    await waitForFill("附件3", "I22", true);
    await button(/^I22.*大厦渗漏开裂维修保养面积.*没有填写偏差原因/).click();
    await page.waitForFunction(() => window.workbench!.selection().areas[0]?.left === 8);
    // As a user does: over to the sheet, and typing.
    await page.keyboard.press("F6");
    await page.keyboard.type("天气原因影响施工，已调整工期。", { delay: 10 });
    await page.keyboard.press("Enter");
    await waitForFill("附件3", "I22", false);
    await waitForFill("附件2", "I48", true);
  });

  it("says that a table is stale when a value is edited, and brings the written scores up to date with one press and three round trips", async () => {
    const seen = (await history()).length;
    await type("附件3", "F22", 36000);
    await button(/人才大厦管理维护专项.*已过期/).waitFor();
    // The edited sheet is read by itself as well; what is counted are the trips of the press.
    await page.waitForFunction((known) => window.workbench!.history().length > known, seen);
    const before = (await history()).length;
    await page.getByRole("button", { name: "一键重算" }).click();
    await workbench.pane.getByText("2 处得分已更新。").waitFor();
    const trips = (await history()).slice(before).filter(({ kind }) => kind === "sync");
    expect(trips.length).toBeLessThanOrEqual(3);
    await button(/人才大厦管理维护专项.*已写入/).waitFor();
    const third = sheetNamed(await dump(), "附件3");
    expect(third.cells[keyOf("H22")]).toMatchObject({ value: 3 });
    expect(third.cells[keyOf("H50")]).toMatchObject({ value: 93.9 });
  });

  it("keeps the user's later edit when it restores", async () => {
    const back = button("还原");
    if (!(await back.isVisible())) {
      await button("更多").click();
      await workbench.pane.getByRole("menuitem", { name: /还原/ }).click();
    } else await back.click();
    await workbench.pane.getByText("已还原").waitFor();
    const third = sheetNamed(await dump(), "附件3");
    expect(third.cells[keyOf("H22")]).toMatchObject({ value: 3 });
    expect(third.cells[keyOf("F22")]).toMatchObject({ value: 36000 });
    expect(third.cells[keyOf("I22")]).toMatchObject({ value: "天气原因影响施工，已调整工期。" });
  });
});
