import { Decimal } from "../../decimal";
import { defineTableCheck } from "../define-check";
import { countedRows, presentCells, type Row } from "../row";
import { findingList } from "../sources";

const HARDLY_SPENT = new Decimal("0.2");

/** Hardly any money spent while every output got full points. */
export const spendingContradictsOutput = defineTableCheck({
  id: "spending-contradicts-output",
  group: "facts",
  severity: "review",
  sources: [findingList("132.81万元只支出1000元（0.08%），产出却全部满分")],
  report: (scored) => {
    const rate = scored.budget?.exactRate;
    const line = scored.table.budget?.total;
    const outputs = countedRows(scored).filter(({ indicator }) => indicator.category === "output");
    if (!line || !rate?.lt(HARDLY_SPENT) || outputs.length === 0 || !outputs.every(isFull)) return [];
    return [
      {
        cells: presentCells(scored, [line.executed, line.rate]),
        facts: { rate, count: outputs.length },
      },
    ];
  },
});

/** Full by its points, or, where the form prints none, by its result. */
function isFull({ indicator, result }: Row): boolean {
  const { points, score } = indicator;
  if (!points?.value) return result.degree === "achieved" && score?.value?.gt(0) === true;
  return score?.value?.gte(points.value) === true;
}
