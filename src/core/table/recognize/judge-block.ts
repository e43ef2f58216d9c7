import { isSelfEvaluationTitle } from "../form-words";
import type { SheetView } from "../sheet-view";
import { findTop } from "./extent";
import type { HeaderBlock } from "./header-block";
import type { HeaderKind } from "./header-words";

/** A header block with the verdict on it. */
export interface JudgedBlock extends HeaderBlock {
  readonly isTable: boolean;
  /** How strongly it speaks for a table; shown by nothing, compared with {@link ENOUGH}. */
  readonly weight: number;
}

/** Evidence weights: what a header word of each role says for a self-evaluation table. */
const WEIGHTS: Partial<Record<HeaderKind, readonly [strong: number, weak: number]>> = {
  level1: [2, 1],
  level2: [2, 1],
  name: [2, 1],
  "side-label": [1, 1],
  target: [2, 1],
  actual: [3, 2],
  points: [1, 1],
  score: [2, 1],
  explanation: [1, 1],
  targetOperator: [1, 1],
  targetUnit: [1, 1],
  monitoring: [-12, -12],
  criteria: [-1, -1],
  "multi-year": [-1, -1],
};
const TITLE_WEIGHT = 3;
const ENOUGH = 7;

/** Weighs a header block: a table names indicators, their targets and their actual values, and more. */
export function judgeBlock(view: SheetView, block: HeaderBlock): JudgedBlock {
  const weight = kindsOf(block).reduce((sum, value) => sum + value, 0) + titleWeight(view, block);
  return { ...block, weight, isTable: hasEssentials(block) && weight >= ENOUGH };
}

/** The weight of each kind once, the strongest header of the kind. */
function kindsOf(block: HeaderBlock): readonly number[] {
  const weights = new Map<HeaderKind, number>();
  for (const { meaning } of block.columns) {
    const pair = meaning ? WEIGHTS[meaning.kind] : undefined;
    if (!meaning || !pair) continue;
    const value = meaning.isWeak ? pair[1] : pair[0];
    weights.set(meaning.kind, Math.max(weights.get(meaning.kind) ?? -Infinity, value));
  }
  return [...weights.values()];
}

function titleWeight(view: SheetView, block: HeaderBlock): number {
  const { title } = findTop(view, block, view.bounds.top - 1);
  return title && isSelfEvaluationTitle(title.text) ? TITLE_WEIGHT : 0;
}

/** Without indicators, targets and actual values there is nothing to score. */
function hasEssentials(block: HeaderBlock): boolean {
  const has = (...kinds: readonly HeaderKind[]): boolean =>
    block.columns.some(({ meaning }) => meaning !== null && kinds.includes(meaning.kind));
  return has("level1", "level2", "name", "side-label") && has("target") && has("actual");
}
