import { names, type HeaderColumn } from "./header-column";
import { OWN_KINDS } from "../../words/header-words";
import type { HeaderKind, HeaderMeaning } from "../../words/header-words";

type Columns = readonly HeaderColumn[];

/** Kinds that open a table from the left. */
const OPENING: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["side-label", "level1", "level2", "name"]);
/** Kinds that are no role of a column of ours. */
const NOT_OURS: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "side-label",
  "other",
  "criteria",
  "reviewer",
  "monitoring",
  "multi-year",
]);

/**
 * Splits the columns of a header row into those of each table beside the other. A table begins where level or
 * name columns come round again; a blank column parts tables too, and so does an edge, unless what follows is just
 * what the table still lacks.
 *
 * @param edges - the columns in which tables and titles nearby begin
 */
export function splitTables(columns: Columns, edges: ReadonlySet<number> = new Set()): readonly Columns[] {
  const tables: Columns[] = [];
  for (const part of splitAtGaps(columns, edges)) {
    const before = tables.at(-1);
    if (before && completes(part, before)) tables[tables.length - 1] = [...before, ...part];
    else tables.push(part);
  }
  return tables.flatMap(splitAtRepeats).map(trimmed).filter(isSome);
}

function isSome(columns: Columns): boolean {
  return columns.length > 0;
}

function splitAtGaps(columns: Columns, edges: ReadonlySet<number>): readonly Columns[] {
  const parts: HeaderColumn[][] = [];
  for (const column of columns) {
    const before = parts.at(-1)?.at(-1);
    if (before && column.column <= before.right + 1 && !edges.has(column.column)) parts.at(-1)?.push(column);
    else parts.push([column]);
  }
  return parts;
}

/** Beyond a blank column a header goes on only with header words, and with roles that are still missing. */
function completes(part: Columns, before: Columns): boolean {
  const isOpened = before.some(({ meaning }) => meaning !== null && OPENING.has(meaning.kind));
  if (!isOpened || part.filter(({ meaning }) => meaning !== null).length * 2 < part.length) return false;
  const known = kindsOf(before, () => true);
  const isMore = [...kindsOf(part, () => true)].some((kind) => !NOT_OURS.has(kind) && !known.has(kind));
  return isMore && !isRepeating(part, before);
}

/**
 * Whether a part names again what the table has; of words that only hint at roles (预期目标 | 实际完成情况) any will do. As
 * long as no value has come, points repeat nothing, for they may stand behind every level, nor does what describes a
 * name: 三级指标 | 指标内容.
 */
function isRepeating(part: Columns, before: Columns): boolean {
  const isHinting = part.every(({ meaning }) => meaning === null || meaning.isWeak);
  const again = hasValues(before) ? [] : names(before, "level1", "level2") ? ["points", "name"] : ["points"];
  const known = kindsOf(behindLevels(before), isTelling);
  const named = kindsOf(part, (meaning) => (isHinting ? OWN_KINDS.has(meaning.kind) : isTelling(meaning)));
  return [...named].some((kind) => known.has(kind) && !again.includes(kind));
}

/** The columns without the points right behind levels: those of the rows may still come. */
function behindLevels(columns: Columns): Columns {
  const isLevel = (column: HeaderColumn | undefined): boolean =>
    column?.meaning?.kind === "level1" || column?.meaning?.kind === "level2";
  return columns.filter(({ meaning }, at) => meaning?.kind !== "points" || !isLevel(columns[at - 1]));
}

function isTelling({ kind, isWeak }: HeaderMeaning): boolean {
  return !isWeak && OWN_KINDS.has(kind);
}

/** What the columns mean that is meant. */
export function kindsOf(
  columns: Columns,
  isMeant: (meaning: HeaderMeaning) => boolean,
): ReadonlySet<HeaderKind> {
  return new Set(columns.flatMap(({ meaning }) => (meaning && isMeant(meaning) ? [meaning.kind] : [])));
}

function splitAtRepeats(columns: Columns): readonly Columns[] {
  const parts: HeaderColumn[][] = [];
  columns.forEach((column, at) => {
    const current = parts.at(-1);
    if (current && !(beginsAnotherTable(column, current) && hasValues(columns.slice(at))))
      current.push(column);
    else parts.push([column]);
  });
  return parts;
}

/** Targets or actual values: levels right of them with none behind are the table's own. */
function hasValues(columns: Columns): boolean {
  return names(columns, "target", "actual");
}

/** Whether columns open a table, 序号 aside: what stands right of them may belong to a table that began above. */
export function opens(columns: Columns): boolean {
  const meaning = columns.find((column) => column.meaning?.kind !== "other")?.meaning;
  return meaning ? !meaning.isWeak && OPENING.has(meaning.kind) : false;
}

function beginsAnotherTable(column: HeaderColumn, current: Columns): boolean {
  if (!column.meaning || column.meaning.isWeak || !OPENING.has(column.meaning.kind)) return false;
  return hasValues(current) && names(current, column.meaning.kind, "name");
}

/** Drops header cells left of the first known word; 序号 right before it belongs to the table. */
function trimmed(columns: Columns): Columns {
  const first = columns.findIndex(({ meaning }) => meaning !== null && meaning.kind !== "other");
  let start = Math.max(0, first);
  while (start > 0 && isNumbering(columns[start - 1], columns[start])) start--;
  return columns.slice(start);
}

function isNumbering(before: HeaderColumn | undefined, after: HeaderColumn | undefined): boolean {
  return before?.meaning?.kind === "other" && before.right + 1 === after?.column;
}
