import {
  ALREADY,
  DENIES_NEXT,
  DONE,
  GRADE_WORDS,
  HARMLESS_NEGATIONS,
  NEGATION,
  NEGATIVE_TARGET,
  NOTHING_HAPPENED,
  REGULATION_WORDS,
  STRONG,
  STRENGTHENERS,
  UNFINISHED_SHARE,
  WEAKENS_NEXT,
  WEAKER,
  YEAR_BEFORE,
} from "./degree-words";
import type { Degree } from "./model";

/** Longer answers are prose: a single 不 or 较 in them says nothing about the target as a whole. */
const SHORT = 14;

/** A target and its answer, cleaned for comparison. */
interface Pair {
  readonly target: string;
  readonly actual: string;
}

type Reading = (pair: Pair) => Degree | null;

/** Ways to read an answer, most certain first. The first that says something decides. */
const READINGS: readonly Reading[] = [
  byEquality,
  byGrade,
  byRegulation,
  byNothingHappened,
  byTargetWords,
  byShortAnswer,
  byStrength,
  byDone,
];

/**
 * How far a worded result reaches its worded target, or `null` where the text does not say.
 *
 * The same degree (or 达成, 完成, 是, 已…) → achieved; a weaker one (较…, 基本…, 部分…, 有所…) → partly-achieved;
 * a negation (不…, 未…, 没有) → not-achieved. 不断提升, 无投诉, 未发生事故, 不低于 deny nothing.
 *
 * @remarks Three results: 财预〔2020〕10号 第十六条 (未核实); the words compared are this product's convention.
 */
export function qualitativeDegree(target: string, actual: string): Degree | null {
  const pair = { target: clean(target), actual: clean(actual) };
  if (pair.actual === "") return null;
  for (const reading of READINGS) {
    const degree = reading(pair);
    if (degree) return degree;
  }
  return null;
}

/** Half-width, without white space, quotes and punctuation; the per-cent and tick signs stay. */
function clean(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/^[=≥≤><]+/, "")
    .replace(/[\s"'“”‘’、,，。.;；:：!！?？()（）[\]【】《》<>\-—_/\\]/g, (sign) => (sign === "." ? "." : ""))
    .replace(/\.$/, "")
    .replace(YEAR_BEFORE, "去年");
}

function byEquality({ target, actual }: Pair): Degree | null {
  return target !== "" && target === actual ? "achieved" : null;
}

/** A grade word alone: compared with the target's grade where it is one, else by its own rank. */
function byGrade({ target, actual }: Pair): Degree | null {
  const rank = rankOf(actual);
  if (rank === -1) return null;
  const wanted = rankOf(target);
  if (wanted === -1) return isPureGrade(actual) ? degreeOfRank(rank) : null;
  if (rank <= wanted) return "achieved";
  return rank === GRADE_WORDS.length - 1 ? "not-achieved" : "partly-achieved";
}

function rankOf(text: string): number {
  const word = text.replace(/^(评价|等级|结果)?(为|是)?/, "").replace(/(等级|级|档|等次)$/, "");
  return GRADE_WORDS.findIndex((words) => words.includes(word));
}

/** 好, 高, 强 and 低 are grades only beside a target that is one. */
function isPureGrade(text: string): boolean {
  return /^(评价|等级|结果)?(为|是)?(优秀?|良好?|中等?|差|较差)(等级|级|档|等次)?$/.test(text);
}

function degreeOfRank(rank: number): Degree {
  if (rank <= 1) return "achieved";
  return rank === 2 ? "partly-achieved" : "not-achieved";
}

function byRegulation({ target, actual }: Pair): Degree | null {
  if (actual.length > 2 * SHORT || isContradicted(actual)) return null;
  const found = REGULATION_WORDS.find(({ pattern }) => pattern.test(actual) && !pattern.test(target));
  return found?.degree ?? null;
}

/** An answer that both reports success and denies something: too mixed to be read by its first words. */
function isContradicted(actual: string): boolean {
  return /(但|仍|尚|还).{0,8}(未|不|没)/.test(actual);
}

function byNothingHappened({ target, actual }: Pair): Degree | null {
  if (!NEGATIVE_TARGET.test(target) || actual.length > SHORT) return null;
  if (/^(不断|不少|不低于|不动产|未来|无人机|未成年)/.test(target)) return null;
  return NOTHING_HAPPENED.test(actual) ? "achieved" : null;
}

/** The words of the target inside the answer: denied, weakened, or simply there. */
function byTargetWords({ target, actual }: Pair): Degree | null {
  const wanted = coreOf(target);
  const said = actual.replace(STRENGTHENERS, "");
  if (wanted.length < 2) return null;
  const at = said.indexOf(wanted);
  if (at === -1 || isContradicted(actual) || isUnfinished(target, actual)) return null;
  const before = said.slice(0, at);
  if (DENIES_NEXT.test(before)) return "not-achieved";
  if (WEAKENS_NEXT.test(before)) return "partly-achieved";
  if (isDeniedElsewhere(said, wanted)) return null;
  return isAsStrong(target, actual) ? "achieved" : null;
}

/** 完成80% does not answer 完成. */
function isUnfinished(target: string, actual: string): boolean {
  return UNFINISHED_SHARE.test(actual) && !UNFINISHED_SHARE.test(target);
}

/** The target without what merely strengthens or already weakens it: 显著提升 → 提升, 较好 stays 较好. */
function coreOf(target: string): string {
  return target.replace(STRENGTHENERS, "");
}

function isDeniedElsewhere(said: string, wanted: string): boolean {
  const rest = said.replace(wanted, "").replace(HARMLESS_NEGATIONS, "");
  return NEGATION.test(rest);
}

/** 提升 alone does not answer 显著提升; 明显提升 does. */
function isAsStrong(target: string, actual: string): boolean {
  return !STRONG.test(target) || STRONG.test(actual) || actual.includes(target);
}

function byShortAnswer({ target, actual }: Pair): Degree | null {
  if (actual.length > SHORT) return null;
  const rest = actual.replace(HARMLESS_NEGATIONS, "");
  if (NEGATION.test(rest)) return NEGATIVE_TARGET.test(target) ? null : "not-achieved";
  if (WEAKER.test(rest) && !WEAKER.test(target)) return "partly-achieved";
  return null;
}

/** Both say 明显, 显著 or the like, and the answer no more than that. */
function byStrength({ target, actual }: Pair): Degree | null {
  if (actual.length > SHORT || target.length > SHORT) return null;
  return STRONG.test(target) && STRONG.test(actual) ? "achieved" : null;
}

function byDone({ actual }: Pair): Degree | null {
  if (UNFINISHED_SHARE.test(actual)) return null;
  const rest = actual.replace(HARMLESS_NEGATIONS, "");
  if (NEGATION.test(rest) || WEAKER.test(rest)) return null;
  return DONE.test(actual) || ALREADY.test(actual) ? "achieved" : null;
}
