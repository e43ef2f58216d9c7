import type { OpenTable } from "../../rows/open-table";
import { budgetField, isAmount } from "../../words/budget-words";
import { isTotalLabelOutside } from "../../words/total-label";
import { listedFacts } from "../listed-facts";
import { oneEach, type BudgetSlot, type FoundBudget } from "./budget-found";

/** In a list of projects the money stands in columns of its own, once a project. */
export function findColumns(table: OpenTable): FoundBudget | null {
  const facts = listedFacts(table).filter(([{ text }]) => !isTotalLabelOutside(text));
  const slots = oneEach(
    facts.flatMap(([{ text: header }, cell]) => {
      const field = budgetField(header);
      const slot: BudgetSlot = { header, cell, inText: null };
      return field ? [[field, slot] as const] : [];
    }),
  );
  if (![...slots.keys()].some(isAmount)) return null;
  const words = facts.map(([{ text }]) => text);
  return { total: { label: null, slots }, sources: [], rows: table.region.headerRows, words };
}
