import type { Session } from "./session";

/** The sheets with a table that is 已过期. */
export function staleSheets({
  review,
  tableStates,
}: Pick<Session, "review" | "tableStates">): readonly string[] {
  const stale = (review?.tables ?? []).filter(({ table }) => tableStates[table.region.id] === "stale");
  return [...new Set(stale.map(({ table }) => table.region.sheet))];
}
