import { textOf } from "../cell-content";
import { Decimal } from "../../decimal";
import { type Deduction, deductionIn } from "../deduction";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { ownConvention, reviewPaper } from "../sources";

/** A deduction written in the explanation that is not the one made: 扣2分 beside 3 of 4 points. */
export const deductionDiffers = defineTableCheck({
  id: "deduction-differs",
  group: "facts",
  severity: "error",
  sources: [
    reviewPaper("备注写的扣分比例与实际扣分相差超过15个百分点"),
    ownConvention("写明扣几分的，应与分值减得分一致，尾差0.05分以内不列"),
  ],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const told = deductionIn(textOf(row.indicator.explanation));
      const lost = lostIn(row);
      if (!told || !lost || agrees(told, row, lost)) return [];
      return [
        {
          severity: told.isCertain ? "error" : "review",
          cells: rowCells(scored, row, [row.indicator.explanation, row.indicator.score]),
          facts: { ...rowFacts(row), lost, written: told.text },
        },
      ];
    }),
});

const TAIL = new Decimal("0.05");
const SHARE_TAIL = new Decimal("0.15");

/** Points that were not given; `null` where points or score are missing or make no sense. */
function lostIn({ indicator: { points, score } }: Row): Decimal | null {
  if (!points?.value || !score?.value || score.value.gt(points.value)) return null;
  return points.value.minus(score.value);
}

function agrees({ kind, amount }: Deduction, { indicator }: Row, lost: Decimal): boolean {
  const points = indicator.points?.value ?? lost;
  if (kind === "share") return amount.times(points).minus(lost).abs().lte(SHARE_TAIL.times(points));
  const told = kind === "score" ? points.minus(amount) : amount;
  return told.minus(lost).abs().lte(TAIL);
}
