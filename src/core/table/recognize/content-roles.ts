import type { ColumnRole } from "../model";
import type { SheetView } from "../sheet-view";
import {
  areLevel2Labels,
  arePoints,
  areScores,
  cellsIn,
  mirrors,
  rowsBelow,
  type Cells,
} from "./column-content";
import type { HeaderBlock } from "./header-block";
import type { HeaderColumn } from "./header-column";

/** A role that the cells of a column can prove where its header word is unknown. */
interface Guess {
  readonly role: ColumnRole;
  /** The role of the known column that it stands beside. */
  readonly beside: ColumnRole;
  readonly side: "left" | "right" | "either";
  readonly isLike: (own: Cells, known: Cells) => boolean;
  /** A further role without which the cells prove nothing. */
  readonly needs?: ColumnRole;
}

/** In order: what an earlier one settles is known to those below it. */
const GUESSES: readonly Guess[] = [
  { role: "level2", beside: "level1", side: "right", isLike: areLevel2Labels },
  {
    role: "actual",
    beside: "target",
    side: "right",
    isLike: (own, target) => mirrors(target, own),
    needs: "score",
  },
  { role: "target", beside: "actual", side: "left", isLike: mirrors, needs: "score" },
  { role: "points", beside: "score", side: "either", isLike: arePoints, needs: "actual" },
  { role: "score", beside: "points", side: "right", isLike: areScores, needs: "actual" },
];

/**
 * The block with a role for each unknown header word whose cells and place leave no doubt: what mirrors the target
 * is the actual value, numbers that the scores never pass are the points. Roles that a word names are never changed.
 */
export function withContentRoles(view: SheetView, block: HeaderBlock): HeaderBlock {
  return GUESSES.reduce((known, guess) => settle(view, known, guess), block);
}

function settle(view: SheetView, block: HeaderBlock, guess: Guess): HeaderBlock {
  const known = columnOf(block, guess.beside);
  const isOpen = known && columnOf(block, guess.role) === undefined && !isReviewed(block, guess.role);
  if (!isOpen || (guess.needs && !columnOf(block, guess.needs))) return block;
  const rows = rowsBelow(view, block);
  const cells = cellsIn(view, known, rows);
  const found = block.columns.find(
    (column) => isCandidate(column, known, guess) && guess.isLike(cellsIn(view, column, rows), cells),
  );
  return found ? withRole(block, found, guess.role) : block;
}

/** The column of a role, one with a strong word before one with a weak word. */
function columnOf({ columns }: HeaderBlock, role: ColumnRole): HeaderColumn | undefined {
  const named = columns.filter(({ meaning }) => meaning?.kind === role);
  return named.find(({ meaning }) => meaning?.isWeak === false) ?? named[0];
}

/** Beside a reviewer's score an unknown column of scores may be anybody's. */
function isReviewed({ columns }: HeaderBlock, role: ColumnRole): boolean {
  return role === "score" && columns.some(({ meaning }) => meaning?.kind === "reviewer");
}

/** A header word without a meaning, or one that only repeats the known column's: 指标分类 beside 一级指标, 计分 beside 分值. */
function isCandidate(column: HeaderColumn, known: HeaderColumn, { beside, role, side }: Guess): boolean {
  if (column === known || column.text === "" || !stands(column, known, side)) return false;
  const { meaning } = column;
  return meaning === null || (meaning.kind === beside && (role === "score" || meaning.isWeak));
}

function stands(column: HeaderColumn, known: HeaderColumn, side: Guess["side"]): boolean {
  if (side === "either") return true;
  return side === "right" ? column.column > known.column : column.column < known.column;
}

function withRole(block: HeaderBlock, found: HeaderColumn, role: ColumnRole): HeaderBlock {
  const settled = { ...found, meaning: { kind: role, isWeak: true }, isByContent: true };
  return { ...block, columns: block.columns.map((column) => (column === found ? settled : column)) };
}
