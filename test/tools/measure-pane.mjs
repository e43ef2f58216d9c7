/**
 * Measures the pane against another add-in's built page, both in one Chromium, in the same stand-in for Excel, through the same Office.js:
 *
 *   node test/tools/measure-pane.mjs --template FOLDER [--sign TEXT] [--runs 7] [--json]
 *
 * FOLDER holds a taskpane.html that loads office/office.js (ours is lent to it) and its scripts. TEXT is what its page shows when it is
 * ready to be used; ours is ready when the list of tables stands. The two are opened in turn; the first run of each is not counted.
 */
import { createServer } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { createJiti } from "jiti";
import { chromium } from "playwright-core";
import { addInFolder, build, samplesFolder, workbenchFolder } from "../../scripts/build-workbench.mjs";
import { answer } from "../../scripts/static-files.mjs";
import { findBrowser } from "../browser/find-browser.mjs";

const MODE = "production";
const LONGEST_WAIT = 120_000;
const { spread } = await createJiti(import.meta.url).import("../bench/measure.ts");
const { values } = parseArgs({
  options: {
    template: { type: "string" },
    sign: { type: "string", default: "Insert text" },
    runs: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
  },
});
if (!values.template) throw new Error("--template FOLDER: where the other page was built");

/** The workbench with an add-in's folder in the place of ours. */
async function serveAddIn(folder) {
  const folders = [
    ["/add-in/office/", path.join(addInFolder(MODE), "office")],
    ["/add-in/", folder],
    ["/samples/", samplesFolder],
    ["/", workbenchFolder(MODE)],
  ];
  const server = createServer((request, response) => void answer(request, response, folders));
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${server.address().port}/`, close };
}

/** Milliseconds from the start of the pane's frame until its text holds a sign. */
function timeTo(page, sign) {
  const look = (wanted) =>
    new Promise((resolve) => {
      const frame = () => globalThis.document.querySelector("#pane iframe");
      const again = () => {
        const start = performance.getEntriesByName("pane-started").at(-1);
        const text = frame()?.contentDocument?.body?.innerText ?? "";
        if (start && text.includes(wanted)) resolve(performance.now() - start.startTime);
        else globalThis.requestAnimationFrame(again);
      };
      again();
    });
  return page.evaluate(look, sign);
}

const isOwnFile = (url) => /\/add-in\/(?!office\/)[^?]*\.(js|css|html)/.test(url);

/** Records what the browser's threads do until it is stopped; gives the events of scripts that were evaluated. */
async function recordScripts(browser) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ["devtools.timeline", "v8"], excludedCategories: ["*"] };
  await session.send("Tracing.start", { traceConfig });
  return async () => {
    const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await ended;
    await session.detach();
    return events.filter(({ name }) => name === "EvaluateScript");
  };
}

/**
 * Processor time of evaluating the add-in's own scripts, in milliseconds. Of an evaluation that was under way when the
 * trace ended, the browser tells no time.
 */
function evaluation(events) {
  const own = events.filter(({ args, dur }) => dur !== undefined && isOwnFile(args.data?.url ?? ""));
  return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;
}

async function bytesOf(responses) {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

/** Opens the page once: bytes that it fetched, script evaluation, time until the sign stood. */
async function openOnce(browser, { page, url, sign }) {
  const responses = [];
  const keep = (response) => isOwnFile(response.url()) && responses.push(response);
  page.on("response", keep);
  const stop = await recordScripts(browser);
  await page.goto(url);
  const time = await timeTo(page, sign);
  page.off("response", keep);
  return { bytes: await bytesOf(responses), evaluation: evaluation(await stop()), time };
}

async function contestant(browser, { folder, sign, prepare }) {
  const site = await serveAddIn(folder);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(site.url);
  await prepare?.(page.frameLocator("#pane iframe"));
  await timeTo(page, sign);
  return { page, sign, url: site.url, close: site.close, seen: [] };
}

/** Our first-run page is gone past once; afterwards the list is what the pane opens with. */
const goPastFirstRun = (pane) => pane.getByRole("button", { name: "跳过" }).click();

await build(MODE);
const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
const ours = await contestant(browser, {
  folder: addInFolder(MODE),
  sign: "3 张自评表",
  prepare: goPastFirstRun,
});
const template = await contestant(browser, { folder: path.resolve(values.template), sign: values.sign });
for (let run = 0; run <= Number(values.runs); run += 1) {
  for (const one of [ours, template]) one.seen.push(await openOnce(browser, one));
}

const counted = ({ seen }, figure) => seen.slice(1).map((one) => one[figure]);
const figures = ["bytes", "evaluation", "time"].map((figure) => {
  const [own, other] = [counted(ours, figure), counted(template, figure)];
  const ratio = spread(own.map((value, run) => value / other[run]));
  return { figure, ratio, first: spread(own), second: spread(other), runs: own.length };
});
const text = ({ min, median, max }) => [median, min, max].map((value) => value.toFixed(2)).join(" ");
for (const { figure, ratio, first, second } of values.json ? [] : figures) {
  console.log(
    `${figure}: ${text(ratio)} × (median, least, most); ours ${text(first)}, theirs ${text(second)}`,
  );
}
if (values.json) console.log(JSON.stringify(figures));
await browser.close();
ours.close();
template.close();
