import {
  DENIES_NEXT,
  HARMLESS_NEGATIONS,
  NEGATION,
  NOT_YET_NEXT,
  STRENGTHENERS,
  WEAKENS_NEXT,
} from "./degree-words";
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
  const said = actual.replace(STRENGTHENERS, "");
  const wanted = moveIn(target.replace(STRENGTHENERS, ""));
  if (!wanted) return null;
  if (wanted.thing === "") return isOpposite(wanted.movement, said) ? "not-achieved" : null;
  if (isKeptState(target, said)) return "achieved";
  const rest = without(wanted.thing, said);
  return rest === null ? null : moved(wanted.movement, rest);
}

/** How many characters may stand between those of a thing: 机关正常运转 is named by 机关各项工作正常运转. */
const MOST_BETWEEN = 8;

/** What an answer says besides the thing, whose place is marked; `null` where it does not name it. */
function without(thing: string, said: string): string | null {
  if (said.includes(thing)) return said.replace(thing, "|");
  if (thing.length < 4 || said.length > thing.length + MOST_BETWEEN) return null;
  const letters = [...thing];
  const rest = [...said].filter((letter) => letter !== letters[0] || letters.shift() === undefined);
  return letters.length === 0 ? `|${rest.join("")}` : null;
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

function isOpposite({ opposite }: Movement, said: string): boolean {
  return opposite.includes(said.replace(/^(较?去年|同比|有所|略有?)/, ""));
}

/** 保障正常运转 answered by 正常运转. */
function isKeptState(target: string, said: string): boolean {
  const core = target.replace(STRENGTHENERS, "");
  return KEEPS_STATE.test(core) && core.replace(KEEPS_STATE, "") === said;
}

function moved({ words, opposite }: Movement, said: string): Degree | null {
  const word = words.find((one) => said.includes(one));
  if (word === undefined) return opposite.some((one) => said.includes(one)) ? "not-achieved" : null;
  const at = said.indexOf(word);
  const before = said.slice(0, at);
  if (NOT_YET_NEXT.test(before)) return null;
  if (DENIES_NEXT.test(before)) return "not-achieved";
  if (WEAKENS_NEXT.test(before)) return "partly-achieved";
  return NEGATION.test(said.replace(HARMLESS_NEGATIONS, "")) ? null : "achieved";
}
