import type { CellObject, WorkBook } from "@e965/xlsx";
import type { CellValue } from "../../core";
import { cellRows } from "../package/sheetjs";
import { evaluateFormula } from "./evaluate-formula";
import type { FormulaValue } from "./formula-functions";

/**
 * Gives the formulas of a workbook the values that Excel shows on opening it, where the file has none: programs write formulas without
 * results, or with 0 for all of them and the order to calculate anew. What we cannot calculate stays as it is.
 *
 * @param valueOf - what a cell of the file holds
 */
export function calculateFormulas(book: WorkBook, valueOf: (cell: CellObject) => CellValue): void {
  const isStale = isToBeCalculated(book);
  const isOpen = (cell: CellObject | undefined): cell is CellObject & { readonly f: string } =>
    cell?.f !== undefined && (isStale || cell.t === "z");
  const calculation = new Calculation(book, { isOpen, valueOf });
  for (const sheet of book.SheetNames) {
    for (const row of rowsOf(book, sheet))
      row?.forEach((cell) => isOpen(cell) && calculation.valueOf(cell, sheet));
  }
  calculation.finish();
}

/** The library reads the settings of calculation without describing them in its types. */
function isToBeCalculated(book: WorkBook): boolean {
  const { CalcPr } = (book.Workbook ?? {}) as { readonly CalcPr?: { readonly fullCalcOnLoad?: unknown } };
  return /^(1|true)$/.test(String(CalcPr?.fullCalcOnLoad));
}

const rowsOf = (book: WorkBook, sheet: string) => {
  const found = book.Sheets[sheet];
  return found ? cellRows(found) : [];
};

interface Cells {
  readonly isOpen: (cell: CellObject | undefined) => cell is CellObject & { readonly f: string };
  readonly valueOf: (cell: CellObject) => CellValue;
}

/** Formulas lead to others no further; beyond it the stack, not the time, is the limit. */
const DEEPEST = 32;

/** Each open formula is calculated once; one that leads back to itself is none that we can tell. */
class Calculation {
  private readonly values = new Map<CellObject, FormulaValue>();
  private depth = 0;

  constructor(
    private readonly book: WorkBook,
    private readonly cells: Cells,
  ) {}

  valueOf(cell: CellObject | undefined, sheet: string): FormulaValue {
    if (!cell) return null;
    if (!this.cells.isOpen(cell)) return this.cells.valueOf(cell);
    if (this.values.has(cell) || this.depth === DEEPEST) return this.values.get(cell);
    this.values.set(cell, undefined);
    this.depth++;
    const value = evaluateFormula(cell.f, (other, row, column) => {
      const name = other ?? sheet;
      return this.book.Sheets[name] ? this.valueOf(rowsOf(this.book, name)[row]?.[column], name) : undefined;
    });
    this.depth--;
    this.values.set(cell, value);
    return value;
  }

  finish(): void {
    for (const [cell, value] of this.values) if (value !== undefined) Object.assign(cell, typed(value));
  }
}

function typed(value: CellValue): Partial<CellObject> {
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  return { t: "s", v: value ?? "" };
}
