import { textOf } from "../cell-content";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetLine, MoneyCell, NumberCell } from "../../table/model";
import { slippedUnit } from "../../scoring/slipped-unit";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { type Amount, amount } from "../amount";
import { isBarePercent, readPrintedRate } from "../printed-rate";
import { presentCells, refAt } from "../row";
import { listedRates } from "../listed-rates";
import { reviewPaper, sichuanForm } from "../sources";
import { findSummarySheets } from "../summary-sheet";

/**
 * A printed execution rate that is not the expenditure divided by the budget, at the decimals it is printed with; in a line of a
 * summary too, where no rounding of its amounts leads to it.
 */
export const executionRateDiffers = defineTableCheck({
  id: "execution-rate-differs",
  group: "arithmetic",
  severity: "error",
  sources: [
    sichuanForm("预算执行率=预算执行数/调整后预算数"),
    reviewPaper("执行率=全年执行数(B)/全年预算数(A)"),
  ],
  across: (context) => findSummarySheets(context).flatMap(listedRates),
  report: (scored) => {
    const { budget } = scored.table;
    if (!budget) return [];
    const divisor = budget.divisorPrinted ?? scored.policy.budgetDenominator.value;
    return [budget.total, ...budget.sources].flatMap((line) => lineReport(scored, line, line[divisor]));
  },
});

interface Printed {
  readonly line: BudgetLine;
  readonly rate: NumberCell;
  readonly executed: Amount;
  readonly budget: Amount;
}

function lineReport(
  scored: ScoredTable,
  line: BudgetLine,
  divisor: MoneyCell | null,
): readonly CheckReport[] {
  const { rate } = line;
  const budget = amount(divisor);
  const executed = amount(line.executed);
  if (!rate || !budget || !executed || budget.value.lte(0)) return [];
  return differing(scored, { line, rate, executed, budget });
}

function isPercentColumn({ table: { budget } }: ScoredTable): boolean {
  const lines = budget ? [budget.total, ...budget.sources] : [];
  return lines.some(({ rate }) => rate !== null && isBarePercent(rate));
}

function differing(scored: ScoredTable, printed: Printed): readonly CheckReport[] {
  const { line, rate, executed, budget } = printed;
  const exact = executed.value.div(budget.value);
  if (slippedUnit(line, exact, null)) return [];
  const read = readPrintedRate(rate, exact, isPercentColumn(scored));
  if (!read || read.printed.eq(read.expected)) return [];
  const value = rate.isTextNumber ? read.expectedText : read.cellValue.toNumber();
  return [
    {
      cells: presentCells(scored, [rate, executed.cell, budget.cell]),
      facts: {
        label: textOf(line.label),
        printed: rate.text,
        expected: read.expectedText,
        executed: executed.value,
        budget: budget.value,
        exact,
      },
      fix: rate.formula === null ? [{ cell: refAt(scored, rate), value }] : [],
    },
  ];
}
