import { isDeep, names } from "./header/header-column";
import { isSelfEvaluationTitle } from "../words/form-words";
import type { ColumnRole } from "../recognition";
import type { SheetView } from "../rows/sheet-view";
import { cellsIn, rowsBelow, type Cells } from "./column-content";
import { unnamedColumns, withColumnsLeft } from "./more-columns";
import { GUESSES, type Guess, type Known } from "./content-guesses";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";
import { findTop } from "./table-top";

/**
 * The block with a role for each header word that does not tell and whose cells and place leave no doubt: what mirrors
 * the target is the actual value, numbers that the scores never pass are the points. The only open column in a place
 * needs less: there it is enough that nothing speaks against the role.
 */
export function withContentRoles(view: SheetView, block: HeaderBlock): HeaderBlock {
  const settled = GUESSES.reduce((known, guess) => settle(view, known, guess), withColumnsLeft(view, block));
  return withoutStrangersLeft(settled, block.left);
}

/** The block without the columns left of it that turned out to be nothing of its own. */
function withoutStrangersLeft(block: HeaderBlock, left: number): HeaderBlock {
  const first = block.columns.findIndex(({ meaning, column }) => column >= left || meaning !== null);
  const columns = block.columns.slice(first);
  return first > 0 ? { ...block, left: Math.min(left, columns[0]?.column ?? left), columns } : block;
}

function settle(view: SheetView, block: HeaderBlock, guess: Guess): HeaderBlock {
  if (names(block.columns, guess.role) || isReviewed(block, guess.role)) return block;
  const known = knownOf(view, block);
  if (guess.role === "name" && isNamedBySide(view, block, known)) return block;
  const standing = candidates(view, known, guess).filter((column) => guess.stands(column, known));
  if (standing.length === 0) return block;
  const cells = (column: HeaderColumn): Cells => cellsIn(view, column, known.rows());
  const open = standing.filter(isOpen);
  const found =
    standing.find((column) => {
      const behind = (): readonly Cells[] => open.filter((other) => other.column > column.column).map(cells);
      return guess.proves(cells(column), { ...known, behind });
    }) ?? (open.length === 1 ? open.find((column) => guess.allows?.(cells(column), known)) : undefined);
  return found ? withRole(block, found, guess) : block;
}

interface Reading extends Known {
  readonly block: HeaderBlock;
  readonly rows: () => readonly number[];
}

function knownOf(view: SheetView, block: HeaderBlock): Reading {
  let below: readonly number[] | null = null;
  const rows = (): readonly number[] => (below ??= rowsBelow(view, block));
  const column = (role: ColumnRole): HeaderColumn | undefined => columnOf(block, role);
  return {
    block,
    columns: block.columns,
    rows,
    at: (role) => column(role)?.column,
    cells: (role) => {
      const own = column(role);
      return own ? cellsIn(view, own, rows()) : [];
    },
    hasOutcome: hasOutcome(block),
    isTitled: () => isTitled(view, block),
  };
}

/** Points that were given, or a column for what was missed: a form that only sets targets has neither. */
function hasOutcome({ columns }: HeaderBlock): boolean {
  return columns.some(
    ({ meaning }) => meaning?.kind === "score" || (meaning?.kind === "explanation" && !meaning.isWeak),
  );
}

function isTitled(view: SheetView, block: HeaderBlock): boolean {
  const { title } = findTop(view, block);
  return title !== null && isSelfEvaluationTitle(title.text);
}

/** 二级指标 | 绩效指标: the side label right of the levels heads the names, unless it stands beside all rows. */
function isNamedBySide(view: SheetView, { columns, last }: HeaderBlock, { at }: Known): boolean {
  const level = at("level2") ?? at("level1") ?? -1;
  return columns.some(
    (side) =>
      side.meaning?.kind === "side-label" &&
      side.isInherited !== true &&
      side.column > level &&
      !isDeep(view, side, last),
  );
}

/** The column of a role: one with a word of its own, and with a strong word, before any other. */
function columnOf({ columns }: HeaderBlock, role: ColumnRole): HeaderColumn | undefined {
  const named = columns.filter(({ meaning }) => meaning?.kind === role);
  const own = named.filter(({ isInherited }) => isInherited !== true);
  return own.find(({ meaning }) => meaning?.isWeak === false) ?? own[0] ?? named[0];
}

/** Beside a reviewer's score an unknown column of scores may be anybody's; 本次得分 alone may be the unit's own. */
function isReviewed({ columns }: HeaderBlock, role: ColumnRole): boolean {
  const reviewers = columns.filter(({ meaning }) => meaning?.kind === "reviewer");
  return (
    role === "score" && (reviewers.length > 1 || reviewers.some(({ meaning }) => meaning?.isEnding !== true))
  );
}

/** The known column whose word another one may only repeat: 指标分类 beside 一级指标, 计分 beside 分值. */
const REPEATED: Partial<Record<ColumnRole, ColumnRole>> = {
  level2: "level1",
  name: "level2",
  target: "actual",
  actual: "target",
  points: "score",
  score: "points",
};

/** The columns whose header leaves open whether they have the role. */
function candidates(view: SheetView, known: Reading, guess: Guess): readonly HeaderColumn[] {
  if (guess.isUnnamed) return unnamedColumns(view, known.block);
  return known.columns.filter((column) => isCandidate(column, known, guess));
}

/** A header word without a meaning, one that the cells overrule, or one that only repeats a known column's. */
function isCandidate(column: HeaderColumn, known: Known, guess: Guess): boolean {
  const { meaning } = column;
  if (column.text === "") return false;
  if (isOpen(column) || meaning === null) return true;
  if (guess.overrules?.(meaning.kind, { ...known, column })) return true;
  const repeated = REPEATED[guess.role];
  const isAnother = repeated !== undefined && column.column !== known.at(repeated);
  return isAnother && meaning.kind === repeated && (guess.role === "score" || meaning.isWeak);
}

/** Nobody knows what the header says, at least not its own word below a spanning one. */
function isOpen({ meaning, isInherited }: HeaderColumn): boolean {
  return meaning === null || isInherited === true;
}

const KNOWN_BY = { place: "column-order", word: undefined } as const;

function withRole(block: HeaderBlock, found: HeaderColumn, { role, by }: Guess): HeaderBlock {
  const settled: HeaderColumn = {
    ...found,
    meaning: { kind: role, isWeak: true },
    knownBy: by ? KNOWN_BY[by] : "column-content",
  };
  const columns = [...block.columns.filter((column) => column !== found), settled];
  return {
    ...block,
    right: Math.max(block.right, settled.right),
    columns: columns.sort((a, b) => a.column - b.column),
  };
}
