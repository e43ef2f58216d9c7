import { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { isRealExplanation } from "../../scoring/explanation";
import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { findingList, sichuanForm } from "../sources";
import { writtenCells } from "../written-texts";

/** A low execution rate that nothing on the form accounts for. */
export const executionExplanationMissing = defineTableCheck({
  id: "execution-explanation-missing",
  group: "facts",
  severity: "warning",
  sources: [
    sichuanForm("预算执行率未达到90%的需说明原因(100字以内)"),
    findingList("抽查10个项目平均执行率76.81%，均未说明"),
  ],
  report: (scored) => {
    const { budget } = scored.table;
    const result = scored.budget;
    const { rate, demand } = scored.policy.explanations.value.executionBelow;
    if (!budget || demand === "off" || !result?.explanationReasons.includes("execution-low")) return [];
    if (isToldSomewhere(scored)) return [];
    return [
      {
        severity: demand,
        cells: presentCells(scored, [budget.explanation, budget.total.rate, budget.total.executed]),
        facts: { rate: result.exactRate, threshold: new Decimal(rate) },
      },
    ];
  },
});

const TELLS_OF_MONEY = /执行率|支付|支出进度|结余|压减|收回|未拨付|未到位|资金使用/;

/** In the block's own cell, in a box for the whole table, or in what was accomplished. */
function isToldSomewhere({ table }: ScoredTable): boolean {
  return writtenCells(table).some(
    (cell) =>
      isRealExplanation(cell.text) && (cell !== table.goal.accomplished || TELLS_OF_MONEY.test(cell.text)),
  );
}
