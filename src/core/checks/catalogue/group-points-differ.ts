import { sumOfPoints } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import type { GroupPoints } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { presentCells } from "../row";
import { oddSubtotals } from "../subtotals";
import { provincialSystem, publishedForms } from "../sources";

/**
 * A level label that prints its points, 产出指标(50分), above indicators that add up to something else; a subtotal inside the list whose
 * points or scores are no sum of the rows beside it.
 */
export const groupPointsDiffer = defineTableCheck({
  id: "group-points-differ",
  group: "arithmetic",
  severity: "error",
  sources: [provincialSystem("三级指标权重之和等于上级权重"), publishedForms("产出指标(50分)")],
  report: (scored, sheet) => [
    ...scored.table.groups.flatMap((group) => groupReport(scored, group)),
    ...oddSubtotals(scored, sheet),
  ],
});

function groupReport(scored: ScoredTable, group: GroupPoints): readonly CheckReport[] {
  const cells = group.indicators.flatMap((index) => scored.table.indicators[index]?.points ?? []);
  const points = cells.flatMap(({ value }) => value ?? []);
  const actual = sumOfPoints(points);
  if (points.length === 0 || actual.eq(group.points)) return [];
  return [
    {
      cells: presentCells(scored, [group.cell, ...cells]),
      facts: { kind: "label", label: group.label, expected: group.points, actual, count: points.length },
    },
  ];
}
