import { valueOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { presentCells, rowsOf, type Row } from "../row";
import { ownConvention } from "../sources";

const EXAMPLE = /^(示例|样例|[（(]?例[)）：:])|XX|××|某某/i;

/** An example row of the form that was not deleted, or a row with points and no name. */
export const exampleRowLeft = defineTableCheck({
  id: "example-row-left",
  group: "form",
  severity: "warning",
  sources: [ownConvention("示例行、没有名称却有分值的行不应报送")],
  report: (scored) =>
    rowsOf(scored).flatMap((row) => {
      const kind = kindOf(row);
      if (!kind) return [];
      return [
        {
          cells: presentCells(scored, [row.indicator.name]),
          facts: { kind, text: row.indicator.name.text, points: valueOf(row.indicator.points) },
        },
      ];
    }),
});

function kindOf({ indicator }: Row): "example" | "nameless" | null {
  if (EXAMPLE.test(indicator.title)) return "example";
  return indicator.name.text === "" && indicator.points?.value?.gt(0) ? "nameless" : null;
}
