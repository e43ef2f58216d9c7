import { Decimal, toDecimal } from "../../decimal";
import type { NumberCell, TableCell } from "../model";
import { remembered } from "../remembered";
import type { SheetView } from "../sheet-view";
import { compact } from "../wording";

const NUMERAL = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
const PRINTED = /^[¥￥]?([+-]?[\d,.]+)(%|‰)?(?:分|万元|亿元|千元|元|万)?$/;

/** A cell with the number that it shows or stores; percentages as ratios, `null` where there is none. */
export function numberCellAt(view: SheetView, row: number, column: number): NumberCell {
  const cell = view.cellAt(row, column);
  const raw = view.valueAt(row, column);
  if (typeof raw === "number") return withNumber(cell, toDecimal(raw), false);
  const value = typeof raw === "string" ? numberIn(raw) : null;
  const isPlain = value !== null && NUMERAL.test(compact(cell.text));
  return withNumber(cell, value, isPlain);
}

function withNumber(cell: TableCell, value: Decimal | null, isTextNumber: boolean): NumberCell {
  const { row, column, text, formula } = cell;
  return { row, column, text, formula, value, isTextNumber };
}

/** Numbers on lines of their own are several; a break behind a comma or a point only wraps one. */
const SEVERAL_LINES = /\d[^\S\r\n]*[\r\n]+\s*[\d+-]/;

/** The number a short text consists of (10, 10分, 9,100,024.2, 96.00%, 20万元), or `null`. Units are left aside. */
export const numberIn = remembered((text: string): Decimal | null => {
  if (SEVERAL_LINES.test(text)) return null;
  const match = PRINTED.exec(compact(text));
  if (!match?.[1] || !NUMERAL.test(match[1])) return null;
  const number = toDecimal(match[1].replace(/,/g, ""));
  if (!number) return null;
  if (match[2] === "%") return number.div(100);
  return match[2] === "‰" ? number.div(1000) : number;
});

/** Points and scores printed as per cent of the whole form: 10% means 10 of 100 points. */
export function asPoints(cell: NumberCell): NumberCell {
  const isPercent = cell.value !== null && /%$/.test(compact(cell.text));
  return isPercent ? { ...cell, value: (cell.value ?? new Decimal(0)).times(100) } : cell;
}

/** The first number in front of 分 in a label: 产出指标（50分）, 得分(20分*执行率), 数量指标15分. */
export function pointsInLabel(text: string): Decimal | null {
  const match = /(\d+(?:\.\d+)?)\s*分(?!之|钟|析)/.exec(compact(text));
  return match?.[1] ? toDecimal(match[1]) : null;
}
