import type { ScoredTable } from "../scoring/model";
import type { NumberCell } from "../table/model";
import { countedRows } from "./row";

/** Fewer blank scores than this are told row by row. */
const FEWEST = 2;

/** Whether nobody has scored the table yet: several indicators with a place for their score, and all of them blank. */
export function isWithoutScores(scored: ScoredTable): boolean {
  const scores = countedRows(scored).flatMap(({ indicator: { points, score } }) =>
    points?.value?.gt(0) && score ? [score] : [],
  );
  return scores.length >= FEWEST && scores.every(isBlank);
}

/** Whether nothing stands in a cell. */
export function isBlank({ text }: NumberCell): boolean {
  return text === "";
}
