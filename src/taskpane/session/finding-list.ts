import type { Finding, Review } from "../../core";
import { a1, cellId } from "../../core";
import type { FindingFilter } from "./session";
import { SEVERITIES } from "./table-line";

/** A finding as a line of the list. */
export interface FindingLine {
  /** Stable as long as the finding stays at its cell. */
  readonly id: string;
  readonly finding: Finding;
  /** The first cell's address. */
  readonly address: string;
  /** Why the user set it aside; `null` while it is open. */
  readonly ignoredBecause: string | null;
}

/** The lines of one severity, or those set aside. */
export interface FindingGroup {
  readonly kind: FindingFilter;
  readonly lines: readonly FindingLine[];
}

/** Findings of one table, or of the whole workbook (`null`), in groups; empty groups are left out. */
export function findingGroups(review: Review, table: number | null): readonly FindingGroup[] {
  const belongs = (finding: Finding) => table === null || finding.table === table;
  const open = review.findings.filter(belongs).map((finding) => line(finding, null));
  const ignored = review.ignored
    .filter(({ finding }) => belongs(finding))
    .map(({ finding, choice }) => line(finding, choice.reason));
  const groups: readonly FindingGroup[] = [
    ...SEVERITIES.map((kind) => ({ kind, lines: open.filter(({ finding }) => finding.severity === kind) })),
    { kind: "ignored", lines: ignored },
  ];
  return groups.filter(({ lines }) => lines.length > 0).map(numbered);
}

function line(finding: Finding, ignoredBecause: string | null): FindingLine {
  const [first] = finding.cells;
  return {
    id: `${finding.check}@${first ? cellId(first) : ""}`,
    finding,
    address: first ? a1(first.row, first.column) : "",
    ignoredBecause,
  };
}

/** A check may report one cell twice, for two reasons: the second line needs an id of its own. */
function numbered(group: FindingGroup): FindingGroup {
  const seen = new Map<string, number>();
  const lines = group.lines.map((one) => {
    const count = seen.get(one.id) ?? 0;
    seen.set(one.id, count + 1);
    return count === 0 ? one : { ...one, id: `${one.id}#${count}` };
  });
  return { ...group, lines };
}

/** The groups of one kind where asked; else all that are open: what was set aside shows only to who asks for it. */
export function shownGroups(
  groups: readonly FindingGroup[],
  filter: FindingFilter | null,
): readonly FindingGroup[] {
  return groups.filter(({ kind }) => (filter === null ? kind !== "ignored" : kind === filter));
}

/** Where in the list the user stands: a line, and its place, which is still known when the line itself has gone. */
export interface Standing {
  readonly id: string;
  readonly place: number;
}

/**
 * The line before or after the one where the user stands; from nowhere the first or the last; it does not wrap around. When
 * the line has gone, because it was mended or set aside, the next one is that which took its place.
 */
export function neighbour(
  lines: readonly FindingLine[],
  standing: Standing | null,
  step: 1 | -1,
): FindingLine | null {
  if (standing === null) return lines.at(step === 1 ? 0 : -1) ?? null;
  const at = lines.findIndex(({ id }) => id === standing.id);
  if (at >= 0) return lines[at + step] ?? null;
  const gap = Math.min(standing.place, lines.length);
  return lines[step === 1 ? gap : gap - 1] ?? null;
}
