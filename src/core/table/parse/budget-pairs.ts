import type { TableCell } from "../model";
import { compact } from "../wording";
import { budgetField, isAmount, isTotalMoneyLabel } from "./budget-words";
import type { BudgetField } from "./budget-words";
import { numberIn } from "./number-cell";
import type { OpenTable } from "./table-rows";

/** A field of the budget block that stands behind or beside its label. */
export interface BudgetPair {
  readonly label: string;
  /** The cell of the value. */
  readonly cell: TableCell;
  /** The number as printed behind a label in the same cell; `null` where the cell holds the value alone. */
  readonly inText: string | null;
}

/** The fields of a budget block printed as label and value, by field. */
export type BudgetPairs = ReadonlyMap<BudgetField, BudgetPair>;

const IN_TEXT =
  /([\u4e00-\u9fff()/A-Z]{2,14}?)[:：=]?\s*([+-]?\d[\d,]*(?:\.\d+)?\s*(?:%|亿元|万元|千元|元)?)/g;

/** Looks for 预算数：20万元 in one cell, and for 预算数 | 20 in two, within the given rows. */
export function findPairs(table: OpenTable, [first, last]: readonly [number, number]): BudgetPairs | null {
  const pairs = new Map<BudgetField, BudgetPair>();
  const preferred = totalColumn(table, [first, last]);
  for (let row = first; row <= last; row++) {
    for (const cell of table.view.cellsIn(row, table.columns.left, table.columns.right)) {
      const found = [...inText(cell), ...beside(table, cell, preferred)];
      for (const [field, pair] of found)
        if (!pairs.has(field) && belongs(field, row, pairs)) pairs.set(field, pair);
    }
  }
  const amounts = [...pairs.keys()].filter(isAmount);
  return pairs.has("executed") && amounts.length >= 2 ? pairs : null;
}

/** 分值 and 得分 mean many things: they count on a row (or right below one) that names money. */
function belongs(field: BudgetField, row: number, pairs: BudgetPairs): boolean {
  if (field === "explanation") return false;
  if (field !== "points" && field !== "score") return true;
  return [...pairs.values()].some(({ cell }) => Math.abs(cell.row - row) <= 1);
}

function inText(cell: TableCell): readonly (readonly [BudgetField, BudgetPair])[] {
  const text = compact(cell.text);
  if (text.length > 120 || !/\d/.test(text)) return [];
  return [...text.matchAll(IN_TEXT)].flatMap(([, label = "", amount = ""]) => {
    const field = budgetField(label);
    return field && !/[一-龥]{3,}.*[，。]/.test(label)
      ? [[field, { label, cell, inText: amount }] as const]
      : [];
  });
}

function beside(
  table: OpenTable,
  label: TableCell & { readonly area: { readonly right: number } },
  preferred: number | null,
): readonly (readonly [BudgetField, BudgetPair])[] {
  const field = budgetField(label.text);
  if (!field || field === "explanation") return [];
  const isUsable = (column: number): boolean => numberIn(table.view.textAt(label.row, column)) !== null;
  if (preferred !== null && preferred > label.area.right && isUsable(preferred)) {
    return [[field, pair(table, label, preferred)]];
  }
  for (let column = label.area.right + 1; column <= table.columns.right; column++) {
    if (isUsable(column)) return [[field, pair(table, label, column)]];
    const text = table.view.textAt(label.row, column);
    if (text !== "" && !isTotalMoneyLabel(text)) return [];
  }
  return [];
}

function pair(table: OpenTable, label: TableCell, column: number): BudgetPair {
  return { label: label.text, cell: table.view.cellAt(label.row, column), inText: null };
}

/** Where sources of money are columns, the column headed 合计 or 资金总额. */
function totalColumn(table: OpenTable, [first, last]: readonly [number, number]): number | null {
  for (let row = first; row <= last; row++) {
    const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
    const sources = cells.filter(
      (cell) => /财政|拨款|资金|自筹|结转|其他/.test(cell.text) && cell.text.length <= 12,
    );
    const total = cells.find((cell) => isTotalMoneyLabel(cell.text) && cell.text.length <= 10);
    if (total && sources.length >= 2 && !cells.some((cell) => numberIn(cell.text) !== null))
      return total.column;
  }
  return null;
}
