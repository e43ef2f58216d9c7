import { spawn } from "node:child_process";
import type { Spread } from "./measure";
import { spreadText, type Row } from "./report";

/** What test/tools/measure-pane.mjs says of one figure. */
interface PaneFigure {
  readonly figure: keyof typeof TITLES;
  readonly ratio: Spread;
  readonly first: Spread;
  readonly second: Spread;
  readonly runs: number;
}

const TITLES = {
  bytes: "pane: bytes until the list of tables stands, gzip, without Office.js",
  evaluation: "pane: script evaluation, milliseconds of processor time",
  button: "pane: milliseconds until the main button can be pressed, beside an open workbook",
  usable:
    "pane: milliseconds until the main button can be pressed and Excel can be asked, beside an open workbook",
  list: "pane: milliseconds until the list of tables, beside an open workbook",
  processor: "pane: processor time until the list of tables, the host's share included",
  together: "pane: milliseconds until the list of tables, opened along with the workbook",
  buttonAgain: "pane: milliseconds until the main button can be pressed, opened again (cached)",
  usableAgain:
    "pane: milliseconds until the main button can be pressed and Excel can be asked, opened again (cached)",
  listAgain: "pane: milliseconds until the list of tables, opened again (cached)",
  processorAgain:
    "pane: processor time until the list of tables, opened again (cached), the host's share included",
} as const;

/** What a command prints; its own complaints go where ours do. */
function printedBy(words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${words.join(" ")} ended with ${code}: ${printed}`)),
    );
  });
}

/** The pane against the built page of the official React template, in one browser. */
export async function paneRows(template: string, runs: number): Promise<Row[]> {
  const words = ["test/tools/measure-pane.mjs", "--template", template, "--runs", String(runs), "--json"];
  const figures = JSON.parse((await printedBy(words)).trim().split("\n").at(-1)!) as readonly PaneFigure[];
  return figures.map(({ figure, ratio, first, second, runs: counted }) => ({
    what: TITLES[figure],
    against: "the official React template's page, in the same browser and host",
    goal: "≤ 1 ×",
    figure: `${spreadText(ratio)} ×`,
    isMet: ratio.median <= 1,
    detail: `${spreadText(first)} / ${spreadText(second)}, ${counted} runs`,
  }));
}

const BROWSER_TEST = [
  "node_modules/jest/bin/jest.js",
  "--selectProjects",
  "browser",
  "-w",
  "1",
  "test/browser/large-workbook.test.ts",
];

/** The pane's main thread while 300 tables are reviewed, as the browser test records it. */
export async function mainThreadRows(): Promise<Row[]> {
  const printed = await printedBy(BROWSER_TEST);
  const [, opening, scoring] = /opening (\d+) ms, scoring (\d+) ms/.exec(printed) ?? [];
  const [, cancelled] = /cancelled after (\d+) ms/.exec(printed) ?? [];
  if (!opening || !scoring || !cancelled) throw new Error(`no figures in: ${printed}`);
  const longest = Math.max(Number(opening), Number(scoring));
  const what = "pane: main thread while 300 tables are";
  return [
    {
      what: `${what} opened and scored`,
      against: "–",
      goal: "no task over 200 ms",
      figure: `${longest} ms`,
      isMet: longest <= 200,
      detail: `longest task opening ${opening} ms, scoring ${scoring} ms, 1 run`,
    },
    {
      what: `${what} scored and 取消 is pressed`,
      against: "–",
      goal: "answers in 100 ms",
      figure: `${cancelled} ms`,
      isMet: Number(cancelled) <= 100,
      detail: "1 run",
    },
  ];
}
