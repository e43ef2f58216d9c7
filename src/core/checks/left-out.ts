import { contains } from "../area";
import { areasReadBy } from "../formula-reach";
import type { ScoredTable } from "../scoring/model";
import { a1 } from "../sheet";
import type { NumberCell } from "../table/model";

/**
 * The addresses of the scores that a total's own formula does not add up, in the order of the form; none where the total has no
 * formula, or one that looks at other sheets or names.
 */
export function scoresLeftOut(scored: ScoredTable, total: NumberCell): readonly string[] {
  const areas = total.formula === null ? null : areasReadBy(total.formula);
  if (!areas || areas.length === 0) return [];
  return scoresOf(scored)
    .filter((cell) => cell.value !== null && !areas.some((area) => contains(area, cell)))
    .map(({ row, column }) => a1(row, column));
}

/** The scores that make the total. */
function scoresOf({ table, indicators, total }: ScoredTable): readonly NumberCell[] {
  const budget = total.isOfIndicatorsAlone ? null : table.budget?.total.score;
  const rows = table.indicators.filter(
    ({ isCounted, index }) => isCounted && indicators[index]?.decision !== "not-scored",
  );
  return [budget ?? null, ...rows.map(({ score }) => score)].filter((cell) => cell !== null);
}
