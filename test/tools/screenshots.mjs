/**
 * Takes the pictures of README and docs from the running workbench: node test/tools/screenshots.mjs
 *
 * docs/images/workbench.png       scores written, a missing explanation selected
 * docs/images/pane-overview.png   the pane after scoring
 * docs/images/pane-table.png      one table with its proposals
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "../../scripts/build-workbench.mjs";
import { serve } from "../../scripts/serve-workbench.mjs";
import { findBrowser } from "../browser/find-browser.mjs";

const MODE = "production";
const images = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const SETTLE = 1_200;

async function takeAll(page) {
  const pane = page.frameLocator("#pane iframe");
  const button = (name) => pane.getByRole("button", { name }).first();
  const settle = () => page.waitForTimeout(SETTLE);
  const shot = (name, target = page) => target.screenshot({ path: `${images}${name}.png` });

  await button("跳过").click();
  await button("重新评分").click();
  await button("写入 4 处得分").waitFor();
  await settle();
  await shot("pane-overview", page.locator("#pane"));

  await button(/^人才大厦管理维护专项/).click();
  await pane.getByRole("tab", { name: /得分/ }).waitFor();
  await settle();
  await shot("pane-table", page.locator("#pane"));

  await button("返回").click();
  await button("写入 4 处得分").click();
  await pane.getByText(/已写入 4 处得分/).waitFor();
  await button(/^I22.*大厦渗漏开裂维修保养面积/).click();
  await settle();
  await shot("workbench");
}

mkdirSync(images, { recursive: true });
const [browserOptions] = await Promise.all([findBrowser(), build(MODE)]);
const server = await serve({ mode: MODE, firstPort: 3200 });
const browser = await chromium.launch({ ...browserOptions, headless: true });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.workbench?.isReady());
  await takeAll(page);
} finally {
  await browser.close();
  await server.close();
}
