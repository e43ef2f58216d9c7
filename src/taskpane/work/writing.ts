import type { ApplyOptions, CellRef, WriteOp, WritePlan, WriteReceipt } from "../../core";
import { a1, NOTHING_WRITTEN, scoreBasisFor } from "../../core";
import { editOf } from "../session/carry-over";
import type { ChangedCell, HostNotice, NamedCell, WrittenNotice } from "../session/notice";
import { staleSheets } from "../session/stale-sheets";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { patiently } from "./patiently";
import { readSheets, review } from "./reading";
import { keep, toTheEnd, writtenIn } from "./stopped-write";
import { troubleOf } from "./trouble";

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
    const isCancelled = () => bench.progress.isCancelled;
    const options = { ifChanged: manner.ifChanged, settingsAfter, known, isCancelled };
    const { receipt, stopped } = await applyTo(bench, plan, options);
    const settings = settingsAfter(receipt.written);
    if (settings) bench.store.dispatch({ type: "settings-changed", settings });
    markEdited(
      bench,
      receipt.changedMeanwhile.map(({ op }) => op),
    );
    const isRefused =
      manner.ifChanged === "refuse" && receipt.changedMeanwhile.length > 0 && receipt.written.length === 0;
    bench.progress.again = () => write(bench, plan, manner);
    bench.progress.others = () => write(bench, plan, { ...manner, ifChanged: "skip" });
    if (isRefused) refuse(bench, plan, receipt);
    else await settle(bench, { receipt, stopped, of: plan.ops.length }, manner);
  });
}

function markEdited({ store }: Bench, ops: readonly WriteOp[]): void {
  for (const { cell } of ops) store.dispatch(editOf(store.get(), cell.sheet, areaOf(cell)));
}

/** What came of a write, whether it came to its end or not. */
interface Applied {
  readonly receipt: WriteReceipt;
  /** What ended it; `null` where nothing did. */
  readonly stopped: HostNotice | "cancel" | null;
}

/** What a write that failed left in the cells only a look at them tells. */
async function applyTo(bench: Bench, plan: WritePlan, options: ApplyOptions): Promise<Applied> {
  try {
    const receipt = await patiently(bench, "writing", () => bench.host.apply(plan, options));
    return { receipt, stopped: null };
  } catch (error) {
    for (const { cell } of plan.ops) bench.store.dispatch({ type: "sheet-dirtied", sheet: cell.sheet });
    const written = await writtenIn(bench, plan);
    if (written === null) {
      // How much stands nobody can tell: as after an edit, the tables are 已过期.
      markEdited(bench, plan.ops);
      throw error;
    }
    const trouble = troubleOf(error, true);
    const receipt = { ...NOTHING_WRITTEN, written };
    if (trouble.kind === "cancelled") return { receipt, stopped: "cancel" };
    if (trouble.kind !== "host-error" || written.length === 0) throw error;
    await keep(bench, options.settingsAfter?.(written) ?? null);
    return { receipt, stopped: trouble };
  }
}

/** Writes the rest of a plan that was refused because some cells moved on. */
export async function writeOthers(bench: Bench): Promise<void> {
  await bench.progress.others?.();
}

function refuse(bench: Bench, plan: WritePlan, receipt: WriteReceipt): void {
  const changed = receipt.changedMeanwhile.map(changedCell);
  const others = plan.ops.length - changed.length;
  bench.store.dispatch({ type: "noticed", notice: { kind: "changed-meanwhile", changed, others } });
}

async function settle(
  bench: Bench,
  { receipt, stopped, of }: Applied & { readonly of: number },
  manner: WriteManner,
): Promise<void> {
  const { store } = bench;
  const tables = areScores(manner) ? tablesOf(bench, receipt.written) : [];
  await reviewWritten(toTheEnd(bench), receipt);
  const by = bench.progress.isCancelled ? "cancel" : stopped;
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
      stopped: by === null ? null : { of, by },
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

function named(op: WriteOp): NamedCell {
  return { cell: op.cell, sheetName: op.sheetName, address: a1(op.cell.row, op.cell.column) };
}

function changedCell({ op, found }: WriteReceipt["changedMeanwhile"][number]): ChangedCell {
  return { ...named(op), found };
}

function areaOf({ row, column }: CellRef) {
  return { top: row, bottom: row, left: column, right: column };
}
