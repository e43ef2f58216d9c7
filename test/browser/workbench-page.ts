import { readFile } from "node:fs/promises";
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import type { WorkbookDump } from "../../src/workbench/page/dump";
import type {} from "../../src/workbench/page/inspection";

/** The workbench in a real browser. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  close(): Promise<void>;
}

const LONGEST_WAIT = 15_000;
const VIEWPORT = { width: 1440, height: 900 };

function setting(name: "WORKBENCH_URL" | "WORKBENCH_BROWSER"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the browser project's global set-up has not run`);
  return value;
}

/** Starts a browser; one per test file. */
export async function launchBrowser(): Promise<Browser> {
  const options = JSON.parse(setting("WORKBENCH_BROWSER")) as { executablePath: string; args: string[] };
  return chromium.launch({ ...options, headless: true });
}

/** Opens the workbench in a page of its own and waits until a workbook lies open in it; `watch` sees it before the page does. */
export async function openWorkbench(
  browser: Browser,
  watch: (context: BrowserContext) => void = () => {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "zh-CN", acceptDownloads: true });
  watch(context);
  const page = await context.newPage();
  await page.goto(setting("WORKBENCH_URL"));
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.waitForFunction(() => window.workbench?.isReady());
  return { page, pane: page.frameLocator("#pane iframe"), close: () => context.close() };
}

/** Goes past the first-run page, if the pane shows it, to the list of tables. */
export async function openPane({ pane }: WorkbenchPage): Promise<void> {
  const skip = pane.getByRole("button", { name: "跳过" });
  const reread = pane.getByRole("button", { name: "重新读取" });
  await skip.or(reread).first().waitFor();
  if (await skip.isVisible()) await skip.click();
}

/** Everything that the open workbook holds; as text on the way, which is faster by far. */
export async function dumpOf(page: Page): Promise<WorkbookDump> {
  return JSON.parse(await page.evaluate(() => JSON.stringify(window.workbench!.dump()))) as WorkbookDump;
}

/** Opens a file as 打开 does, and waits until it lies open. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('input[type="file"]', { name, mimeType: "application/octet-stream", buffer });
  await page.waitForFunction((wanted) => window.workbench!.fileName() === wanted, name);
}

/** Presses 另存为 and gives what the browser downloads. */
export async function saveAs(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "另存为" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
