import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { countedRows, presentCells, targetText, type Row } from "../row";
import { publishedForms } from "../sources";

const FEWEST_NUMBERS = 3;

/** Every actual value of a table identical to its target, operators and units included: nothing was measured. */
export const actualValuesCopied = defineTableCheck({
  id: "actual-values-copied",
  group: "facts",
  severity: "review",
  sources: [publishedForms("九行实际值与指标值逐字相同的自评表")],
  report: (scored) => {
    const rows = countedRows(scored).filter(({ indicator }) => textOf(indicator.actual) !== "");
    const withOperator = rows.filter(hasOperator);
    if (withOperator.length < FEWEST_NUMBERS || !rows.every(isIdentical)) return [];
    return [
      {
        cells: presentCells(
          scored,
          rows.map(({ indicator }) => indicator.actual),
        ),
        facts: { count: rows.length },
      },
    ];
  },
});

function isIdentical({ indicator }: Row): boolean {
  const actual = textOf(indicator.actual).replace(/\s/g, "");
  const target = textOf(indicator.target).replace(/\s/g, "");
  return actual === target || actual === targetText(indicator).replace(/\s/g, "");
}

function hasOperator({ indicator: { judgement } }: Row): boolean {
  return judgement.kind === "quantitative" && judgement.notes.includes("operator-in-actual");
}
