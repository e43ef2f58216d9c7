import type { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { amount } from "../amount";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { countedRows, presentCells, rowCells, rowFacts, type Row } from "../row";
import { isOnlyOverAchieved, slipsIn } from "../slipped-digit";
import { digitsOf, powerOfTen } from "../power-of-ten";
import { findingList, ownConvention, publishedForms } from "../sources";

/**
 * Money in 元 beside money in 万元; a value exactly ten, a hundred, … times its target or budget, or a share of more than the whole: a digit or a unit
 * may have slipped.
 */
export const valueMagnitudeSuspect = defineTableCheck({
  id: "value-magnitude-suspect",
  group: "facts",
  severity: "review",
  sources: [
    ownConvention("有效数字相同而相差10倍、100倍、1000倍或10000倍"),
    findingList("元与万元混填；17误写为70"),
    publishedForms("“≥98%”误成298%的自评表"),
  ],
  report: (scored) => [
    ...countedRows(scored).flatMap((row) => rowReports(scored, row)),
    ...budgetReport(scored),
  ],
});

function rowReports(scored: ScoredTable, row: Row): readonly CheckReport[] {
  const { target, actual } = row.indicator;
  return slipsIn(row).map((slip) => ({
    cells: rowCells(
      scored,
      row,
      slip.kind === "share" ? [slip.side === "target" ? target : actual] : [actual, target],
    ),
    facts: { ...rowFacts(row), ...slip, isUnexplained: isOnlyOverAchieved(row) },
  }));
}

function budgetReport(scored: ScoredTable): readonly CheckReport[] {
  const line = scored.table.budget?.total;
  const budget = amount(line?.full ?? null);
  const executed = amount(line?.executed ?? null);
  if (!budget || !executed) return [];
  const found = budgetFault(scored, budget.value, executed.value);
  if (!found) return [];
  const isTooSmall = executed.value.lt(budget.value);
  const facts = { ...found, budget: budget.value, executed: executed.value, isTooSmall };
  return [{ cells: presentCells(scored, [executed.cell, budget.cell]), facts }];
}

function budgetFault(scored: ScoredTable, budget: Decimal, executed: Decimal) {
  const factor = factorOf(budget, executed);
  if (scored.budget?.slipped) return { kind: "unit", factor };
  return factor && { kind: "budget", factor };
}

/** Two digits may be the same by chance. */
function factorOf(budget: Decimal, executed: Decimal): Decimal | null {
  return digitsOf(executed) < 3 ? null : powerOfTen(budget, executed);
}
