import { valueOf } from "../cell-content";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetBlock, BudgetLine, MoneyCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { presentCells } from "../row";
import { reviewPaper } from "../sources";

/**
 * A budget that is zero, negative, blank or no number, or an expenditure that is not there: no execution rate can
 * be calculated. Nothing planned and nothing spent asks for a look only.
 */
export const budgetZero = defineTableCheck({
  id: "budget-zero",
  group: "arithmetic",
  severity: "error",
  sources: [reviewPaper("全年预算数为0，无法计算执行率")],
  report: (scored) => {
    const { budget } = scored.table;
    const faulty = budget
      ? faultyCell(budget, budget.divisorPrinted ?? scored.policy.budgetDenominator.value)
      : null;
    return budget && faulty ? [faultReport(scored, budget.total, faulty)] : [];
  },
});

type Column = "initial" | "full" | "executed";

interface Faulty {
  readonly cell: MoneyCell;
  readonly column: Column;
}

/**
 * The cell that stands in the way. Where a source of money has an amount, the total row is at fault, not the
 * budget: another check says so.
 */
function faultyCell(budget: BudgetBlock, denominator: "initial" | "full"): Faulty | null {
  const { [denominator]: divisor, executed } = budget.total;
  if (!divisor) return null;
  const isUsable = divisor.value?.gt(0) === true;
  if (isUsable && (!executed || executed.value)) return null;
  const column = isUsable ? "executed" : denominator;
  const cell = isUsable ? executed : divisor;
  return cell && !hasParts(budget, column) ? { cell, column } : null;
}

function hasParts({ sources }: BudgetBlock, column: Column): boolean {
  return sources.some((line) => line[column]?.value?.gt(0) === true);
}

function faultReport(scored: ScoredTable, line: BudgetLine, { cell, column }: Faulty): CheckReport {
  const executed = valueOf(line.executed);
  const isUnused = cell.value?.isZero() === true && executed?.isZero() === true;
  const others = [line.executed, line.rate].filter((one) => one !== cell);
  const isInitialUsed = column === "full" && isAdjustedBlank(scored, cell);
  return {
    severity: isUnused || isInitialUsed ? "review" : "error",
    cells: presentCells(scored, [cell, ...others]),
    facts: {
      column,
      value: cell.value,
      text: cell.text,
      executed,
      isInitialUsed,
      moneyUnit: scored.table.budget?.moneyUnit ?? null,
    },
  };
}

/** Without an adjusted budget the rate is that of the initial one. */
function isAdjustedBlank({ budget }: ScoredTable, { text }: MoneyCell): boolean {
  return text === "" && budget !== null && budget.exactRate !== null;
}
