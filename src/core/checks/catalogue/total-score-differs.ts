import type { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { capAt } from "../../scoring/total";
import { isTotalOf, roundTotal } from "../../scoring/total-rounding";
import { a1 } from "../../sheet";
import type { NumberCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { scoresLeftOut } from "../left-out";
import { pointsSum } from "../points-sum";
import { refAt, unreadableRows } from "../row";
import { reportQualitySheet, reviewPaper } from "../sources";
import { isBlank, isWithoutScores } from "../without-scores";

/**
 * A total that is not the exact sum of the execution score and the indicator scores as they stand, or what the policy caps it at;
 * a question only where rows could not be read. A total above the cap has a finding of its own.
 */
export const totalScoreDiffers = defineTableCheck({
  id: "total-score-differs",
  group: "arithmetic",
  severity: "error",
  sources: [reviewPaper("总分=预算执行得分+各指标得分之和"), reportQualitySheet("分值计算散总不符扣0.3分")],
  report: (scored) => {
    const cell = scored.table.total?.score;
    const { sumOfPrinted } = scored.total;
    if (!cell || !sumOfPrinted || isToldElsewhere(scored, cell) || isRight(scored, cell, sumOfPrinted))
      return [];
    const unreadable = unreadableRows(scored);
    const cap = capOf(scored, sumOfPrinted);
    const right = cap ?? roundTotal(sumOfPrinted, scored.policy);
    const edit = { cell: refAt(scored, cell), value: right.toNumber() };
    return [
      {
        severity: unreadable > 0 ? "review" : "error",
        cells: [refAt(scored, cell)],
        facts: {
          printed: cell.value,
          text: cell.text,
          sum: sumOfPrinted,
          cap,
          unreadable,
          formulaCell: a1(cell.row, cell.column),
          leftOut: scoresLeftOut(scored, cell).join("、"),
          isExecutionLeftOut: isExecutionLeftOut(scored, cell, sumOfPrinted),
        },
        fix: cell.formula === null && unreadable === 0 ? [edit] : [],
      },
    ];
  },
});

/** The total falls short by just the execution score, which forms print far above the rows; not where there is no room for it. */
function isExecutionLeftOut(scored: ScoredTable, { value }: NumberCell, sum: Decimal): boolean {
  const score = scored.table.budget?.total.score?.value;
  if (pointsSum(scored)?.gt(scored.policy.pointsTotal.value)) return false;
  return value !== null && score?.gt(0) === true && sum.minus(value).eq(score);
}

/** A total above the cap, and one that is blank as all scores are. */
function isToldElsewhere(scored: ScoredTable, cell: NumberCell): boolean {
  return isAboveCap(scored, cell) || (isBlank(cell) && isWithoutScores(scored));
}

function isAboveCap(scored: ScoredTable, { value }: NumberCell): boolean {
  return value !== null && capOf(scored, value) !== null;
}

/** What the policy caps a total at; `null` where the total stays below. */
function capOf({ budget, policy }: ScoredTable, total: Decimal): Decimal | null {
  const cap = capAt(budget?.exactRate ?? null, policy);
  return cap && total.gt(cap) ? cap : null;
}

/** Under a policy that caps or rescales, the printed total may be the sum or what the policy makes of it. */
function isRight(scored: ScoredTable, printed: NumberCell, sum: Decimal): boolean {
  const { suggested, trace } = scored.total;
  const isAdjusted = trace.length > 1; // more than the sum alone
  const wanted = [capOf(scored, sum), isAdjusted ? suggested : null];
  return isTotalOf(printed, sum, scored.policy) || wanted.some((one) => one && printed.value?.eq(one));
}
