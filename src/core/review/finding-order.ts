import type { Finding, Severity } from "../checks/finding";
import { cellKey, type WorkbookSnapshot } from "../sheet";

const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];

/** Findings of one severity on one sheet. */
interface Pile {
  readonly severity: Severity;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings as a person works through them: errors first, then sheet by sheet, row by row, from left to right.
 *
 * @param groups - the findings of each table, and those about the workbook. A group that is the same object as before
 * is not sorted again: after an edit that leaves the work of one table, whatever the size of the workbook
 */
export function orderedFindings(
  groups: readonly (readonly Finding[])[],
  workbook: WorkbookSnapshot,
): readonly Finding[] {
  const position = new Map(workbook.sheets.map(({ id }, index) => [id, index]));
  const { length } = workbook.sheets;
  const bins: Pile[][] = [];
  for (const pile of groups.flatMap(pilesOf)) {
    // Findings on no sheet of the workbook come last.
    const bin = SEVERITIES.indexOf(pile.severity) * (length + 1) + (position.get(pile.sheet) ?? length);
    (bins[bin] ??= []).push(pile);
  }
  const ordered: Finding[] = [];
  for (const bin of bins) if (bin) ordered.push(...merged(bin));
  return ordered;
}

const divided = new WeakMap<readonly Finding[], readonly Pile[]>();

function pilesOf(group: readonly Finding[]): readonly Pile[] {
  const known = divided.get(group);
  if (known) return known;
  const piles = SEVERITIES.flatMap((severity) => {
    const bySheet = new Map<string, Finding[]>();
    for (const finding of group) {
      const sheet = finding.cells[0]?.sheet ?? "";
      if (finding.severity === severity) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), finding]);
    }
    return [...bySheet].map(([sheet, findings]) => ({ severity, sheet, findings: findings.sort(compare) }));
  });
  divided.set(group, piles);
  return piles;
}

function merged(piles: readonly Pile[]): readonly Finding[] {
  const [first, ...others] = piles;
  if (others.length === 0) return first?.findings ?? [];
  return piles.flatMap(({ findings }) => findings).sort(compare);
}

/** Equal places are ordered by the check's name, so that the order of the checks does not matter. */
function compare(one: Finding, other: Finding): number {
  const difference = placeOf(one) - placeOf(other);
  if (difference !== 0) return difference;
  if (one.check === other.check) return 0;
  return one.check < other.check ? -1 : 1;
}

/** Row and column as one number, in this order of weight. */
function placeOf({ cells: [first] }: Finding): number {
  return first ? cellKey(first.row, first.column) : 0;
}
