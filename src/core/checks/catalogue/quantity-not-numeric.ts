import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts } from "../row";
import { reviewPaper } from "../sources";

/** A quantity indicator with words for a target. */
export const quantityNotNumeric = defineTableCheck({
  id: "quantity-not-numeric",
  group: "quality",
  severity: "review",
  sources: [reviewPaper("数量指标设为定性")],
  report: (scored) =>
    countedRows(scored)
      .filter(
        ({ indicator }) =>
          indicator.subcategory === "quantity" &&
          indicator.judgement.kind === "qualitative" &&
          !/\d/.test(textOf(indicator.target)),
      )
      .map((row) => ({ cells: rowCells(scored, row, [row.indicator.target]), facts: rowFacts(row) })),
});
