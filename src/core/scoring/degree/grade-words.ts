import { GRADE_WORDS } from "./degree-words";
import type { Degree } from "../model";

/** Scales whose first step is the best and whose last the worst. 有无 has no best step without its subject. */
const SCALE = /^(好坏|高中?低|好中差|是否|合格不合格|达标不达标)$/;

/** An answer by a step of the target's own scale; `null` where the target is no scale or the answer no step. */
export function degreeOnScale(target: string, actual: string): Degree | null {
  if (!SCALE.test(target) || !target.includes(actual)) return null;
  if (target.startsWith(actual)) return "achieved";
  return target.endsWith(actual) ? "not-achieved" : "partly-achieved";
}

/** A grade word alone: compared with the target's grade where it is one, else by its own rank. */
export function degreeOfGrade(target: string, actual: string): Degree | null {
  const [rank, wanted] = [rankOf(actual), rankOf(target)];
  if (actual === "优良" && wanted > 0) return "achieved";
  if (rank === -1) return null;
  if (wanted === -1) return isPureGrade(actual) ? degreeOfRank(rank) : null;
  if (rank <= wanted) return "achieved";
  return rank === GRADE_WORDS.length - 1 ? "not-achieved" : "partly-achieved";
}

/** 较好 is another name of 良好 to one reader, and less than it to the other. */
export function isEitherName(target: string, actual: string): boolean {
  return rankOf(target) === 1 && rankOf(actual) === 1 && target.startsWith("较") !== actual.startsWith("较");
}

const gradeIn = (text: string): string =>
  text.replace(/^(评价|等级|结果)?[为是]?|(等?级|档|等次)?([及或]?以上)?$/g, "");

function rankOf(text: string): number {
  const word = gradeIn(text);
  return GRADE_WORDS.findIndex((words) => words.includes(word));
}

/** 好, 高, 强 and 低 are grades only beside a target that is one. */
function isPureGrade(text: string): boolean {
  return /^(优秀?|良好?|中等?|较?差)$/.test(gradeIn(text));
}

function degreeOfRank(rank: number): Degree {
  if (rank <= 1) return "achieved";
  return rank === 2 ? "partly-achieved" : "not-achieved";
}
