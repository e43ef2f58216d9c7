import { plainName } from "../../scoring/plain-name";
import { defineTableCheck } from "../define-check";
import type { Severity } from "../finding";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { ownConvention, publishedForms } from "../sources";

/** Target and actual value in two units, 元 against 万元, or a rate by its name that is counted in heads. */
export const indicatorUnitDiffers = defineTableCheck({
  id: "indicator-unit-differs",
  group: "quality",
  severity: "warning",
  sources: [
    ownConvention("同一行的指标值和完成值应使用同一计量单位"),
    publishedForms("家庭医生签约率：24694人，22584人"),
  ],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const fault = faultOf(row);
      if (!fault) return [];
      const cells = rowCells(scored, row, [row.indicator.actual, row.indicator.target]);
      return [{ severity: fault.severity, cells, facts: { ...rowFacts(row), kind: fault.kind } }];
    }),
});

function faultOf({ indicator }: Row): { readonly kind: string; readonly severity: Severity } | null {
  const { judgement } = indicator;
  if (judgement.kind !== "quantitative") return null;
  if (judgement.notes.includes("unit-differs")) return { kind: "names", severity: "warning" };
  if (judgement.notes.includes("money-converted")) return { kind: "money", severity: "warning" };
  const isRate = /率$/.test(plainName(indicator.title));
  const isCounted = /^(人|人次|户|户次|名|家|个)$/.test(judgement.unit?.name ?? "");
  return isRate && isCounted && indicator.parent === null ? { kind: "rate", severity: "review" } : null;
}
