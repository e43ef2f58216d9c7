import { compact } from "../wording";

/** Which way a figure went: 增长5% up, 下降3% down; `null` where the text names no change. */
export type Trend = "up" | "down" | null;

const CHANGE =
  /^(?:(?:较|比|与|同)(?:上年|去年|往年|上一年)?(?:度|同期)?(?:相)?比?|年均|平均)*(?:(增长|增加|提高|提升|上升|递增)|(下降|降低|减少|下滑|递减))(?:率|幅度?|比例)?(?:达到?|为|了|到)?(?=[≥≤<>=不\d])|^([≥≤<>=]+)(?:(增长|增加|提高|提升|上升)|(下降|降低|减少))(?=\d)/;

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
 * Target and answer without the change both name. `null` where they went different ways, or where a fall is
 * answered by a bare number that may mean a level: those cannot be compared.
 */
export function withoutTrend(
  target: string,
  actual: string,
): { readonly target: string; readonly actual: string } | null {
  const [wanted, reached] = [trendOf(target), trendOf(actual)];
  if (wanted.trend === reached.trend) return { target: wanted.rest, actual: reached.rest };
  const isBareRise = wanted.trend !== "down" && reached.trend !== "down";
  return isBareRise ? { target: wanted.rest, actual: reached.rest } : null;
}
