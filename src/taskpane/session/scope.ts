import type { Review, Scope } from "../../core/index";
import { reviewInScope } from "../../core/index";
import type { Session } from "./session";

/** The review as far as it is in scope; what the pages show. */
export function shownReview({ review, scope }: Pick<Session, "scope" | "review">): Review | null {
  return review && reviewInScope(review, scope);
}

/** Whether nobody knows any more which rows were meant: {@link carryScope} took the areas away. */
export function isLost(scope: Scope | null): boolean {
  return scope?.areas.length === 0;
}

/**
 * The scope in a new review. An address means other rows once rows were inserted, deleted or moved: then it loses its areas,
 * so that nothing is written that was not selected.
 */
export function carryScope(scope: Scope | null, before: Review | null, after: Review): Scope | null {
  if (!scope || !before || layoutOf(before, scope) === layoutOf(after, scope)) return scope;
  return { ...scope, areas: [] };
}

/** Where the rows of the sheet's tables stand, as text. */
function layoutOf({ tables }: Review, { sheet }: Scope): string {
  const places = tables
    .filter(({ table }) => table.region.sheet === sheet)
    .map(({ table: { region, indicators } }) => [
      region.area,
      indicators.map(({ row, lastRow }) => [row, lastRow]),
    ]);
  return JSON.stringify(places);
}
