import type { NumberCell } from "../model";
import type { PlacedCell } from "../rows/sheet-view";
import { plainTotal } from "../words/total-label";
import { compact } from "../wording";
import { asPoints, numberCellAt, numberIn } from "../rows/number-cell";
import type { OpenTable } from "../rows/open-table";

/** The number of a cell beside a total's label, a grade behind it aside. */
export function totalNumber(table: OpenTable, cell: PlacedCell): NumberCell {
  const number = asPoints(numberCellAt(table.view, cell.row, cell.column));
  return withNumber(number) ?? number;
}

const WITH_GRADE = /^(?:得分|自评得分)?:?(\d+(?:\.\d+)?)分?[,(、/]?(?:优秀?|良好?|中等?|差)[)]?$/;

/** 96分（优）: the number beside the grade in one cell; 100/96: the lower one of what the form is worth and what it got. */
export function withNumber(cell: NumberCell | null): NumberCell | null {
  if (!cell || cell.value !== null) return cell;
  const word = compact(cell.text);
  const inside = WITH_GRADE.exec(word)?.[1] ?? lowerOf(word);
  return inside ? { ...cell, value: numberIn(inside) } : cell;
}

function lowerOf(word: string): string | undefined {
  const [, ...pair] = /^(\d+(?:\.\d+)?)分?\/(\d+(?:\.\d+)?)分?$/.exec(word) ?? [];
  return pair.sort((a, b) => Number(a) - Number(b))[0];
}

const BEHIND_COLON = /^[^:\d]*:(\d+(?:\.\d+)?)分?(?!\d|年|月)/;
const AT_END = /[:=]?(\d+(?:\.\d+)?)分?(?:[,(、]?(?:优|良|中|差)[)]?)?$/;

/** 总分：99分; 自评得分：99分 自评等级：优 */
export function scoreInLabel(table: OpenTable, label: PlacedCell | null): NumberCell | null {
  const word = label ? plainTotal(label.text) : "";
  const inside = (BEHIND_COLON.exec(word) ?? AT_END.exec(word))?.[1];
  if (!label || !inside) return null;
  return { ...table.view.cellAt(label.row, label.column), value: numberIn(inside), isTextNumber: false };
}
