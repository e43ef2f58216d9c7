import type { ScoredTable } from "../core";
import { decimalJson, numberJson } from "./cell-json";

const RATE_DECIMALS = 20;

/** The budget block, or `null` where the table has none. */
export function budgetJson(scored: ScoredTable): object | null {
  const block = scored.table.budget;
  if (!block) return null;
  const { total } = block;
  const points = numberJson(total.points);
  return {
    moneyUnit: block.moneyUnit,
    initial: numberJson(total.initial),
    full: numberJson(total.full),
    executed: numberJson(total.executed),
    points: { ...points, value: points.value ?? decimalJson(block.pointsPrinted) },
    rate: { ...numberJson(total.rate), exact: scored.budget?.exactRate?.toFixed(RATE_DECIMALS) ?? null },
    score: {
      ...numberJson(total.score),
      min: decimalJson(scored.budget?.min),
      max: decimalJson(scored.budget?.max),
      suggested: decimalJson(scored.budget?.suggested),
    },
  };
}
