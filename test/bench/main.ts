import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { largeWorkbookRow, oneEditRow, recognitionGrowthRow, recognitionRow } from "./recognition";
import { table, type Row } from "./report";
import { reviewCommandRows } from "./review-command";
import { growthRow, scoringRows } from "./scoring";

/** What the benchmarks are run with. The working directory is the root of the repository. */
export interface BenchOptions {
  /** Smaller sizes and fewer runs: a look before a change is merged. */
  readonly isQuick: boolean;
}

const METHOD = `
How it is measured: the two things compared run in turn, A B A B …, in one process (whole commands: one process each); the ratio is taken pair by
pair and quoted as median (minimum–maximum), so that a slow moment of the machine hits both sides. The first run of each is told apart as cold and not
counted. Nothing here is asserted in \`npm test\`. Milliseconds are of the machine below and are no claim.

* **Cell formulas**: for each row the score, its difference from the printed one and whether an explanation is owed, and the sums, written as Excel
  formulas by hand and recalculated by Univer's engine in Node. Equal results are asserted before the race. Univer spreads its work over timer ticks,
  which is part of what its user waits for.
* **One pass**: a loop over the same cells that only counts those which are not empty.
`;

/** Runs the benchmarks, prints the table, and (unless quick) writes docs/benchmarks.md. */
export async function runBench({ isQuick }: BenchOptions): Promise<void> {
  const runs = isQuick ? 3 : 7;
  const rows: Row[] = [];
  const note = (more: Row[]) => {
    rows.push(...more);
    process.stdout.write(table(more).split("\n").slice(2).join("\n"));
  };
  note(await scoringRows(isQuick ? [10] : [10, 100, 1000], runs));
  note([growthRow(isQuick ? 25 : 125, 3, runs)]);
  note([await recognitionRow(isQuick ? 20_000 : 100_000, runs)]);
  note([recognitionGrowthRow(isQuick ? 5_000 : 10_000, 3, runs)]);
  note([largeWorkbookRow(isQuick ? 50 : 300, isQuick ? 1 : 3)]);
  for (const tables of isQuick ? [50] : [50, 300]) note([await oneEditRow(tables, runs)]);
  note(await reviewCommandRows(isQuick ? 20 : 1000, isQuick ? 1 : 7));
  if (!isQuick) writeReport(rows);
}

const COMPARED = ["@univerjs/core", "decimal.js", "@e965/xlsx"];

function versionOf(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function writeReport(rows: readonly Row[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  const compared = COMPARED.map((name) => `${name} ${versionOf(name)}`).join(", ");
  const text = `# Benchmarks\n\nWritten by \`npm run bench\` (\`-- --quick\` for a look in under a minute).\n\n${table(rows)}\nMachine: ${machine}. Versions: ${compared}.\n${METHOD}`;
  writeFileSync("docs/benchmarks.md", text);
}
