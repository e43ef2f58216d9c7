import { textOf, valueOf } from "../cell-content";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetLine } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { ownConvention, publishedForms } from "../sources";
import { writtenTexts } from "../written-texts";

/** Money spent beyond the full-year budget, in total or from one source. Carried-over money may explain it. */
export const executionExceedsBudget = defineTableCheck({
  id: "execution-exceeds-budget",
  group: "arithmetic",
  severity: "error",
  sources: [
    ownConvention("全年预算数含年中调整，执行数大于预算数通常是数据错误"),
    publishedForms("执行率102.59%的自评表"),
  ],
  report: (scored) => {
    const { budget } = scored.table;
    const over =
      budget && !scored.budget?.slipped
        ? [budget.total, ...budget.sources].filter((line) => isOver(line, budget.total))
        : [];
    const first = over[0];
    if (!first) return [];
    return [
      {
        severity: isCarriedOver(scored) ? "review" : "error",
        cells: over.flatMap((line) => presentCells(scored, [line.executed, line.full])),
        facts: {
          label: textOf(first.label),
          executed: valueOf(first.executed),
          budget: valueOf(first.full),
          moneyUnit: budget?.moneyUnit ?? null,
        },
      },
    ];
  },
});

/** A total of nothing is no rate's divisor, and has a check of its own. */
function isOver(line: BudgetLine, total: BudgetLine): boolean {
  const { full, executed } = line;
  if (!full?.value || !executed?.value || (line === total && full.value.lte(0))) return false;
  return executed.value.gt(full.value);
}

function isCarriedOver(scored: ScoredTable): boolean {
  return writtenTexts(scored.table).some((text) => /结转|结余|上年/.test(text));
}
