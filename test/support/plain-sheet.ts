import type { CellValue, SheetSnapshot } from "../../src/core";

/** A visible, unprotected sheet that begins at A1 and holds values alone; `more` says what else it has. */
export function plainSheet(
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    id: "s",
    name: "s",
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    rows,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}
