import type { ColumnRole } from "../recognition";
import type { SheetView } from "../sheet-view";
import {
  areLevel1Labels,
  areLevel2Labels,
  areNames,
  arePoints,
  areScores,
  cellsIn,
  mirrors,
  rowsBelow,
  type Cells,
} from "./column-content";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";
import type { HeaderKind } from "./header/header-words";

/** A role that the cells of a column can prove where its header word does not name it. */
interface Guess {
  readonly role: ColumnRole;
  /** The role of the known column that it stands beside. */
  readonly beside: ColumnRole;
  readonly side: "left" | "right" | "either";
  readonly isLike: (own: Cells, known: Cells) => boolean;
  /** A further role without which the cells prove nothing. */
  readonly needs?: ColumnRole;
  /** Header words that the cells overrule, besides unknown ones. */
  readonly overrules?: (kind: HeaderKind, place: Place) => boolean;
}

/** A column among the others of its header. */
interface Place {
  readonly column: HeaderColumn;
  readonly columns: readonly HeaderColumn[];
}

/** In order: what an earlier one settles is known to those below it. */
const GUESSES: readonly Guess[] = [
  {
    role: "level2",
    beside: "level1",
    side: "right",
    isLike: areLevel2Labels,
    overrules: (kind, place) => ["name", "criteria", "target"].includes(kind) && hasNameBehind(place),
  },
  {
    role: "name",
    beside: "level2",
    side: "right",
    isLike: (own, known) => areLevel2Labels(known) && areNames(own),
    overrules: (kind, place) => ["criteria", "other", "target"].includes(kind) && hasTargetBehind(place),
  },
  {
    role: "name",
    beside: "level1",
    side: "right",
    isLike: (own, known) => areLevel1Labels(known) && areNames(own),
  },
  {
    role: "actual",
    beside: "target",
    side: "right",
    isLike: (own, target) => mirrors(target, own),
    needs: "score",
    overrules: (kind, { columns }) => kind === "other" || isOneOfSeveral(kind, columns, ["score", "target"]),
  },
  { role: "target", beside: "actual", side: "left", isLike: mirrors, needs: "score" },
  {
    role: "points",
    beside: "score",
    side: "either",
    isLike: arePoints,
    needs: "actual",
    overrules: (kind) => kind === "other",
  },
  { role: "score", beside: "points", side: "right", isLike: areScores, needs: "actual" },
];

function hasNameBehind({ column, columns }: Place): boolean {
  return columns.some((other) => other.column > column.column && other.meaning?.kind === "name");
}

function hasTargetBehind({ column, columns }: Place): boolean {
  return columns.some((other) => other.column > column.column && other.meaning?.kind === "target");
}

/** 自评值 beside 自评得分: one of two columns of a kind can be something else. */
function isOneOfSeveral(
  kind: HeaderKind,
  columns: readonly HeaderColumn[],
  kinds: readonly HeaderKind[],
): boolean {
  return kinds.includes(kind) && columns.filter(({ meaning }) => meaning?.kind === kind).length > 1;
}

/**
 * The block with a role for each header word that does not tell and whose cells and place leave no doubt: what mirrors
 * the target is the actual value, numbers that the scores never pass are the points.
 */
export function withContentRoles(view: SheetView, block: HeaderBlock): HeaderBlock {
  return GUESSES.reduce((known, guess) => settle(view, known, guess), block);
}

function settle(view: SheetView, block: HeaderBlock, guess: Guess): HeaderBlock {
  const known = columnOf(block, guess.beside);
  if (!known || !isOpen(block, guess, known)) return block;
  const rows = rowsBelow(view, block);
  const cells = cellsIn(view, known, rows);
  const found = block.columns.find(
    (column) =>
      isCandidate({ column, columns: block.columns }, known, guess) &&
      guess.isLike(cellsIn(view, column, rows), cells),
  );
  return found ? withRole(block, found, guess.role) : block;
}

function isOpen(block: HeaderBlock, { role, needs }: Guess, known: HeaderColumn): boolean {
  if (columnOf(block, role) !== undefined || isReviewed(block, role)) return false;
  if (role === "name" && isNamedBySide(block, known)) return false;
  return needs === undefined || columnOf(block, needs) !== undefined;
}

/** 二级指标 | 绩效指标: the side label right of the levels heads the names. */
function isNamedBySide({ columns }: HeaderBlock, level: HeaderColumn): boolean {
  return columns.some(({ meaning, column }) => meaning?.kind === "side-label" && column > level.column);
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
function isCandidate(place: Place, known: HeaderColumn, guess: Guess): boolean {
  const { column } = place;
  if (column === known || column.text === "" || !stands(column, known, guess.side)) return false;
  const { meaning } = column;
  if (meaning === null || guess.overrules?.(meaning.kind, place)) return true;
  return meaning.kind === guess.beside && (guess.role === "score" || meaning.isWeak);
}

function stands(column: HeaderColumn, known: HeaderColumn, side: Guess["side"]): boolean {
  if (side === "either") return true;
  return side === "right" ? column.column > known.column : column.column < known.column;
}

function withRole(block: HeaderBlock, found: HeaderColumn, role: ColumnRole): HeaderBlock {
  const settled: HeaderColumn = {
    ...found,
    meaning: { kind: role, isWeak: true },
    knownBy: "column-content",
  };
  return { ...block, columns: block.columns.map((column) => (column === found ? settled : column)) };
}
