import type { ColumnRole } from "../recognition";
import { headerWord } from "../wording";
import {
  answers,
  areGroupsOf,
  areLevel1Labels,
  areLevel2Labels,
  areLimits,
  areNames,
  areNamesAlone,
  areOperators,
  areUnits,
  areWords,
  mirrors,
  type Cells,
} from "./column-content";
import { areMarks, arePoints, areScores, beginWithPoints, hasNoNumbers } from "./column-numbers";
import type { HeaderColumn } from "./header/header-column";
import type { HeaderKind } from "../words/header-words";

/** What is known of a table while the columns are settled whose header words do not tell. */
export interface Known {
  readonly columns: readonly HeaderColumn[];
  /** The column of a role; `undefined` as long as none has it. */
  readonly at: (role: ColumnRole) => number | undefined;
  /** The cells of a role's column, none as long as no column has the role. */
  readonly cells: (role: ColumnRole) => Cells;
  /** Whether another column says that the form evaluates: points that were given, or why something was missed. */
  readonly hasOutcome: boolean;
  /** Whether the title says that the unit evaluates itself. */
  readonly isTitled: () => boolean;
}

/** The cells of the open columns right of the one that is judged: two of them may prove each other. */
interface OpenBehind {
  readonly behind: () => readonly Cells[];
}

/** A role that the cells of a column can prove where its header word does not name it. */
export interface Guess {
  readonly role: ColumnRole;
  /** Whether a column may have the role by its place among the known ones. */
  readonly stands: (column: HeaderColumn, known: Known) => boolean;
  /** Whether the cells leave no doubt. */
  readonly proves: (own: Cells, known: Known & OpenBehind) => boolean;
  /** Whether the cells allow the role to the only open column that stands there. */
  readonly allows?: (own: Cells, known: Known) => boolean;
  /** What tells, if not the cells: the place, the cells being mostly blank, or the header word beside another. */
  readonly by?: "place" | "word";
  /** Whether it is for columns without a header word, blank ones and mere numbers, and for no others. */
  readonly isUnnamed?: boolean;
  /** Header words that the cells overrule, besides unknown ones. */
  readonly overrules?: (kind: HeaderKind, place: Place) => boolean;
}

/** A column whose header word may be overruled. */
export interface Place extends Known {
  readonly column: HeaderColumn;
}

/** In order: what an earlier one settles is known to those below it. */
export const GUESSES: readonly Guess[] = [
  {
    role: "points",
    stands: (column, { columns }) => isFullMark(column, columns),
    proves: () => true,
    overrules: (kind) => kind === "score",
    by: "word",
  },
  {
    role: "level1",
    stands: (column, known) => isLeftOf(column, known.at("level2") ?? known.at("name")),
    proves: areLevel1Labels,
    overrules: (kind) => kind === "targetOperator" || kind === "name",
    allows: (own, { cells }) => areWords(own) && areGroupsOf(own, cells("level2")),
  },
  {
    role: "level2",
    stands: (column, { at }) =>
      isRightOf(column, at("level1")) && isLeftOf(column, at("target") ?? at("actual")),
    proves: areLevel2Labels,
    allows: (own, { cells }) => areWords(own) && areGroupsOf(own, cells("name")),
    overrules: (kind, place) => ["name", "criteria", "target"].includes(kind) && isFollowedBy(place, "name"),
  },
  {
    role: "name",
    stands: (column, { at }) =>
      isRightOf(column, at("level2") ?? at("level1")) && isLeftOf(column, at("target") ?? at("actual")),
    proves: (own, { cells }) =>
      areNames(own) && (areLevel2Labels(cells("level2")) || areLevel1Labels(cells("level1"))),
    allows: (own, { cells, at }) =>
      areWords(own) &&
      (areLevel2Labels(cells("level2")) ||
        areGroupsOf(cells(at("level2") === undefined ? "level1" : "level2"), own)),
    overrules: (kind, place) =>
      ["criteria", "other", "target"].includes(kind) &&
      place.at("level2") !== undefined &&
      isFollowedBy(place, "target"),
  },
  {
    role: "name",
    stands: (column, { at }) =>
      hasNoLevels(at) && isLeftOf(column, at("target")) && isLeftOf(column, at("actual")),
    proves: areNamesAlone,
  },
  {
    role: "targetOperator",
    stands: (column, { at }) => isRightOf(column, at("name")),
    proves: areOperators,
  },
  { role: "targetUnit", stands: (column, { at }) => isRightOf(column, at("name")), proves: areUnits },
  {
    role: "target",
    stands: (column, { at }) => isRightOf(column, at("name"), -1) && isLeftOf(column, at("actual"), Infinity),
    proves: (own, known) => isEvaluation(known) && (areLimits(own) || isAnswered(own, known)),
    allows: (own, { cells, hasOutcome }) => hasOutcome && answers(own, cells("actual")),
  },
  {
    role: "actual",
    stands: (column, { at }) => isRightOf(column, at("target")),
    proves: (own, known) => isEvaluation(known) && mirrors(known.cells("target"), own),
    allows: (own, { cells, hasOutcome }) => hasOutcome && answers(cells("target"), own),
    overrules: (kind, { columns }) => kind === "other" || isOneOfSeveral(kind, columns, ["score", "target"]),
  },
  {
    role: "actual",
    stands: (column, { at }) => isRightOf(column, at("target")),
    proves: (own, { cells, hasOutcome }) => hasOutcome && answers(cells("target"), own),
    overrules: (kind, { columns }) => isOneOfSeveral(kind, columns, ["score", "target", "explanation"]),
  },
  {
    role: "points",
    stands: (_, { at }) => at("actual") !== undefined,
    proves: (own, { cells, behind }) =>
      arePoints(own, cells("score")) || behind().some((other) => arePoints(own, other)),
    overrules: (kind) => kind === "other",
  },
  {
    role: "score",
    stands: (column, { at }) => at("actual") !== undefined && isRightOf(column, at("points")),
    proves: (own, { cells }) => areScores(own, cells("points")),
    overrules: (kind, { column, isTitled }) =>
      kind === "reviewer" && column.meaning?.isEnding === true && isTitled(),
  },
  {
    role: "score",
    stands: (column, { at }) => at("points") === undefined && isRightOf(column, at("actual")),
    proves: () => false,
    allows: areMarks,
  },
  {
    role: "score",
    stands: (column, { at, columns }) =>
      isRightOf(column, at("actual")) && columns.every(({ meaning }) => meaning?.kind !== "reviewer"),
    proves: beginWithPoints,
    isUnnamed: true,
  },
  {
    role: "explanation",
    stands: (column, { at }) =>
      isRightOf(column, at("actual")) && isRightOf(column, at("score") ?? at("actual")),
    proves: () => false,
    allows: hasNoNumbers,
    by: "place",
  },
  {
    role: "explanation",
    stands: (column, { at }) => isRightOf(column, at("score")) && isAboutTheScore(column),
    proves: () => true,
    overrules: (kind) => kind === "criteria",
    by: "place",
  },
];

const FULL_MARK = /(?<!得)分[数值]$|^[单每各分]项分$/;

/** 分数 beside 得分 or 自评分数, or 自评分值 and 单项分 left of 得分, is the full mark, not a second score. */
function isFullMark(one: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const scores = columns.filter(({ meaning }) => meaning?.kind === "score");
  const word = headerWord(one.text);
  const isGiven = ({ text, column }: HeaderColumn): boolean =>
    !FULL_MARK.test(headerWord(text)) && one.column < column;
  return (
    scores.includes(one) &&
    (word === "分数" ? scores.length > 1 : FULL_MARK.test(word) && scores.some(isGiven))
  );
}

/** 评分说明, 自评依据 behind the score say why it is what it is; before it they are the rules it follows. */
function isAboutTheScore({ text }: HeaderColumn): boolean {
  return /(?:说明|依据|理由|分析)$/.test(headerWord(text));
}

/** The actual values answer the target; where nobody knows which they are, another open column does. */
function isAnswered(own: Cells, { at, cells, behind, hasOutcome }: Known & OpenBehind): boolean {
  if (at("actual") !== undefined) return mirrors(own, cells("actual"));
  return hasOutcome && behind().some((other) => mirrors(own, other));
}

function isEvaluation({ hasOutcome, isTitled }: Known): boolean {
  return hasOutcome || isTitled();
}

function hasNoLevels(at: Known["at"]): boolean {
  return at("level1") === undefined && at("level2") === undefined;
}

function isLeftOf({ column }: HeaderColumn, other: number | undefined, otherwise = -1): boolean {
  return column < (other ?? otherwise);
}

function isRightOf({ column }: HeaderColumn, other: number | undefined, otherwise = Infinity): boolean {
  return column > (other ?? otherwise);
}

function isFollowedBy({ column, columns }: Place, kind: HeaderKind): boolean {
  return columns.some((other) => other.column > column.column && other.meaning?.kind === kind);
}

/** 自评值 beside 自评得分: one of two columns of a kind can be something else. */
function isOneOfSeveral(
  kind: HeaderKind,
  columns: readonly HeaderColumn[],
  kinds: readonly HeaderKind[],
): boolean {
  return kinds.includes(kind) && columns.filter(({ meaning }) => meaning?.kind === kind).length > 1;
}
