import type { Decimal } from "../../core";
import type { TableLine } from "./table-line";

/** How the totals of a workbook spread. */
export interface Spread {
  readonly count: number;
  readonly lowest: Decimal;
  readonly median: Decimal;
  readonly highest: Decimal;
  /** Tables by band; the lower edge belongs to the band, the uppermost edge too. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

const EDGES = [0, 60, 70, 80, 90, 95, 100] as const;

/** The spread of the proposed totals; `null` where no table has one. Of an even number the lower middle is the median. */
export function spreadOf(lines: readonly TableLine[]): Spread | null {
  const totals = lines
    .map((line) => line.proposed ?? line.printed)
    .filter((total) => total !== null)
    .sort((a, b) => a.comparedTo(b));
  const [lowest] = totals;
  const highest = totals.at(-1);
  const median = totals[Math.floor((totals.length - 1) / 2)];
  if (!lowest || !highest || !median) return null;
  return { count: totals.length, lowest, median, highest, bands: bandsOf(totals) };
}

function bandsOf(totals: readonly Decimal[]): Spread["bands"] {
  return EDGES.slice(0, -1).map((from, index) => {
    const to = EDGES[index + 1] ?? from;
    const isLast = index === EDGES.length - 2;
    const isIn = (total: Decimal) => total.gte(from) && (total.lt(to) || isLast);
    return { from, to, count: totals.filter(isIn).length };
  });
}
