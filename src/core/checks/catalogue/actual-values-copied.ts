import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { countedRows, presentCells, targetText, type Row } from "../row";
import { publishedForms } from "../sources";

const FEWEST_NUMBERS = 3;
/** So many rates below 100 % hardly come to just what was wanted, each of them. */
const FEWEST_SHARES = 2;
/** In a shorter table it may be so. */
const FEWEST_ROWS = 5;

/**
 * Every actual value of a table identical to its target, operators and units included, or just its number, rates such as a satisfaction of 90 %
 * among them: nothing was measured.
 */
export const actualValuesCopied = defineTableCheck({
  id: "actual-values-copied",
  group: "facts",
  severity: "review",
  sources: [publishedForms("九行实际值与指标值逐字相同的自评表")],
  report: (scored) => {
    const rows = countedRows(scored).filter(({ indicator }) => textOf(indicator.actual) !== "");
    const isCopied = rows.filter(hasOperator).length >= FEWEST_NUMBERS && rows.every(isIdentical);
    if (!isCopied && !areJustReached(rows)) return [];
    return [
      {
        cells: presentCells(
          scored,
          rows.map(({ indicator }) => indicator.actual),
        ),
        facts: { kind: isCopied ? "copied" : "reached", count: rows.length },
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

function areJustReached(rows: readonly Row[]): boolean {
  const shares = rows.filter(isJustReached).length;
  return rows.length >= FEWEST_ROWS && shares >= FEWEST_SHARES && rows.every(isOnTarget);
}

function isOnTarget(row: Row): boolean {
  const { judgement } = row.indicator;
  return isIdentical(row) || (judgement.kind === "quantitative" && judgement.actual.eq(judgement.low));
}

/** A share below the whole that came to exactly what was wanted. */
function isJustReached({ indicator: { judgement } }: Row): boolean {
  if (judgement.kind !== "quantitative" || judgement.unit?.dimension !== "ratio") return false;
  const { low, high, actual } = judgement;
  return low.gt(0) && low.lt(1) && low.eq(high) && actual.eq(low);
}
