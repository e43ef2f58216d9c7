import type { Area, CellValue, ColumnRole } from "../../../src/core";
import type { Spot } from "../layout/canvas";
import type { BudgetField, Judgement } from "./form";

/** A cell on a page under construction. */
interface PageCell extends Spot {
  readonly value: CellValue;
  readonly format?: string;
}

/** A sheet under construction, and what every drawn form on it must be recognised as. */
export interface Page {
  readonly cells: PageCell[];
  readonly merges: Area[];
  readonly forms: Truth[];
  readonly lookAlikes: { readonly area: Area; readonly title: string }[];
}

/** What one drawn form must be recognised as. Rows and columns count from 0; a text is given as drawn. */
export interface Truth {
  readonly form: string;
  readonly title: string;
  readonly top: Spot;
  bottom: number;
  readonly right: number;
  /** The header of the indicators, where it is printed first. */
  readonly headerRows: number[];
  readonly columns: Partial<Record<ColumnRole, number>>;
  readonly budget: Partial<Record<BudgetField, DrawnText>>;
  readonly facts: { project?: string; department?: string; unit?: string; year: string };
  readonly indicators: TruthRow[];
  /** Rows that hold a name and nothing else: listed or not, both are right. */
  readonly eitherRows: number[];
  readonly total: { points?: DrawnText; score?: DrawnText };
}

/** Where a text stands. */
export interface DrawnText extends Spot {
  readonly text: string;
  /** The number that is meant, where the cell says more: 120.5 of 全年预算数:120.5. */
  readonly number?: string;
}

export interface TruthRow {
  readonly row: number;
  readonly texts: Partial<Record<ColumnRole, string>>;
  readonly judgement: Judgement | null;
}

export function newPage(): Page {
  return { cells: [], merges: [], forms: [], lookAlikes: [] };
}

/** Writes a value, merged over `rows` and `columns`. */
export function write(page: Page, cell: PageCell, size: { rows?: number; columns?: number } = {}): void {
  const { rows = 1, columns = 1 } = size;
  if (cell.value !== "") page.cells.push(cell);
  if (rows === 1 && columns === 1) return;
  const bottom = cell.row + rows - 1;
  page.merges.push({ top: cell.row, left: cell.column, bottom, right: cell.column + columns - 1 });
}
