/**
 * Draws every icon size of the manifest from assets/icons/icon.svg in a headless browser.
 * Run after changing the drawing: `node test/tools/build-icons.mjs`. The PNG files are committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser/find-browser.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = new URL("../../assets/icons/", import.meta.url);
const svg = readFileSync(new URL("icon.svg", folder), "utf8");

const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(fileURLToPath(new URL(`icon-${size}.png`, folder)), png);
}
await browser.close();
