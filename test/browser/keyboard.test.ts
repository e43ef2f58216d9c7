import type { Browser, Frame } from "playwright-core";
import type {} from "../../src/workbench/page/inspection";
import { firstTimeIn, frameOf } from "./pane-in";
import type { Tourist } from "./pane-in";
import { dumpOf, launchBrowser } from "./workbench-page";

/** What has the focus in the pane: its role or tag, and its name. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return "";
    const name = element.getAttribute("aria-label") ?? (element.textContent || "");
    return `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${name.trim()}`;
  });
}

/** Whether the element with the focus shows it: an outline or a ring that is really there. */
function showsFocus(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const element = document.activeElement!;
    const hasOutline = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
    };
    return [element, element.parentElement!].some((one) => hasOutline(one)) || element.tagName === "H1";
  });
}

const MOST_TABS = 60;

/** Tabs on until what has the focus is as wanted; every stop on the way has to show that it has the focus. */
async function tabTo({ page }: Tourist, frame: Frame, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < MOST_TABS; count += 1) {
    const now = await focused(frame);
    if (wanted.test(now)) return;
    passed.push(now);
    await page.keyboard.press("Tab");
    if ((await focused(frame)) !== "" && !(await showsFocus(frame)))
      throw new Error(`the focus cannot be seen on ${await focused(frame)}`);
  }
  throw new Error(`Tab never reached ${wanted}; it passed ${passed.join(" | ")}`);
}

/** Waits until what has the focus is as wanted. */
async function untilFocused(frame: Frame, wanted: RegExp): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!wanted.test(await focused(frame))) {
    if (Date.now() > deadline) throw new Error(`the focus is on "${await focused(frame)}", not on ${wanted}`);
    await frame.page().waitForTimeout(50);
  }
}

describe("the main job without a mouse", () => {
  let browser: Browser;
  let tourist: Tourist;
  let frame: Frame;
  const key = (name: string) => tourist.page.keyboard.press(name);
  const value = async (address: string) => {
    const third = (await dumpOf(tourist.page)).sheets.find(({ name }) => name === "附件3")!;
    const row = Number(address.slice(1)) - 1;
    return third.cells[`${row},${address.charCodeAt(0) - 65}`]?.value;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    tourist = await firstTimeIn(browser, "zh-CN");
    await tourist.pane.getByRole("button", { name: "开始" }).waitFor();
    frame = frameOf(tourist);
  });
  afterAll(() => browser.close());

  test("F6 goes into the pane; the first run is passed with Enter, and the keyboard stays in the pane", async () => {
    await key("F6");
    await tabTo(tourist, frame, /^button 开始评分/);
    await tabTo(tourist, frame, /^button 跳过/);
    await key("Enter");
    await tourist.pane.getByRole("heading", { name: "3 张自评表" }).waitFor();
    await untilFocused(frame, /^button 重新评分/);
  });

  test("重新评分 with Enter; the keyboard then stands on what comes next", async () => {
    await key("Enter");
    await tourist.pane.getByRole("button", { name: "写入 4 处得分" }).waitFor();
    await untilFocused(frame, /^button 写入 4 处得分/);
  });

  test("arrow keys go through the tables, Enter opens one, the heading says where we are", async () => {
    await key("Shift+Tab");
    await tourist.pane.getByRole("heading", { name: "3 张自评表" }).press("Tab");
    await tabTo(tourist, frame, /^button 高峰人才及其团队服务专项/);
    await key("ArrowDown");
    await key("ArrowDown");
    expect(await focused(frame)).toMatch(/^button 人才大厦管理维护专项/);
    await key("Enter");
    await untilFocused(frame, /^h1 人才大厦管理维护专项/);
  });

  test("a proposal is unticked and ticked with Space, and Enter selects its cell in the sheet", async () => {
    await tabTo(tourist, frame, /大厦渗漏开裂维修保养面积：3 改为 0/);
    await key("ArrowDown");
    expect(await focused(frame)).toMatch(/长效管理机制健全性：1 改为 2/);
    await key("Space");
    await tourist.pane.getByRole("button", { name: "写入 3 处得分" }).waitFor();
    await key("Space");
    await tourist.pane.getByRole("button", { name: "写入 4 处得分" }).waitFor();
    await key("Enter");
    await tourist.page.waitForFunction(() => window.workbench!.selection().areas[0]?.top === 41);
  });

  test("the tabs with arrow keys; findings one after the other", async () => {
    await tourist.pane.getByRole("tab", { name: "得分" }).focus();
    await key("ArrowRight");
    expect(await focused(frame)).toMatch(/^tab 问题/);
    await tabTo(tourist, frame, /^button 下一条/);
    await key("Enter");
    await tourist.pane.getByText("第 1 条，共 14 条").waitFor();
    await key("Enter");
    await tourist.pane.getByText("第 2 条，共 14 条").waitFor();
    await tourist.page.waitForFunction(() => window.workbench!.selection().areas[0]?.top === 21);
  });

  test("the preview with Enter, back with Esc, and written from the preview", async () => {
    await tabTo(tourist, frame, /^button 预览/);
    await key("Enter");
    await untilFocused(frame, /^h1 将要改动 4 个单元格/);
    await key("Escape");
    await untilFocused(frame, /^h1 人才大厦管理维护专项/);
    await tabTo(tourist, frame, /^button 预览/);
    await key("Enter");
    await untilFocused(frame, /^h1 将要改动/);
    await tabTo(tourist, frame, /^button 写入 4 处得分/);
    await tourist.pane.getByRole("button", { name: "写入 4 处得分", disabled: false }).waitFor();
    await key("Enter");
    await tourist.pane.getByRole("status").filter({ hasText: "已写入 4 处得分" }).waitFor();
    expect(await value("H22")).toBe(0);
  });

  test("F6 to the sheet, an explanation is typed, F6 back", async () => {
    await tabTo(tourist, frame, /^tab 问题|^tab 得分/);
    if (/得分/.test(await focused(frame))) await key("ArrowRight");
    await tabTo(tourist, frame, /^button 下一条/);
    const opened = tourist.pane.locator("[data-line] button[aria-expanded=true]").first();
    do await key("Enter");
    while (!/^I\d/.test(await opened.innerText()));
    await tourist.page.waitForFunction(() => window.workbench!.selection().areas[0]?.left === 8);
    const row = await tourist.page.evaluate(() => window.workbench!.selection().areas[0]!.top + 1);
    await key("F6");
    await tourist.page.keyboard.type("天气原因影响施工，已调整工期。", { delay: 10 });
    await key("Enter");
    await tourist.page.waitForFunction(
      ([address]) => {
        const third = window.workbench!.dump().sheets.find(({ name }) => name === "附件3")!;
        return String(third.cells[address!]?.value ?? "").startsWith("天气原因");
      },
      [`${row - 1},8`],
    );
    await key("F6");
    await tourist.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  });

  test("everything is put back from the menu, and Esc goes home", async () => {
    await tourist.pane.getByRole("heading", { level: 1 }).focus();
    await key("Escape");
    await untilFocused(frame, /^button 人才大厦管理维护专项/);
    await tourist.pane.getByRole("heading", { level: 1 }).focus();
    await tabTo(tourist, frame, /^button 更多/);
    await key("Enter");
    await untilFocused(frame, /^menuitem 只评选中的区域/);
    for (let step = 0; step < 6; step += 1) await key("ArrowDown");
    expect(await focused(frame)).toMatch(/^menuitem 还原写入的内容/);
    await key("Enter");
    await tourist.pane.getByText(/^已还原/).waitFor();
    expect(await value("H22")).toBe(3);
    expect(await focused(frame)).not.toBe("");
  });
});

test("a workbook without a table, without a mouse: past the first run, to 设置 and back", async () => {
  const browser = await launchBrowser();
  const tourist = await firstTimeIn(browser, "zh-CN");
  const { page, pane } = tourist;
  await page.evaluate(() => window.workbench!.openBlank());
  await pane.getByRole("button", { name: "跳过" }).focus();
  await page.keyboard.press("Enter");
  await untilFocused(frameOf(tourist), /^a 打开示例/);
  await pane.getByRole("heading", { level: 1 }).focus();
  await tabTo(tourist, frameOf(tourist), /^button 设置/);
  await page.keyboard.press("Enter");
  await untilFocused(frameOf(tourist), /^h1 设置/);
  await page.keyboard.press("Escape");
  await untilFocused(frameOf(tourist), /^h1 0 张自评表/);
  await browser.close();
});
