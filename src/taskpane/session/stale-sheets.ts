import type { Session } from "./session";

/** The ids of the tables that are 已过期: few at a time, whatever the size of the workbook. */
export function staleTables(states: Session["tableStates"]): readonly string[] {
  return Object.keys(states).filter((id) => states[id] === "stale");
}

/** The sheets with a table that is 已过期. */
export function staleSheets({
  review,
  tableStates,
}: Pick<Session, "review" | "tableStates">): readonly string[] {
  const stale = staleTables(tableStates);
  if (stale.length === 0) return stale;
  const tables = (review?.tables ?? []).filter(({ table }) => stale.includes(table.region.id));
  return [...new Set(tables.map(({ table }) => table.region.sheet))];
}
