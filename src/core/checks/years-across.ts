import { inRuns } from "../in-runs";
import type { ScoredTable } from "../scoring/model";
import { type CellRef, valueAt } from "../sheet";
import { textOf } from "./cell-content";
import type { CheckContext, CheckReport } from "./finding";
import { refAt } from "./row";
import { comparable, findSummarySheets, type SummarySheet } from "./summary-sheet";

/** The years that a text names as years: 2023年, 2023 年度. */
export function yearsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\d)(20\d{2})(?=\s*年)/g)].map(([, year = ""]) => year);
}

interface Dated {
  readonly scored: ScoredTable;
  readonly year: string;
  readonly cell: CellRef;
}

interface DatedSummary {
  readonly sheet: SummarySheet;
  readonly year: string;
  readonly cell: CellRef;
}

/**
 * Tables of another year than those beside them or than the summary that lists them, and summaries of another year than the tables. A workbook
 * that holds several years on purpose has none: its sheets are named by their years, its projects come again, or no year prevails.
 */
export function oddYears(context: CheckContext): readonly CheckReport[] {
  const summaries = findSummarySheets(context).flatMap((sheet) => datedSummary(context, sheet));
  // After every edit of a large workbook: nearly always all tables are of one year, and no summary says otherwise.
  if (summaries.length === 0 && areOfOneYear(context.tables)) return [];
  const dated = context.tables.flatMap(datedTable);
  const usual = prevailing(dated);
  if (usual === null) return summaries.flatMap((summary) => unlikeSummary(summary, dated));
  const odd = dated.filter(({ year }) => year !== usual).filter((one) => !isMeant(one, dated));
  return [
    ...odd.map((one) => ({ cells: [one.cell], facts: { ...factsOf(one), kind: "tables", other: usual } })),
    ...summaries
      .filter(({ year, sheet }) => year !== usual && dated.some((one) => lists(sheet, one)))
      .map(({ cell, year, sheet: { sheetName: sheet } }) => ({
        cells: [cell],
        facts: { kind: "summary", sheet, year: usual, other: year },
      })),
  ];
}

function areOfOneYear(tables: readonly ScoredTable[]): boolean {
  return new Set(yearsOfRuns(tables).flat()).size <= 1;
}

/** The years of tables, each once; `undefined` where a table has none. */
const yearsOfRuns = inRuns((run: readonly ScoredTable[]) => [
  ...new Set(run.map(({ table }) => table.year?.value)),
]);

function datedTable(scored: ScoredTable): readonly Dated[] {
  const { year } = scored.table;
  return year ? [{ scored, year: year.value, cell: refAt(scored, year.cell) }] : [];
}

function factsOf({ scored, year }: Dated) {
  return { project: textOf(scored.table.project), year };
}

/** So many times the tables of all other years, and one year prevails. */
const PREVAILS = 2;

function prevailing(dated: readonly Dated[]): string | null {
  const years = [...new Set(dated.map(({ year }) => year))];
  const countOf = (wanted: string) => dated.filter(({ year }) => year === wanted).length;
  return (
    years.find((year) => {
      const count = countOf(year);
      return count >= 2 && count >= PREVAILS * (dated.length - count);
    }) ?? null
  );
}

/** Last year's table, kept: its sheet says so, or its project has a table of another year as well. */
function isMeant({ scored, year }: Dated, dated: readonly Dated[]): boolean {
  const { project, region } = scored.table;
  const named = new RegExp(`(?<!\\d)(?:20)?${year.slice(2)}(?!\\d)`).test(region.sheetName);
  const name = comparable(textOf(project));
  const comesAgain = dated.some(
    (other) => other.year !== year && name !== "" && comparable(textOf(other.scored.table.project)) === name,
  );
  return named || comesAgain;
}

function lists({ lines }: SummarySheet, { scored }: Dated): boolean {
  const name = comparable(textOf(scored.table.project));
  return name !== "" && lines.some(({ project }) => comparable(project) === name);
}

/** Where no year prevails: what a summary lists is of its year. */
function unlikeSummary({ sheet, year, cell }: DatedSummary, dated: readonly Dated[]): readonly CheckReport[] {
  return dated
    .filter((one) => one.year !== year && lists(sheet, one) && !isMeant(one, dated))
    .map((one) => ({
      cells: [one.cell, cell],
      facts: { ...factsOf(one), kind: "listed", sheet: sheet.sheetName, other: year },
    }));
}

/** A summary with the one year that stands above its header. */
function datedSummary({ workbook }: CheckContext, sheet: SummarySheet): readonly DatedSummary[] {
  const snapshot = workbook.sheets.find(({ id }) => id === sheet.header.sheet);
  if (!snapshot) return [];
  const above = snapshot.rows.slice(0, sheet.header.row - snapshot.top).flatMap((values, down) =>
    values.flatMap((_value, across) => {
      const cell = { sheet: snapshot.id, row: snapshot.top + down, column: snapshot.left + across };
      return yearsIn(String(valueAt(snapshot, cell.row, cell.column) ?? "")).map((year) => ({ year, cell }));
    }),
  );
  const [first] = above;
  return first && above.every(({ year }) => year === first.year) ? [{ sheet, ...first }] : [];
}
