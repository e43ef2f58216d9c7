import { foldWidth, withoutBrackets } from "../table/wording";

/** An indicator's title without remarks in brackets: 制作宣传品数量（份） → 制作宣传品数量. */
export function plainName(title: string): string {
  return withoutBrackets(foldWidth(title));
}
