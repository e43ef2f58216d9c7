/**
 * Measures the pane against another add-in's built page, both in one Chromium, in the same stand-in for Excel, through the same Office.js:
 *
 *   node test/tools/measure-pane.mjs --template FOLDER [--button TEXT] [--runs 7] [--json]
 *
 * FOLDER holds a taskpane.html that loads office/office.js (ours is lent to it) and its scripts. TEXT is what its button says, the
 * one thing that its page is for; ours is 重新评分, and beyond it the list of tables. The two are opened in turn, each beside a
 * workbook that is open and drawn, once more by a browser that has opened it before and kept its files, then along with the
 * workbook; the first run of each is not counted.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { createJiti } from "jiti";
import { chromium } from "playwright-core";
import { addInFolder, build } from "../../scripts/build-workbench.mjs";
import { findBrowser } from "../browser/find-browser.mjs";
import { createContestant } from "./pane-contestant.mjs";

const MODE = "production";
const FIGURES = [
  "bytes",
  "evaluation",
  "button",
  "usable",
  "list",
  "processor",
  "together",
  "buttonAgain",
  "usableAgain",
  "listAgain",
  "processorAgain",
];
const { spread } = await createJiti(import.meta.url).import("../bench/measure.ts");
const { values } = parseArgs({
  options: {
    template: { type: "string" },
    button: { type: "string", default: "Insert text" },
    runs: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
  },
});
if (!values.template) throw new Error("--template FOLDER: where the other page was built");

/** Our first-run page is gone past once; afterwards the list is what the pane opens with. */
const goPastFirstRun = (pane) => pane.getByRole("button", { name: "跳过" }).click();

await build(MODE);
const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
const ours = await createContestant(browser, {
  folder: addInFolder(MODE),
  button: "重新评分",
  sign: "3 张自评表",
  prepare: goPastFirstRun,
});
const template = await createContestant(browser, {
  folder: path.resolve(values.template),
  button: values.button,
  sign: values.button,
});
const pairs = [];
for (let run = 0; run <= Number(values.runs); run += 1) {
  const pair = [await ours.figures(), await template.figures()];
  if (run > 0) pairs.push(pair);
}
await browser.close();
ours.close();
template.close();

const figures = FIGURES.map((figure) => ({
  figure,
  ratio: spread(pairs.map(([own, other]) => own[figure] / other[figure])),
  first: spread(pairs.map(([own]) => own[figure])),
  second: spread(pairs.map(([, other]) => other[figure])),
  runs: pairs.length,
}));
const text = ({ min, median, max }) => [median, min, max].map((value) => value.toFixed(2)).join(" ");
for (const { figure, ratio, first, second } of values.json ? [] : figures) {
  console.log(
    `${figure}: ${text(ratio)} × (median, least, most); ours ${text(first)}, theirs ${text(second)}`,
  );
}
if (values.json) console.log(JSON.stringify(figures));
