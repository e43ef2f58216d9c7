import { isSame, sum } from "../../decimal";
import type { Decimal } from "../../decimal";
import { foldWidth } from "../wording";
import type { NumberCell } from "../model";

/** What decides whether a row breaks down the one above. */
export interface FamilyMember {
  readonly name: string;
  readonly group: string;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
  /** Whether a target or a result stands in the row. */
  readonly hasValues: boolean;
}

/** A row's parent and whether its points and score enter the total. */
export interface Kinship {
  readonly parent: number | null;
  readonly isCounted: boolean;
}

type Rank = "chapter" | "section" | "part" | "plain";

/** Finds parents (一、 over 1、; a row over 其中…) and counts each family once. */
export function findParents(rows: readonly FamilyMember[]): readonly Kinship[] {
  const parents = rows.map((_, index) => parentOf(rows, index));
  const kinship: Kinship[] = rows.map((_, index) => ({ parent: parents[index] ?? null, isCounted: true }));
  const having = new Set(parents.filter((parent) => parent !== null));
  for (const parent of [...having].sort((one, other) => one - other)) {
    const children = parents.flatMap((of, child) => (of === parent ? [child] : []));
    settleFamily(rows, { parent, children }, kinship);
  }
  return kinship;
}

function rankOf(name: string): Rank {
  const text = foldWidth(name)
    .trim()
    .replace(/^[★☆*\s]+/, "");
  if (/^其中/.test(text)) return "part";
  if (/^[(]?[一二三四五六七八九十]{1,3}[)、.]/.test(text)) return "chapter";
  return /^(?:[(]?\d{1,2}[)、.](?!\d)|[①-⑳])/.test(text) ? "section" : "plain";
}

/** The nearest row above in the same group that a 其中 or a 1、 can belong to. */
function parentOf(rows: readonly FamilyMember[], index: number): number | null {
  const rank = rankAt(rows, index);
  if (rank === "plain") return bareParentOf(rows, index);
  if (rank !== "part" && rank !== "section") return null;
  const start = rows.findIndex(({ group }) => group === rows[index]?.group);
  for (let above = index - 1; above >= start; above--) {
    const other = rankAt(rows, above);
    if (other !== rank) return rank === "part" || other === "chapter" ? above : null;
  }
  return null;
}

/** A row with points and no values, told by the rows with values and no points right below it. */
function bareParentOf(rows: readonly FamilyMember[], index: number): number | null {
  if (!isBarePart(rows[index]!)) return null;
  let above = index - 1;
  while (above >= 0 && isBarePart(rows[above]!)) above -= 1;
  const row = rows[above];
  const isParent = row?.group === rows[index]!.group && row.points?.value && !row.hasValues;
  return isParent ? above : null;
}

function isBarePart({ points, score, hasValues }: FamilyMember): boolean {
  return hasValues && !points?.value && !score?.value;
}

function rankAt(rows: readonly FamilyMember[], index: number): Rank {
  return rankOf(rows[index]?.name ?? "");
}

interface Family {
  readonly parent: number;
  readonly children: readonly number[];
}

/**
 * A parent that prints the sum of its children is left out; children without points of their own are left
 * out where the parent has them; a family whose members all stand for themselves is none. One 其中 alone does not
 * break its parent down: with points of its own it stands for itself.
 */
function settleFamily(rows: readonly FamilyMember[], { parent, children }: Family, kinship: Kinship[]): void {
  const worth = (index: number): Decimal | null =>
    rows[index]?.points?.value ?? rows[index]?.score?.value ?? null;
  const own = worth(parent);
  const bearing = children.flatMap((child) => worth(child) ?? []);
  if (own === null) return;
  if (bearing.length === 0) {
    for (const child of children) kinship[child] = { parent, isCounted: false };
  } else if (isSame(sum(bearing), own) && !isLonePart(rows, children)) {
    kinship[parent] = { parent: kinship[parent]?.parent ?? null, isCounted: false };
  } else {
    for (const child of children) kinship[child] = { parent: null, isCounted: true };
  }
}

function isLonePart(rows: readonly FamilyMember[], children: readonly number[]): boolean {
  return children.length === 1 && rankAt(rows, children[0] ?? -1) === "part";
}
