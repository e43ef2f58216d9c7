import type { ScoredTable } from "../scoring/model";

/**
 * What is worked out of a table once and kept as long as the table: many checks ask for the same, and after an edit
 * all other tables of the workbook are the same objects as before.
 *
 * @param work - a pure function of the table
 */
export function oncePerTable<T extends object>(work: (scored: ScoredTable) => T): (scored: ScoredTable) => T {
  const results = new WeakMap<ScoredTable, T>();
  return (scored) => {
    const known = results.get(scored);
    if (known) return known;
    const result = work(scored);
    results.set(scored, result);
    return result;
  };
}
