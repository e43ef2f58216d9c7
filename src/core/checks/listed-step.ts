import { Decimal } from "../decimal";
import { shownDecimals } from "../scoring/printed-decimals";
import type { SummaryLine } from "./summary-sheet";

/** One of the last decimal that a summary shows of its amounts: of the most of any line, for 3 beside 2.85 is 3.00. */
export function listedStep(lines: readonly SummaryLine[]): Decimal {
  const cells = lines.flatMap(({ money: { rate: _, ...amounts } }) => Object.values(amounts));
  return stepOf(cells.map(({ text, value }) => (value ? shownDecimals(text, value) : 0)));
}

/** One of the last of the most decimals. */
export function stepOf(decimals: readonly number[]): Decimal {
  return new Decimal(`1e-${Math.max(0, ...decimals)}`);
}
