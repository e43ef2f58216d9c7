import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser, openPane, openWorkbench, saveAs, type WorkbenchPage } from "./workbench-page";

/** All that left a browser context: addresses asked for, sockets opened, and what the page's own rules stopped. */
interface Recording {
  readonly addresses: string[];
  readonly complaints: string[];
}

/** Listens to a context before its first page opens: frames and workers are part of it. */
function record(context: BrowserContext): Recording {
  const recording: Recording = { addresses: [], complaints: [] };
  context.on("request", (request) => recording.addresses.push(request.url()));
  context.on("page", (page) => {
    page.on("websocket", (socket) => recording.addresses.push(socket.url()));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) recording.complaints.push(message.text());
    });
  });
  return recording;
}

const outside = ({ addresses }: Recording, own: string) =>
  addresses.filter((address) => /^(https?|wss?|ftp):/.test(address) && new URL(address).host !== own);

describe("the intranet build", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function wholeJob(workbench: WorkbenchPage): Promise<void> {
    const { page, pane } = workbench;
    await openPane(workbench);
    await pane.getByRole("button", { name: "重新评分" }).click();
    await pane.getByRole("button", { name: "写入 4 处得分" }).click();
    await pane.getByText("已写入 4 处得分").waitFor();
    await page.getByRole("button", { name: "提交前检查" }).click();
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByText("还原写入的内容").click();
    await pane.getByText("已还原").waitFor();
    await saveAs(page);
    await page.getByLabel("示例").selectOption("pasted-from-pdf.xlsx");
    await pane.getByRole("button", { name: "重新评分" }).waitFor();
  }

  it("asks for nothing outside its own address, from the first page to the last, in any frame or worker", async () => {
    let recording: Recording | undefined;
    const workbench = await openWorkbench(browser, (context) => {
      recording = record(context);
    });
    await wholeJob(workbench);
    const own = new URL(workbench.page.url()).host;
    expect(recording!.addresses.filter((address) => address.includes("/add-in/")).length).toBeGreaterThan(5);
    expect(outside(recording!, own)).toEqual([]);
    expect(recording!.complaints).toEqual([]);
    await workbench.close();
  });

  it("opened without Excel, lets Office.js reach for nothing outside either: the page's own rules stop it", async () => {
    const context = await browser.newContext();
    const recording = record(context);
    const page = await context.newPage();
    await page.goto(`${process.env.WORKBENCH_URL}add-in/taskpane.html`);
    await page.waitForEvent("console", (message) => message.text().includes("telemetryservice"));
    expect(outside(recording, new URL(page.url()).host)).toEqual([]);
    await context.close();
  });
});
