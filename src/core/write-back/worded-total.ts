import type { Decimal } from "../decimal";
import type { ScoringPolicy } from "../regulations/policy";
import type { Grade } from "../scoring/model";
import { gradeOf } from "../scoring/total";
import type { CellValue } from "../sheet";

/** One number with words around it: 99.58分（优）, 总分：96分. */
const WORDED = /^(\D*?)\d+(?:\.\d+)?(?![\d.])(\D*)$/s;
const LETTERS: Readonly<Record<Grade, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };
const GRADE = /(?<=[分级(（【[,，、/:：\s])(?:优秀?|良好?|中等?|差)(?=[)）】\]]?\s*$)/;

/**
 * A new total as its cell is to hold it: with the words that stood around the old number, and the grade among them that goes with
 * the new one; the bare number where there were none.
 */
export function wordedTotal(before: CellValue, total: Decimal, policy: ScoringPolicy): CellValue {
  const [, front = "", behind = ""] = (typeof before === "string" && WORDED.exec(before)) || [];
  if (front.trim() === "" && behind.trim() === "") return total.toNumber();
  const letter = LETTERS[gradeOf(total, policy)];
  return `${front}${total.toString()}${behind.replace(GRADE, letter)}`;
}
