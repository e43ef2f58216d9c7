import { Decimal, sum } from "../decimal";
import type { NumberCell } from "../table/model";
import type { CheckReport } from "./finding";
import { listedStep } from "./listed-step";
import type { SummarySheet } from "./summary-sheet";

const AMOUNTS = ["initial", "full", "budget", "executed"] as const;

/**
 * The amounts in the total row of a summary that are not what its lines add up to, each line rounded as the list shows it. Lines without a score may be
 * headings with sums of their own, and where all together come to twice the total, some are.
 */
export function listedSums({ sheetName, header, lines, total }: SummarySheet): readonly CheckReport[] {
  const counted = lines.filter(({ isNumbered }) => isNumbered);
  if (!total || counted.length === 0 || counted.some(({ score }) => score === null)) return [];
  const rounding = listedStep(lines)
    .times(counted.length + 1)
    .div(2);
  return AMOUNTS.flatMap((column) => {
    const listed = total[column];
    const amounts = counted.flatMap(({ money }) => money[column] ?? []);
    if (!listed?.value || amounts.length === 0) return [];
    const made = sum(amounts.map(({ value }) => value ?? new Decimal(0)));
    const isMade = [made, made.div(2)].some(
      (one) => one.eq(listed.value!) || one.minus(listed.value!).abs().lt(rounding),
    );
    if (isMade) return [];
    const difference = made.minus(listed.value).abs();
    const cells = [listed, ...amounts].map((cell) => placeOf(header.sheet, cell));
    return [
      { cells, facts: { kind: "sum", sheet: sheetName, column, listed: listed.value, made, difference } },
    ];
  });
}

function placeOf(sheet: string, { row, column }: NumberCell) {
  return { sheet, row, column };
}
