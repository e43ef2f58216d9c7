import type { Decimal } from "../../../decimal";
import type { OpenTable } from "../../rows/open-table";
import { numberCellAt } from "../../rows/number-cell";
import type { BudgetSlot } from "./budget-found";
import type { BudgetColumn } from "./budget-leaves";
import type { BudgetField } from "../../words/budget-words";

/** The numbers of the line for all money, by field. */
type Numbers = ReadonlyMap<BudgetField, Decimal>;

/** A number of that line below a header that nobody knows, and on which side of the known amounts it stands. */
interface Candidate {
  readonly number: Decimal;
  readonly isLeftOf: (field: BudgetField) => boolean;
}

/** In order: what an earlier field settles is known to those below it. */
const TESTS: readonly (readonly [BudgetField, (one: Candidate, known: Numbers) => boolean])[] = [
  ["rate", isRate],
  ["executed", isExecuted],
  ["full", isFull],
  ["initial", isInitial],
  ["points", arePoints],
  ["score", isScore],
];

/**
 * The fields of a line that its header words leave open and its numbers prove: what was spent of the budget is its
 * rate, the points times the rate are the score.
 *
 * @param open - the columns below headers that nobody knows
 */
export function withOpenColumns(
  table: OpenTable,
  slots: ReadonlyMap<BudgetField, BudgetSlot>,
  { open, row }: { readonly open: readonly BudgetColumn[]; readonly row: number },
): Map<BudgetField, BudgetSlot> {
  const settled = new Map(slots);
  for (const [field, isOne] of TESTS) {
    if (settled.has(field)) continue;
    const taken = new Set([...settled.values()].map(({ cell }) => cell.column));
    const found = open.find((column) => {
      const candidate = taken.has(column.left) ? null : candidateAt(table, settled, { column, row });
      return candidate !== null && isOne(candidate, numbersOf(table, settled));
    });
    if (found)
      settled.set(field, { header: found.header, cell: table.view.cellAt(row, found.left), inText: null });
  }
  return settled;
}

function candidateAt(
  table: OpenTable,
  slots: ReadonlyMap<BudgetField, BudgetSlot>,
  { column, row }: { readonly column: BudgetColumn; readonly row: number },
): Candidate | null {
  const number = numberCellAt(table.view, row, column.left).value;
  const isLeftOf = (field: BudgetField): boolean => column.left < (slots.get(field)?.cell.column ?? -1);
  return number && !number.isZero() ? { number, isLeftOf } : null;
}

function numbersOf(table: OpenTable, slots: ReadonlyMap<BudgetField, BudgetSlot>): Numbers {
  return new Map(
    [...slots].flatMap(([field, { cell }]): readonly (readonly [BudgetField, Decimal])[] => {
      const { value } = numberCellAt(table.view, cell.row, cell.column);
      return value ? [[field, value]] : [];
    }),
  );
}

/** How far a printed rate may be from the exact one: rounded to whole per cent, or cut off. */
const NEAR = 0.01;

/** Whether a rate, as a share or as per cent, is what a part is of the whole. */
function isShare(rate: Decimal | undefined, part: Decimal | undefined, whole: Decimal | undefined): boolean {
  if (!rate || !part || !whole || whole.isZero()) return false;
  const exact = part.div(whole);
  return [rate, rate.div(100)].some((one) => one.minus(exact).abs().lte(NEAR));
}

function budgetOf(known: Numbers): Decimal | undefined {
  return known.get("full") ?? known.get("initial");
}

function isRate({ number, isLeftOf }: Candidate, known: Numbers): boolean {
  return !isLeftOf("executed") && isShare(number, known.get("executed"), budgetOf(known));
}

function isExecuted({ number, isLeftOf }: Candidate, known: Numbers): boolean {
  return !isLeftOf("full") && !isLeftOf("initial") && isShare(known.get("rate"), number, budgetOf(known));
}

function isFull({ number, isLeftOf }: Candidate, known: Numbers): boolean {
  return (
    isLeftOf("executed") && !isLeftOf("initial") && isShare(known.get("rate"), known.get("executed"), number)
  );
}

/** How many times the full-year budget the initial one may be, or the other way round. */
const MOST_TIMES = 5;

function isInitial({ number, isLeftOf }: Candidate, known: Numbers): boolean {
  const full = known.get("full");
  if (!full || full.isZero() || !isLeftOf("full")) return false;
  const times = number.div(full);
  return times.gte(1 / MOST_TIMES) && times.lte(MOST_TIMES);
}

function arePoints({ number }: Candidate, known: Numbers): boolean {
  const score = known.get("score");
  return score !== undefined && number.isInteger() && isShare(known.get("rate"), score, number);
}

/** The points times the rate, or all of them; the share itself is no score. */
function isScore({ number, isLeftOf }: Candidate, known: Numbers): boolean {
  const points = known.get("points");
  if (points === undefined || isLeftOf("points")) return false;
  return number.eq(points) || (number.lt(points) && isShare(known.get("rate"), number, points));
}
