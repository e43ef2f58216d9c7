import type { SheetView } from "../rows/sheet-view";
import { headerWord } from "../wording";
import { isKindWord, isOperatorWord } from "../words/operator-words";
import { cellsIn, filledIn, rowsBelow } from "./column-content";
import { NUMERAL } from "./column-numbers";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";

/** The column whose cells are operators; 正向 / 反向 and 定量 / 定性 alone make no operator column. */
export function operatorColumn(view: SheetView, block: HeaderBlock): HeaderColumn | undefined {
  const rows = rowsBelow(view, block);
  const candidates = block.columns
    .filter(({ meaning }) => meaning?.kind === "targetOperator")
    .map((column) => ({ column, cells: filledIn(cellsIn(view, column, rows)) }));
  const [most] = [...candidates].sort((a, b) => countOperators(b.cells) - countOperators(a.cells));
  if (most && countOperators(most.cells) > 0) return most.column;
  return candidates.find(({ column, cells }) => isOpenToOperators(column) && cells.every(saysNothing))
    ?.column;
}

/** Operators among the cells of a column and its number, down to the first text that is none: the next table's head. */
function countOperators(cells: readonly string[]): number {
  const own = cells.filter((text) => !isKindWord(text) && !NUMERAL.test(text));
  const end = own.findIndex((text) => !isOperatorWord(text));
  return end < 0 ? own.length : end;
}

/** 符号 and 指标性质 head operators, also where nobody filled them in. */
function isOpenToOperators({ text }: HeaderColumn): boolean {
  return /符|^指标性质$/.test(headerWord(text));
}

function saysNothing(text: string): boolean {
  return text === "定性";
}
