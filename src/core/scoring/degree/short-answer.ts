import { isAbbreviated } from "../../table/quantity/words/abbreviated";
import type { Degree } from "../model";
import {
  ALREADY,
  CONTRARIES,
  DONE,
  GOOD_EFFECT,
  HARMLESS_NEGATIONS,
  NAMES_A_DEGREE,
  NEGATION,
  NEGATIVE_TARGET,
  NOTHING_HAPPENED,
  REGULATION_WORDS,
  SOMETHING_HAPPENED,
  STRONG,
  UNFINISHED_SHARE,
  WEAKENED_STRENGTH,
  WEAKER,
} from "./degree-words";
import { isEarlier, SHORT, shareWord, type Pair } from "./pair";
import { FULFILLED, TIMELY, TOO_LATE } from "./word-families";

/** The regulations' names of the three results. */
export function byRegulation({ target, actual }: Pair): Degree | null {
  if (actual.length > 2 * SHORT) return null;
  const found = REGULATION_WORDS.find(({ pattern }) => pattern.test(actual) && !pattern.test(target));
  return found?.degree ?? null;
}

/** Something was not to happen: it did not, or it did. */
export function byWhatHappened({ target, actual }: Pair): Degree | null {
  if (!NEGATIVE_TARGET.test(target) || actual.length > SHORT) return null;
  if (NOTHING_HAPPENED.test(actual)) return "achieved";
  return SOMETHING_HAPPENED.test(actual) ? "not-achieved" : null;
}

/** 存在违规 answers 合规 as 不合规 does. */
export function byContrary({ target, actual }: Pair): Degree | null {
  if (actual.length > SHORT) return null;
  const isContrary = CONTRARIES.some(([wanted, said]) => wanted.test(target) && said.test(actual));
  return isContrary ? "not-achieved" : null;
}

/** 较明显 answers 明显 more weakly, 不明显 denies it. */
export function byWeakenedStrength({ target, actual }: Pair): Degree | null {
  if (actual.length > SHORT || !STRONG.test(target) || WEAKENED_STRENGTH.test(target)) return null;
  const weakened = WEAKENED_STRENGTH.exec(actual)?.[1];
  if (weakened === undefined) return null;
  return /^[不无]/.test(weakened) ? "not-achieved" : "partly-achieved";
}

/** 延期 answers 按时 as 未按时 does; a slight delay is a weaker degree. */
export function byLateness({ target, actual }: Pair): Degree | null {
  if (actual.length > SHORT || !TIMELY.test(target) || !TOO_LATE.test(actual)) return null;
  return WEAKER.test(actual) ? "partly-achieved" : "not-achieved";
}

/** 提高不明显: hardly, or not at all. */
const HARDLY = /..不(明显|显著|大)$/;

/** Nothing that anybody knows: no result, good or bad. */
const UNKNOWN = /^[暂尚还]?(无法?|未|没有?)(进行|开展|做)?(统计|量化|衡量|测算|判断|评[价估]|调查|数据)/;

/** 无 answers 有, and tells nothing of 提升. */
const isShortAnswer = ({ target, actual }: Pair): boolean =>
  actual.length <= SHORT && !UNKNOWN.test(actual) && (actual !== "无" || target === "有");

/** A denial or a weaker degree anywhere in a short answer; 部分活动未完成 denies a part alone. */
export function byShortAnswer({ target, actual }: Pair): Degree | null {
  if (!isShortAnswer({ target, actual })) return null;
  const rest = actual.replace(HARMLESS_NEGATIONS, "");
  if (NEGATIVE_TARGET.test(target)) return null;
  if (NEGATION.test(rest)) {
    if (HARDLY.test(rest) && !STRONG.test(target)) return null;
    return /^(?:部分|少数|少量|个别)/.test(actual) ? "partly-achieved" : "not-achieved";
  }
  return WEAKER.test(rest) && !WEAKER.test(target) && isItsDegree(rest, target) ? "partly-achieved" : null;
}

/** What may be said of any result. */
const ANY_RESULT = /^$|完成|达|好|延|效|作用|影响/;

/** 较为单一 is no weaker 丰富, and 程度较高 no answer at all to a target that names no degree. */
function isItsDegree(answer: string, target: string): boolean {
  if (/较(高|好|强)$/.test(answer) && !NAMES_A_DEGREE.test(target)) return false;
  const left = answer.replace(WEAKER, "");
  return ANY_RESULT.test(left) || [...left].some((letter) => target.includes(letter));
}

/** Both say 明显, 显著 or the like, and the answer no more than that. */
export function byStrength({ target, actual }: Pair): Degree | null {
  if (actual.length > SHORT || target.length > SHORT) return null;
  return STRONG.test(target) && STRONG.test(actual) ? "achieved" : null;
}

/** Praise of the effect as such. */
export function byEffect({ actual }: Pair): Degree | null {
  return GOOD_EFFECT.test(actual) ? "achieved" : null;
}

/** What anything can be done to: 完成任务, 实现100%. */
const ANY_OBJECT = /\d|^(预期|年度|绩效|目标|指标|任务|要求|计划|工作|效果|值|了)*$/;

/** 已通过初验 is not what 通过终验 asks for: the verb is the same, its object another. */
function isOtherObject(target: string, actual: string): boolean {
  const said = actual.replace(/^(已经?|均|全部)*/, "");
  const verb = FULFILLED.exec(target)?.[0];
  if (verb === undefined || !said.startsWith(verb)) return false;
  const [wanted, reached] = [target.slice(verb.length), said.slice(verb.length)];
  return !ANY_OBJECT.test(reached) && !isAbbreviated(wanted, reached) && !isAbbreviated(reached, wanted);
}

/** A plain report of success: of all that was to be done, or of the target's own work. */
export function byDone({ target, actual }: Pair): Degree | null {
  if (UNFINISHED_SHARE.test(actual) || isEarlier({ target, actual })) return null;
  const rest = actual.replace(HARMLESS_NEGATIONS, "");
  if (NEGATION.test(rest) || WEAKER.test(rest)) return null;
  const isDone = DONE.test(actual) || (ALREADY.test(actual) && isItsWork(target, actual));
  return isDone && !isOtherObject(target, actual) ? "achieved" : null;
}

/** 已发放 answers 应发尽发 and 3次; of an effect it says nothing that has no word of it. */
function isItsWork(target: string, actual: string): boolean {
  return /\d|应.尽|^是/.test(target) || shareWord(target, actual);
}
