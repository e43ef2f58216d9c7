import { isSame, type Decimal } from "../decimal";
import { oncePer } from "../once-per";
import type { Review } from "../review/review";
import { budgetPlace, isInScope, isRowInScope, type Scope } from "../review/scope";
import { isOnHiddenSheet } from "./hidden-sheet";
import { isProposing } from "../scoring/is-proposing";
import { roundHalfUp } from "../scoring/rounding";
import { scoreTotal } from "../scoring/total";
import type { ScoredTable, ScoreRange } from "../scoring/model";
import { a1, type CellRef } from "../sheet";
import type { NumberCell } from "../table/model";
import type { WriteOp } from "./write-plan";

/** A score that the policy would change: proposed, or merely offered where a lower score is explained. */
export interface ScoreProposal {
  readonly reason: Extract<WriteOp["reason"], { kind: "indicator-score" | "budget-score" }>;
  /** The score cell; where the form has none, the cell that names the row. */
  readonly cell: CellRef;
  readonly printed: NumberCell | null;
  readonly value: Decimal;
  /** What the cell's own formula yields once rounded; `null` without a formula, or where the policy does not permit that score. */
  readonly rounded: Decimal | null;
  /** Kept because it is explained, or stands on a hidden sheet: written only when the user ticks it. */
  readonly isOffer: boolean;
}

/** The name of a cell within a workbook: the sheet's id and the address. */
export function cellId({ sheet, row, column }: CellRef): string {
  return `${sheet}!${a1(row, column)}`;
}

/** What would change in a table: the budget score first, then the rows from top to bottom; narrowed to a scope if given. */
export function scoreProposals(
  review: Pick<Review, "tables" | "workbook">,
  table: number,
  scope: Scope | null = null,
): readonly ScoreProposal[] {
  const scored = review.tables[table];
  if (!scored || changesOf(scored).length === 0) return [];
  const isHidden = isOnHiddenSheet(review, scored);
  return changesOf(scored)
    .map(({ indicator, isOffer, ...change }): ScoreProposal => ({
      ...change,
      reason: reasonOf(table, indicator),
      isOffer: isOffer || isHidden,
    }))
    .filter((one) => isProposalInScope(scored, one, scope));
}

/** A proposal wherever its table stands in the workbook; `indicator` is `null` for the budget's score. */
type Change = Omit<ScoreProposal, "reason"> & { readonly indicator: number | null };

const changesOf = oncePer((scored: ScoredTable): readonly Change[] => {
  const rows = scored.indicators.map((range, indicator) => rowChange(scored, range, indicator));
  return [budgetChange(scored), ...rows].filter((one) => one !== null);
});

function reasonOf(table: number, indicator: number | null): ScoreProposal["reason"] {
  return indicator === null ? { kind: "budget-score", table } : { kind: "indicator-score", table, indicator };
}

/** A merged row is in scope as a whole: its score may stand in the first of its rows alone. */
function isProposalInScope({ table }: ScoredTable, { reason, cell }: ScoreProposal, scope: Scope | null) {
  const row = reason.kind === "indicator-score" ? table.indicators[reason.indicator] : undefined;
  return row ? isInScope(scope, table.region, row) : isRowInScope(scope, table.region, cell.row);
}

function rowChange(scored: ScoredTable, range: ScoreRange, indicator: number): Change | null {
  const row = scored.table.indicators[indicator];
  const value = newValue(range, row?.score ?? null);
  if (!row || !value) return null;
  const cell = refIn(scored, row.score ?? row.name);
  const rounded = roundedInRange(row.score, range, scored.decimals.indicators);
  return { indicator, cell, printed: row.score, value, rounded, isOffer: isOffered(range) };
}

function budgetChange(scored: ScoredTable): Change | null {
  const line = scored.table.budget?.total;
  if (!line || !scored.budget) return null;
  const value = newValue(scored.budget, line.score);
  const place = budgetPlace(scored.table);
  if (!place || !value) return null;
  const rounded = roundedInRange(line.score, scored.budget, scored.decimals.budget);
  return { indicator: null, cell: refIn(scored, place), printed: line.score, value, rounded, isOffer: false };
}

function roundedInRange(printed: NumberCell | null, range: ScoreRange, decimals: number): Decimal | null {
  const { min, max } = range;
  if (!printed?.value || printed.formula === null || !min || !max) return null;
  const rounded = roundHalfUp(printed.value, decimals);
  return rounded.gte(min) && rounded.lte(max) ? rounded : null;
}

/** The value that differs from the printed one, or `null` where nothing would change. */
function newValue(range: ScoreRange, printed: NumberCell | null): Decimal | null {
  const value = isProposing(range.decision) || isOffered(range) ? range.policyValue : null;
  return value === null || printed?.value?.eq(value) ? null : value;
}

/** A lower score that is explained stays, and may be raised by whoever wants to. */
function isOffered({ decision }: ScoreRange): boolean {
  return decision === "kept-explained";
}

function refIn(
  scored: ScoredTable,
  { row, column }: { readonly row: number; readonly column: number },
): CellRef {
  return { sheet: scored.table.region.sheet, row, column };
}

/** The scores of a table that stand once some proposals are written, by cell id; others stay as printed. */
export type NewScores = ReadonlyMap<string, Decimal>;

/** Whether a table has cells for scores: where it has none, there is nothing that its total could be the sum of. */
export function hasScores({ table: { budget, indicators } }: ScoredTable): boolean {
  return budget?.total.score != null || indicators.some(({ score }) => score);
}

/**
 * Whether the total is a formula that follows the scores: it yields the sum of those that stand, up to its own rounding. One that
 * leaves out a row does not. A formula that Excel has not worked out yet is taken for one that does.
 */
export function isSummedUp(scored: ScoredTable): boolean {
  const cell = scored.table.total?.score;
  if (!cell || cell.formula === null) return false;
  const { value } = cell;
  const sum = totalAfter(scored, new Map());
  return value === null || sum === null || isSame(value, sum.toDecimalPlaces(value.decimalPlaces()));
}

/** The total of a table once the given scores are written and all others stand as printed; `null` while one is blank. */
export function totalAfter(scored: ScoredTable, written: NewScores): Decimal | null {
  return written.size === 0 ? totalAsPrinted(scored).total : totalWith(scored, written);
}

/** Every table of the workbook is asked after each edit, and most are as before. */
const totalAsPrinted = oncePer((scored: ScoredTable) => ({ total: totalWith(scored, new Map()) }));

function totalWith(scored: ScoredTable, written: NewScores): Decimal | null {
  const { table, policy } = scored;
  const stands = (cell: NumberCell | null): Decimal | null =>
    (cell && written.get(cellId(refIn(scored, cell)))) ?? cell?.value ?? null;
  const indicators = scored.indicators.map((range) => {
    const cell = table.indicators[range.index]?.score ?? null;
    return { ...range, suggested: cell ? stands(cell) : range.suggested };
  });
  const budgetCell = table.budget?.total.score ?? null;
  const { budget } = scored;
  const standing = budget && { ...budget, suggested: budgetCell ? stands(budgetCell) : budget.suggested };
  return scoreTotal({ table, policy, indicators, budget: standing }).suggested;
}
