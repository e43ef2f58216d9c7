import { cellKey } from "../core";
import type { HostErrorCode, WriteOp, WriteReceipt } from "../core";
import { isAsWritten, isSameContent } from "./cell-content";
import type { FoundCell, FoundCells } from "./target-cells";

/** What is to become of each write. */
export interface Verdict {
  readonly go: readonly WriteOp[];
  /** Cells that hold their after-image already. */
  readonly done: readonly WriteOp[];
  readonly changedMeanwhile: WriteReceipt["changedMeanwhile"];
  readonly refused: WriteReceipt["refused"];
}

/** Compares every target cell with its before-image. */
export function judge(ops: readonly WriteOp[], found: FoundCells): Verdict {
  const [go, done]: [WriteOp[], WriteOp[]] = [[], []];
  const [changedMeanwhile, refused]: [{ op: WriteOp; found: WriteOp["before"]["value"] }[], Refusal[]] = [
    [],
    [],
  ];
  for (const op of ops) {
    const cell = cellOf(found, op);
    const code = cell ? refusalOf(found, op, cell) : "sheet-deleted";
    if (cell && isAsWritten(cell, op.after)) done.push(op);
    else if (code || !cell) refused.push({ op, code: code ?? "sheet-deleted" });
    else if (isSameContent(cell, op.before)) go.push(op);
    else changedMeanwhile.push({ op, found: cell.value });
  }
  return { go, done, changedMeanwhile, refused };
}

type Refusal = WriteReceipt["refused"][number];

/** The target cell of a write as it was found. */
export function cellOf(found: FoundCells, { cell }: Pick<WriteOp, "cell">): FoundCell | undefined {
  return found.get(cell.sheet)?.cells.get(cellKey(cell.row, cell.column));
}

function refusalOf(found: FoundCells, { cell }: WriteOp, target: FoundCell): HostErrorCode | null {
  return found.get(cell.sheet)?.isProtected && target.isLocked ? "sheet-protected" : null;
}
