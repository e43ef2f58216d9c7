import type { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { isTotalOf, roundTotal } from "../../scoring/total-rounding";
import type { NumberCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { refAt, unreadableRows } from "../row";
import { reportQualitySheet, reviewPaper } from "../sources";

/** A total that is not the exact sum of the execution score and the indicator scores as they stand; a question only where rows could not be read. */
export const totalScoreDiffers = defineTableCheck({
  id: "total-score-differs",
  group: "arithmetic",
  severity: "error",
  sources: [reviewPaper("总分=预算执行得分+各指标得分之和"), reportQualitySheet("分值计算散总不符扣0.3分")],
  report: (scored) => {
    const cell = scored.table.total?.score;
    const { sumOfPrinted } = scored.total;
    if (!cell || !sumOfPrinted || isRight(scored, cell, sumOfPrinted)) return [];
    const unreadable = unreadableRows(scored);
    const edit = { cell: refAt(scored, cell), value: roundTotal(sumOfPrinted, scored.policy).toNumber() };
    return [
      {
        severity: unreadable > 0 ? "review" : "error",
        cells: [refAt(scored, cell)],
        facts: { printed: cell.value, text: cell.text, sum: sumOfPrinted, unreadable },
        fix: cell.formula === null && unreadable === 0 ? [edit] : [],
      },
    ];
  },
});

/** Under a policy that caps or rescales, the printed total may be the sum or what the policy makes of it. */
function isRight({ total, policy }: ScoredTable, printed: NumberCell, sum: Decimal): boolean {
  const { suggested, trace } = total;
  const isAdjusted = trace.length > 1; // more than the sum alone
  return (
    isTotalOf(printed, sum, policy) || (isAdjusted && !!suggested && printed.value?.eq(suggested) === true)
  );
}
