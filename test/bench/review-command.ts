import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../src/workbook-file/write-workbook";
import { generateTable, workbookOf } from "./form-workbook";
import { compare, comparisonOf, inTurn, spread, type ElsewhereRun } from "./measure";
import { ratioRow, spreadText, type Row } from "./report";

const REVIEW = "scripts/review.mjs";
const PARSE_ONLY = "test/bench/parse-only-process.mjs";
/** Prints what the process took when it ends: the most memory it ever held (KB), and its processor time (μs). */
const PROBE = `data:text/javascript,process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("took " + maxRSS + " " + (userCPUTime + systemCPUTime));
})`.replace(/\s+/g, "%20");

interface Finished extends ElsewhereRun {
  readonly lines: number;
  readonly peakMegabytes: number;
}

function runNode(words: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", PROBE, ...words], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let lines = 0;
    let trouble = "";
    child.stdout.on(
      "data",
      (chunk: Buffer) => (lines += chunk.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0)),
    );
    child.stderr.on("data", (chunk: Buffer) => (trouble += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      const took = /took (\d+) (\d+)$/.exec(trouble);
      if (code !== 0 || !took) reject(new Error(`${words.join(" ")} ended with ${code}: ${trouble}`));
      else resolve({ lines, peakMegabytes: Number(took[1]) / 1024, cpuMilliseconds: Number(took[2]) / 1000 });
    });
  });
}

/** A folder of workbooks with one table each; the caller removes it. */
function folderOf(workbooks: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-bench-"));
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < workbooks; index += 1) {
    const bytes = writeWorkbook(workbookOf([generateTable(index, 40)]));
    writeFileSync(path.join(folder, `${String(index).padStart(4, "0")}.xlsx`), bytes);
  }
  return folder;
}

/** The review of a folder against opening and parsing the same files, with one job and with two, and its memory. */
export async function reviewCommandRows(workbooks: number, runs: number): Promise<Row[]> {
  const large = folderOf(workbooks);
  const small = folderOf(Math.ceil(workbooks / 4));
  try {
    const peaks: number[] = [];
    const review = async (jobs: number): Promise<Finished> => {
      const finished = await runNode([REVIEW, "--json", "--jobs", String(jobs), large]);
      if (finished.lines !== workbooks) throw new Error(`${finished.lines} of ${workbooks} were reviewed`);
      if (jobs === 1) peaks.push(finished.peakMegabytes);
      return finished;
    };
    // One round for both comparisons: reviewing with one job is the dearest of the three.
    const [one, parsing, two] = await inTurn(
      [
        { name: "one job", run: () => review(1) },
        { name: "parse", run: () => runNode([PARSE_ONLY, large]) },
        { name: "two jobs", run: () => review(2) },
      ],
      runs,
    );
    const what = `review --json of ${workbooks} workbooks`;
    const overParsing = comparisonOf(one!, parsing!);
    return [
      ratioRow({ what, against: "only opening and parsing the same files" }, overParsing, { atMost: 1.3 }),
      ratioRow({ what: `${what}, --jobs 1`, against: "--jobs 2" }, comparisonOf(one!, two!), {
        atLeast: 1.7,
      }),
      await twoProcessesRow(large, runs),
      await memoryRow({ small, workbooks, peak: spread(peaks).median }),
    ];
  } finally {
    for (const folder of [large, small]) rmSync(folder, { recursive: true, force: true });
  }
}

/** What two cores are worth here: the reader alone, in two processes that share nothing, one after the other and at once. */
async function twoProcessesRow(folder: string, runs: number): Promise<Row> {
  const parse = () => runNode([PARSE_ONLY, folder]);
  const inSequence = async () => {
    await parse();
    await parse();
  };
  const { ratio, first, second } = await compare(
    { name: "one after the other", run: inSequence },
    { name: "at once", run: () => Promise.all([parse(), parse()]) },
    runs,
  );
  return {
    what: "two processes that only open and parse the files, one after the other",
    against: "both at once: the most that two cores of this machine can give",
    goal: "recorded",
    figure: `${spreadText(ratio)} ×`,
    isMet: null,
    detail: `${spreadText(first)} / ${spreadText(second)} ms, ${runs} runs`,
  };
}

async function memoryRow(large: { small: string; workbooks: number; peak: number }): Promise<Row> {
  const few = await runNode([REVIEW, "--json", large.small]);
  const ratio = large.peak / few.peakMegabytes;
  return {
    what: `peak memory of the review of ${large.workbooks} workbooks`,
    against: "of a quarter of them",
    goal: "flat (≤ 1.3 ×)",
    figure: `${ratio.toFixed(2)} ×`,
    isMet: ratio <= 1.3,
    detail: `${large.peak.toFixed(0)} / ${few.peakMegabytes.toFixed(0)} MB`,
  };
}
