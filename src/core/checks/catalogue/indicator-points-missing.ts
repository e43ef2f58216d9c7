import { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport, Fact } from "../finding";
import { pointsSum, rowsWithoutPoints } from "../points-sum";
import { countedRows, presentCells, type Row } from "../row";
import { provincialSystem } from "../sources";

/**
 * Rows with a target and a result but no points, which cannot be scored: an error where the others do not make up the whole. In a table without any points
 * no score was judged: a question then, for some forms have none.
 */
export const indicatorPointsMissing = defineTableCheck({
  id: "indicator-points-missing",
  group: "arithmetic",
  severity: "warning",
  sources: [provincialSystem("三级指标权重必填")],
  report: (scored) => {
    const rows = countedRows(scored);
    if (!rows.some(({ indicator }) => indicator.points?.value)) return wholeReport(scored, rows);
    const without = rowsWithoutPoints(scored);
    if (without.length === 0) return [];
    const gap = gapOf(scored);
    return [
      {
        severity: gap === null ? "warning" : "error",
        cells: presentCells(
          scored,
          without.map(({ indicator }) => indicator.points),
        ),
        facts: { count: without.length, title: without[0]?.indicator.title ?? "", ...gap },
      },
    ];
  },
});

/**
 * What the points that are there add up to, and how much of the whole that leaves, where those of the money are among them; `null` where it leaves nothing,
 * or where not all rows could be read.
 */
function gapOf(scored: ScoredTable): Readonly<Record<string, Fact>> | null {
  const { table, policy } = scored;
  const [sum, whole] = [pointsSum(scored), new Decimal(policy.pointsTotal.value)];
  const isWithMoney = table.budget?.pointsPrinted?.gt(0) === true;
  const needed = isWithMoney ? whole : whole.minus(policy.budgetPoints.value);
  if (!sum?.lt(needed) || table.problems.some(({ code }) => ROWS_MISSING.has(code))) return null;
  return { sum, whole, rest: isWithMoney ? whole.minus(sum) : null };
}

const ROWS_MISSING: ReadonlySet<string> = new Set(["row-unreadable", "rows-elsewhere"]);

/** None of the printed scores could be judged for want of points. */
function wholeReport(scored: ScoredTable, rows: readonly Row[]): readonly CheckReport[] {
  const unscored = rows.filter(({ result }) => result.trace.some(({ step }) => step === "points-missing"));
  const [first] = unscored;
  if (!first || !unscored.some(({ indicator }) => indicator.score?.value)) return [];
  const { name, points } = first.indicator;
  return [
    {
      severity: "review",
      cells: presentCells(scored, [points ?? name]),
      facts: { count: unscored.length, title: first.indicator.title, isWhole: true },
    },
  ];
}
