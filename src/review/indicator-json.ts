import type { Indicator, ScoredIndicator, ScoredTable } from "../core";
import { cellJson, decimalJson, numberJson, textOrNull } from "./cell-json";
import type { ReviewWords } from "./words";

/** One row of the table with what the policy permits and proposes for it. */
export function indicatorJson(scored: ScoredTable, index: number, words: ReviewWords): object {
  const indicator = scored.table.indicators[index] as Indicator;
  const score = scored.indicators[index] as ScoredIndicator;
  const { judgement } = indicator;
  const printed = numberJson(indicator.score);
  const explanation = cellJson(indicator.explanation);
  return {
    row: indicator.row + 1,
    level1: textOrNull(indicator.level1),
    level2: textOrNull(indicator.level2),
    name: textOrNull(indicator.name.text),
    kind: judgement.kind,
    direction: judgement.kind === "quantitative" ? judgement.direction : null,
    target: cellJson(indicator.target),
    actual: cellJson(indicator.actual),
    points: numberJson(indicator.points),
    score: {
      cell: printed.cell,
      text: printed.text,
      value: printed.value,
      min: decimalJson(score.min),
      max: decimalJson(score.max),
      suggested: decimalJson(score.suggested),
    },
    explanation: {
      cell: explanation.cell,
      text: explanation.text,
      required: score.explanationRequired,
      missing: score.explanationMissing,
    },
    trace: words.trace(score.trace),
  };
}
