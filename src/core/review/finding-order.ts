import type { Finding, Severity } from "../checks/finding";
import { cellKey, type WorkbookSnapshot } from "../sheet";

const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];

/** Findings on one sheet, a list for each severity, every list in the order of its cells. */
export interface Pile {
  readonly sheet: string;
  readonly lists: readonly (readonly Finding[])[];
}

/**
 * Findings as a person works through them: errors first, then sheet by sheet, row by row, from left to right.
 *
 * @param piles - the findings of each table, and those about the workbook; a table that did not change need not be
 * piled again, so that after an edit the work of one table is left, whatever the size of the workbook
 */
export function orderedFindings(
  piles: readonly (readonly Pile[])[],
  workbook: WorkbookSnapshot,
): readonly Finding[] {
  const ordered: Finding[] = [];
  for (const bin of binsOf(piles, workbook)) {
    if (bin) for (const finding of merged(bin)) ordered.push(finding);
  }
  return ordered;
}

type Bins = ((readonly Finding[])[] | undefined)[];

/** The lists of all piles by severity, and within that by sheet; findings on no sheet of the workbook come last. */
function binsOf(piles: readonly (readonly Pile[])[], { sheets }: WorkbookSnapshot): Bins {
  const position = new Map(sheets.map(({ id }, index) => [id, index]));
  const bins: Bins = new Array(SEVERITIES.length * (sheets.length + 1));
  for (const ofTable of piles) {
    for (const { sheet, lists } of ofTable) {
      const at = position.get(sheet) ?? sheets.length;
      lists.forEach((list, severity) => {
        if (list.length > 0) (bins[severity * (sheets.length + 1) + at] ??= []).push(list);
      });
    }
  }
  return bins;
}

/** Piles findings for {@link orderedFindings}. */
export function pilesOf(findings: readonly Finding[]): readonly Pile[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.cells[0]?.sheet ?? "";
    const known = bySheet.get(sheet);
    if (known) known.push(finding);
    else bySheet.set(sheet, [finding]);
  }
  return [...bySheet].map(([sheet, own]) => ({
    sheet,
    lists: SEVERITIES.map((severity) => own.filter((one) => one.severity === severity).sort(compare)),
  }));
}

function merged(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const [first, ...others] = lists;
  if (others.length === 0) return first ?? [];
  return lists.flat().sort(compare);
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
