import { plainPoints, shownNumber, toDecimal, type Decimal } from "../../decimal";
import type { NumberCell, TableCell } from "../model";
import { quantityWord } from "../quantity/numbers/quantity-word";
import { remembered } from "../remembered";
import type { SheetView } from "./sheet-view";
import { compact } from "../wording";

const NUMERAL = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
/** A number with its sign, its unit and the mark of a footnote: ¥20万元, 96.00%, 20., 20分*. */
const PRINTED = /^[¥￥]?([+-]?[\d,]*(?:\.\d+)?)\.?(%|‰)?(?:分|万元|亿元|千元|元|万)?[*★☆]*$/;

/** A cell with the number that it shows or stores; percentages as ratios, `null` where there is none. */
export function numberCellAt(view: SheetView, row: number, column: number): NumberCell {
  const cell = view.cellAt(row, column);
  const raw = view.valueAt(row, column);
  if (typeof raw === "number") return withNumber(cell, shownNumber(raw), false);
  const value = typeof raw === "string" ? numberIn(raw) : null;
  const isPlain = value !== null && NUMERAL.test(compact(cell.text));
  return withNumber(cell, value, isPlain);
}

function withNumber(cell: TableCell, value: Decimal | null, isTextNumber: boolean): NumberCell {
  const { row, column, text, formula } = cell;
  return { row, column, text, formula, value, isTextNumber };
}

/**
 * The number a short text consists of (10, 10分, 9,100,024.2, 96.00%, 20万元), or `null`. Units are left aside;
 * numbers on lines of their own are several.
 */
export const numberIn = remembered((text: string): Decimal | null => {
  const match = PRINTED.exec(quantityWord(text));
  if (!match?.[1] || !NUMERAL.test(match[1])) return null;
  const number = toDecimal(match[1].replace(/,/g, ""));
  if (!number) return null;
  if (match[2] === "%") return number.div(100);
  return match[2] === "‰" ? number.div(1000) : number;
});

/** Points and scores printed as per cent of the whole form (10% means 10 of 100 points) or with remarks. */
export function asPoints(cell: NumberCell, part: ScorePart = "score"): NumberCell {
  if (cell.value === null) return { ...cell, value: remarkedPoints(cell.text, part) };
  const points = /%$/.test(compact(cell.text)) ? cell.value.times(100) : cell.value;
  return { ...cell, value: plainPoints(points) };
}

/** Which side of 19.5/20 is asked for. */
type ScorePart = "score" | "points";

const SCORE_OF_POINTS = /^(\d+(?:\.\d+)?)分?\/(\d+(?:\.\d+)?)分?$/;
const BRACKETED = /^(?:\(([^()]+)\)|【([^【】]+)】|\[([^[\]]+)\])$/;
/** 19.50(扣0.5分), 10(满分): a remark that repeats or explains the number. */
const REMARK = /^([^()]+)\((?:扣|满分|加|权重|优|良|中|差)[^()]*\)$/;

/** The points in 19.5/20, （20）, 【20】 or 19.50（扣0.5分）; `null` where the text is none of these. */
function remarkedPoints(text: string, part: ScorePart): Decimal | null {
  const word = quantityWord(text);
  const [, score, points] = SCORE_OF_POINTS.exec(word) ?? [];
  if (score !== undefined && points !== undefined)
    return Number(score) <= Number(points) ? toDecimal(part === "score" ? score : points) : null;
  const inside = BRACKETED.exec(word)?.slice(1).find(Boolean) ?? REMARK.exec(word)?.[1];
  return inside === undefined ? null : numberIn(inside);
}

/** The first number in front of 分 in a label: 产出指标（50分）, 得分(20分*执行率), 数量指标15分. */
export function pointsInLabel(text: string): Decimal | null {
  const match = /(\d+(?:\.\d+)?)\s*分(?!之|钟|析)/.exec(compact(text));
  return match?.[1] ? toDecimal(match[1]) : null;
}
