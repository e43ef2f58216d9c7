import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { proposedScore } from "../proposal";
import { roundedFrom } from "../rounded-from";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { findingList, measures, provincialSystem, reviewPaper } from "../sources";
import { isWithoutScores } from "../without-scores";

/**
 * A score that the policy does not permit: above the range, below it without an explanation, blank, or older
 * than the row's target, actual value or points. A score above the points has a check of its own, and so has a table without any score.
 */
export const indicatorScoreDiffers = defineTableCheck({
  id: "indicator-score-differs",
  group: "arithmetic",
  severity: "error",
  sources: [
    measures("第十六条（定量指标、定性指标得分）"),
    reviewPaper("指标得分按完成情况重新计算"),
    findingList("未完成的指标按完成比例计分；反向指标超过上限应扣分"),
    provincialSystem("完成值达到指标值得满分，否则按比例"),
  ],
  report: (scored) =>
    (isWithoutScores(scored) ? [] : countedRows(scored))
      .filter((row) => isProposed(row) && !isOutOfBounds(row))
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.score, row.indicator.actual, row.indicator.target]),
        facts: {
          ...rowFacts(row),
          written: textOf(row.indicator.score),
          ...gapOf(row),
          suggested: row.result.suggested,
          from: roundedFrom(row.result),
          min: row.result.min,
          max: row.result.max,
          isBand:
            row.indicator.judgement.kind === "qualitative" &&
            row.result.min?.eq(row.result.max ?? 0) === false,
          decision: row.result.decision,
          achievement: row.result.achievement,
          isReverse: isReverse(row),
        },
      })),
});

function isProposed({ indicator, result }: Row): boolean {
  return proposedScore(indicator.score, result) !== null;
}

function isOutOfBounds({ indicator }: Row): boolean {
  const score = indicator.score?.value;
  const points = indicator.points?.value;
  if (!score || !points) return false;
  return score.gt(points) || score.isNegative();
}

function isReverse({ indicator }: Row): boolean {
  const { judgement } = indicator;
  return judgement.kind === "quantitative" && judgement.direction === "at-most";
}

/** By how much the printed score is too high or too low. */
function gapOf({ indicator, result }: Row): Readonly<Record<string, Fact>> {
  const score = indicator.score?.value;
  if (!score || !result.suggested) return {};
  const gap = score.minus(result.suggested);
  return { difference: gap.abs(), isTooHigh: gap.gt(0) };
}
