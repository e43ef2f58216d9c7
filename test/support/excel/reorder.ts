import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";

const COLUMNS = 12;

/** Puts rows of a sheet in another order, as sorting does: contents, formats and links go along, formulas as they are. */
export function reorderRows(
  grid: MemoryGrid,
  sheet: string,
  { top, order }: { readonly top: number; readonly order: readonly number[] },
): void {
  const bottom = top + order.length - 1;
  const rows = grid.readCells(sheet, { top, left: 0, bottom, right: COLUMNS - 1 });
  const links = rows.map((line, row) => line.map((_, column) => grid.hyperlink(sheet, top + row, column)));
  order.forEach((from, to) => {
    const row = top + to;
    rows[from]!.forEach(({ value, formula, numberFormat }, column) => {
      const content = formula === null ? { value } : { formula };
      grid.writeCells(sheet, [{ row, column, ...content, numberFormat }]);
      grid.setHyperlink(sheet, row, column, links[from]![column]!);
    });
  });
}
