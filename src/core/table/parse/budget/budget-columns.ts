import { cellsOf, type OpenTable } from "../../rows/open-table";
import { budgetField, isAmount } from "../../words/budget-words";
import { oneEach, type BudgetSlot, type FoundBudget } from "./budget-found";

/** In a list of projects the money stands in columns of its own, once a project. */
export function findColumns(table: OpenTable): readonly FoundBudget[] {
  const { view, region, columns } = table;
  if (!region.part) return [];
  const { row } = region.part.project;
  const roles = new Set(Object.values(columns.roles));
  const headers = cellsOf(table, region.headerRows.at(-1)!).filter(({ column }) => !roles.has(column));
  const slots = oneEach(
    headers.flatMap(({ text: header, column }) => {
      const field = budgetField(header);
      const slot: BudgetSlot = { header, cell: view.cellAt(row, column), inText: null };
      return field ? [[field, slot] as const] : [];
    }),
  );
  if (![...slots.keys()].some(isAmount)) return [];
  return [
    {
      total: { label: null, slots },
      sources: [],
      rows: region.headerRows,
      words: headers.map(({ text }) => text),
    },
  ];
}
