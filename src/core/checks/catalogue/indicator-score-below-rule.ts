import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts } from "../row";
import { measures, publishedForms } from "../sources";

/** A score that the unit cut below what the rule gives, and explained: it stands, and the higher one is offered. */
export const indicatorScoreBelowRule = defineTableCheck({
  id: "indicator-score-below-rule",
  group: "facts",
  severity: "review",
  sources: [measures("第十六条（定量指标得分）"), publishedForms("指标值已完成而自行扣分的自评表")],
  report: (scored) =>
    countedRows(scored)
      .filter(({ result }) => result.decision === "kept-explained" && result.policyValue !== null)
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.score, row.indicator.explanation]),
        facts: { ...rowFacts(row), offered: row.result.policyValue },
      })),
});
