import type { CellRef } from "./sheet";

/** One cell of the report: text or number, where it leads, and how it looks. */
export interface ReportCell {
  readonly value: string | number | null;
  /** A cell of the workbook to link to; `sheetName` for the link's address. */
  readonly link?: { readonly cell: CellRef; readonly sheetName: string };
  readonly style?: "title" | "heading" | "error" | "warning" | "review" | "muted";
}

/** The report as a grid: what `excel` writes to the report sheet and the pane copies as text or CSV. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
}
