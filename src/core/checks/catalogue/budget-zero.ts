import type { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import type { MoneyCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { reviewPaper } from "../sources";

/** A budget of zero or a blank one: no execution rate can be calculated. Zero spent as well asks for a look only. */
export const budgetZero = defineTableCheck({
  id: "budget-zero",
  group: "arithmetic",
  severity: "error",
  sources: [reviewPaper("全年预算数为0，无法计算执行率")],
  report: (scored) => {
    const line = scored.table.budget?.total;
    const cell = denominatorOf(scored);
    if (!line || !cell || !isZero(cell) || hasParts(scored)) return [];
    const isBlank = cell.value === null;
    const executed = numberIn(line.executed);
    return [
      {
        severity: !isBlank && executed?.isZero() ? "review" : "error",
        cells: presentCells(scored, [cell, line.executed, line.rate]),
        facts: { isBlank, executed, column: scored.policy.budgetDenominator.value },
      },
    ];
  },
});

function denominatorOf(scored: ScoredTable): MoneyCell | null {
  return scored.table.budget?.total[scored.policy.budgetDenominator.value] ?? null;
}

function numberIn(cell: MoneyCell | null): Decimal | null {
  return cell?.value ?? null;
}

function isZero(cell: MoneyCell): boolean {
  return cell.value === null || cell.value.isZero();
}

/** Where a source of money has an amount, the total row is at fault, not the budget: another check says so. */
function hasParts(scored: ScoredTable): boolean {
  const column = scored.policy.budgetDenominator.value;
  return scored.table.budget?.sources.some((line) => line[column]?.value?.gt(0) === true) === true;
}
