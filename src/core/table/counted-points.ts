import type { Decimal } from "../decimal";
import { sumOfPoints } from "../decimal";
import type { Indicator } from "./model";

/** The points of all indicators that enter the total. */
export function countedPoints(indicators: readonly Indicator[]): Decimal {
  return sumOfPoints(indicators.flatMap((row) => (row.isCounted ? (row.points?.value ?? []) : [])));
}
