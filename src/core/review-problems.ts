import type { Problem, ProblemFacts } from "./outcome";
import type { ScoredTable } from "./scoring/model";
import { a1, type WorkbookSnapshot } from "./sheet";
import type { ColumnRole, SelfEvaluationTable, SkippedArea } from "./table/model";

/** What stands in the way of reviewing a workbook at all: nothing in it, or no such table. */
export function workbookProblems(
  workbook: WorkbookSnapshot,
  tables: readonly ScoredTable[],
  skipped: readonly SkippedArea[],
): readonly Problem[] {
  if (tables.length > 0) return [];
  const place = { sheet: null, cell: null };
  if (isEmpty(workbook)) return [{ ...place, code: "workbook-empty" }];
  return [{ ...place, code: "table-not-found", lookAlikes: skipped.length }];
}

function isEmpty({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ rows }) =>
    rows.every((row) => row.every((value) => value === null || value === "")),
  );
}

type MissingColumn = Extract<ProblemFacts, { code: `${string}-column-missing` }>["code"];

const NEEDED: readonly (readonly [ColumnRole, MissingColumn])[] = [
  ["score", "score-column-missing"],
  ["points", "points-column-missing"],
  ["actual", "actual-column-missing"],
];

/** A table's own problems, and the columns without which it is scored but not written, or not scored. */
export function missingColumns(table: SelfEvaluationTable): readonly Problem[] {
  const { region, project, problems } = table;
  const present = new Set(region.columns.map(({ role }) => role));
  const known = new Set(problems.map(({ code }) => code));
  const place = {
    sheet: region.sheetName,
    cell: a1(region.headerRows[0] ?? region.area.top, region.area.left),
    project: project?.text ?? null,
  };
  const missing = NEEDED.filter(([role, code]) => !present.has(role) && !known.has(code));
  return [...problems, ...missing.map(([, code]) => ({ ...place, code }))];
}
