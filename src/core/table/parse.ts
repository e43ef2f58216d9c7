import { a1Area, isCellError } from "../sheet";
import type { SheetSnapshot } from "../sheet";
import type { Problem } from "../outcome";
import { countedPoints } from "./counted-points";
import type { Indicator, SelfEvaluationTable, TotalLine } from "./model";
import { readBudget } from "./parse/budget/budget";
import { rowsRepeatingBudget } from "./parse/budget/budget-repeat";
import { readGoal, readHead } from "./parse/head";
import { readIndicators } from "./parse/indicators";
import { readHints } from "./parse/hints";
import { readNotes } from "./parse/notes";
import { openTable, placeOf } from "./rows/open-table";
import { span } from "./rows/span";
import type { OpenTable } from "./rows/open-table";
import { readTotal } from "./parse/total";
import { hasScoredAside } from "./parse/scored-aside";
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
  const { total, grade } = readTotal(table, budget);
  const hasHead = [budget, head.project, head.unit].some(Boolean);
  const elsewhere = hasHead ? [] : rowsElsewhere(table, total, reading.indicators);
  return {
    region,
    ...head,
    budget: budget?.block ?? null,
    goal: readGoal(table),
    indicators: withoutScannedSigns(reading.indicators),
    groups: reading.groups,
    hasAside: hasScoredAside(table, consumed, total),
    total: elsewhere.length > 0 ? null : total,
    grade,
    hints: readHints(table),
    notes: readNotes(table),
    problems: [
      ...missingColumns(
        table,
        head.project?.text ?? null,
        reading.indicators.some(({ points }) => points?.value),
      ),
      ...elsewhere,
      ...reading.problems,
      ...brokenCells(table),
    ],
  };
}

/** A total worth more than all rows together, in a list without a head: the page before stands on another sheet. */
function rowsElsewhere(
  { region }: OpenTable,
  total: TotalLine | null,
  indicators: readonly Indicator[],
): readonly Problem[] {
  const points = total?.points;
  const own = countedPoints(indicators);
  if (!points?.value?.gt(own) || own.isZero()) return [];
  return [{ ...placeOf(region, points), code: "rows-elsewhere", text: points.text }];
}

/** Columns without which something cannot be done: no scores to write, no points to score by. */
function missingColumns(
  { region, columns: { roles } }: OpenTable,
  project: string | null,
  hasPoints: boolean,
): readonly Problem[] {
  const { area, headerRows } = region;
  const place = placeOf(region, { row: headerRows[0] ?? area.top, column: area.left });
  return (["score", "points", "actual"] as const)
    .filter((role) => roles[role] === undefined && !(role === "points" && hasPoints))
    .map((role) => ({ ...place, code: `${role}-column-missing` as const, project }));
}

const MOST_BROKEN_CELLS = 50;

/** Cells of the table that show an error, and merged areas that overlap in it. */
function brokenCells(table: OpenTable): readonly Problem[] {
  const { view, region, columns } = table;
  const { top, bottom } = region.area;
  const broken = span(top, bottom)
    .flatMap((row) => view.cellsIn(row, columns.left, columns.right))
    .filter(({ text }) => isCellError(text));
  const problems: Problem[] = broken
    .slice(0, MOST_BROKEN_CELLS)
    .map((cell) => ({ ...placeOf(region, cell), code: "cell-error", text: cell.text }));
  for (const [first, second] of view.overlaps) {
    if (second.top > bottom || second.bottom < top) continue;
    problems.push({
      code: "merges-overlap",
      sheet: region.sheetName,
      cell: a1Area(second),
      other: a1Area(first),
    });
  }
  return problems;
}
