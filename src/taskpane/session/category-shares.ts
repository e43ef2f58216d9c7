import type { Category, Indicator, ScoredIndicator, ScoredTable } from "../../core";
import { Decimal } from "../../core";

/** Points won and to be had in one part of a table. */
export interface CategoryShare {
  readonly category: Category | "budget";
  readonly won: Decimal;
  readonly points: Decimal;
}

const ORDER: readonly CategoryShare["category"][] = [
  "budget",
  "cost",
  "output",
  "benefit",
  "satisfaction",
  "process",
  "other",
];

/** Points by category, with the proposed scores; categories without points are left out. */
export function categoryShares(scored: ScoredTable): readonly CategoryShare[] {
  const shares = new Map<CategoryShare["category"], { won: Decimal; points: Decimal }>();
  const add = (category: CategoryShare["category"], points: Decimal | null, won: Decimal | null) => {
    const share = shares.get(category) ?? { won: new Decimal(0), points: new Decimal(0) };
    shares.set(category, { points: share.points.plus(points ?? 0), won: share.won.plus(won ?? 0) });
  };
  const { budget } = scored.table;
  if (budget)
    add("budget", budget.total.points?.value ?? budget.pointsPrinted, scored.budget?.suggested ?? null);
  for (const { indicator, range } of counted(scored)) {
    add(indicator.category, indicator.points?.value ?? null, range.suggested);
  }
  return ORDER.flatMap((category) => {
    const share = shares.get(category);
    return share && share.points.greaterThan(0) ? [{ category, ...share }] : [];
  });
}

function counted(
  scored: ScoredTable,
): readonly { readonly indicator: Indicator; readonly range: ScoredIndicator }[] {
  return scored.indicators.flatMap((range) => {
    const indicator = scored.table.indicators[range.index];
    return indicator?.isCounted ? [{ indicator, range }] : [];
  });
}
