import type { RowBasis, ScoreBasis } from "../settings";
import { a1 } from "../sheet";
import { inputsOf } from "./stale";
import type { Indicator } from "../table/model";

/** The row's inputs as kept in the workbook after a write; `null` where the row has no score cell. */
export function basisOf(indicator: Indicator, written: ScoreBasis["written"]): RowBasis | null {
  const { score } = indicator;
  if (!score) return null;
  return {
    score: a1(score.row, score.column),
    name: indicator.name.text,
    ...inputsOf(indicator),
    written,
  };
}
