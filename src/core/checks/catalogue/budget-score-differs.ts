import type { ScoredBudget } from "../../scoring/model";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { proposedScore } from "../proposal";
import { roundedFrom } from "../rounded-from";
import { presentCells } from "../row";
import { findingList, measures, reviewPaper } from "../sources";

/** An execution score that the policy does not permit: too high, too low, or not there. */
export const budgetScoreDiffers = defineTableCheck({
  id: "budget-score-differs",
  group: "arithmetic",
  severity: "error",
  sources: [
    measures("第十三条（预算执行率权重）"),
    reviewPaper("预算执行得分=执行率×分值，不超过分值"),
    findingList("执行率95.88%，得9.59分"),
  ],
  report: (scored) => {
    const { budget } = scored.table;
    const score = budget?.total.score ?? null;
    const suggested = proposedScore(score, scored.budget);
    if (!budget || !score || !suggested) return [];
    return [
      {
        cells: presentCells(scored, [score, budget.total.rate]),
        facts: {
          printed: score.value,
          suggested,
          from: scored.budget && roundedFrom(scored.budget),
          ...rateFacts(scored.budget),
        },
      },
    ];
  },
});

function rateFacts(result: ScoredBudget | null): Readonly<Record<string, Fact>> {
  const rate = result?.exactRate ?? null;
  const isSummed = result?.trace.some((one) => one.step === "execution-rate" && one.isSummed) === true;
  return { rate, isCapped: rate?.gt(1) === true, isSummed, points: result?.points ?? null };
}
