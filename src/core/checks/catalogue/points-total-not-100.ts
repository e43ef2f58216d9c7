import { valueOf } from "../cell-content";
import { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { isLeftOut } from "../../scoring/not-applicable";
import type { CellRef } from "../../sheet";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { pointsSum, rowsWithoutPoints } from "../points-sum";
import { countedRows, refAt, unreadableRows } from "../row";
import { provincialSystem, publishedForms } from "../sources";

/**
 * Points of the execution rate and of the indicators that do not add up to the whole, or to what the line of the total says. A question
 * only where rows could not be read, or where just the usual points of the execution rate are missing on a form that has no place for them.
 */
export const pointsTotalNot100 = defineTableCheck({
  id: "points-total-not-100",
  group: "arithmetic",
  severity: "error",
  sources: [
    publishedForms("预算执行率10分加指标90分，合计100分"),
    provincialSystem("三级指标权重之和等于设定的总分"),
  ],
  report: (scored) => {
    const actual = pointsSum(scored);
    const expected = new Decimal(scored.policy.pointsTotal.value);
    if (!actual || isRight(scored, actual, expected) || !hasPoints(scored)) return [];
    if (isWithoutBudget(scored, expected) || isPage(scored) || isForBlanks(scored, actual, expected))
      return [];
    const unreadable = unreadableRows(scored);
    const isRest = isOnlyExecutionMissing(scored, expected);
    return [
      {
        severity: unreadable > 0 || isRest ? "review" : "error",
        cells: cellsOf(scored),
        facts: {
          actual,
          expected,
          unreadable,
          ...printedFacts(scored),
          rest: isRest ? usual(scored) : null,
          isShort: actual.lt(expected),
        },
      },
    ];
  },
});

/** 90 in the line of the total, whose formula leaves out the execution, is wrong beside a score with the execution in it; a score of 0 is in neither. */
function isRight({ table, total }: ScoredTable, actual: Decimal, expected: Decimal): boolean {
  const isPrinted = total.isOfIndicatorsAlone || table.total?.points?.value?.eq(actual) !== false;
  return actual.eq(expected) && (isPrinted || !table.budget?.total.score?.value?.gt(0));
}

/** What is missing has not been filled in, and the check of blank points says so with the sum. */
function isForBlanks(scored: ScoredTable, actual: Decimal, expected: Decimal): boolean {
  const printed = valueOf(scored.table.total?.points);
  const isOnlyThat = printed === null || printed.eq(expected) || printed.eq(actual);
  if (!actual.lt(expected)) return false;
  return isSharedOut(scored) || (isOnlyThat && rowsWithoutPoints(scored).length > 0);
}

/** The rest of the rows stands on another sheet, and the reading has said so. */
function isPage({ table }: ScoredTable): boolean {
  return table.problems.some(({ code }) => code === "rows-elsewhere");
}

function printedFacts({ table }: ScoredTable): Readonly<Record<string, Fact>> {
  return {
    printed: valueOf(table.total?.points),
    budgetPoints: table.budget?.pointsPrinted ?? null,
  };
}

/** A form without a column of points has nothing to add up. */
function hasPoints(scored: ScoredTable): boolean {
  return countedRows(scored).some(({ indicator }) => indicator.points?.value);
}

/** A form without a budget block leaves the execution points to another sheet: 90 is right there. */
function isWithoutBudget(scored: ScoredTable, expected: Decimal): boolean {
  return scored.table.budget === null && lacksUsual(scored, expected);
}

/** The form prints the execution, but has no place for its points. */
function isOnlyExecutionMissing(scored: ScoredTable, expected: Decimal): boolean {
  return scored.table.budget?.total.points === null && lacksUsual(scored, expected);
}

function lacksUsual(scored: ScoredTable, expected: Decimal): boolean {
  return scored.total.sumOfPoints?.eq(expected.minus(usual(scored))) === true;
}

/** The points that the execution rate usually has. */
function usual({ policy }: ScoredTable): Decimal {
  return new Decimal(policy.budgetPoints.value);
}

/** Rows that do not apply have no points, and the policy shares theirs out. */
function isSharedOut({ table, policy }: ScoredTable): boolean {
  return table.indicators.some((row) => !row.points?.value && isLeftOut(row, policy));
}

function cellsOf(scored: ScoredTable): readonly CellRef[] {
  const total = scored.table.total?.points;
  const rows = countedRows(scored).flatMap(({ indicator }) => (indicator.points ? [indicator.points] : []));
  const budget = scored.table.budget?.total.points;
  return [...(total ? [total] : []), ...(budget ? [budget] : []), ...rows].map((cell) => refAt(scored, cell));
}
