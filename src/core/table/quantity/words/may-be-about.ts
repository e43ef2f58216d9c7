import type { RowTexts } from "../row-texts";
import { isWork, namesWork, withKinds } from "./kinds-of-work";
import { BEGUN } from "./only-begun";
import { CHANGE, isOwnWord, SHORTEST, strangeWords } from "./own-words";

/** What makes a number one of another stage of work, of another time, or none that was reached. */
const OBJECTS = new RegExp(
  `[未没不无非仅只余剩差欠缺减停撤退约近拟将需均每应]|${BEGUN}|授权|计划|预[计算]|目标|其[中他]|[上去]年|[现原]有|参赛|新增|合同|概算`,
);

/**
 * Whether words may be about what a row counts, though the row does not account for all of them: they name the same thing,
 * and none is about another stage or kind of work. Theirs may be a part of what was wanted.
 *
 * @param isAtEnd - whether the words have to end with the thing
 */
export function mayBeAbout(row: Pick<RowTexts, "name" | "target">, words: string, isAtEnd: boolean): boolean {
  const own = withKinds(row.name + row.target);
  const left = strangeWords(words, own);
  if (isOtherWork(own, words, left)) return false;
  if (OBJECTS.test(left.replace(/[不未非无应]./g, (word) => (own.includes(word) ? "" : word)))) return false;
  const meets = (at: number): boolean => {
    const word = words.slice(at, at + SHORTEST);
    return word.length === SHORTEST && isOwnWord(word, own) && !isWork(word) && !isGeneral(word, words);
  };
  if (isAtEnd) return meets(words.length - SHORTEST);
  const isMet = [...words].some((_letter, at) => meets(at));
  return (
    /[共合总累]计?$/.test(words) ||
    (isMet && (namesWork(words, own, true) || !namesOther(row.name, words, left)))
  );
}

function isOtherWork(own: string, words: string, left: string): boolean {
  return (
    (namesWork(left, own, false) && namesWork(own, own, true)) || (CHANGE.test(own) && !CHANGE.test(words))
  );
}

/** 办公设备 are no 医疗设备, though 彩超等设备 may be: some nouns say little by themselves. */
function isGeneral(word: string, words: string): boolean {
  return /设备|设施|物资|用品|器材|资料|人员|系统/.test(word) && !/等|配套/.test(words);
}

/** People in general are nobody else. */
const ANYBODY = /众|人|民/;

/** 适配助听器 of 适配假肢: behind what they have in common each names a thing, and the two have not a letter in common. */
function namesOther(name: string, words: string, left: string): boolean {
  const wanted = [...name].filter((letter) => !`${words}数量面积条个率`.includes(letter));
  const isThing = left.length >= SHORTEST && left !== words && wanted.length >= SHORTEST;
  return isThing && !ANYBODY.test(left) && ![...left].some((letter) => name.includes(letter));
}
