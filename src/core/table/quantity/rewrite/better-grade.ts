import { compact } from "../../wording";
import type { RowTexts } from "../row-texts";

const GRADE =
  /^(?:达到?|均|已|为|稳定|保持|在|不低于|≥|水质|地表水)*([优高]于)?(I{1,3}|IV|V|[一二三四五1-5])(?:A?级|A|类|星)(?:水质?|公路|医院|景区|标准)*(?:[及或]?以上)?(?:水质|标准)?$/;
const ROMAN = ["I", "II", "III", "IV", "V"];

/** Whose first grade is the best, and whose last; of others (技能, 职称) it is left to who knows. */
const FIRST_IS_BEST = /水[质体源环]|[表下用]水|断面|空气|大气|公路|道路/;
const LAST_IS_BEST = /等保|等级保护|医院|景区|\dA|星/;

/** The answer that names the target's own grade or a better one takes the target over: Ⅱ类 of 水质Ⅲ类及以上. */
export function withBetterGrade(row: RowTexts): RowTexts {
  const { name, target, actual } = row;
  const [wanted, reached] = [gradeIn(target.replace("达到或优于", "")), gradeIn(actual)];
  if (!wanted || !reached) return row;
  const ahead = (reached.rank - wanted.rank) * sideOf(name + target);
  return ahead > 0 || (reached.rank === wanted.rank && !wanted.isPassed) ? { ...row, actual: target } : row;
}

function sideOf(words: string): number {
  return FIRST_IS_BEST.test(words) ? -1 : Number(LAST_IS_BEST.test(words));
}

function gradeIn(text: string): { readonly rank: number; readonly isPassed: boolean } | null {
  const [, past, grade] = GRADE.exec(compact(text).normalize("NFKC")) ?? [];
  if (grade === undefined) return null;
  const roman = ROMAN.indexOf(grade);
  const rank = roman < 0 ? "一二三四五12345".indexOf(grade) % ROMAN.length : roman;
  return { rank, isPassed: past !== undefined };
}
