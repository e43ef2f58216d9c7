import type { Decimal } from "../decimal";
import type { ScoredTable } from "../scoring/model";
import { isFiller } from "../table/wording";
import { textOf } from "./cell-content";
import { countedRows, type Row } from "./row";

/** What the column of points adds up to, with the money's points as they are printed: scoring passes over those of the whole form. */
export function pointsSum({ table, budget, total }: ScoredTable): Decimal | null {
  const printed = table.budget?.pointsPrinted;
  return printed?.gt(0)
    ? (total.sumOfPoints?.minus(budget?.points ?? 0).plus(printed) ?? null)
    : total.sumOfPoints;
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
