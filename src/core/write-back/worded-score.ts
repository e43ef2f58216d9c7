import { toDecimal, type Decimal } from "../decimal";
import type { CellValue } from "../sheet";

/** The number of a score's text, and what belongs to it: 分, the points behind a stroke, a percent sign. A remark does not. */
const WORDED = /^\s*(\d+(?:\.\d+)?)(\s*(?:[%％]|分?\s*[/／]\s*\d+(?:\.\d+)?分?|分)?)/;

/** A score that its cell shows as a share of the whole form: 10% for 10 points. */
const isShare = (shown: string): boolean => /[%％]\s*$/.test(shown);

/**
 * A new score as its cell is to hold it: with the 分 or the points that stood behind the old number, and as a share where the cell shows one.
 * A remark (扣0.5) told of the old score and goes with it.
 *
 * @param before - what the cell holds
 * @param shown - what it shows
 */
export function wordedScore(before: CellValue, shown: string, score: Decimal): CellValue {
  if (typeof before !== "string") return (isShare(shown) ? score.div(100) : score).toNumber();
  const unit = WORDED.exec(before)?.[2] ?? "";
  return unit.trim() === "" ? score.toNumber() : `${score.toString()}${unit}`;
}

/** The score that a cell holds so; `null` where it holds none. */
export function scoreWorded(held: CellValue, shown: string): Decimal | null {
  if (typeof held === "string") return toDecimal(WORDED.exec(held)?.[1] ?? "");
  const stored = typeof held === "number" ? toDecimal(held) : null;
  return stored && isShare(shown) ? stored.times(100) : stored;
}
