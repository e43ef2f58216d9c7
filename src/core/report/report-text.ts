import type { ReportCell, ReportSheet } from "./report";

/** A cell that a spreadsheet would take for a formula when it opens the file. */
const FORMULA_START = /^\s*[=+\-@\t\r＝＋－＠]/;

/** The report as plain text: one line a row, tabs between the cells, for pasting into a letter or a chat. */
export function reportAsText(report: ReportSheet): string {
  return report.rows
    .map((row) =>
      row
        .map((cell) => plain(cell).replace(/\s+/g, " "))
        .join("\t")
        .trimEnd(),
    )
    .join("\n");
}

/** The report as CSV (RFC 4180); a text that begins like a formula is kept a text by an apostrophe. */
export function reportAsCsv(report: ReportSheet): string {
  return report.rows.map((row) => row.map(csvCell).join(",")).join("\r\n");
}

function csvCell(cell: ReportCell): string {
  const text = plain(cell);
  const isRisky = typeof cell.value === "string" && FORMULA_START.test(text);
  const safe = isRisky ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function plain({ value }: ReportCell): string {
  return value === null ? "" : String(value);
}
