import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { reviewPaper } from "../sources";

const SAYS_UNMET =
  /未(能)?(全部|全面|按期|按时|如期|完全)?(完成|达到|达标|实现|落实)|没有(完成|达到|实现)|尚未|进度(滞后|缓慢)|未按(期|时|计划)/;

/** A number that met its target beside a text that says it did not. */
export const deviationExplanationContradicts = defineTableCheck({
  id: "deviation-explanation-contradicts",
  group: "facts",
  severity: "review",
  sources: [reviewPaper("满分却写有未完成原因；文字说未完成而实际值大于指标值")],
  report: (scored) =>
    countedRows(scored)
      .filter((row) => isMetByNumber(row) && SAYS_UNMET.test(row.indicator.explanation?.text ?? ""))
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.explanation, row.indicator.actual]),
        facts: { ...rowFacts(row), written: row.indicator.explanation?.text ?? "" },
      })),
});

function isMetByNumber({ indicator, result }: Row): boolean {
  return indicator.judgement.kind === "quantitative" && result.degree === "achieved";
}
