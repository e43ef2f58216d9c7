import { textOf } from "../cell-content";
import { isFiller } from "../../table/wording";
import { defineTableCheck } from "../define-check";
import { countedRows, presentCells, type Row } from "../row";
import { provincialSystem } from "../sources";

/** Rows with a target and a result but no points in a table that has points elsewhere: they cannot be scored. */
export const indicatorPointsMissing = defineTableCheck({
  id: "indicator-points-missing",
  group: "arithmetic",
  severity: "warning",
  sources: [provincialSystem("三级指标权重必填")],
  report: (scored) => {
    const rows = countedRows(scored);
    const without = rows.filter(isWithoutPoints);
    if (without.length === 0 || !rows.some(({ indicator }) => indicator.points?.value)) return [];
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

/** Blank, below zero, or a word where a number should be; a dash says that the row is not scored. */
function isWithoutPoints({ indicator: { points, target, actual } }: Row): boolean {
  if (!points || (points.value && !points.value.isNegative())) return false;
  const isDash = points.text !== "" && isFiller(points.text);
  return !isDash && target?.text !== "" && textOf(actual) !== "";
}
