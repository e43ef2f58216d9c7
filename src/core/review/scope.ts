import { contains, overlaps } from "../area";
import type { Finding } from "../checks/finding";
import type { Review } from "./review";
import type { ScoredTable } from "../scoring/model";
import type { Area } from "../sheet";
import type { SelfEvaluationTable, TableCell } from "../table/model";
import type { TableRegion } from "../table/recognition";

/** Areas of one sheet to which scoring is narrowed: of a table only the rows that they touch count. */
export interface Scope {
  /** The sheet's id. */
  readonly sheet: string;
  /** Zero-based and inclusive, in any order; they may overlap. Without an area nothing is in scope. */
  readonly areas: readonly Area[];
}

/** Rows of a sheet, both inclusive and zero-based. */
interface Rows {
  readonly row: number;
  readonly lastRow: number;
}

/** Whether rows of a table are touched by the scope; `null` is the whole workbook. Tables side by side are told apart. */
export function isInScope(scope: Scope | null, region: TableRegion, { row, lastRow }: Rows): boolean {
  if (scope === null) return true;
  if (scope.sheet !== region.sheet) return false;
  const rows = { ...region.area, top: row, bottom: lastRow };
  return scope.areas.some((area) => overlaps(area, rows));
}

/** Whether a single row of a table is touched by the scope. */
export function isRowInScope(scope: Scope | null, region: TableRegion, row: number): boolean {
  return isInScope(scope, region, { row, lastRow: row });
}

/** How much of a table is in scope. */
export interface ScopeShare {
  readonly indicators: number;
  readonly hasBudget: boolean;
}

/** The indicators of a table that are in scope, and whether its budget score is. */
export function scopeShare(scope: Scope | null, { table, budget }: ScoredTable): ScopeShare {
  const place = budget && budgetPlace(table);
  return {
    indicators: table.indicators.filter((one) => isInScope(scope, table.region, one)).length,
    hasBudget: place !== null && isRowInScope(scope, table.region, place.row),
  };
}

/** The cell of the budget's score; where the form has none, a cell of its total line. */
export function budgetPlace({ budget }: SelfEvaluationTable): TableCell | null {
  const line = budget?.total;
  return line?.score ?? line?.executed ?? line?.label ?? null;
}

/**
 * Whether everything that a table's total adds up is in scope. Only then does the total follow by itself: otherwise a
 * number would change for which the user has not asked.
 */
export function isWholeInScope(scope: Scope | null, scored: ScoredTable): boolean {
  if (scope === null) return true;
  const { indicators, region } = scored.table;
  const isBudgetIn = scored.budget === null || scopeShare(scope, scored).hasBudget;
  return isBudgetIn && indicators.every((one) => !one.isCounted || isInScope(scope, region, one));
}

/** Whether anything of a table is in scope. */
export function isTouched(scope: Scope | null, scored: ScoredTable): boolean {
  if (scope === null) return true;
  const { indicators, hasBudget } = scopeShare(scope, scored);
  return hasBudget || indicators > 0;
}

/**
 * The review with the findings of the scope alone. Its tables stay as they are, because findings name them by position;
 * with `null` it is the same object.
 */
export function reviewInScope(review: Review, scope: Scope | null): Review {
  if (scope === null) return review;
  return {
    ...review,
    findings: review.findings.filter((finding) => isFindingInScope(review, finding, scope)),
    ignored: review.ignored.filter(({ finding }) => isFindingInScope(review, finding, scope)),
  };
}

/** A finding is in scope as soon as one of its cells is: it may compare a selected row with another one. */
function isFindingInScope({ tables }: Review, { table, cells }: Finding, scope: Scope): boolean {
  const region = table === null ? undefined : tables[table]?.table.region;
  return cells.some((cell) => {
    if (region?.sheet === cell.sheet) return isRowInScope(scope, region, cell.row);
    return scope.sheet === cell.sheet && scope.areas.some((area) => contains(area, cell));
  });
}
