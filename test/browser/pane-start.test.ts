import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openPane, openWorkbench, type WorkbenchPage } from "./workbench-page";

/** Milliseconds from the start of the pane's frame until the list of tables stands in it. */
function timeToList(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const start = performance.getEntriesByName("pane-started").at(-1);
          const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
          const text = frame?.contentDocument?.body?.innerText ?? "";
          if (start && text.includes("3 张自评表")) resolve(performance.now() - start.startTime);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** The name of a built file without the hash of its content. */
const plainName = (file: string) => path.basename(file).replace(/\.[0-9a-f]{10}(?=\.)/, "");

/** The files that `npm run size` adds up under a name. */
function weighed(name: string): readonly string[] {
  const file = path.resolve(__dirname, "../../.size-limit.json");
  const limits = JSON.parse(readFileSync(file, "utf8")) as readonly { name: string; path: string[] }[];
  const limit = limits.find((one) => one.name === name);
  if (!limit) throw new Error(`no size limit is named ${name}`);
  return limit.path.map((pattern) => path.basename(pattern).replace(".*", ""));
}

const START = [...weighed("script at start, without Office.js"), ...weighed("style sheet at start")];

/** Lets the pane have the files of a list and no other script or style sheet of the add-in; gives what it asked for. */
async function allowOnly(page: Page, files: readonly string[]): Promise<ReadonlySet<string>> {
  const fetched = new Set<string>();
  await page.route(/\/add-in\/[^/]+\.(js|css)$/, async (route) => {
    const name = plainName(new URL(route.request().url()).pathname);
    if (!files.includes(name)) return route.abort();
    fetched.add(name);
    return route.continue();
  });
  return fetched;
}

describe("the start of the pane", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    await openPane(workbench);
  });
  afterAll(() => browser.close());

  it("shows the list of tables; the time is recorded, not judged", async () => {
    const { page } = workbench;
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await page.reload();
      times.push(Math.round(await timeToList(page)));
    }
    process.stdout.write(`time to the list of tables: ${times.join(", ")} ms\n`);
    expect(times).toHaveLength(5);
  });

  it("needs the files that `npm run size` adds up, all of them and no other", async () => {
    const { page, pane } = workbench;
    const fetched = await allowOnly(page, START);
    await page.reload();
    await pane.getByText("3 张自评表").waitFor();
    expect([...fetched].sort()).toEqual([...START].sort());
    await page.unrouteAll();
  });

  it("stands before Office.js is ready, and obeys a press from then once it is", async () => {
    const { page, pane } = workbench;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/office\/excel-web-16\.00\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await pane.getByRole("button", { name: "重新评分" }).click();
    expect(await pane.getByText("3 张自评表").count()).toBe(0);
    letGo();
    await pane.getByText(/^评分完成：/).waitFor();
    await page.unrouteAll();
  });

  it("says so where Office.js cannot be had, whatever is pressed, and 重试 loads the page anew", async () => {
    const { page, pane } = workbench;
    const notice = pane.getByRole("alert").getByText("与 Excel 的连接断开了。");
    await page.route(/office\/office\.js$/, (route) => route.abort());
    await page.reload();
    await notice.waitFor();
    await pane.getByText(/请检查网络，再按“重试”/).waitFor();
    await pane.getByRole("button", { name: "关闭提示" }).click();
    await pane.getByRole("button", { name: "重新评分" }).click();
    await notice.waitFor();
    await page.unrouteAll();
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByText("3 张自评表").waitFor();
  });

  it("shows every table and its totals before the checks have come, and counts the findings once they have", async () => {
    const { page, pane } = workbench;
    await allowOnly(page, START);
    await page.reload();
    await pane.getByRole("button", { name: /人才大厦管理维护专项.*91 → 90\.9 分 · 优.*尚未检查/ }).waitFor();
    await pane.getByRole("button", { name: "必须修改 …" }).waitFor();
    await page.unrouteAll();
    await pane.getByRole("alert").getByRole("button", { name: "重试" }).click();
    await pane.getByRole("button", { name: /人才大厦管理维护专项.*91 → 90\.9 分 · 优.*8 项须改/ }).waitFor();
    await pane.getByRole("button", { name: "必须修改 10" }).waitFor();
  });

  it("fetches a page again that could not be had, when 重试 is pressed", async () => {
    const { page, pane } = workbench;
    await allowOnly(page, START);
    await page.reload();
    await pane.getByRole("button", { name: /人才大厦管理维护专项/ }).click();
    const retry = pane.locator("main:has(> [role=alert])").getByRole("button", { name: "重试" });
    await retry.waitFor();
    await retry.click();
    await retry.waitFor();
    await page.unrouteAll();
    await retry.click();
    await pane.getByRole("tab", { name: "得分" }).waitFor();
  });

  it("says in a browser without Excel where to open it, and where to read on", async () => {
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(`${process.env.WORKBENCH_URL}add-in/taskpane.html`);
    await page.getByRole("heading", { name: "请在 Excel 中打开自评助手。" }).waitFor();
    await page.getByRole("heading", { name: "Please open Ziping in Excel." }).waitFor();
    expect(errors).toEqual([]);
    await page.getByRole("link", { name: "使用说明" }).click();
    await page.getByRole("heading", { name: "三步完成" }).waitFor();
    await page.close();
  });

  it("opens anew for another workbook", async () => {
    await workbench.page.evaluate(() => window.workbench!.openBlank());
    await workbench.pane.getByText("这个工作簿是空的").waitFor();
    await workbench.page.getByLabel("示例").selectOption("self-evaluation-2020.xlsx");
    await workbench.pane.getByText("3 张自评表").waitFor();
  });

  it("can be 320, 350 and 450 pixels wide, and nothing in it scrolls sideways", async () => {
    for (const width of [320, 350, 450]) {
      await workbench.page.getByLabel("窗格宽度").selectOption(String(width));
      const sizes = await workbench.page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>("#pane iframe")!;
        const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
        return { frame: frame.clientWidth, excess: scrollWidth - clientWidth };
      });
      expect(sizes).toEqual({ frame: width - 1, excess: 0 });
    }
  });

  it("says so where Office.js came without the file of its own that it fetches", async () => {
    const { page, pane } = workbench;
    // Time goes on by itself besides: half of the half minute is left for that.
    await page.clock.install();
    await page.route(/office\/excel-web-16\.00\.js$/, (route) => route.abort());
    await page.reload();
    await pane.getByRole("button", { name: "取消" }).waitFor();
    await page.clock.fastForward("00:15");
    expect(await pane.getByRole("alert").innerText()).toBe("");
    await page.clock.fastForward("00:16");
    await pane.getByRole("alert").getByText("与 Excel 的连接断开了。").waitFor();
    await page.unrouteAll();
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByText("3 张自评表").waitFor();
  });
});
