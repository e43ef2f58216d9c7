import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { provincialSystem, publishedForms } from "../sources";

/** A number answered by a word such as 完成, by a range, or by what may be a part: what was really reached is not there. */
export const actualValueImprecise = defineTableCheck({
  id: "actual-value-imprecise",
  group: "facts",
  severity: "warning",
  sources: [
    provincialSystem("定量指标的完成值必须是数字"),
    publishedForms("成本控制数≤30万元，完成值填“完成”"),
  ],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const kind = kindOf(row);
      if (!kind) return [];
      return [
        {
          severity: kind === "word" ? "warning" : "review",
          cells: rowCells(scored, row, [row.indicator.actual]),
          facts: { ...rowFacts(row), kind, degree: row.result.degree },
        },
      ];
    }),
});

/** A word that does not say how far the target was reached is left to another check. */
function kindOf({ indicator: { judgement }, result }: Row): "word" | "range" | "part" | null {
  if (judgement.kind === "heading" || result.degree === null) return null;
  if (judgement.notes.includes("not-a-number")) return "word";
  if (judgement.notes.includes("range-in-actual")) return "range";
  return judgement.notes.includes("part-in-actual") ? "part" : null;
}
