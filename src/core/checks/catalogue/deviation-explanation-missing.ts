import { textOf, valueOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { isAboveTarget, rowCells, rowFacts, rowsOf, type Row } from "../row";
import { isOnlyOverAchieved, slipsIn } from "../slipped-digit";
import { findingList, measures, provincialSystem, reviewPaper, sichuanForm } from "../sources";

/** A deduction, an unmet target or a large over-achievement without a real explanation. */
export const deviationExplanationMissing = defineTableCheck({
  id: "deviation-explanation-missing",
  group: "facts",
  severity: "error",
  sources: [
    measures("第十一条（未完成或偏离较大的要说明原因）"),
    sichuanForm("未完成原因分析"),
    reviewPaper("扣分但备注为空"),
    provincialSystem("实际完成情况超出指标值30%须填写原因"),
    findingList("超额完成未说明"),
  ],
  report: (scored) =>
    rowsOf(scored)
      .filter((row) => row.result.explanationMissing && !isSlipped(row))
      .map((row) => ({
        severity: row.result.explanationDemand ?? "error",
        cells: rowCells(scored, row, [row.indicator.explanation, row.indicator.score, row.indicator.actual]),
        facts: {
          ...rowFacts(row),
          reason: mainReason(row),
          isDeadline: row.indicator.judgement.kind === "deadline",
          // What a blank score stands for: no more than a proposal.
          ...(valueOf(row.indicator.score) === null ? { proposed: row.result.suggested } : {}),
          achievement: row.result.achievement,
          isAbove: isAboveTarget(row),
          written: textOf(row.indicator.explanation),
        },
      })),
});

/** Ten times the target is no achievement to be explained before somebody has looked at the number: another check says so. */
function isSlipped(row: Row): boolean {
  return isOnlyOverAchieved(row) && row.indicator.isCounted && slipsIn(row).length > 0;
}

/** A score that stands in the table speaks first; one that is only proposed speaks where nothing else does. */
function mainReason({ indicator, result }: Row): string {
  const printed = ["score-below-points", "target-unmet", "over-achieved", "execution-low"] as const;
  const blank = ["target-unmet", "over-achieved", "execution-low", "score-below-points"] as const;
  const inOrder = valueOf(indicator.score) === null ? blank : printed;
  return inOrder.find((reason) => result.explanationReasons.includes(reason)) ?? "target-unmet";
}
