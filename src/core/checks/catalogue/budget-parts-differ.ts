import { Decimal, sum } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetBlock, BudgetLine, MoneyCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { Report } from "../finding";
import { presentCells } from "../row";
import { findingList, sichuanForm } from "../sources";

type Column = "initial" | "full" | "executed";
const COLUMNS: readonly Column[] = ["initial", "full", "executed"];

/** Sources of money that do not add up to the total row. A tail of 0.01 万元 passes. */
export const budgetPartsDiffer = defineTableCheck({
  id: "budget-parts-differ",
  group: "arithmetic",
  severity: "error",
  sources: [sichuanForm("总额与各资金来源分列"), findingList("尾差0.01万元可接受，相差3.24万元退回")],
  report: (scored) => {
    const { budget } = scored.table;
    return budget ? COLUMNS.flatMap((column) => columnReport(scored, budget, column)) : [];
  },
});

function columnReport(scored: ScoredTable, budget: BudgetBlock, column: Column): readonly Report[] {
  const total = budget.total[column];
  const lines = budget.sources.filter((line) => line[column]?.value);
  if (!total || lines.length === 0 || (total.value === null && total.text !== "")) return [];
  const parts = sumOf(lines, column);
  const main = lines.filter(({ kind }) => kind !== "other");
  const isRight = [parts, ...(main.length > 0 ? [sumOf(main, column)] : [])].some((amount) =>
    isNear(budget, total, amount),
  );
  if (isRight) return [];
  return [
    {
      cells: presentCells(scored, [total, ...lines.map((line) => line[column])]),
      facts: { column, total: total.value, parts, difference: parts.minus(total.value ?? 0).abs() },
    },
  ];
}

function sumOf(lines: readonly BudgetLine[], column: Column): Decimal {
  return sum(lines.flatMap((line) => line[column]?.value ?? []));
}

function isNear(budget: BudgetBlock, total: MoneyCell, parts: Decimal): boolean {
  const tail = new Decimal(budget.moneyUnit === "yuan" ? 100 : "0.01");
  return parts
    .minus(total.value ?? 0)
    .abs()
    .lte(tail);
}
