import { span } from "../../rows/span";
import type { FoundBudget } from "./budget-found";
import { moneyUnitIn } from "../../words/budget-words";
import type { MoneyUnit } from "./money";
import { compact } from "../../wording";
import { cellsOf, type OpenTable } from "../../rows/open-table";

/**
 * 万元 or 元, from the nearest place that prints it: the block's headers and labels, a heading above the block,
 * a line such as 单位：万元 anywhere in the head, the amounts themselves.
 */
export function moneyUnitOf(table: OpenTable, found: FoundBudget): MoneyUnit {
  const texts = [...found.words, ...headingAbove(table, found), ...unitLines(table), ...amounts(found)];
  return texts.map(moneyUnitIn).find((unit) => unit !== null) ?? null;
}

const MOST_ROWS_UP = 2;
const LONGEST_HEADING = 40;

/** 预算执行情况（万元） or 单位：元 in the rows right above the block, the nearest first. */
function headingAbove(table: OpenTable, { rows }: FoundBudget): readonly string[] {
  const first = Math.min(...rows);
  const above = span(Math.max(table.headTop, first - MOST_ROWS_UP), first - 1).reverse();
  return above
    .flatMap((row) => textsIn(table, row))
    .filter((text) => text.length < LONGEST_HEADING && /资金|预算|金额|经费|执行|单位/.test(text));
}

const MOST_ROWS_ABOVE_TITLE = 2;
const UNIT_LABEL = /单位[:(]?(?:人民币)?[:)]?万?元/;

/** 单位：万元 in one cell, 金额单位： | 万元 in two. */
function unitLines(table: OpenTable): readonly string[] {
  return span(Math.max(0, table.headTop - MOST_ROWS_ABOVE_TITLE), table.headBottom).flatMap((row) => {
    const own = textsIn(table, row);
    return [
      ...own.flatMap((text) => UNIT_LABEL.exec(compact(text)) ?? []),
      ...own.filter(
        (text, at) => /^(?:人民币)?万?元$/.test(compact(text)) && /单位:?$/.test(compact(own[at - 1] ?? "")),
      ),
    ];
  });
}

function textsIn(table: OpenTable, row: number): readonly string[] {
  return cellsOf(table, row).map(({ text }) => text);
}

/** The unit that the amounts themselves print. */
function amounts({ total, sources }: FoundBudget): readonly string[] {
  return [total, ...sources].flatMap(({ slots }) =>
    [...slots.values()].map(({ inText, cell }) => inText ?? cell.text),
  );
}
