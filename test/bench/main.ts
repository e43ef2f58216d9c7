import { oneClickRows, oneEditRow } from "./one-edit";
import { mainThreadRows, paneRows } from "./pane";
import { largeWorkbookRow, recognitionGrowthRow, recognitionRow } from "./recognition";
import { table, type Row } from "./report";
import { reviewCommandRows } from "./review-command";
import { libreOfficeRows, scoringGrowthRow, scoringRows } from "./scoring";
import { writeDocument } from "./write-document";

/** What the benchmarks are run with. The working directory is the root of the repository. */
export interface BenchOptions {
  /** Smaller sizes and fewer runs: a look before a change is merged. */
  readonly isQuick: boolean;
  /** Whether docs/benchmarks.md is written; it says which kind of run it holds. */
  readonly isWritten: boolean;
  /** Where the official React template's page was built; without it the pane is not compared. */
  readonly template: string | null;
}

type Benchmark = () => Promise<readonly Row[]>;

/** Enough to see a ratio that went wrong. */
const QUICK: readonly Benchmark[] = [
  async () => [await oneEditRow(300, 5)],
  () => oneClickRows(50, 9),
  () => scoringRows([10], 3),
  async () => [await scoringGrowthRow(25, 2, 3)],
  async () => [await recognitionRow(20_000, 5)],
  async () => [await recognitionGrowthRow(5_000, 2, 3)],
  async () => [await largeWorkbookRow(300, 3)],
  () => reviewCommandRows(40, 2),
];

/** Edits and presses go first: in the pane's process, too, nothing has run before them. */
const FULL: readonly Benchmark[] = [
  async () => [await oneEditRow(50, 15)],
  async () => [await oneEditRow(300, 15)],
  () => oneClickRows(50, 40),
  () => oneClickRows(300, 40),
  () => scoringRows([10, 100, 1000], 7),
  () => libreOfficeRows([100, 1000], 7),
  async () => [await scoringGrowthRow(125, 3, 7)],
  async () => [await recognitionRow(100_000, 9)],
  async () => [await recognitionGrowthRow(10_000, 3, 7)],
  async () => [await largeWorkbookRow(300, 7)],
  () => reviewCommandRows(1000, 7),
  mainThreadRows,
];

/** Runs the benchmarks, prints each row as it is there, and writes docs/benchmarks.md where that is asked for. */
export async function runBench({ isQuick, isWritten, template }: BenchOptions): Promise<void> {
  const rows: Row[] = [];
  const ofPane: readonly Benchmark[] = template === null ? [] : [() => paneRows(template, 7)];
  for (const benchmark of [...(isQuick ? QUICK : FULL), ...ofPane]) {
    const found = await benchmark();
    rows.push(...found);
    process.stdout.write(table(found).split("\n").slice(2).join("\n"));
  }
  if (isWritten) writeDocument(rows, isQuick);
}
