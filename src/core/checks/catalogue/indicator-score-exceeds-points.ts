import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { provincialSystem } from "../sources";

/** A score above the indicator's points, or below zero. */
export const indicatorScoreExceedsPoints = defineTableCheck({
  id: "indicator-score-exceeds-points",
  group: "arithmetic",
  severity: "error",
  sources: [provincialSystem("得分必须小于等于权重")],
  report: (scored) =>
    countedRows(scored)
      .filter(isOutOfBounds)
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.score, row.indicator.points]),
        facts: { ...rowFacts(row), suggested: row.result.suggested, isNegative: isNegative(row) },
      })),
});

function isOutOfBounds(row: Row): boolean {
  const score = row.indicator.score?.value;
  const points = row.indicator.points?.value;
  const isPlain = row.indicator.sharedWith.length === 0;
  return isNegative(row) || (isPlain && !!score && !!points && score.gt(points));
}

function isNegative({ indicator }: Row): boolean {
  return indicator.score?.value?.isNegative() === true && !indicator.score.value.isZero();
}
