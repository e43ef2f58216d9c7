import type { Problem } from "../outcome";
import type { ScoredTable } from "../scoring/model";
import type { WorkbookSnapshot } from "../sheet";
import type { SkippedArea } from "../table/recognition";

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
