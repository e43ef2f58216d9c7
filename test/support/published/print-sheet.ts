import { cellKey, type CellValue, type SheetSnapshot } from "../../../src/core";
import { seeded } from "../layout/random";
import { plainSheet } from "../plain-sheet";
import { drawForm } from "./draw-form";
import type { PublishedForm } from "./form";
import { AS_PUBLISHED } from "./layout";
import { newPage, type Page, type Truth } from "./page";

/** A sheet with one form on it, and what that must be recognised as. */
export interface PrintedSheet {
  readonly sheet: SheetSnapshot;
  readonly truth: Truth;
}

/** Prints one form alone on a sheet, from its first cell on. */
export function printSheet(form: PublishedForm): PrintedSheet {
  const page = newPage();
  const truth = drawForm(page, form, { layout: AS_PUBLISHED, random: seeded(1), top: 0, left: 0 });
  return { sheet: toSheet(page), truth };
}

function toSheet(page: Page): SheetSnapshot {
  const size = (side: "row" | "column"): number => Math.max(...page.cells.map((cell) => cell[side])) + 1;
  const rows = Array.from({ length: size("row") }, () => Array<CellValue>(size("column")).fill(null));
  const numberFormats = new Map<number, string>();
  for (const { row, column, value, format } of page.cells) {
    rows[row]![column] = value;
    if (format) numberFormats.set(cellKey(row, column), format);
  }
  return plainSheet(rows, { numberFormats, merges: page.merges });
}
