import {
  a1,
  type CheckId,
  DEFAULT_SETTINGS,
  type Finding,
  type ReviewSettings,
  runTableChecks,
  runWorkbookChecks,
  type WorkbookSnapshot,
} from "../../src/core";
import type { ScoredTable } from "../../src/core/scoring/model";
import { scoreTable } from "../../src/core/scoring/score-table";
import { sheetOf } from "./review-builder";
import { buildTable, type TableSketch } from "./table-builder";

/** All findings in a built table, on a sheet that holds its cells and no others. */
export function checked(
  scored: ScoredTable,
  settings: Pick<ReviewSettings, "disabledChecks"> = DEFAULT_SETTINGS,
): readonly Finding[] {
  return runTableChecks(scored, sheetOf(scored.table), settings);
}

/** The findings of one check in one table built for it. */
export function findingsOf(
  id: CheckId,
  sketch: TableSketch,
  settings: ReviewSettings = DEFAULT_SETTINGS,
): readonly Finding[] {
  return checked(scoreTable(buildTable(sketch), settings), settings).filter(({ check }) => check === id);
}

/** The same in short: `error G12`, a line a finding. */
export function marks(id: CheckId, sketch: TableSketch, settings?: ReviewSettings): readonly string[] {
  return findingsOf(id, sketch, settings).map(mark);
}

/** The findings of one check across the tables of a workbook, in short. */
export function workbookFindings(
  id: CheckId,
  sketches: readonly TableSketch[],
  workbook: WorkbookSnapshot = { sheets: [] },
): readonly Finding[] {
  const tables = sketches.map((sketch) => scoreTable(buildTable(sketch), DEFAULT_SETTINGS));
  return runWorkbookChecks({ workbook, tables }, DEFAULT_SETTINGS).filter(({ check }) => check === id);
}

/** Severity and first cell. */
export function mark({ severity, cells: [first] }: Finding): string {
  return `${severity} ${first ? a1(first.row, first.column) : "nowhere"}`;
}

/** The edits of a finding's fix: `G6 = 95.99%`. */
export function edits({ fix }: Finding): readonly string[] {
  return (fix ?? []).map(({ cell, value }) => `${a1(cell.row, cell.column)} = ${String(value)}`);
}

/** The facts as plain text, for comparing. */
export function factsOf(finding: Finding | undefined): Readonly<Record<string, string | null>> {
  const entries = Object.entries(finding?.facts ?? {});
  return Object.fromEntries(entries.map(([name, fact]) => [name, fact === null ? null : String(fact)]));
}
