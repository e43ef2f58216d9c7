/** One add-in's built page in the workbench, opened again and again: what `measure-pane.mjs` times. */
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { addInFolder, samplesFolder, workbenchFolder } from "../../scripts/build-workbench.mjs";
import { answer } from "../../scripts/static-files.mjs";

const MODE = "production";
const LONGEST_WAIT = 120_000;
/** So long without a long task, and the workbench is done with opening the workbook, in milliseconds. */
const QUIET = 800;

const PAGE = "/add-in/taskpane.html";

/** What a web server lets a browser keep that has opened the page before: what never changes under its name. */
const KEPT = /\.(js|css|woff2)$/;

/** So often a page is opened before a browser has its scripts compiled in store: it compiles for the store the second time. */
const OPENINGS_UNTIL_KEPT = 3;

/** The workbench with an add-in's folder in the place of ours; the add-in's page is held back while `gate.isShut`. */
async function serveAddIn(folder, lasting) {
  const folders = [
    ["/add-in/office/", path.join(addInFolder(MODE), "office")],
    ["/add-in/", folder],
    ["/samples/", samplesFolder],
    ["/", workbenchFolder(MODE)],
  ];
  const gate = { isShut: false, open: () => {} };
  const server = createServer(async (request, response) => {
    const isHeld = gate.isShut && request.url.startsWith(PAGE);
    if (isHeld) await new Promise((open) => (gate.open = open));
    await answer(request, response, folders, lasting);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${server.address().port}/`, gate, close };
}

/**
 * Milliseconds from a mark until the named button can be pressed, until besides Excel can be asked (Office.js says so to whoever asks),
 * and until the pane's text holds a sign as well.
 */
function timesFrom(page, wanted) {
  const look = ({ mark, button, sign }) =>
    new Promise((resolve) => {
      const since = () => performance.now() - performance.getEntriesByName(mark).at(-1).startTime;
      const paneWindow = () => globalThis.document.querySelector("#pane iframe")?.contentWindow;
      const canPress = (body) =>
        [...body.querySelectorAll("button:not(:disabled)")].some((one) => one.innerText === button);
      let [pressable, answering, isAsked] = [null, null, false];
      const again = () => {
        const pane = performance.getEntriesByName(mark).length > 0 ? paneWindow() : null;
        const body = pane?.document?.body;
        if (!isAsked && pane?.Office?.onReady) {
          isAsked = true;
          void pane.Office.onReady().then(() => (answering = since()));
        }
        // The texts are looked at first as they stand in the document: what is shown costs a layout to ask for.
        if (body && pressable === null && body.textContent.includes(button) && canPress(body))
          pressable = since();
        const isThere =
          pressable !== null &&
          answering !== null &&
          body.textContent.includes(sign) &&
          body.innerText.includes(sign);
        if (!isThere) return globalThis.requestAnimationFrame(again);
        performance.mark("pane-ready");
        return resolve({ button: pressable, usable: Math.max(pressable, answering), list: since() });
      };
      again();
    });
  return page.evaluate(look, wanted);
}

/** Waits until nothing keeps the page's thread busy any more. */
function quiet(page) {
  return page.evaluate(
    (longest) =>
      new Promise((resolve) => {
        let last = performance.now();
        new PerformanceObserver(() => (last = performance.now())).observe({ type: "longtask" });
        const timer = setInterval(() => {
          if (performance.now() - last < longest) return;
          clearInterval(timer);
          resolve();
        }, 50);
      }),
    QUIET,
  );
}

const isOwnFile = (url) => /\/add-in\/(?!office\/)[^?]*\.(js|css|html)/.test(url);

/** Records what the browser's threads do until it is stopped. */
async function record(browser) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const includedCategories = ["devtools.timeline", "toplevel", "v8", "blink.user_timing"];
  await session.send("Tracing.start", { traceConfig: { includedCategories, excludedCategories: ["*"] } });
  return async () => {
    const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await ended;
    await session.detach();
    return events;
  };
}

/**
 * Processor time in milliseconds: of evaluating the add-in's own scripts, and of all that the page's thread did between the marks.
 * Of what was under way when the trace ended, the browser tells no time.
 */
function processorTimes(events) {
  const from = events.findLast(({ name }) => name === "pane-asked-for");
  const to = events.findLast(({ name }) => name === "pane-ready");
  const isWithin = ({ ts, dur, pid, tid }) =>
    dur !== undefined && pid === from.pid && tid === from.tid && ts >= from.ts && ts < to.ts;
  const sum = (some) => some.reduce((total, { tdur, dur }) => total + (tdur ?? dur), 0) / 1000;
  const within = events.filter(isWithin);
  return {
    evaluation: sum(
      within.filter(({ name, args }) => name === "EvaluateScript" && isOwnFile(args.data?.url ?? "")),
    ),
    processor: sum(within.filter(({ name }) => name === "ThreadControllerImpl::RunTask")),
  };
}

async function bytesOf(responses) {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

/** Opens the pane beside a workbook that has long been open and drawn, as a user does who presses the ribbon's button. */
async function openBesideSheet(browser, { page, site, button, sign }) {
  site.gate.isShut = true;
  await page.goto(site.url);
  await quiet(page);
  site.gate.isShut = false;
  const responses = [];
  const keep = (response) => isOwnFile(response.url()) && responses.push(response);
  page.on("response", keep);
  const stop = await record(browser);
  await page.evaluate(() => void performance.mark("pane-asked-for"));
  site.gate.open();
  const times = await timesFrom(page, { mark: "pane-asked-for", button, sign });
  page.off("response", keep);
  return { ...times, bytes: await bytesOf(responses), ...processorTimes(await stop()) };
}

/** Opens the pane along with the workbook, both on one thread. */
async function openWithSheet({ page, site, button, sign }) {
  await page.goto(site.url);
  const { list } = await timesFrom(page, { mark: "pane-started", button, sign });
  return { together: list };
}

/** A browser of its own for an add-in's page, which was opened once; of its files the browser may keep those named like `lasting`. */
async function openFirst(browser, { folder, lasting, button, sign, prepare }) {
  const site = await serveAddIn(folder, lasting);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(site.url);
  await prepare?.(page.frameLocator("#pane iframe"));
  await timesFrom(page, { mark: "pane-started", button, sign });
  return { page, site, button, sign };
}

/** An add-in's page, ready to be opened: `figures()` opens it as if for the first time, both ways, and once more, and gives what was measured. */
export async function createContestant(browser, addIn) {
  const fresh = await openFirst(browser, addIn);
  const kept = await openFirst(browser, { ...addIn, lasting: KEPT });
  for (let opening = 1; opening < OPENINGS_UNTIL_KEPT; opening += 1) await openBesideSheet(browser, kept);
  const figures = async () => {
    const first = await openBesideSheet(browser, fresh);
    const again = await openBesideSheet(browser, kept);
    return {
      ...first,
      ...(await openWithSheet(fresh)),
      buttonAgain: again.button,
      usableAgain: again.usable,
      listAgain: again.list,
      processorAgain: again.processor,
    };
  };
  const close = () => {
    fresh.site.close();
    kept.site.close();
  };
  return { figures, close };
}
