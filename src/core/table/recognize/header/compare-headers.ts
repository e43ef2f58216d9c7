import { overlapsColumns } from "../../../area";
import type { HeaderBlock } from "./header-block";
import { OWN_KINDS } from "../../words/header-words";
import type { HeaderKind } from "../../words/header-words";

/** 年度总体目标 | 预期目标 | 实际完成情况 reads like a header and is the form's own goal block, with points perhaps. */
export function isGoalHeader({ columns }: HeaderBlock): boolean {
  return columns.every(({ meaning }) => meaning === null || meaning.isWeak || BESIDE_GOALS.has(meaning.kind));
}

const BESIDE_GOALS: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["side-label", "points", "score"]);

/** Whether a header is printed again below: the same roles in the same columns, or most of them; what else it says one print may lack. */
export function isSameHeader(first: HeaderBlock, again: HeaderBlock): boolean {
  const [known, keys] = [first, again].map(({ columns }) =>
    columns
      .filter(({ meaning }) => meaning !== null && !meaning.isWeak && OWN_KINDS.has(meaning.kind))
      .map(({ meaning, column }) => `${column}:${meaning?.kind}`),
  );
  return keys!.length * 2 >= known!.length && keys!.every((key) => known!.includes(key));
}

/** The last row of the nearest header above a block that heads something else: no title beyond it is the block's. */
export function floorOf(block: HeaderBlock, blocks: readonly HeaderBlock[]): number {
  const others = blocks.filter(
    (other) =>
      other.last < block.first &&
      overlapsColumns(other, block) &&
      !isGoalHeader(other) &&
      !isSameHeader(other, block),
  );
  return Math.max(-1, ...others.map(({ last }) => last));
}
