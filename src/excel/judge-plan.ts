import type { HostErrorCode, WriteOp, WriteReceipt } from "../core";
import { isSameContent, passesThroughGeneral } from "./cell-content";
import { foundAt } from "./target-cells";
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
    const cell = foundAt(found, op.cell);
    const code = cell ? refusalOf(found, op, cell) : "sheet-deleted";
    if (cell && isSameContent(cell, op.after)) done.push(op);
    else if (code || !cell) refused.push({ op, code: code ?? "sheet-deleted" });
    else if (isSameContent(cell, op.before)) go.push(op);
    else changedMeanwhile.push({ op, found: cell.value });
  }
  return { go, done, changedMeanwhile, refused };
}

type Refusal = WriteReceipt["refused"][number];

function refusalOf(found: FoundCells, { cell, after }: WriteOp, target: FoundCell): HostErrorCode | null {
  if (!found.get(cell.sheet)?.isProtected) return null;
  if (target.isLocked) return "sheet-protected";
  // Neither what is to stand there nor what would have to come back may become a text.
  const wouldBeText = [after, target].some((content) => passesThroughGeneral(content, target.numberFormat));
  return wouldBeText ? "text-format" : null;
}
