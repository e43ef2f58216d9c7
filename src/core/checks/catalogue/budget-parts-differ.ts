import { textOf } from "../cell-content";
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
          moneyUnit: budget?.moneyUnit ?? null,
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
  if (waysToAdd(lines).some((some) => isNear(budget, total, sumOf(some, column)))) return [];
  return [{ column, total, parts, cells: [total, ...lines.map((line) => line[column])] }];
}

/** All lines; those of the usual kinds, where finer ones stand below them; those that are no subtotals (财政拨款小计). */
function waysToAdd(lines: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] {
  const main = lines.filter(({ kind }) => kind !== "other");
  const details = lines.filter(({ label }) => !/[小合]计/.test(textOf(label)));
  return [lines, main, details].filter((some) => some.length > 0);
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
