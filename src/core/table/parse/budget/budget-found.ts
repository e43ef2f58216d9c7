import type { TableCell } from "../../model";
import { canBeInitial, fullRank, isAmount } from "../../words/budget-words";
import type { BudgetField } from "../../words/budget-words";
import { numberIn } from "../../rows/number-cell";
import { headerWord } from "../../wording";

/** Where a field of one line stands: its cell, the words that name it, and the number where words surround it. */
export interface BudgetSlot {
  readonly header: string;
  readonly cell: TableCell;
  /** The number as printed behind a label in the same cell; `null` where the cell holds the value alone. */
  readonly inText: string | null;
}

/** The fields of one line: the total line, or a source of money. */
export interface FoundLine {
  readonly label: TableCell | null;
  readonly slots: ReadonlyMap<BudgetField, BudgetSlot>;
}

/** A budget block found in one of its layouts, before anything in it is read. */
export interface FoundBudget {
  readonly total: FoundLine;
  readonly sources: readonly FoundLine[];
  /** First row (headers included) and every row that the block owns. */
  readonly rows: readonly number[];
  /** Headers and labels of the block, which may print its money unit and its points. */
  readonly words: readonly string[];
  /** Whether the lines are items that somebody named (子项名称), and so prove nothing of the whole. */
  readonly isItemized?: boolean;
}

const AMOUNT_WEIGHT = 3;
const NUMBER_WEIGHT = 1;
const BLANK_WEIGHT = 0.25;

/** How much speaks for a reading: amounts that are numbers, then other numbers, then mere places for them. */
export function evidenceOf({ total, sources, isItemized = false }: FoundBudget): number {
  const own = [...total.slots].map(([field, slot]) => weightOf(field, slot));
  const others = (isItemized ? [] : sources).flatMap(({ slots }) =>
    [...slots].map(([field, slot]) => weightOf(field, slot) / 10),
  );
  return [...own, ...others].reduce((sum, weight) => sum + weight, total.label ? NUMBER_WEIGHT : 0);
}

function weightOf(field: BudgetField, slot: BudgetSlot): number {
  if (slot.inText === null && numberIn(slot.cell.text) === null) return BLANK_WEIGHT;
  return isAmount(field) ? AMOUNT_WEIGHT : NUMBER_WEIGHT;
}

/** Something that could be a field, with the words that say so. */
interface Named {
  readonly header: string;
}

/**
 * One candidate a field. Of several that could be the full-year budget the plainest is, and the next one is the
 * initial budget where nothing says 年初.
 */
export function oneEach<T extends Named>(
  candidates: readonly (readonly [BudgetField, T])[],
): Map<BudgetField, T> {
  const chosen = new Map<BudgetField, T>();
  for (const [field, candidate] of withFullMark(candidates)) {
    if (!chosen.has(field)) chosen.set(field, candidate);
  }
  const budgets = candidates.flatMap(([field, candidate]) => (field === "full" ? [candidate] : []));
  const [best, next] = budgets.sort((a, b) => fullRank(b.header) - fullRank(a.header));
  if (best && !(chosen.has("initial") && isMereArrival(best))) chosen.set("full", best);
  else chosen.delete("full");
  if (next && !chosen.has("initial") && isEarlier(next, best)) chosen.set("initial", next);
  return chosen;
}

/** 分数 beside 得分 is what can be got, not what was. */
function withFullMark<T extends Named>(
  candidates: readonly (readonly [BudgetField, T])[],
): readonly (readonly [BudgetField, T])[] {
  const isPointed = candidates.some(([field]) => field === "points");
  const scores = candidates.filter(([field]) => field === "score");
  if (isPointed || scores.length < 2) return candidates;
  return candidates.map(([field, candidate]) =>
    field === "score" && /(?<!得)分数$/.test(headerWord(candidate.header))
      ? ["points", candidate]
      : [field, candidate],
  );
}

/** 资金到位数 beside 年初预算数 is money that came in; 预算下达数 may still be the budget. */
function isMereArrival({ header }: Named): boolean {
  return !canBeInitial(header) && !/下达|预算/.test(header);
}

/** Two budgets of different words: 预算数 beside 调整后预算数; what 合计 adds up is no earlier one. The same word twice is one budget printed twice. */
function isEarlier(next: Named, best: Named | undefined): boolean {
  const isPart = /合计|总计/.test(best?.header ?? "");
  return !isPart && canBeInitial(next.header) && fullRank(next.header) !== fullRank(best?.header ?? "");
}
