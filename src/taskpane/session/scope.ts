import type { Review, Scope } from "../../core";
import { reviewInScope } from "../../core";
import type { Session } from "./session";

/** The review as far as it is in scope; what the pages show. */
export function shownReview({ review, scope }: Pick<Session, "scope" | "review">): Review | null {
  return review && reviewInScope(review, scope);
}

/** Whether nobody knows any more which rows were meant: a new review took the areas away. */
export function isLost(scope: Scope | null): boolean {
  return scope?.areas.length === 0;
}
