import { areasReadBy, cellKey } from "../../core";
import type { Area, CellRef } from "../../core";
import { offers } from "../exchange/requirement-sets";
import type { SheetTexts } from "../sheet/sheet-texts";

/** What Excel tells of a cell and the formulas that fill several cells. */
export interface ArrayLook {
  /** Whether a formula spills into the cell or out of it; before ExcelApi 1.12 no Excel of ours spills. */
  readonly isSpilled: boolean;
  /** Whether its formula may be one that was entered over several cells at once. */
  readonly mayBeEntered: boolean;
}

/**
 * Queues asking a range for its arrays.
 *
 * @returns the answer for all of its cells, `null` where it is not the same for all
 */
export function queueArrays(range: Excel.Range): () => ArrayLook | null {
  if (!offers("1.12", range, "hasSpill")) return () => ({ isSpilled: false, mayBeEntered: true });
  range.load("hasSpill,savedAsArray");
  return () => {
    // Excel says null of cells that differ, whatever the types promise.
    const isSpilled = range.hasSpill as boolean | null;
    return isSpilled === null ? null : { isSpilled, mayBeEntered: range.savedAsArray !== false };
  };
}

/**
 * Whether a cell belongs to a formula that fills several. Excel refuses to write a part of one that was entered, one that
 * spills gives up (`#SPILL!`) when something is put in its way, and the others go when its first cell is overwritten. An
 * entered formula is told by a neighbour that has the very same: no Excel tells it otherwise (`formulaArray` is for the desktop).
 *
 * @source "Handle dynamic arrays and spilling using the Excel JavaScript API"; office-js issue 6176
 */
export function isPartOfArray(
  place: CellRef,
  { formula, isSpilled, mayBeEntered }: ArrayLook & { readonly formula: string | null },
  texts: SheetTexts | undefined,
): boolean {
  if (isSpilled) return true;
  if (formula === null || !mayBeEntered || !readsSeveral(formula)) return false;
  return neighboursOf(place).some((key) => texts?.formulas.get(key) === formula);
}

/** Two cells may hold `=$B$2` side by side; what fills several cells looks at several. */
function readsSeveral(formula: string): boolean {
  return areasReadBy(formula)?.some(isSeveral) ?? true;
}

function isSeveral({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

function neighboursOf({ row, column }: CellRef): readonly number[] {
  return [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ].map(([at = 0, of = 0]) => cellKey(at, of));
}
