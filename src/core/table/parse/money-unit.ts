import { compact } from "../wording";
import { moneyUnitIn } from "./budget-words";
import type { MoneyUnit } from "./money";
import { numberIn } from "./number-cell";
import type { OpenTable } from "./table-rows";

const LONGEST_LABEL = 40;
/** Heading rows such as 项目资金（万元） stand right above the block's own header. */
const HEADING_ROWS = 2;
/** 单位：万元 stands beside the title or up to three rows above it. */
const LINES_ABOVE = 3;

/**
 * The unit that a budget block's amounts are printed in, where they print none themselves: from the block's
 * labels and headers, from a heading above it, then from a line such as 单位：万元; `null` where nothing says so.
 *
 * @param rows - the rows of the block, header included
 */
export function moneyUnitAround(table: OpenTable, rows: readonly number[]): MoneyUnit {
  const first = Math.min(...rows);
  const headings = Array.from({ length: HEADING_ROWS }, (_, up) => first - 1 - up);
  return (
    unitOfLabels(table, rows, () => true) ??
    unitOfLabels(
      table,
      headings.filter((row) => row >= table.headTop),
      namesMoney,
    ) ??
    unitOfLines(table)
  );
}

function unitOfLabels(
  table: OpenTable,
  rows: readonly number[],
  isMeant: (text: string) => boolean,
): MoneyUnit {
  for (const row of rows) {
    for (let column = table.columns.left; column <= table.columns.right; column++) {
      const text = table.view.textAt(row, column);
      const isLabel = text !== "" && text.length < LONGEST_LABEL && numberIn(text) === null;
      const unit = isLabel && isMeant(text) ? moneyUnitIn(text) : null;
      if (unit) return unit;
    }
  }
  return null;
}

function namesMoney(text: string): boolean {
  return /资金|预算|金额|经费|投[资入]|支出/.test(text);
}

const UNIT_LINE = /单位[:(]?(?:人民币)?[:(]?(?:万元|元)/;

function unitOfLines(table: OpenTable): MoneyUnit {
  const { left, right } = table.columns;
  const first = Math.max(table.view.bounds.top, table.headTop - LINES_ABOVE);
  for (let row = table.headBottom; row >= first; row--) {
    const line = table.view
      .cellsIn(row, left, right)
      .find(({ text }) => text.length < LONGEST_LABEL && UNIT_LINE.test(compact(text)));
    if (line) return moneyUnitIn(line.text);
  }
  return null;
}
