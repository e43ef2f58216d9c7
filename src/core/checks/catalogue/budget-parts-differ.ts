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
  const all = budget.sources.filter((line) => line[column]?.value);
  if (!total || all.length === 0 || (total.value === null && total.text !== "")) return [];
  const finer = finerLines(budget.sources);
  const lines = all.filter((line) => !finer.has(line));
  const parts = sumOf(lines, column);
  if ([lines, ...waysToAdd(all)].some((some) => isNear(budget, total, sumOf(some, column)))) return [];
  return [{ column, total, parts, cells: [total, ...lines.map((line) => line[column])] }];
}

/** All lines; those of the usual kinds, where finer ones stand below them; those that are no subtotals (财政拨款小计). */
function waysToAdd(lines: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] {
  const main = lines.filter(({ kind }) => kind !== "other");
  const details = lines.filter(({ label }) => !/[小合]计/.test(textOf(label)));
  return [lines, main, details].filter((some) => some.length > 0);
}

/** The lines that a line above them is made of: 当年财政拨款 100 above 中央 60 and 省级 40, or above 其中：一般公共预算 100. */
function finerLines(lines: readonly BudgetLine[]): ReadonlySet<BudgetLine> {
  const finer = new Set<BudgetLine>();
  for (const [index, line] of lines.entries()) {
    if (finer.has(line)) continue;
    const end = lines.findIndex(
      ({ kind }, at) => at > index && (kind === "carried-over" || kind === "other-funds"),
    );
    const below = lines.slice(index + 1, end < 0 ? lines.length : end);
    const count = Math.max(0, ...COLUMNS.map((column) => countThatMake(line[column], below, column)));
    for (const part of below.slice(0, count)) finer.add(part);
  }
  return finer;
}

/** How many of the lines make an amount; 0 where none do. A single one has to say that it is a part. */
function countThatMake(whole: MoneyCell | null, below: readonly BudgetLine[], column: Column): number {
  if (!whole?.value?.gt(0)) return 0;
  const least = /^\s*其中/.test(textOf(below[0]?.label ?? null)) ? 1 : 2;
  const counts = below.map((_line, index) => index + 1).filter((count) => count >= least);
  return counts.reverse().find((count) => sumOf(below.slice(0, count), column).eq(whole.value!)) ?? 0;
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
