import type { SheetSnapshot } from "../sheet";
import type { NumberCell } from "../table/model";
import { numberCellAt } from "../table/rows/number-cell";
import { viewOf } from "../table/rows/sheet-view";
import { budgetField } from "../table/words/budget-words";

/** What a column of a summary says of a project's money; `budget` leaves open whether that of the start of the year is meant. */
export type MoneyColumn = "initial" | "full" | "budget" | "executed" | "rate";

/** A project's money as a line lists it: nothing for a column that the list does not have, has twice, or leaves without a number. */
export type ListedMoney = Readonly<Partial<Record<MoneyColumn, NumberCell>>>;

/**
 * Tells the columns of money by their lowest header word: 合计 or 财政拨款 below 全年预算数 is none of them.
 *
 * @param headers - the header rows of the list, top to bottom, texts without white space
 */
export function moneyColumns(headers: readonly (readonly string[])[]): ReadonlyMap<number, MoneyColumn> {
  const width = Math.max(...headers.map((labels) => labels.length));
  const kinds = Array.from({ length: width }, (_, column) =>
    kindOf(headers.map((labels) => labels[column] ?? "").reduce((upper, lower) => lower || upper)),
  );
  return new Map(
    kinds.flatMap((kind, column) =>
      kind && kinds.indexOf(kind) === kinds.lastIndexOf(kind) ? [[column, kind] as const] : [],
    ),
  );
}

function kindOf(label: string): MoneyColumn | null {
  const field = budgetField(label);
  if (field === "full") return /全年|调整/.test(label) ? "full" : "budget";
  return field === "initial" || field === "executed" || field === "rate" ? field : null;
}

/** The money of one row of a sheet. */
export function moneyIn(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<number, MoneyColumn>,
): ListedMoney {
  const cells = [...columns].map(
    ([column, kind]) => [kind, numberCellAt(viewOf(sheet), row, sheet.left + column)] as const,
  );
  return Object.fromEntries(cells.filter(([, { value, row: at }]) => value !== null && at === row));
}
