import { valueOf } from "../cell-content";
import type { ScoredTable } from "../../scoring/model";
import { isRealExplanation } from "../../scoring/explanation";
import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { sichuanForm } from "../sources";
import { writtenCells } from "../written-texts";

/** A budget changed during the year without a word, where the policy asks for one. */
export const budgetChangeUnexplained = defineTableCheck({
  id: "budget-change-unexplained",
  group: "facts",
  severity: "warning",
  sources: [sichuanForm("年中发生预算调整的(追加或调减),应单独说明理由")],
  report: (scored) => {
    const { budget } = scored.table;
    const demand = scored.policy.explanations.value.budgetChanged;
    if (!budget || demand === "off") return [];
    if (!scored.budget?.explanationReasons.includes("budget-changed") || isTold(scored)) return [];
    return [
      {
        severity: demand,
        cells: presentCells(scored, [budget.explanation, budget.total.full, budget.total.initial]),
        facts: {
          initial: valueOf(budget.total.initial),
          full: valueOf(budget.total.full),
          moneyUnit: budget.moneyUnit,
        },
      },
    ];
  },
});

const TELLS_OF_CHANGE = /调整|追加|调减|压减|调增|收回|增加预算/;

function isTold({ table }: ScoredTable): boolean {
  return writtenCells(table).some((cell) => {
    const isOwnCell = cell === table.budget?.explanation;
    return isRealExplanation(cell.text) && (isOwnCell || TELLS_OF_CHANGE.test(cell.text));
  });
}
