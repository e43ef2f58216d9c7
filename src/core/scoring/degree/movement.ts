import {
  DENIES_NEXT,
  HARMLESS_NEGATIONS,
  LESS_BEHIND,
  NEGATION,
  NOT_YET_NEXT,
  STRENGTHENERS,
  WEAKENS_NEXT,
} from "./degree-words";
import { isAbbreviated } from "../../table/quantity/words/abbreviated";
import type { Degree } from "../model";
import { KEEPS_STATE, MOVEMENTS } from "./word-families";

type Movement = (typeof MOVEMENTS)[number];

/** A target that moves a thing: 提升 and 服务水平. */
interface Move {
  readonly movement: Movement;
  readonly thing: string;
}

/**
 * Reads an answer that says of the target's thing how it moved, in whichever order: 提升服务水平 answered by
 * 服务水平有所提升. `null` where the answer does not name the thing, or says nothing about its movement.
 *
 * @param target - cleaned text
 * @param actual - cleaned text
 */
export function degreeOfMovement(target: string, actual: string): Degree | null {
  const core = target.replace(STRENGTHENERS, "");
  const said = actual.replace(STRENGTHENERS, "");
  const wanted = moveIn(core);
  if (!wanted) return null;
  if (isKeptState(core, said)) return "achieved";
  const rest = isBare(said) ? said : without(wanted.thing, said);
  return rest === null ? null : moved(wanted.movement, rest);
}

/** An answer that only says how it moved, since the indicator's name says what: 明显改善, 同比下降, 有所提升. */
function isBare(said: string): boolean {
  const word = said.replace(
    /^(已经?|较?去年|同比|比上年|有所|略有?|稍有?|较|基本|未|没有)*|(?!0+(\.0+)?%?$)(\d+(\.\d+)?)([%万]|个?百分点|[\u4e00-\u9fff]{1,2})?$/g,
    "",
  );
  return MOVEMENTS.some(({ words, opposite }) => words.includes(word) || opposite.includes(word));
}

/** How many characters may stand between those of a thing: 机关正常运转 is named by 机关各项工作正常运转. */
const MOST_BETWEEN = 8;

/** What an answer says besides the thing, whose place is marked; `null` where it does not name it. */
function without(thing: string, said: string): string | null {
  if (said.includes(thing)) return said.replace(thing, "|");
  const isNear = thing.length >= 4 && said.length <= thing.length + MOST_BETWEEN;
  return isNear && isAbbreviated(thing, said) ? said : null;
}

/** A movement at the beginning or at the end of a text, and the thing it moves; the movement alone moves `""`. */
function moveIn(text: string): Move | null {
  for (const movement of MOVEMENTS) {
    const word = movement.words.find((one) => text.startsWith(one) || text.endsWith(one));
    if (word === undefined) continue;
    const thing = text.startsWith(word) ? text.slice(word.length) : text.slice(0, -word.length);
    return thing === "" || thing.length >= 2 ? { movement, thing } : null;
  }
  return null;
}

/** 保障正常运转 answered by 正常运转. */
function isKeptState(core: string, said: string): boolean {
  return KEEPS_STATE.test(core) && core.replace(KEEPS_STATE, "") === said;
}

function moved({ words, opposite }: Movement, said: string): Degree | null {
  const [before, behind = ""] = around(words, said);
  if (before === undefined) return isUndone(opposite, said) ? "not-achieved" : null;
  if (NOT_YET_NEXT.test(before)) return null;
  if (DENIES_NEXT.test(before)) return "not-achieved";
  if (WEAKENS_NEXT.test(before)) return "partly-achieved";
  const isDenied = NEGATION.test(said.replace(HARMLESS_NEGATIONS, ""));
  return isDenied || LESS_BEHIND.test(behind) ? null : "achieved";
}

/** The opposite movement, unless it is denied: 没有下降 is not yet 提升. A slower growth is none. */
function isUndone(opposite: readonly string[], said: string): boolean {
  const [before] = around(opposite, said);
  return before !== undefined && !DENIES_NEXT.test(before) && !/[增涨降][速幅]/.test(said);
}

/** What an answer says in front of the first of the words that it has, and behind it. */
function around(words: readonly string[], said: string): readonly string[] {
  const word = words.find((one) => said.includes(one));
  return word === undefined ? [] : said.split(word);
}
