import { a1, a1Area, isCellError } from "../sheet";
import type { SheetSnapshot } from "../sheet";
import type { Problem } from "../outcome";
import type { SelfEvaluationTable } from "./model";
import { readBudget } from "./parse/budget/budget";
import { rowsRepeatingBudget } from "./parse/budget/budget-repeat";
import { readGoal, readHead } from "./parse/head";
import { readIndicators } from "./parse/indicators";
import { readHints } from "./parse/hints";
import { readNotes } from "./parse/notes";
import { openTable } from "./rows/open-table";
import type { OpenTable } from "./rows/open-table";
import { readTotal } from "./parse/total";
import { withoutScannedSigns } from "./parse/scanned-signs";
import type { TableRegion } from "./recognition";

/**
 * Reads a recognised table: its head, budget block, indicators, total and notes.
 *
 * Nothing is decided here: what cannot be read is `unclear` or a problem with its cell, never left out.
 */
export function readTable(sheet: SheetSnapshot, region: TableRegion): SelfEvaluationTable {
  const table = openTable(sheet, region);
  const head = readHead(table);
  const budget = readBudget(table);
  const consumed = new Set([...(budget?.rows ?? []), ...rowsRepeatingBudget(table, budget)]);
  const year = head.year ? Number(head.year.value) : null;
  const reading = readIndicators(table, { consumed, year });
  return {
    region,
    ...head,
    budget: budget?.block ?? null,
    goal: readGoal(table),
    indicators: withoutScannedSigns(reading.indicators),
    groups: reading.groups,
    ...readTotal(table, budget),
    hints: readHints(table),
    notes: readNotes(table),
    problems: [
      ...missingColumns(
        table,
        head.project?.text ?? null,
        reading.indicators.some(({ points }) => points?.value),
      ),
      ...reading.problems,
      ...brokenCells(table),
    ],
  };
}

/** Columns without which something cannot be done: no scores to write, no points to score by. */
function missingColumns(table: OpenTable, project: string | null, hasPoints: boolean): readonly Problem[] {
  const { region, columns } = table;
  const place = {
    sheet: region.sheetName,
    cell: a1(region.headerRows[0] ?? region.area.top, region.area.left),
  };
  const problems: Problem[] = [];
  if (columns.roles.score === undefined) problems.push({ ...place, code: "score-column-missing", project });
  if (!hasPoints && columns.roles.points === undefined)
    problems.push({ ...place, code: "points-column-missing", project });
  if (columns.roles.actual === undefined) problems.push({ ...place, code: "actual-column-missing", project });
  return problems;
}

const MOST_BROKEN_CELLS = 50;

/** Cells of the table that show an error, and merged areas that overlap in it. */
function brokenCells(table: OpenTable): readonly Problem[] {
  const { view, region, columns } = table;
  const problems: Problem[] = [];
  for (let row = region.area.top; row <= region.area.bottom && problems.length < MOST_BROKEN_CELLS; row++) {
    for (const cell of view.cellsIn(row, columns.left, columns.right)) {
      if (!isCellError(cell.text)) continue;
      problems.push({
        code: "cell-error",
        sheet: region.sheetName,
        cell: a1(cell.row, cell.column),
        text: cell.text,
      });
    }
  }
  for (const [first, second] of view.overlaps) {
    if (second.top > region.area.bottom || second.bottom < region.area.top) continue;
    problems.push({
      code: "merges-overlap",
      sheet: region.sheetName,
      cell: a1Area(second),
      other: a1Area(first),
    });
  }
  return problems;
}
