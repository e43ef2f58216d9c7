import { reversedSign } from "../../scoring/reversed-sign";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts } from "../row";
import { findingList } from "../sources";

/** A cost with a lower limit, a rate or satisfaction with an upper one, an output that must not be reached. */
export const targetDirectionReversed = defineTableCheck({
  id: "target-direction-reversed",
  group: "facts",
  severity: "error",
  sources: [findingList("成本指标填≥17.4万元，等于鼓励多花钱，应为≤或=")],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const kind = reversedSign(row.indicator);
      if (!kind) return [];
      const cells = rowCells(scored, row, [row.indicator.targetOperator, row.indicator.target]);
      const severity = kind === "quantity" ? "review" : "error";
      return [{ severity, cells, facts: { ...rowFacts(row), kind } }];
    }),
});
