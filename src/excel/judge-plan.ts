import type { HostErrorCode, WriteOp, WriteReceipt } from "../core";
import { isLeftOpen, isSameContent, passesThroughGeneral } from "./cell-content";
import { foundAt, placeKey } from "./target-cells";
import type { FoundCell, FoundCells, FoundSheet } from "./target-cells";
import { neverTook } from "./write-record";
import type { entriesByPlace } from "./write-record";

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
}

/** Compares every target cell with its before-image. */
export function judge(ops: readonly WriteOp[], targets: Targets): Verdict {
  const { found } = targets;
  const [go, done]: [WriteOp[], WriteOp[]] = [[], []];
  const [changedMeanwhile, refused]: [{ op: WriteOp; found: WriteOp["before"]["value"] }[], Refusal[]] = [
    [],
    [],
  ];
  for (const op of ops) {
    const cell = foundAt(found, op.cell);
    const code = cell ? refusalOf(found, op, cell) : "sheet-deleted";
    const isThere = cell && isSameContent(cell, op.after);
    if (isThere && formatOf(op, cell, targets) === cell.numberFormat) done.push(op);
    else if (code || !cell) refused.push({ op, code: code ?? "sheet-deleted" });
    else if (isThere || isSameContent(cell, op.before)) go.push(op);
    else changedMeanwhile.push({ op, found: cell.value });
  }
  return { go, done, changedMeanwhile, refused };
}

/**
 * The number format that is to outlive a write: the cell's, or that of the text cell which it was until a write of
 * ours was cut off before it had given the format back.
 */
export function formatOf(op: WriteOp, cell: FoundCell, { pasts }: Targets): string {
  const last = pasts.get(placeKey(op.cell))?.at(-1);
  if (!last || !isLeftOpen(cell.numberFormat, last.before)) return cell.numberFormat;
  const wasCutOff = neverTook(last, cell) || isSameContent(cell, op.after);
  return wasCutOff ? last.before.numberFormat : cell.numberFormat;
}

type Refusal = WriteReceipt["refused"][number];

function refusalOf(found: FoundCells, { cell, after }: WriteOp, target: FoundCell): HostErrorCode | null {
  const sheet = found.get(cell.sheet);
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
