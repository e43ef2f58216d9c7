import { cellId } from "../../core";
import type { HostErrorCode, WriteOp, WriteReceipt } from "../../core";
import { isPartOfArray } from "../cells/array-formulas";
import { isLeftOpen, isSameContent, passesThroughGeneral } from "../cells/cell-content";
import type { SheetTexts } from "../sheet/sheet-texts";
import { foundAt } from "../cells/target-cells";
import type { FoundCell, FoundCells, FoundSheet } from "../cells/target-cells";
import { neverTook } from "../record/write-record";
import type { entriesByPlace } from "../record/write-record";

/** What is to become of each write. */
export interface Verdict {
  readonly go: readonly WriteOp[];
  /** Cells that hold their after-image already. */
  readonly done: readonly WriteOp[];
  readonly changedMeanwhile: WriteReceipt["changedMeanwhile"];
  readonly refused: WriteReceipt["refused"];
}

/** The target cells just before a write, and what was written to them before. */
export interface Targets {
  readonly found: FoundCells;
  readonly pasts: ReturnType<typeof entriesByPlace>;
  /** By sheet. */
  readonly texts: ReadonlyMap<string, SheetTexts>;
  /** Keys of cells with a formula, before or after, in an Excel table. */
  readonly inTables: ReadonlySet<string>;
}

/** Compares every target cell with its before-image. */
export function judge(ops: readonly WriteOp[], targets: Targets): Verdict {
  const verdict = { go: [], done: [], changedMeanwhile: [], refused: [] } as Draft;
  for (const op of ops) {
    const cell = foundAt(targets.found, op.cell);
    if (cell) judgeCell(verdict, op, { cell, targets });
    else verdict.refused.push({ op, code: "sheet-deleted" });
  }
  return verdict;
}

type Draft = { -readonly [List in keyof Verdict]: Verdict[List][number][] };

interface Target {
  readonly cell: FoundCell;
  readonly targets: Targets;
}

function judgeCell(verdict: Draft, op: WriteOp, { cell, targets }: Target): void {
  const isThere = isSameContent(cell, op.after);
  const code = refusalOf(op, cell, targets);
  if (isThere && formatOf(op, cell, targets) === cell.numberFormat) verdict.done.push(op);
  else if (code) verdict.refused.push({ op, code });
  else if (isThere || isSameContent(cell, op.before)) verdict.go.push(op);
  else verdict.changedMeanwhile.push({ op, found: cell.value });
}

/**
 * The number format that is to outlive a write: the cell's, or that of the text cell which it was until a write of
 * ours was cut off before it had given the format back.
 */
export function formatOf(op: WriteOp, cell: FoundCell, { pasts }: Targets): string {
  const last = pasts.get(cellId(op.cell))?.at(-1);
  if (!last || !isLeftOpen(cell.numberFormat, last.before)) return cell.numberFormat;
  const wasCutOff = neverTook(last, cell) || isSameContent(cell, op.after);
  return wasCutOff ? last.before.numberFormat : cell.numberFormat;
}

function refusalOf(
  op: WriteOp,
  target: FoundCell,
  { found, texts, inTables }: Targets,
): HostErrorCode | null {
  const { sheet } = op.cell;
  const protection = protectionOf(op, target, found.get(sheet));
  if (protection) return protection;
  if (isPartOfArray(op.cell, target, texts.get(sheet))) return "array-formula";
  return inTables.has(cellId(op.cell)) ? "table-formula" : null;
}

function protectionOf(
  { after }: WriteOp,
  target: FoundCell,
  sheet: FoundSheet | undefined,
): HostErrorCode | null {
  if (!sheet?.isProtected) return null;
  if (target.isLocked) return isForm(sheet) ? "cell-locked" : "sheet-protected";
  // Neither what is to stand there nor what would have to come back may become a text.
  const wouldBeText = [after, target].some((content) => passesThroughGeneral(content, target.numberFormat));
  return wouldBeText ? "text-format" : null;
}

/** A protected sheet with cells to fill in: it is not the sheet that refuses, but the one cell. */
function isForm({ cells }: FoundSheet): boolean {
  return [...cells.values()].some(({ isLocked }) => !isLocked);
}
