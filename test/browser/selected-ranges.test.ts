import type { Browser, Page } from "playwright-core";
import { parseA1 } from "../../src/core/a1-address";
import type { CellRef } from "../../src/core/sheet";
import type { WorkbookDump } from "../../src/workbench/page/dump";
import type {} from "../../src/workbench/page/inspection";
import { dumpOf, launchBrowser, openPane, openWorkbench, type WorkbenchPage } from "./workbench-page";

const SHEET = "附件3";

/** Halvings until two edges that were as far apart as the window have met. */
const HALVINGS = 10;

function place(address: string): Pick<CellRef, "row" | "column"> {
  const cell = parseA1(address);
  if (!cell) throw new Error(`${address} is no address`);
  return cell;
}

/** The area last selected, as soon as the click has arrived. */
async function clicked(page: Page, x: number, y: number) {
  await page.mouse.click(x, y);
  await page.waitForTimeout(60);
  const { areas } = await page.evaluate(() => window.workbench!.selection());
  return areas.at(-1)!;
}

/** The sheet itself: the tallest of what the workbench draws. */
async function sheetBox(page: Page) {
  const boxes = await Promise.all((await page.locator("canvas").all()).map((one) => one.boundingBox()));
  return boxes.flatMap((box) => box ?? []).sort((a, b) => b.height - a.height)[0]!;
}

/** Where a cell that is in sight stands in the window, found by clicking as a person looks: further up, further left. */
async function pointOf(page: Page, { row, column }: Pick<CellRef, "row" | "column">) {
  const canvas = await sheetBox(page);
  let [left, right] = [canvas.x + 60, canvas.x + canvas.width - 30];
  let [top, bottom] = [canvas.y + 40, canvas.y + canvas.height - 40];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const area = await clicked(page, x, y);
    const isInRow = area.top <= row && row <= area.bottom;
    const isInColumn = area.left <= column && column <= area.right;
    if (isInRow && isInColumn) return { x, y };
    if (area.top > row) bottom = y;
    if (area.bottom < row) top = y;
    if (area.left > column) right = x;
    if (area.right < column) left = x;
    if (isInRow) [top, bottom] = [y, y];
    if (isInColumn) [left, right] = [x, x];
  }
  throw new Error(`row ${row + 1} is not in sight`);
}

function cellsOf(dump: WorkbookDump, name: string) {
  return dump.sheets.find((sheet) => sheet.name === name)!.cells;
}

describe("selected ranges, end to end", () => {
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

  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

  it("takes two areas that were clicked with Ctrl, and says which", async () => {
    await button(/人才大厦管理维护专项/).waitFor();
    const third = (await dumpOf(page)).sheets.find(({ name }) => name === SHEET)!;
    const area = { top: 42, bottom: 42, left: 7, right: 7 };
    await page.evaluate(([id, cells]) => window.workbench!.callGrid("select", [id, cells]), [
      third.id,
      area,
    ] as const);
    const first = await pointOf(page, place("H40"));
    const second = await pointOf(page, place("H42"));
    await page.mouse.click(first.x, first.y);
    await page.keyboard.down("Control");
    await page.mouse.click(second.x, second.y);
    await page.keyboard.up("Control");
    const { areas } = await page.evaluate(() => window.workbench!.selection());
    expect(areas.map(({ top }) => top)).toEqual([39, 41]);
    await button("更多").click();
    await workbench.pane.getByRole("menuitem", { name: "只评选中的区域" }).click();
    await workbench.pane.getByText("只评选中的区域：附件3!H40,H42，2 项指标").waitFor();
  });

  it("writes there and nowhere else", async () => {
    const before = await dumpOf(page);
    await button("写入 1 处得分").click();
    await workbench.pane.getByText("已写入 1 处得分").waitFor();
    const after = await dumpOf(page);
    const [was, is] = [cellsOf(before, SHEET), cellsOf(after, SHEET)];
    const changed = Object.keys(is).filter((key) => JSON.stringify(is[key]) !== JSON.stringify(was[key]));
    const { row, column } = place("H42");
    expect(changed).toEqual([`${row},${column}`]);
    expect(is[`${row},${column}`]!.value).toBe(2);
    for (const { name } of before.sheets.filter((sheet) => sheet.name !== SHEET)) {
      expect(cellsOf(after, name)).toEqual(cellsOf(before, name));
    }
  });

  it("goes back to everything with one press", async () => {
    await button("评全部").click();
    await button("写入 3 处得分").waitFor();
    expect(await workbench.pane.getByText(/^只评选中的区域：/).count()).toBe(0);
  });
});
