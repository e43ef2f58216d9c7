import type { SheetView } from "../../rows/sheet-view";
import { labelWord } from "../../wording";
import { headerMeaning, OWN_KINDS } from "../../words/header-words";
import type { HeaderKind, HeaderMeaning } from "../../words/header-words";

/** The texts of the header cells over a column, lowest first. */
export function textsAbove(
  view: SheetView,
  column: number,
  [first, last]: readonly [number, number],
): readonly string[] {
  const texts: string[] = [];
  for (let row = last; row >= first; row--) {
    const text = view.textAt(row, column);
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  }
  return texts;
}

const OVERRULING: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["reviewer", "monitoring", "multi-year"]);
/** Of a header cell that is known to head no column of ours. */
export const NO_ROLE: HeaderMeaning = { kind: "other", isWeak: false };

/**
 * What a header cell means below the cells over it, lowest first: 得分 under 财政复核 is the reviewer's, 权重 under
 * 一级指标 is that level's. A word that says little alone is read with its parent: 数值 under 目标值, 分析 under 原因.
 */
export function meaningUnder(text: string, above: readonly string[]): HeaderMeaning | null {
  const own = headerMeaning(text);
  const known = own && !own.isWeak ? own : (withParent(text, own, above) ?? own);
  if (known === null || !OWN_KINDS.has(known.kind)) return known;
  const parents = above.flatMap((parent) => headerMeaning(parent) ?? []);
  if (isMark(known.kind) && isLevel(parents[0]?.kind)) return NO_ROLE;
  return parents.find(({ kind }) => OVERRULING.has(kind)) ?? known;
}

function isMark(kind: HeaderKind): boolean {
  return kind === "points" || kind === "score";
}

function isLevel(kind: HeaderKind | undefined): boolean {
  return kind === "level1" || kind === "level2";
}

const LONGEST_LEAF = 6;
const LONGEST_PARENT = 14;
/** A numeral or a letter alone (A, ①) numbers a column and names none. */
const WORD = /[\u4e00-\u9fff]/;
/** 必填, 按比例计算: how to fill a column in is no part of its name. */
const WHAT_TO_DO = /填|选择|自动|据实|一致|^按|^与/;

/**
 * The meaning of a short word together with the lowest parent that makes one with it. The word's own weak meaning
 * stays but for the same one made plain (自评 under 得分), for a level (指标 under 一级) or for one that is no role
 * (类别 under 偏差原因). A word that nobody knows makes none: it only stands before the end of its parent's.
 */
function withParent(text: string, own: HeaderMeaning | null, above: readonly string[]): HeaderMeaning | null {
  const leaf = labelWord(text);
  if (leaf.length > LONGEST_LEAF || !WORD.test(leaf) || WHAT_TO_DO.test(leaf)) return null;
  const parents = above.map(labelWord).filter((parent) => parent !== leaf && parent.length <= LONGEST_PARENT);
  const together = parents
    .flatMap((parent) => [parent + leaf, leaf + parent])
    .flatMap((words) => headerMeaning(words) ?? []);
  return (
    together.find((meaning) => (own === null ? !isMereEnding(meaning) : isPlainer(meaning, own))) ?? null
  );
}

function isMereEnding({ isEnding, isWeak }: HeaderMeaning): boolean {
  return isEnding === true && isWeak;
}

function isPlainer({ kind, isWeak }: HeaderMeaning, own: HeaderMeaning): boolean {
  const isMore = kind === own.kind || kind === "other" || kind === "criteria";
  return !isWeak && (isMore || (own.kind === "name" && isLevel(kind)));
}
