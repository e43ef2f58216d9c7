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

function isWithoutPoints({ indicator }: Row): boolean {
  if (indicator.points?.text !== "") return false;
  return indicator.target?.text !== "" && (indicator.actual?.text ?? "") !== "";
}
