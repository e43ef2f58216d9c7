import { textOf } from "../cell-content";
import { isFiller } from "../../table/wording";
import type { ScoredTable } from "../../scoring/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { countedRows, presentCells, type Row } from "../row";
import { provincialSystem } from "../sources";

/**
 * Rows with a target and a result but no points, which cannot be scored. In a table without any points no score was judged: a
 * question then, for some forms have none.
 */
export const indicatorPointsMissing = defineTableCheck({
  id: "indicator-points-missing",
  group: "arithmetic",
  severity: "warning",
  sources: [provincialSystem("三级指标权重必填")],
  report: (scored) => {
    const rows = countedRows(scored);
    if (!rows.some(({ indicator }) => indicator.points?.value)) return wholeReport(scored, rows);
    const without = rows.filter(isWithoutPoints);
    if (without.length === 0) return [];
    return [
      {
        cells: presentCells(
          scored,
          without.map(({ indicator }) => indicator.points),
        ),
        facts: { count: without.length, title: without[0]?.indicator.title ?? "" },
      },
    ];
  },
});

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

/** Blank, below zero, or a word where a number should be; a dash says that the row is not scored. */
function isWithoutPoints({ indicator: { points, target, actual } }: Row): boolean {
  if (!points || (points.value && !points.value.isNegative())) return false;
  const isDash = points.text !== "" && isFiller(points.text);
  return !isDash && target?.text !== "" && textOf(actual) !== "";
}
