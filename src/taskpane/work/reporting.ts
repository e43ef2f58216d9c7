import type { ReportSheet } from "../../core";
import { buildReport, reportAsCsv, reportAsText } from "../../core";
import type { Strings } from "../../strings";
import { reportWords } from "../../strings/report-words";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { copyText } from "./copy-text";
import { checkTables } from "./reading";

/** Writes the report sheet, reusing the one that is there. */
export async function writeReport(bench: Bench, strings: Strings): Promise<void> {
  // Before the attempt, not in it: checks that are still to come wait for their own turn.
  await checkTables(bench);
  await attempt(bench, "reporting", async () => {
    const report = makeReport(bench, strings);
    if (!report) return;
    const sheetName = await bench.host.writeReport(report);
    bench.store.dispatch({ type: "noticed", notice: { kind: "report-written", sheetName } });
  });
}

/** Puts the report on the clipboard, as text for a letter or as CSV for another table. */
export async function copyReport(bench: Bench, strings: Strings, form: "text" | "csv"): Promise<void> {
  await checkTables(bench);
  const report = makeReport(bench, strings);
  if (report) await copyText(bench, form === "text" ? reportAsText(report) : reportAsCsv(report));
}

function makeReport({ store, clock, version }: Bench, strings: Strings): ReportSheet | null {
  const { review } = store.get();
  return review && buildReport(review, { date: clock.today(), version }, reportWords(strings));
}
