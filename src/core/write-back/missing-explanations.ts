import type { Decimal } from "../decimal";
import { oncePer } from "../once-per";
import type { Review } from "../review/review";
import { isRowInScope, type Scope } from "../review/scope";
import { rowNames } from "./row-names";
import { cellId, cellIn } from "./cell-id";
import type { NewScores } from "./total-after";
import { deviationBox, explanationPlace } from "../scoring/explanation";
import type { ScoredIndicator, ScoredTable } from "../scoring/model";
import type { SheetSnapshot } from "../sheet";
import type { Indicator, TableCell } from "../table/model";
import type { Highlight } from "./write-plan";

const NO_SCORES: NewScores = new Map();

/** Of what missing explanations are asked; everything where nothing is said. */
export interface Asked {
  /** Only these tables, by their position in the review. */
  readonly tables?: readonly number[];
  /** Scores about to be written: a row that gets all its points owes no explanation for points lost. */
  readonly written?: NewScores;
  /** Only cells on the rows of these areas; `null` for all. */
  readonly scope?: Scope | null;
}

/** The cells in which an explanation is owed, each once, with the loudest demand. */
export function missingExplanations(review: Review, asked: Asked = {}): readonly Highlight[] {
  const { written = NO_SCORES, scope = null } = asked;
  const sheets = new Map(review.workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const byCell = new Map<string, Highlight>();
  for (const scored of tablesAt(review, asked.tables)) {
    const { region } = scored.table;
    for (const debt of debtsIn(scored, sheets.get(region.sheet))) {
      const { id, highlight } = debt;
      if (isSettled(debt, written) || !isRowInScope(scope, region, highlight.cell.row)) continue;
      if (byCell.get(id)?.severity !== "error") byCell.set(id, highlight);
    }
  }
  return [...byCell.values()];
}

function debtsIn(scored: ScoredTable, sheet?: SheetSnapshot): readonly Debt[] {
  return sheet ? namedDebtsOn(sheet)(scored) : debtsOf(scored);
}

function tablesAt(review: Review, positions?: readonly number[]): readonly ScoredTable[] {
  return positions?.flatMap((position) => review.tables[position] ?? []) ?? review.tables;
}

/** The debts of a sheet's tables, each with the name of its row where it has one. */
const namedDebtsOn = oncePer((sheet: SheetSnapshot) =>
  oncePer((scored: ScoredTable): readonly Debt[] =>
    debtsOf(scored).map((debt) => {
      const row = debt.indicator === null ? undefined : rowNames(sheet, scored.table).get(debt.indicator);
      return row ? { ...debt, highlight: { ...debt.highlight, row } } : debt;
    }),
  ),
);

/** A place where an explanation is owed, and the score that would settle it, where one would. */
interface Debt {
  /** The cell id of the place, made once: after an edit all tables are gone through, and all but one are as before. */
  readonly id: string;
  readonly highlight: Highlight;
  /** The `index` of the row that owes it; `null` for the budget. */
  readonly indicator: number | null;
  /** The cell id of the score, and all its points: a row that gets them owes nothing any more. */
  readonly settledBy: { readonly score: string; readonly points: Decimal } | null;
}

function isSettled({ settledBy }: Debt, written: NewScores): boolean {
  const score = settledBy && written.get(settledBy.score);
  return score ? score.gte(settledBy.points) : false;
}

const debtsOf = oncePer((scored: ScoredTable): readonly Debt[] => {
  const { table, budget } = scored;
  const rows = scored.indicators.flatMap((result) => {
    const row = table.indicators[result.index];
    if (!row || !result.explanationMissing) return [];
    const place = explanationPlace(table, row);
    return debt(scored, place, {
      indicator: row.index,
      demand: result.explanationDemand,
      settledBy: settling(scored, result, row),
    });
  });
  if (!budget?.explanationMissing) return rows;
  const place = table.budget?.explanation ?? deviationBox(table);
  return [
    ...rows,
    ...debt(scored, place, { indicator: null, demand: budget.explanationDemand, settledBy: null }),
  ];
});

/** Lost points are explained away by getting them; every other reason stays. */
function settling(
  { table: { region } }: ScoredTable,
  { explanationReasons }: ScoredIndicator,
  { points, score }: Indicator,
): Debt["settledBy"] {
  const isForPointsAlone = explanationReasons.every((reason) => reason === "score-below-points");
  if (!isForPointsAlone || !points?.value || !score) return null;
  return { score: cellId(cellIn(region, score)), points: points.value };
}

interface Demand extends Pick<Debt, "indicator" | "settledBy"> {
  readonly demand: ScoredIndicator["explanationDemand"];
}

function debt(
  { table: { region } }: ScoredTable,
  place: TableCell | null,
  { demand, ...owed }: Demand,
): readonly Debt[] {
  if (!place || !demand) return [];
  const cell = cellIn(region, place);
  const highlight = { cell, sheetName: region.sheetName, severity: demand };
  return [{ id: cellId(cell), highlight, ...owed }];
}
