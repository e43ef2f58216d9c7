import { valueOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { countedRows, isFullScore, presentCells, type Row } from "../row";
import { findingList } from "../sources";

/** A quality indicator without a single point beside quantities that got all of theirs. */
export const qualityContradictsQuantity = defineTableCheck({
  id: "quality-contradicts-quantity",
  group: "facts",
  severity: "review",
  sources: [findingList("验收合格率得0分，建设数量却得15分满分")],
  report: (scored) => {
    const rows = countedRows(scored);
    const failed = rows.find((row) => row.indicator.subcategory === "quality" && isZero(row));
    const quantities = rows.filter(({ indicator }) => indicator.subcategory === "quantity");
    if (!failed || quantities.length === 0 || !quantities.every(isFullScore)) return [];
    const cells = [failed.indicator.score, ...quantities.map(({ indicator }) => indicator.score)];
    return [
      {
        cells: presentCells(scored, cells),
        facts: { title: failed.indicator.title, points: valueOf(failed.indicator.points) },
      },
    ];
  },
});

function isZero({ indicator: { points, score } }: Row): boolean {
  return points?.value?.gt(0) === true && score?.value?.isZero() === true;
}
