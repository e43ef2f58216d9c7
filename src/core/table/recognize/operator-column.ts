import { operatorOf } from "../quantity/numbers/operator";
import type { SheetView } from "../rows/sheet-view";
import { isTotalLabel } from "../words/total-label";
import { compact, headerWord, isFiller, withoutBrackets } from "../wording";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";

/** What a column of kinds holds: 指标类型 over 定量 and 定性 is no level. */
const KIND_WORD =
  /^(?:定[性量](?:指标)?|[正反逆负]向(?:指标)?|核心(?:指标)?|非核心(?:指标)?|共性(?:指标)?|个性(?:指标)?|是|否)$/;

/** Whether a cell names a kind of indicator: 定量, 正向, 核心. */
export function isKindWord(text: string): boolean {
  return KIND_WORD.test(compact(text));
}

/** Whether a cell of an operator column says how actual and target compare, or that nothing is counted: 定性. */
export function isOperatorWord(text: string): boolean {
  return operatorOf(text) !== null || /^定[性量]$/.test(withoutBrackets(compact(text)));
}

/** The column whose cells are operators; 正向 / 反向 and 定量 / 定性 alone make no operator column. */
export function operatorColumn(view: SheetView, block: HeaderBlock): HeaderColumn | undefined {
  const candidates = block.columns.filter(({ meaning }) => meaning?.kind === "targetOperator");
  const counted = candidates.map((column) => ({ column, count: countOperators(view, block, column.column) }));
  counted.sort((a, b) => b.count - a.count);
  if ((counted[0]?.count ?? 0) > 0) return counted[0]?.column;
  return candidates.find(
    ({ text }) => /符|^指标性质$/.test(headerWord(text)) && isBlankBelow(view, block, text),
  );
}

/** Operators below a header, past a total right below it, down to the first text that is none: the next table's head. */
function countOperators(view: SheetView, block: HeaderBlock, column: number): number {
  let count = 0;
  for (let row = block.last + 1; row <= lastSample(view, block); row++) {
    const text = compact(view.textAt(row, column));
    if (view.areaAt(row, column).left < column || isFiller(text) || isKindWord(text)) continue;
    if (isTotalLabel(text)) continue;
    if (!isOperatorWord(text)) break;
    count++;
  }
  return count;
}

function isBlankBelow(view: SheetView, block: HeaderBlock, header: string): boolean {
  const column = block.columns.find(({ text }) => text === header)?.column ?? block.left;
  for (let row = block.last + 1; row <= lastSample(view, block); row++) {
    const text = view.textAt(row, column);
    if (!isFiller(text) && compact(text) !== "定性") return false;
  }
  return true;
}

const SAMPLE_ROWS = 40;

/** The last row below a header that is looked at for evidence. */
export function lastSample(view: SheetView, block: HeaderBlock): number {
  return Math.min(view.bounds.bottom, block.last + SAMPLE_ROWS);
}
