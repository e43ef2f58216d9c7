import { Decimal } from "../../decimal";
import { defineTableCheck } from "../define-check";
import { countedRows, isAboveTarget, isFullScore, rowCells, rowFacts, type Row } from "../row";
import { findingList, ownConvention } from "../sources";

/** From here on rounding up to all points is taken for rounding by hand. */
const NEARLY_MET = new Decimal("0.95");
/** Below it no way of rounding by hand comes near all points: 0.31 of 1 point. */
const HALF = new Decimal("0.5");

/** All points for a target that was clearly missed, which whole scores can hide: 1.45 of 2 points rounded up to 2. */
export const unmetTargetScoredFull = defineTableCheck({
  id: "unmet-target-scored-full",
  group: "facts",
  severity: "review",
  sources: [findingList("未完成指标值却得满分"), ownConvention("完成率95%以上、进位成满分的不列出")],
  report: (scored) =>
    countedRows(scored)
      .filter(isRoundedUp)
      .map((row) => ({
        severity: row.result.achievement?.lt(HALF) ? ("error" as const) : ("review" as const),
        cells: rowCells(scored, row, [row.indicator.score, row.indicator.actual, row.indicator.target]),
        facts: {
          ...rowFacts(row),
          achievement: row.result.achievement,
          offered: row.result.policyValue,
          isAbove: isAboveTarget(row),
        },
      })),
});

/** A score that the policy does not permit at all has a finding of its own. */
function isRoundedUp(row: Row): boolean {
  const { decision, degree, achievement, policyValue } = row.result;
  if (decision !== "kept" || degree === "achieved" || !isFullScore(row)) return false;
  return achievement?.lt(NEARLY_MET) === true && policyValue?.lt(row.indicator.points?.value ?? 0) === true;
}
