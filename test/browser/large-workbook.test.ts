import type { Browser } from "playwright-core";
import { generateWorkbookBytes } from "../support/generate-workbook";
import { frameOf } from "./pane-in";
import { launchBrowser, openFile, openPane, openWorkbench, type WorkbenchPage } from "./workbench-page";

const TABLES = 300;

/** Tasks of the pane's main thread that took longer than the browser finds good, in milliseconds. */
declare global {
  interface Window {
    longTasks?: number[];
  }
}

describe("a workbook of 300 tables", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
  const frame = () => frameOf(workbench);

  /** The long tasks since the last call. */
  const takeLongTasks = () => frame().evaluate(() => window.longTasks!.splice(0).map(Math.round));

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    await openPane(workbench);
    await workbench.page.context().addInitScript(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        const own = list.getEntries().filter(({ name }) => name === "self");
        window.longTasks!.push(...own.map(({ duration }) => duration));
      }).observe({ type: "longtask", buffered: true });
    });
    const bytes = generateWorkbookBytes({ sheets: TABLES, indicators: 12 });
    workbench.page.setDefaultTimeout(120_000);
    await openFile(workbench.page, "many.xlsx", Buffer.from(bytes));
    await workbench.pane.getByText(`${TABLES} 张自评表`).waitFor();
  }, 240_000);
  afterAll(() => browser.close());

  it("is reviewed in short tasks, so that the pane stays alive; the longest is recorded", async () => {
    const opening = await takeLongTasks();
    await button("重新评分").click();
    await workbench.pane.getByText(/^评分完成/).waitFor();
    const scoring = await takeLongTasks();
    const longest = (tasks: readonly number[]) => Math.max(0, ...tasks);
    process.stdout.write(
      `longest task: opening ${longest(opening)} ms, scoring ${longest(scoring)} ms (goal 200 ms)\n`,
    );
    expect(opening.length + scoring.length).toBeLessThan(10_000);
  });

  it("can be cancelled, and says so", async () => {
    // The page itself waits for the button: on a quick machine the work may be done before a word from outside arrives.
    const pressed = frame().evaluate(async () => {
      const cancel = () => [...document.querySelectorAll("button")].find((one) => one.textContent === "取消");
      while (!cancel()) await new Promise((done) => setTimeout(done, 1));
      const began = performance.now();
      cancel()!.click();
      while (!document.body.textContent!.includes("已取消，已完成的部分保留。"))
        await new Promise((done) => setTimeout(done, 5));
      return performance.now() - began;
    });
    await button("重新评分").click();
    const took = await pressed;
    process.stdout.write(`cancelled after ${Math.round(took)} ms (goal 100 ms)\n`);
    await workbench.pane.getByText(`${TABLES} 张自评表`).waitFor();
  });

  it("keeps every line within reach of the keyboard, and draws those in sight", async () => {
    const first = button(/^第1号专项经费/);
    await first.focus();
    await workbench.page.keyboard.press("End");
    const last = await frame().evaluate(() => document.activeElement!.textContent);
    expect(last).toContain(`第${TABLES}号专项经费`);
    await workbench.page.keyboard.press("Home");
    expect(await frame().evaluate(() => document.activeElement!.textContent)).toContain("第1号专项经费");
  });

  it("is searched and sorted", async () => {
    const lines = workbench.pane.getByRole("region", { name: "自评表", exact: true }).locator("[data-line]");
    await workbench.pane.getByRole("searchbox", { name: "查找项目或工作表" }).fill("第29");
    expect(await lines.count()).toBe(11);
    await workbench.pane.getByRole("searchbox", { name: "查找项目或工作表" }).fill("");
    await workbench.pane.getByRole("combobox", { name: "排序" }).selectOption("total");
    const totals = await lines.allTextContents();
    const numbers = totals.slice(0, 40).map((text) => Number(/([\d.]+) 分/.exec(text)![1]));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });
});
