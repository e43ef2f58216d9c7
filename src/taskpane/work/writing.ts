import type { CellRef, WriteOp, WritePlan, WriteReceipt } from "../../core/index";
import { a1, cellId, scoreBasisFor } from "../../core/index";
import type { ChangedCell, NamedCell, WrittenNotice } from "../session/notice";
import type { Bench } from "./bench";
import { attempt, patiently } from "./bench";
import { readSheets, readWorkbook } from "./reading";

/** What a write is for, and what to do when a cell has moved on since the preview. */
export interface WriteManner {
  readonly purpose: WrittenNotice["purpose"];
  readonly ifChanged: "refuse" | "skip";
}

/** Writes a plan, reads back what it touched, and says what came of it. */
export async function write(bench: Bench, plan: WritePlan, manner: WriteManner): Promise<void> {
  if (plan.ops.length === 0 && plan.highlights.length === 0) {
    bench.store.dispatch({ type: "noticed", notice: { kind: "nothing-to-write" } });
    return;
  }
  await attempt(bench, "writing", async () => {
    const receipt = await patiently(bench, "writing", () =>
      bench.host.apply(plan, { ifChanged: manner.ifChanged }),
    );
    for (const { op } of receipt.changedMeanwhile) {
      bench.store.dispatch({ type: "edited", sheet: op.cell.sheet, area: areaOf(op.cell) });
    }
    const isRefused = manner.ifChanged === "refuse" && receipt.changedMeanwhile.length > 0;
    bench.progress.again = () => write(bench, plan, manner);
    if (isRefused) refuse(bench, plan, receipt);
    else await settle(bench, receipt, manner);
  });
}

/** Writes the rest of a plan that was refused because some cells moved on. */
export async function writeOthers(bench: Bench): Promise<void> {
  const plan = bench.progress.refusedPlan;
  if (plan) await write(bench, plan, { purpose: "scores", ifChanged: "skip" });
}

function refuse(bench: Bench, plan: WritePlan, receipt: WriteReceipt): void {
  bench.progress.refusedPlan = plan;
  const changed = receipt.changedMeanwhile.map(changedCell);
  const others = plan.ops.length - changed.length;
  bench.store.dispatch({ type: "noticed", notice: { kind: "changed-meanwhile", changed, others } });
}

async function settle(bench: Bench, receipt: WriteReceipt, manner: WriteManner): Promise<void> {
  const { store } = bench;
  const scores = manner.purpose === "fixes" ? [] : receipt.written;
  await keepBasis(bench, scores);
  const sheets = [...new Set(receipt.written.map(({ cell }) => cell.sheet))];
  const tables = tablesOf(bench, receipt.written);
  await readSheets(bench, sheets, "written");
  store.dispatch({ type: "tables-written", tables, scores: Object.fromEntries(scores.map(valueById)) });
  store.dispatch({
    type: "noticed",
    notice: {
      kind: "written",
      purpose: manner.purpose,
      cells: receipt.written.length,
      highlights: receipt.highlighted,
      changed: receipt.changedMeanwhile.map(changedCell),
      refused: receipt.refused.map(({ op, code }) => ({ ...named(op), code })),
      forgotten: receipt.forgotten,
    },
  });
}

/** Remembers for which inputs the scores were written, so that a later edit makes them 已过期 instead of judged. */
async function keepBasis(bench: Bench, written: readonly WriteOp[]): Promise<void> {
  const { review, settings } = bench.store.get();
  if (!review || written.length === 0) return;
  const scoreBasis = scoreBasisFor(review, { ops: written });
  const next = { ...settings, scoreBasis };
  await bench.host.saveSettings(next);
  bench.store.dispatch({ type: "settings-changed", settings: next });
}

function tablesOf(bench: Bench, written: readonly WriteOp[]): readonly string[] {
  const tables = bench.store.get().review?.tables ?? [];
  const ids = written.flatMap(({ reason }) => {
    const id = reason.table === null ? undefined : tables[reason.table]?.table.region.id;
    return id === undefined ? [] : [id];
  });
  return [...new Set(ids)];
}

/** Puts back everything that was written so far. */
export async function restore(bench: Bench): Promise<void> {
  await attempt(bench, "restoring", async () => {
    const { host, store } = bench;
    const summary = await patiently(bench, "restoring", () => host.restore());
    const settings = { ...store.get().settings, scoreBasis: [] };
    await host.saveSettings(settings);
    store.dispatch({ type: "settings-changed", settings });
    await readWorkbook(bench, "opened");
    store.dispatch({ type: "restored" });
    const { cells, highlights, editedSince, lost } = summary;
    const isNothing = cells + highlights + editedSince.length + lost.length === 0;
    const notice = isNothing
      ? { kind: "nothing-to-restore" as const }
      : { kind: "restored" as const, summary };
    store.dispatch({ type: "noticed", notice });
  });
}

function valueById({ cell, after }: WriteOp) {
  return [cellId(cell), after.value] as const;
}

function named(op: WriteOp): NamedCell {
  return { cell: op.cell, sheetName: op.sheetName, address: a1(op.cell.row, op.cell.column) };
}

function changedCell({ op, found }: WriteReceipt["changedMeanwhile"][number]): ChangedCell {
  return { ...named(op), found };
}

function areaOf({ row, column }: CellRef) {
  return { top: row, bottom: row, left: column, right: column };
}
