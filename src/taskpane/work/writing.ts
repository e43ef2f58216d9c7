import type { ApplyOptions, CellRef, WriteOp, WritePlan, WriteReceipt } from "../../core/index";
import { a1, scoreBasisFor } from "../../core/index";
import type { ChangedCell, NamedCell, WrittenNotice } from "../session/notice";
import { staleSheets } from "../session/session";
import type { Bench } from "./bench";
import { attempt, patiently } from "./bench";
import { readAll, readSheets, review } from "./reading";

/** What a write is for, and what to do when a cell has moved on since the preview. */
export interface WriteManner {
  readonly purpose: WrittenNotice["purpose"];
  readonly ifChanged: "refuse" | "skip";
}

/**
 * Writes a plan and says what came of it. What is to be kept in the workbook goes in the same request, and the written sheets
 * come back with its answer.
 */
export async function write(bench: Bench, plan: WritePlan, manner: WriteManner): Promise<void> {
  if (plan.ops.length === 0 && plan.highlights.length === 0) {
    bench.store.dispatch({ type: "noticed", notice: { kind: "nothing-to-write" } });
    return;
  }
  await attempt(bench, "writing", async () => {
    const known = bench.store.get().review?.workbook;
    const settingsAfter = settingsFor(bench, manner);
    const options = { ifChanged: manner.ifChanged, settingsAfter, known };
    const receipt = await applyTo(bench, plan, options);
    const settings = settingsAfter(receipt.written);
    if (settings) bench.store.dispatch({ type: "settings-changed", settings });
    for (const { op } of receipt.changedMeanwhile) {
      bench.store.dispatch({ type: "edited", sheet: op.cell.sheet, area: areaOf(op.cell) });
    }
    const isRefused =
      manner.ifChanged === "refuse" && receipt.changedMeanwhile.length > 0 && receipt.written.length === 0;
    bench.progress.again = () => write(bench, plan, manner);
    if (isRefused) refuse(bench, plan, receipt);
    else await settle(bench, receipt, manner);
  });
}

/** What a write that failed left in the cells nobody knows: their sheets are read again at the next press. */
async function applyTo(bench: Bench, plan: WritePlan, options: ApplyOptions): Promise<WriteReceipt> {
  try {
    return await patiently(bench, "writing", () => bench.host.apply(plan, options));
  } catch (error) {
    for (const { cell } of plan.ops) bench.store.dispatch({ type: "sheet-dirtied", sheet: cell.sheet });
    throw error;
  }
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
  const tables = areScores(manner) ? tablesOf(bench, receipt.written) : [];
  await reviewWritten(bench, receipt);
  // What was edited meanwhile stays 已过期: its scores rest on what stood there before.
  const { tableStates } = store.get();
  store.dispatch({ type: "tables-written", tables: tables.filter((id) => tableStates[id] !== "stale") });
  store.dispatch({
    type: "noticed",
    notice: {
      kind: "written",
      purpose: manner.purpose,
      cells: receipt.written.length,
      highlights: receipt.highlighted,
      changed: receipt.changedMeanwhile.map(changedCell),
      refused: receipt.refused.map(({ op, code }) => ({ ...named(op), code })),
      againstRules: receipt.againstRules.map(named),
      unnoted: receipt.unnoted,
      isCalculatedManually: bench.host.capabilities().isCalculatedManually,
      forgotten: receipt.forgotten,
    },
  });
}

/** Reviews what the receipt brought; where it cannot tell, or somebody edited a table meanwhile, the sheets are read again. */
async function reviewWritten(bench: Bench, { written, workbook }: WriteReceipt): Promise<void> {
  const sheets = [...new Set(written.map(({ cell }) => cell.sheet))];
  const isEdited = staleSheets(bench.store.get()).some((sheet) => sheets.includes(sheet));
  if (workbook && !isEdited) await review(bench, workbook, "written");
  else if (sheets.length > 0) await readSheets(bench, sheets, "written");
}

/** Notes for which inputs the scores were written, so that a later edit makes them 已过期 instead of judged. */
function settingsFor({ store }: Bench, manner: WriteManner): NonNullable<ApplyOptions["settingsAfter"]> {
  const { review, settings } = store.get();
  return (written) =>
    !review || !areScores(manner) || written.length === 0
      ? null
      : { ...settings, scoreBasis: scoreBasisFor(review, { ops: written }) };
}

/** Scores make a table 已写入; what is mended or drafted does not. */
function areScores({ purpose }: WriteManner): boolean {
  return purpose === "scores" || purpose === "updates";
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
    const settings = { ...store.get().settings, scoreBasis: [] };
    const summary = await patiently(bench, "restoring", () => host.restore(settings));
    store.dispatch({ type: "settings-changed", settings });
    await readAll(bench, "opened");
    store.dispatch({ type: "restored" });
    const { cells, highlights, editedSince, lost } = summary;
    const isNothing = cells + highlights + editedSince.length + lost.length === 0;
    const notice = isNothing
      ? { kind: "nothing-to-restore" as const }
      : { kind: "restored" as const, summary };
    store.dispatch({ type: "noticed", notice });
  });
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
