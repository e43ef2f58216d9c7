import { Decimal, sum } from "../../decimal";
import type { BudgetBlock, BudgetLine, MoneyCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { findingList, sichuanForm } from "../sources";

type Column = "initial" | "full" | "executed";
const COLUMNS: readonly Column[] = ["initial", "full", "executed"];

/** Sources of money that do not add up to the total row. A tail of 0.01 万元 passes. One finding for all columns. */
export const budgetPartsDiffer = defineTableCheck({
  id: "budget-parts-differ",
  group: "arithmetic",
  severity: "error",
  sources: [sichuanForm("总额与各资金来源分列"), findingList("尾差0.01万元可接受，相差3.24万元退回")],
  report: (scored) => {
    const { budget } = scored.table;
    const found = budget ? COLUMNS.flatMap((column) => differenceIn(budget, column)) : [];
    const [first, ...others] = found;
    if (!first) return [];
    const { column, total, parts } = first;
    return [
      {
        cells: presentCells(
          scored,
          found.flatMap(({ cells }) => cells),
        ),
        facts: {
          column,
          total: total.value,
          parts,
          difference: parts.minus(total.value ?? 0).abs(),
          others: others.map((other) => other.column).join(","),
        },
      },
    ];
  },
});

interface Difference {
  readonly column: Column;
  readonly total: MoneyCell;
  readonly parts: Decimal;
  readonly cells: readonly (MoneyCell | null)[];
}

function differenceIn(budget: BudgetBlock, column: Column): readonly Difference[] {
  const total = budget.total[column];
  const lines = budget.sources.filter((line) => line[column]?.value);
  if (!total || lines.length === 0 || (total.value === null && total.text !== "")) return [];
  const parts = sumOf(lines, column);
  const main = lines.filter(({ kind }) => kind !== "other");
  const sums = [parts, ...(main.length > 0 ? [sumOf(main, column)] : [])];
  if (sums.some((amount) => isNear(budget, total, amount))) return [];
  return [{ column, total, parts, cells: [total, ...lines.map((line) => line[column])] }];
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
