import type { Decimal } from "../decimal";
import type { ScoringPolicy } from "../regulations/policy";
import type { ReviewSettings } from "../settings";
import type { NumberCell } from "../table/model";

const MOST = 2;

/** Decimals where nothing is printed to read them off. */
const UNPRINTED = 2;

/** The decimals a policy or the user fixes, or `null` for `auto`. */
export function fixedDecimals(policy: ScoringPolicy, settings: ReviewSettings): number | null {
  const decimals = settings.decimals ?? policy.decimals.value;
  return decimals === "auto" ? null : decimals;
}

/**
 * The most decimals that printed numbers show, 0 to 2; 2 where none is printed.
 *
 * @param cells - score cells; blanks and texts without a number do not count
 */
export function printedDecimals(cells: Iterable<NumberCell | null>): number {
  let most: number | null = null;
  for (const cell of cells) {
    if (!cell?.value) continue;
    most = Math.max(most ?? 0, shownDecimals(cell.text, cell.value));
  }
  return Math.min(most ?? UNPRINTED, MOST);
}

/** The decimals that a cell shows of its number; those of the number itself where the text has words in it. */
export function shownDecimals(text: string, value: Decimal): number {
  const shown = /^[^\d]*\d[\d,，]*(?:[.．](\d+))?\D*$/.exec(text.trim());
  if (!shown) return value.decimalPlaces();
  return (shown[1] ?? "").length;
}
