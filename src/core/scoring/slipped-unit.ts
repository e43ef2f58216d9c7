import { Decimal } from "../decimal";
import type { BudgetLine } from "../table/model";

const FACTORS = [new Decimal(10_000), new Decimal("0.0001")] as const;
/** 96% printed for 95.5%, 9.6 of 10 points for 0.955. */
const HAND_ROUNDED = "0.006";
const LEAST_TELLING = "0.05";
/** A bare number above this is per cent. */
const MOST_AS_RATIO = 2;

/** What a line of money prints beside its amounts. */
type Printed = Pick<BudgetLine, "rate" | "score">;

/**
 * 10⁴ or 10⁻⁴ where the printed rate, or the printed share of the points, is that many times the ratio of the amounts: one of
 * them is in 元, the other in 万元. `null` where nothing says so.
 *
 * @param ratio - executed ÷ budget, 1 = 100 %
 * @param points - of the execution rate; `null` where the score tells nothing
 */
export function slippedUnit(line: Printed, ratio: Decimal, points: Decimal | null): Decimal | null {
  const rate = line.rate?.value;
  const share = points?.gt(0) ? line.score?.value?.div(points) : null;
  const shares = [rate?.gt(MOST_AS_RATIO) ? rate.div(100) : rate, share].filter((one) => !!one);
  return FACTORS.find((factor) => shares.some((one) => isNear(one, ratio.times(factor)))) ?? null;
}

function isNear(share: Decimal, ratio: Decimal): boolean {
  return share.gte(LEAST_TELLING) && ratio.minus(share).abs().lte(HAND_ROUNDED);
}
