/**
 * Takes pictures of every page of the pane, and those of README and guide, from the running workbench:
 *
 *   node test/tools/screenshots.mjs [zh-CN|en-US] [320,350,450] [light,dark,high-contrast]
 *
 * build/screenshots/<language>/<look>-<width>-<page>.png   all of them, for looking at
 * docs/images/                                             the few that help in a document, at 350 px in light
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { chromium } from "playwright-core";
import { build } from "../../scripts/build-workbench.mjs";
import { serve } from "../../scripts/serve-workbench.mjs";
import { findBrowser } from "../browser/find-browser.mjs";

const MODE = "production";
const jiti = createJiti(import.meta.url);
const { firstTimeIn, LOOKS, paneSight, wholeSight } = await jiti.import("../browser/pane-in.ts");
const { tour } = await jiti.import("../browser/pane-tour.ts");
const { outsidePages } = await jiti.import("../browser/outside-pages.ts");

const [language = "zh-CN", widths = "320,350,450", looks = Object.keys(LOOKS).join(",")] =
  process.argv.slice(2);
/** The documents are Chinese, and so are their pictures. */
const isForDocuments = language === "zh-CN" && widths.includes("350") && looks.includes("light");
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = path.join(root, "build", "screenshots", language);
const images = path.join(root, "docs", "images");

/** Which page goes into which document, by its stop on the tour; the workbench as a whole stands in README. */
const IN_DOCUMENTS = {
  "overview-scored": "pane-overview",
  "table-scores": "pane-table",
  "overview-selected": "pane-selected",
  settings: "pane-settings",
};
const WHOLE = { "table-scores": "workbench" };
/** 写入 takes no press in the first half second. */
const SETTLE = 700;

async function shoot(stop, sight, target) {
  const { page } = sight;
  // Nothing is shown as pointed at.
  await page.mouse.move(0, 0);
  for (const look of looks.split(",")) {
    await page.emulateMedia(LOOKS[look]);
    for (const width of widths.split(",")) {
      await sight.widen(Number(width));
      await page.waitForTimeout(SETTLE);
      await target.screenshot({ path: path.join(folder, `${look}-${width}-${stop}.png`) });
    }
  }
  await page.emulateMedia(LOOKS.light);
  if (isForDocuments && WHOLE[stop]) await page.screenshot({ path: path.join(images, `${WHOLE[stop]}.png`) });
}

function publish(stop) {
  const name = IN_DOCUMENTS[stop];
  if (name) copyFileSync(path.join(folder, `light-350-${stop}.png`), path.join(images, `${name}.png`));
}

for (const one of [folder, images]) mkdirSync(one, { recursive: true });
const [browserOptions] = await Promise.all([findBrowser(), build(MODE)]);
const server = await serve({ mode: MODE, firstPort: 3200 });
process.env.WORKBENCH_URL = server.url;
const browser = await chromium.launch({ ...browserOptions, headless: true });
try {
  const tourist = await firstTimeIn(browser, language);
  for await (const stop of tour(tourist)) {
    await shoot(stop, paneSight(tourist), tourist.page.locator("#pane"));
    if (isForDocuments) publish(stop);
  }
  for await (const [stop, page] of outsidePages(browser, language)) await shoot(stop, wholeSight(page), page);
} finally {
  await browser.close();
  await server.close();
}
