import type { Decimal } from "../decimal";
import type { ScoredTable } from "../scoring/model";
import { isFiller } from "../table/wording";
import { textOf } from "./cell-content";
import { countedRows, type Row } from "./row";

/** What the column of points adds up to, with points of the money that scoring passes over because they are the whole form's. */
export function pointsSum({ table, budget, total }: ScoredTable): Decimal | null {
  const passedOver = budget?.points === null ? table.budget?.pointsPrinted : null;
  return passedOver?.gt(0) ? (total.sumOfPoints?.plus(passedOver) ?? null) : total.sumOfPoints;
}

/** The rows with a target and a result that bear no points which could be scored. */
export function rowsWithoutPoints(scored: ScoredTable): readonly Row[] {
  return countedRows(scored).filter(isWithoutPoints);
}

/** Blank, below zero, or a word where a number should be; a dash says that the row is not scored. */
function isWithoutPoints({ indicator: { points, target, actual } }: Row): boolean {
  if (!points || (points.value && !points.value.isNegative())) return false;
  const isDash = points.text !== "" && isFiller(points.text);
  return !isDash && target?.text !== "" && textOf(actual) !== "";
}
