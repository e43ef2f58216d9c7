import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { publishedForms } from "../sources";

/** A deadline answered by a word: taken as met, but the day is not there. */
export const deadlineDateMissing = defineTableCheck({
  id: "deadline-date-missing",
  group: "facts",
  severity: "review",
  sources: [publishedForms("指标值“12月底之前完成”，完成值“100%”")],
  report: (scored) =>
    countedRows(scored)
      .filter(isAnsweredByWord)
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.actual, row.indicator.target]),
        facts: rowFacts(row),
      })),
});

function isAnsweredByWord({ indicator: { judgement } }: Row): boolean {
  return judgement.kind === "deadline" && judgement.done === null;
}
