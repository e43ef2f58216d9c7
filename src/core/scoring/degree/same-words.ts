import { isAbbreviated } from "../../table/quantity/words/abbreviated";
import { ALLOWS_TIME } from "../../table/quantity/words/answer-words";
import type { Degree } from "../model";
import { NEGATION, WEAKER } from "./degree-words";
import type { Pair } from "./pair";
import { ASKS_FOR_ALL, CONDUCT, FULFILLED, FULFILS, isSynonym, STATE } from "./word-families";

/** The target's own words, in this or another order, in other words, or the one word of it that says it all. */
export function bySameWords({ target, actual }: Pair): Degree | null {
  if (target === "") return null;
  const isInTime = ALLOWS_TIME.test(target) && isSynonym(actual, "按时");
  const isUpToIt = UP_TO_STANDARD.test(target) && MEETS_ONE.test(actual);
  const isSame =
    isUpToIt ||
    reached(target) === reached(actual) ||
    isSynonym(target, actual) ||
    isTurned(target, actual) ||
    isInTime;
  return isSame || isPartThatAnswers(target, actual) ? "achieved" : null;
}

/** B级 of 达到B级 */
const reached = (text: string): string => text.replace(/^达到(?=.)/, "");

/** 符合国家饮用水标准 where 达标 was wanted. */
const UP_TO_STANDARD = /^(合格|达标|符合(要求|标准))$/;
const MEETS_ONE = /^(均|全部)?(符合|达到)[^部基未不]{0,8}(标准|要求|规定)$/;

/** The same words with the second half first: 建立长效机制, 长效机制已建立. */
function isTurned(target: string, actual: string): boolean {
  const said = actual.replace(/已经?/, "");
  return said.length === target.length && `${target}${target}`.slice(2, -2).includes(said);
}

/** 到位 of 拨付到位, 及时 of 及时报送; not 满意 of 满意度. */
function isLastWord(target: string, state: string): boolean {
  return target.endsWith(state) || new RegExp(`^${state}(?![度率性])[\\u4e00-\\u9fff]{2,4}$`).test(target);
}

const SHORTEST = 4;

/** 无影响 of 对环境无影响, 符合规定 of 符合政府采购规定. */
function isShortened(target: string, actual: string): boolean {
  const rest = target.slice(0, -actual.length);
  if (/[无零].{2}/.test(actual) && target.endsWith(actual)) return !NEGATION.test(rest);
  const half = 2;
  return (
    actual.length >= SHORTEST &&
    !/\d/.test(target) &&
    target.startsWith(actual.slice(0, half)) &&
    target.endsWith(actual.slice(half))
  );
}

/** How many characters an answer may add to its target. */
const MOST_ADDED = 6;

/** 通过专家组评审 where 通过评审 was wanted; 通过部分评审 is less. */
function isSpecified(target: string, actual: string): boolean {
  const verb = FULFILLED.exec(target)?.[0];
  const isLonger = actual.length > target.length && actual.length <= target.length + MOST_ADDED;
  if (verb === undefined || !isLonger || NEGATION.test(actual) || WEAKER.test(actual)) return false;
  return target !== verb && actual.startsWith(verb) && isAbbreviated(target, actual);
}

/** 严格按标准执行 is 按标准. */
const ONLY_DONE = /^(?:均|严格)(?=[按符依])|执行$/g;

/** 按标准执行 of 按文件标准执行, 符合要求 of 符合文件要求, 按月足额发放 where 按月发放 was wanted. */
function isSameConduct(target: string, said: string): boolean {
  const actual = target.endsWith("执行") ? said : said.replace(ONLY_DONE, "");
  const end = target.slice(-2);
  if (!CONDUCT.test(target) || target.slice(0, 1) !== actual.slice(0, 1) || !actual.endsWith(end))
    return false;
  return isAbbreviated(actual, target) || (isAbbreviated(target, actual) && !NEGATION.test(actual));
}

/** The word of the target that says it all. */
function isPartThatAnswers(target: string, actual: string): boolean {
  if (STATE.test(actual)) return isLastWord(target, actual) && !NEGATION.test(target);
  if (FULFILS.test(actual)) return target.startsWith(actual);
  if (isShortened(target, actual) || isSpecified(target, actual) || isSameConduct(target, actual))
    return true;
  return ASKS_FOR_ALL.test(target) && /^(已|均|全部|达到?|实现|完成|覆盖|率)*100%(覆盖)?$/.test(actual);
}
