import { a1, contains, type CellRef, type Finding, type Review } from "../core";
import type { ReviewWords } from "./words";

/** The findings to print with a table: its own, and those about the workbook that begin in it. */
export function findingsOf(review: Review, position: number): readonly Finding[] {
  return review.findings.filter((finding) => homeOf(review, finding) === position);
}

/** What the user set aside of them, each with the choice that did it. */
export function ignoredOf(review: Review, position: number): Review["ignored"] {
  return review.ignored.filter(({ finding }) => homeOf(review, finding) === position);
}

/** A finding about the workbook has no table of its own: it is printed with the one its first cell lies in, else the first. */
function homeOf(review: Review, finding: Finding): number {
  if (finding.table !== null) return finding.table;
  const [first] = finding.cells;
  const position = review.tables.findIndex(
    ({ table }) => first && table.region.sheet === first.sheet && contains(table.region.area, first),
  );
  return Math.max(0, position);
}

/** The findings of a table as JSON. */
export function findingsJson(review: Review, position: number, words: ReviewWords): readonly object[] {
  return findingsOf(review, position).map((finding) => ({
    check: finding.check,
    severity: finding.severity,
    cells: finding.cells.map((cell) => addressOf(review, position, cell)),
    message: words.finding(finding),
  }));
}

/** A1 within the table's own sheet, `'Sheet'!A1` for a cell of another. */
export function addressOf(review: Review, position: number, cell: CellRef): string {
  const address = a1(cell.row, cell.column);
  if (review.tables[position]?.table.region.sheet === cell.sheet) return address;
  const name = review.workbook.sheets.find((sheet) => sheet.id === cell.sheet)?.name ?? cell.sheet;
  return `'${name.replaceAll("'", "''")}'!${address}`;
}
