import { sum } from "../../core";
import type { CategoryShare } from "./category-shares";

/** A piece of the bar in thousandths of its width. For the eye only, so floats will do. */
export interface BarPiece {
  readonly category: CategoryShare["category"];
  readonly left: number;
  readonly width: number;
  readonly won: number;
}

const WIDTH = 1000;
const GAP = 6;

/** The pieces side by side with a small gap, as wide as their points. */
export function layOut(shares: readonly CategoryShare[]): readonly BarPiece[] {
  const all = sum(shares.map(({ points }) => points));
  const room = WIDTH - GAP * (shares.length - 1);
  const pieces: BarPiece[] = [];
  let left = 0;
  for (const { category, won, points } of shares) {
    const width = points.dividedBy(all).times(room).toNumber();
    const part = Math.min(1, Math.max(0, won.dividedBy(points).toNumber()));
    pieces.push({ category, left, width, won: width * part });
    left += width + GAP;
  }
  return pieces;
}
