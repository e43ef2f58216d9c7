import { areasReadBy, cellKey, contains, LAST_COLUMN, valueAt } from "../../core";
import type { Area, CellRef, CellValue, SheetSnapshot } from "../../core";

/**
 * Whether the formulas of a sheet, as read in the request that wrote some of its cells, hold what they give after the write.
 * Where none hangs on a written cell they do; else one that gives something new, by nothing but the write, shows that Excel
 * has calculated before it answered. That it always does is in no document.
 *
 * @param was - the sheet before the write
 * @param now - the sheet as read in the request
 */
export function isCalculated(
  was: SheetSnapshot,
  now: SheetSnapshot,
  written: readonly Pick<CellRef, "row" | "column">[],
): boolean {
  const own = new Set(written.map(({ row, column }) => cellKey(row, column)));
  const hanging = [...now.formulas].filter(([key, formula]) => own.has(key) || hangsOn(formula, written));
  const isSame = (key: number) => valueOf(was, key) === valueOf(now, key);
  const isByWrite = (inputs: readonly number[] | null) => inputs?.every((at) => own.has(at) || isSame(at));
  const isProof = ([key, formula]: readonly [number, string]) =>
    !own.has(key) &&
    !isSame(key) &&
    was.formulas.get(key) === formula &&
    isByWrite(inputsOf(now, formula)) === true;
  return hanging.length === 0 || hanging.some(isProof);
}

function hangsOn(formula: string, written: readonly Pick<CellRef, "row" | "column">[]): boolean {
  const areas = areasReadBy(formula);
  const holdsWritten = (area: Area) => written.some((cell) => contains(area, cell));
  return areas === null || areas.some(holdsWritten);
}

/** The cells that a formula reads, as far as the sheet reaches; `null` where that is not known. */
function inputsOf(sheet: SheetSnapshot, formula: string): readonly number[] | null {
  const extent = extentOf(sheet);
  return extent && (areasReadBy(formula)?.flatMap((area) => keysIn(area, extent)) ?? null);
}

function keysIn(area: Area, extent: Area): number[] {
  const keys: number[] = [];
  for (let row = Math.max(area.top, extent.top); row <= Math.min(area.bottom, extent.bottom); row += 1) {
    const last = Math.min(area.right, extent.right);
    for (let column = Math.max(area.left, extent.left); column <= last; column += 1)
      keys.push(cellKey(row, column));
  }
  return keys;
}

/** The area of what was read of a sheet; `null` where it is empty. */
export function extentOf({ top, left, rows }: SheetSnapshot): Area | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

function valueOf(sheet: SheetSnapshot, key: number): CellValue {
  const columns = LAST_COLUMN + 1;
  return valueAt(sheet, Math.floor(key / columns), key % columns);
}
