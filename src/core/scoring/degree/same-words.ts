import type { Degree } from "../model";
import { NEGATION } from "./degree-words";
import type { Pair } from "./pair";
import { ASKS_FOR_ALL, FULFILS, isSynonym, STATE, TIME_ALLOWED, WORKS } from "./word-families";

/** The target's own words, in this or another order, in other words, or the one word of it that says it all. */
export function bySameWords({ target, actual }: Pair): Degree | null {
  if (target === "") return null;
  const isInTime = TIME_ALLOWED.test(target) && isSynonym(actual, "按时");
  const isSame = target === actual || isSynonym(target, actual) || isTurned(target, actual) || isInTime;
  return isSame || isPartThatAnswers(target, actual) ? "achieved" : null;
}

/** The same words with the second half first: 建立长效机制, 长效机制已建立. */
function isTurned(target: string, actual: string): boolean {
  const said = actual.replace(/已经?/, "");
  if (target.length < 4 || said.length !== target.length) return false;
  return Array.from({ length: target.length - 3 }, (_, at) => at + 2).some(
    (at) => target.slice(at) + target.slice(0, at) === said,
  );
}

/** 运行正常 was turned into 正常运行 when it was cleaned. */
function isLastWord(target: string, state: string): boolean {
  return target.endsWith(state) || (target.startsWith(state) && WORKS.test(target.slice(state.length)));
}

/** The word of the target that says it all. */
function isPartThatAnswers(target: string, actual: string): boolean {
  if (STATE.test(actual)) return isLastWord(target, actual) && !NEGATION.test(target);
  if (FULFILS.test(actual)) return target.startsWith(actual);
  return ASKS_FOR_ALL.test(target) && /^(已?完成)?100%$/.test(actual);
}
