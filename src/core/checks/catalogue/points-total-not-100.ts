import { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import type { CellRef } from "../../sheet";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { countedRows, refAt, unreadableRows } from "../row";
import { provincialSystem, publishedForms } from "../sources";

/** Points of the execution rate and of the indicators that do not add up to the whole; a question only where rows could not be read. */
export const pointsTotalNot100 = defineTableCheck({
  id: "points-total-not-100",
  group: "arithmetic",
  severity: "error",
  sources: [
    publishedForms("预算执行率10分加指标90分，合计100分"),
    provincialSystem("三级指标权重之和等于设定的总分"),
  ],
  report: (scored) => {
    const actual = scored.total.sumOfPoints;
    const expected = new Decimal(scored.policy.pointsTotal.value);
    if (!actual || actual.eq(expected) || !hasPoints(scored)) return [];
    if (isWithoutBudget(scored, expected)) return [];
    const unreadable = unreadableRows(scored);
    return [
      {
        severity: unreadable > 0 ? "review" : "error",
        cells: cellsOf(scored),
        facts: { actual, expected, unreadable, ...printedFacts(scored) },
      },
    ];
  },
});

function printedFacts({ table }: ScoredTable): Readonly<Record<string, Fact>> {
  return {
    printed: table.total?.points?.value ?? null,
    budgetPoints: table.budget?.pointsPrinted ?? null,
  };
}

/** A form without a column of points has nothing to add up. */
function hasPoints(scored: ScoredTable): boolean {
  return countedRows(scored).some(({ indicator }) => indicator.points?.value);
}

/** A form without a budget block leaves the execution points to another sheet: 90 is right there. */
function isWithoutBudget(scored: ScoredTable, expected: Decimal): boolean {
  const rest = expected.minus(scored.policy.budgetPoints.value);
  return scored.table.budget === null && scored.total.sumOfPoints?.eq(rest) === true;
}

function cellsOf(scored: ScoredTable): readonly CellRef[] {
  const total = scored.table.total?.points;
  const rows = countedRows(scored).flatMap(({ indicator }) => (indicator.points ? [indicator.points] : []));
  const budget = scored.table.budget?.total.points;
  return [...(total ? [total] : []), ...(budget ? [budget] : []), ...rows].map((cell) => refAt(scored, cell));
}
