import { categoryOf, categoryOfSubcategory, subcategoryOf } from "../words/levels";
import type { Category } from "../model";
import type { IndicatorRow } from "./rows";

/**
 * A label printed in the middle of the rows it covers counts for those above it too: for rows above the
 * first level-1 label, and for rows whose level 2 belongs to the next level 1, not to the one above.
 */
export function backfillLevels(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const filled = [...rows];
  for (let at = filled.length - 2; at >= 0; at--) {
    const row = filled[at];
    const below = filled[at + 1];
    if (row && below && belongsBelow(row, below, rows)) {
      filled[at] = { ...row, level1: below.level1, level2: row.level2 || (row.level1 ? "" : below.level2) };
    }
  }
  return filled;
}

/** Categories with subcategories of their own: 数量 is none of 满意度指标. */
const FIRM: ReadonlySet<Category> = new Set<Category>(["output", "benefit", "satisfaction"]);

function belongsBelow(row: IndicatorRow, below: IndicatorRow, rows: readonly IndicatorRow[]): boolean {
  if (below.level1 === "" || row.level1 === below.level1) return false;
  const wanted = categoryOfSubcategory(subcategoryOf(row.level2));
  const next = categoryOf(below.level1);
  const isOfAnother = wanted !== "other" && wanted !== next && FIRM.has(next);
  if (row.level1 === "") return rows[0]?.level1 === "" && !isOfAnother;
  return wanted === "benefit" && categoryOf(row.level1) === "output" && next === wanted;
}
