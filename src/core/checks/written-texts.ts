import type { SelfEvaluationTable, TableCell } from "../table/model";

/** The cells in which the unit tells something in its own words: what was done, what deviated, what else. */
export function writtenCells(table: SelfEvaluationTable): readonly TableCell[] {
  const notes = table.notes.filter(({ kind }) => kind !== "instruction" && kind !== "signature");
  return [
    table.goal.accomplished,
    table.budget?.explanation ?? null,
    ...notes.map(({ cell }) => cell),
  ].filter((cell) => cell !== null);
}

/** The texts of those cells. */
export function writtenTexts(table: SelfEvaluationTable): readonly string[] {
  return writtenCells(table).map(({ text }) => text);
}
