import type { DrawnCell, DrawnSheet } from "../../support/draw-workbook";
import { typedValue } from "./typed-value";

/** Lays a tab-separated text on a sheet as a paste leaves it: a line a row, a tab a column, nothing repaired. */
export function pastedSheet(name: string, text: string): DrawnSheet {
  const cells: DrawnCell[] = [];
  text.split("\n").forEach((line, row) => {
    line.split("\t").forEach((cell, column) => {
      const { value, numberFormat } = typedValue(cell.trim());
      if (value !== null)
        cells.push({ row, column, value, ...(numberFormat ? { look: { numberFormat } } : {}) });
    });
  });
  return { name, cells };
}
