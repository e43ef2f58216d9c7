import { Decimal } from "../../decimal";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { measures, publishedForms } from "../sources";

/** A score that the unit cut below what the rule gives, and explained: it stands, and the higher one is offered. */
export const indicatorScoreBelowRule = defineTableCheck({
  id: "indicator-score-below-rule",
  group: "facts",
  severity: "review",
  sources: [measures("第十六条（定量指标得分）"), publishedForms("指标值已完成而自行扣分的自评表")],
  report: (scored) =>
    countedRows(scored)
      .filter(isOwnCut)
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.score, row.indicator.explanation]),
        facts: { ...rowFacts(row), offered: row.result.policyValue },
      })),
});

/** Less than this is rounding by hand, 14.4 for 14.42, and no cut. */
const SMALLEST_CUT = new Decimal("0.05");

function isOwnCut({ indicator, result }: Row): boolean {
  const score = indicator.score?.value;
  if (result.decision !== "kept-explained" || !result.policyValue || !score) return false;
  return result.policyValue.minus(score).gte(SMALLEST_CUT);
}
