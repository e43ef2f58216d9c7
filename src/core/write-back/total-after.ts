import { isSame, type Decimal } from "../decimal";
import { oncePer } from "../once-per";
import { cellId, cellIn } from "./cell-id";
import type { ScoredTable } from "../scoring/model";
import { scoreTotal } from "../scoring/total";
import type { NumberCell } from "../table/model";

/** The scores of a table that stand once some proposals are written, by cell id; others stay as printed. */
export type NewScores = ReadonlyMap<string, Decimal>;

/** Whether a table has cells for scores: where it has none, there is nothing that its total could be the sum of. */
export function hasScores({ table: { budget, indicators } }: ScoredTable): boolean {
  return budget?.total.score != null || indicators.some(({ score }) => score);
}

/**
 * Whether the total is a formula that follows the scores: it yields the sum of those that stand, up to its own rounding. One that
 * leaves out a row does not. A formula that Excel has not worked out yet is taken for one that does.
 */
export function isSummedUp(scored: ScoredTable): boolean {
  const cell = scored.table.total?.score;
  if (!cell || cell.formula === null) return false;
  const { value } = cell;
  const sum = totalAfter(scored, new Map());
  return value === null || sum === null || isSame(value, sum.toDecimalPlaces(value.decimalPlaces()));
}

/** The total of a table once the given scores are written and all others stand as printed; `null` while one is blank. */
export function totalAfter(scored: ScoredTable, written: NewScores): Decimal | null {
  return written.size === 0 ? totalAsPrinted(scored).total : totalWith(scored, written);
}

/** Every table of the workbook is asked after each edit, and most are as before. */
const totalAsPrinted = oncePer((scored: ScoredTable) => ({ total: totalWith(scored, new Map()) }));

function totalWith(scored: ScoredTable, written: NewScores): Decimal | null {
  const { table, policy } = scored;
  const stands = (cell: NumberCell | null): Decimal | null =>
    (cell && written.get(cellId(cellIn(table.region, cell)))) ?? cell?.value ?? null;
  const indicators = scored.indicators.map((range) => {
    const cell = table.indicators[range.index]?.score ?? null;
    return { ...range, suggested: cell ? stands(cell) : range.suggested };
  });
  const budgetCell = table.budget?.total.score ?? null;
  const { budget } = scored;
  const standing = budget && { ...budget, suggested: budgetCell ? stands(budgetCell) : budget.suggested };
  return scoreTotal({ table, policy, indicators, budget: standing }).suggested;
}
