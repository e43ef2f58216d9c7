import type { Decimal } from "../decimal";
import { oncePer } from "../once-per";
import type { Review } from "../review/review";
import { budgetPlace, isInScope, isRowInScope, type Scope } from "../review/scope";
import { cellIn } from "./cell-id";
import { isOnHiddenSheet } from "./hidden-sheet";
import { isProposing } from "../scoring/is-proposing";
import { roundHalfUp } from "../scoring/rounding";
import type { ScoredTable, ScoreRange } from "../scoring/model";
import type { CellRef } from "../sheet";
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
  const cell = cellIn(scored.table.region, row.score ?? row.name);
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
  return {
    indicator: null,
    cell: cellIn(scored.table.region, place),
    printed: line.score,
    value,
    rounded,
    isOffer: false,
  };
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
