import type { Session } from "./session";

/** The sheets with a table that is 已过期. Few tables are at a time, whatever the size of the workbook. */
export function staleSheets({
  review,
  tableStates,
}: Pick<Session, "review" | "tableStates">): readonly string[] {
  const ids = Object.keys(tableStates).filter((id) => tableStates[id] === "stale");
  if (!review || ids.length === 0) return [];
  const stale = review.tables.filter(({ table }) => ids.includes(table.region.id));
  return [...new Set(stale.map(({ table }) => table.region.sheet))];
}
