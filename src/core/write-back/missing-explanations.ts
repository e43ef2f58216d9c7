import type { Review } from "../review/review";
import { isRowInScope, type Scope } from "../review/scope";
import { cellId, type NewScores } from "./score-proposals";
import { deviationBox, explanationPlace } from "../scoring/explanation";
import type { ScoredIndicator, ScoredTable } from "../scoring/model";
import type { CellRef } from "../sheet";
import type { TableCell } from "../table/model";
import type { Highlight } from "./write-plan";

const NOTHING_WRITTEN: NewScores = new Map();

/**
 * The cells in which an explanation is owed, each once, with the loudest demand.
 *
 * @param written - scores about to be written: a row that gets all its points owes no explanation for points lost
 * @param scope - only cells on the rows of these areas; `null` for all
 */
export function missingExplanations(
  review: Review,
  written: NewScores = NOTHING_WRITTEN,
  scope: Scope | null = null,
): readonly Highlight[] {
  const byCell = new Map<string, Highlight>();
  const owed = review.tables.flatMap((scored) =>
    owedIn(scored, written).filter(({ cell }) => isRowInScope(scope, scored.table.region, cell.row)),
  );
  for (const highlight of owed) {
    const id = cellId(highlight.cell);
    if (byCell.get(id)?.severity !== "error") byCell.set(id, highlight);
  }
  return [...byCell.values()];
}

function owedIn(scored: ScoredTable, written: NewScores): readonly Highlight[] {
  const { table, budget } = scored;
  const rows = scored.indicators.flatMap((result) => {
    const row = table.indicators[result.index];
    if (!row || !isOwed(scored, result, written)) return [];
    return highlight(scored, explanationPlace(table, row), result.explanationDemand);
  });
  if (!budget?.explanationMissing) return rows;
  const place = table.budget?.explanation ?? deviationBox(table);
  return [...rows, ...highlight(scored, place, budget.explanationDemand)];
}

/** Whether a row still owes an explanation once its new score is written. */
function isOwed({ table }: ScoredTable, result: ScoredIndicator, written: NewScores): boolean {
  if (!result.explanationMissing) return false;
  const row = table.indicators[result.index];
  const points = row?.points?.value;
  const score = row?.score && written.get(cellId({ sheet: table.region.sheet, ...row.score }));
  const others = result.explanationReasons.filter((reason) => reason !== "score-below-points");
  return others.length > 0 || !points || !score || score.lt(points);
}

function highlight(
  { table: { region } }: ScoredTable,
  place: TableCell | null,
  demand: ScoredIndicator["explanationDemand"],
): readonly Highlight[] {
  if (!place || !demand) return [];
  const cell: CellRef = { sheet: region.sheet, row: place.row, column: place.column };
  return [{ cell, sheetName: region.sheetName, severity: demand }];
}
