import type { ReviewSettings, WriteOp, WritePlan, WorkbookSnapshot } from "../../core";
import { cellKey, HostError, valueAt } from "../../core";
import type { Bench } from "./bench";
import { readSheets } from "./reading";
import { readAll } from "./rereading";

/**
 * The same bench, deaf to 取消: what looks at a workbook that was changed goes to its end, else the pane would show what no
 * longer stands there.
 */
export function toTheEnd(bench: Bench): Bench {
  return { ...bench, progress: { ...bench.progress, isCancelled: false } };
}

/** Reads the sheets of a plan whose write was stopped, and gives what stands there of it; `null` where they cannot be read now. */
export async function writtenIn(bench: Bench, plan: WritePlan): Promise<readonly WriteOp[] | null> {
  const sheets = [...new Set(plan.ops.map(({ cell }) => cell.sheet))];
  if (!(await isDone(() => readSheets(toTheEnd(bench), sheets, "written")))) return null;
  const workbook = bench.store.get().review?.workbook;
  return workbook ? plan.ops.filter((op) => stands(workbook, op)) : null;
}

/** Reads everything again after a restore that failed; what it had put back makes its table 已过期. */
export async function lookAgain(bench: Bench): Promise<void> {
  await isDone(() => readAll(toTheEnd(bench), "refreshed"));
}

/** Keeps in the workbook what a write that was stopped could not; where that fails too, a later edit is not told. */
export async function keep({ host }: Bench, settings: ReviewSettings | null): Promise<void> {
  if (settings) await isDone(() => host.saveSettings(settings));
}

/** Whether Excel let it be done: what stopped the write may well stop this, and is told of that already. */
async function isDone(task: () => Promise<void>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function stands({ sheets }: WorkbookSnapshot, { cell, after }: WriteOp): boolean {
  const sheet = sheets.find(({ id }) => id === cell.sheet);
  if (!sheet) return false;
  const formula = sheet.formulas.get(cellKey(cell.row, cell.column)) ?? null;
  if (formula !== null || after.formula !== null) return formula === after.formula;
  return valueAt(sheet, cell.row, cell.column) === after.value;
}
