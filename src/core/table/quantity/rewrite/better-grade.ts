import { chineseNumber } from "../numbers/chinese-number";
import type { RowTexts } from "../row-texts";

/** Ⅲ类及以上, 不低于Ⅲ类, 达到Ⅱ类标准, 3A级: one grade alone, and nothing that denies it. */
const GRADE =
  /^(?!.*(?:[未没劣差下]|部分|基本|(?<!不)低))[^\dIV一二三四五]*(I{1,3}|IV|V|[一二三四五1-5])(?:A|级|类|星(?!期))[^\dIV]*$/;
const ROMAN = ["", "I", "II", "III", "IV", "V"];

/** Whose first grade is the best, and whose last; of others (技能, 职称) it is left to who knows. */
const FIRST_IS_BEST = /水[质体源环]|[表下用]水|断面|空气|大气|[公道]路/;
const LAST_IS_BEST = /等保|等级保护|医院|景区|\dA|星/;

/** Where the answer names the target's own grade, or a better one, it is all that was wanted: Ⅱ类 of 水质Ⅲ类及以上. */
export function withBetterGrade(row: RowTexts): RowTexts {
  return isGradeReached(row) ? { ...row, target: row.actual } : row;
}

function isGradeReached({ name, target, actual, subcategory }: RowTexts): boolean {
  if (subcategory === "quantity") return false; // 4类指标 are four kinds
  const ahead = gradeIn(target) - gradeIn(actual);
  const words = name + target;
  const isBetter = FIRST_IS_BEST.test(words) ? ahead > 0 : ahead < 0 && LAST_IS_BEST.test(words);
  return isBetter || (ahead === 0 && !/^[优高]于/.test(target));
}

/** Counted from the first; no number where a text names none. */
function gradeIn(text: string): number {
  const grade = GRADE.exec(text.normalize("NFKC"))?.[1] ?? "-";
  const at = ROMAN.indexOf(grade);
  return at > 0 ? at : Number(chineseNumber(grade) ?? grade);
}
