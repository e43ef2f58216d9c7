import { compact } from "../wording";

/** Which way a figure went: 增长5% up, 下降3% down; `null` where the text names no change. */
export type Trend = "up" | "down" | null;

const CHANGE =
  /^(?:(?:较|比|与|同)(?:上年|去年|往年|上一年)?(?:度|同期)?(?:相)?比?|年均|平均)*(?:(增长|增加|提高|提升|上升|递增|增幅|涨幅|增速)|(下降|降低|减少|下滑|递减|降幅))(?:率|幅度?|比例)?(?:达到?|为|了|到)?(?=[≥≤<>=不\d])|^([≥≤<>=]+)(?:(增长|增加|提高|提升|上升)|(下降|降低|减少))(?=\d)/;

/** A text taken apart: the change it names, and the quantity text without it. */
export function trendOf(text: string): { readonly trend: Trend; readonly rest: string } {
  const word = compact(text);
  const match = CHANGE.exec(word);
  if (!match) return { trend: null, rest: text };
  const [whole, up, down, sign = "", upAfter, downAfter] = match;
  const trend = (up ?? upAfter) ? "up" : (down ?? downAfter) ? "down" : null;
  return { trend, rest: sign + word.slice(whole.length) };
}

/**
 * Target and answer without the change both name; the other way is a change below zero (增长5% answered by
 * 下降1% reached -1%). `null` where a fall is answered by a bare number that may mean a level.
 */
export function withoutTrend(
  target: string,
  actual: string,
): { readonly target: string; readonly actual: string } | null {
  const [wanted, reached] = [trendOf(target), trendOf(actual)];
  if (wanted.trend === reached.trend) return { target: wanted.rest, actual: reached.rest };
  if (wanted.trend && reached.trend) return { target: wanted.rest, actual: belowZero(reached.rest) };
  const isBareRise = wanted.trend !== "down" && reached.trend !== "down";
  return isBareRise ? { target: wanted.rest, actual: reached.rest } : null;
}

/** A change of zero stays zero; one that has a sign already cannot be read. */
function belowZero(change: string): string {
  return /^0+(?:\.0+)?(?!\d|\.)/.test(change) ? change : `-${change}`;
}
