import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { table, type Row } from "./report";

const COMPARED = ["@univerjs/core", "decimal.js", "@e965/xlsx", "@microsoft/office-js"];

const METHOD = `
## How it is measured

The two things compared run in turn, A B A B …, in one process; whole commands run in a process each. The ratio is taken pair by pair and quoted as
median (minimum–maximum), so that a slow moment of the machine hits both sides. The first run of each is told apart as cold and not counted. Beside
the ratio on the clock stands the ratio by processor time, which other work on the machine disturbs less. All of it is bundled by webpack in
production mode, as the add-in is. Nothing here is asserted in \`npm test\`. Milliseconds are of the machine below and are no claim.

* **Cell formulas**: for each row the score, its difference from the printed one and whether an explanation is owed, and the sums, written as Excel
  formulas by hand and recalculated by Univer's engine in Node. Equal results are asserted before the race. Univer spreads its work over timer ticks,
  which is part of what its user waits for, and no part of its processor time.
* **One pass**: a loop over the same cells that only counts those which are not empty.
* **Opening and parsing**: the reader of the review, in a process that is started like it, over the same files: values, formulas, number formats,
  merges and hidden rows into the same snapshot, which is then thrown away. The files hold one table of 40 indicators each; they are made once, and
  one round runs all three commands: one job, parsing, two jobs.
* **One click**: somebody types into a table; that sheet is read again, the workbook reviewed, the sheet's proposals written with their before-images
  compared, its gaps highlighted. Through the unmodified Office.js, with the stand-in for Excel behind it; the host counts. Every edit moves the
  score, so that every click has something to write.
* **The pane and the official React template** (\`--template FOLDER\`): the template's page, built in production mode from the packages that it names
  (React 18, Fluent UI v9 with its provider, button, field, text area, tooltip and icons, core-js and regenerator-runtime in front), and our pane are
  opened by turns in one Chromium, in the same stand-in for Excel, with the same copy of Office.js, in a fresh page each time. Bytes are those fetched
  until the page can be used, gzip level 9, without Office.js. Script evaluation and processor time are those of the page's own thread, as the browser's
  trace tells them. *Beside an open workbook*: the workbook is open and drawn, and nothing else keeps the thread busy, when the pane's page is sent, as
  when a user presses the ribbon's button; *along with the workbook*: both start at once on one thread, as the stand-in does it by itself. Time runs until
  the main button can be pressed (重新评分, which waits for the reading; the template's one button), and for ours until the list of tables stands, against
  the same button of the template. \`node test/tools/measure-pane.mjs\` does this part alone.
* **Main thread**: \`test/browser/large-workbook.test.ts\` records the long tasks that the browser reports for the pane. Only in the full run.
* **LibreOffice**, where it is installed: the same grids as a workbook, recalculated as a whole by a macro inside of it, so that neither its start nor
  loading is counted; the totals of all tables must be ours. Only in the full run.
* **Two processes at once**: what two cores of the machine are worth. \`--jobs 2\` cannot scale better than two processes that share nothing.

## Where the time goes, and what the next factor would cost

Shares of \`review --json\` over 1,000 workbooks of one table with 40 indicators, by a profile of the whole process (\`node --cpu-prof\`):

| what | share |
|---|---|
| opening and parsing the file: unzip, XML, snapshot | 26 % |
| reading the table: budget block, rows, 40 targets and actual values | 24 % |
| recognition of the table and its columns | 11 % |
| collecting garbage (a third of what is collected is the parser's) | 10 % |
| 58 checks, ordering the findings | 11 % |
| scoring with its trace | 7 % |
| the JSON object and its sentences | 5 % |
| JSON text, printing, starting | 6 % |

* **Review against parsing (goal 1.3).** The goal leaves 0.3 of what parsing costs for all else. JSON and its sentences alone take that much, scoring with
  a trace takes as much again, and the checks too. No function takes more than 3 % of the time, most far less than 1 %, and the answers about texts are
  kept: what is left is the work itself. A look below JavaScript (\`perf record -g node --perf-basic-prof\`) found what its own profiler hides: a tenth of
  the time went into V8 itself, because Node 20 adds a property to \`{ ...copied }\` the slow way, half a microsecond each; the bundles for Node say
  \`Object.assign\` instead (18 % of all but parsing). And compiling functions for speed took a fifth of 250 files, so it begins after more use
  (\`--interrupt-budget\`: 16 % of the processor time over 250 files, 6 to 8 % over 1,000). What stands out below JavaScript now: looking up kept answers
  by text (7 %), making numbers exact (10 %, half of it for comparing), lists of lists made flat (5 %). All three gone would still not be a factor of 1.5.
  That would need another core: cells as numbers in flat arrays instead of objects, double arithmetic
  with an error bound instead of exact decimals, checks fused into one loop over the rows, sentences only on demand; and 1.3 would still be far. That
  price is not paid. (Larger young generations and one thread for collecting garbage were tried: nothing, or worse.)
* **Two jobs (goal 1.7).** Two jobs take the processor time of two processes with half the files each: nothing is shared and nothing waits. What is
  missing is the warm-up of the compiler, which every thread pays anew (what some 150 files cost; a process of its own would pay the same), and that one
  job already uses more than one core: its compiler and its garbage collector work beside it. Two busy cores of this machine also slow each other down by
  a fifth, as the two processes that only parse show. More files bring the figure up, 40 files cannot.
* **LibreOffice.** It computes three formulas a row in C++ and is done. We give the same numbers with the steps and sources that led to them, in exact
  decimals, and 58 checks. Scoring in doubles without a trace would come near it, and could not say why a score is what it is.
* **The pane's start.** Up to Office.js both pages wait for the same: of the 85 ms of processor time some 45 are spent in loading both pages and Office.js
  alike (the template's whole page takes 48). The other 40 are spent behind \`Office.onReady\`, where the template draws one button: a good 20 in
  finding, reading and scoring three tables with code that the browser compiles while it runs, some 10 in two round trips (Office.js and the
  stand-in's answers, which in Excel another process gives), the rest in drawing skeleton and list. Code compiled at load (\`allFunctionsCalledOnLoad\`)
  was no faster; reviewing a form that nobody sees while Office.js loads took some 7 ms off, less than it would cost a reader; asking for Office.js's
  second file ahead made no difference on one machine. A page's own policy in a \`meta\` element keeps Chromium from looking ahead, which had
  Office.js asked for last of seven files: it is asked for first now.
* **One edit in 300 tables.** All but the edited table are kept. What is left grows with the workbook: the checks across tables (a quarter to a third),
  putting the findings of all tables in order (a fifth), going through the sheets. That is 0.2 ms where nothing else was done in between, and two to three
  times as much after other work, because the 300 tables have to come from memory again: fewer visits to each table help, cleverer ones do not.
* **One click in 300 tables.** On top of that Office.js lists 300 sheets each time: a sheet may have come or gone. Names and places alone are asked for;
  whether each is protected, asked for until now, made up half of it.
`;

/** Writes the results for people who read the repository. */
export function writeDocument(rows: readonly Row[], isQuick: boolean): void {
  const [first] = cpus();
  const machine = `${cpus().length} × ${first?.model ?? "unknown processor"}, Node ${process.version}`;
  const versions = COMPARED.map((name) => `${name} ${versionOf(name)}`).join(", ");
  const kind = isQuick
    ? "`npm run bench -- --quick --write`: small sizes and few runs. `npm run bench` takes the full sizes and at least seven runs."
    : "`npm run bench`; `-- --quick` is a look at small sizes.";
  const head = `# Benchmarks\n\nWritten by ${kind}\n\n`;
  const text = `${head}${table(rows)}\nMachine: ${machine}. Versions: ${versions}.\n${METHOD}`;
  writeFileSync("docs/benchmarks.md", text);
}

function versionOf(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
