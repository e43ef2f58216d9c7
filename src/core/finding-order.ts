import type { Finding, Severity } from "./checks/finding";
import type { WorkbookSnapshot } from "./sheet";

const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];

/** Findings as a person works through them: errors first, then sheet by sheet, row by row, from left to right. */
export function orderedFindings(
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
): readonly Finding[] {
  const position = new Map(workbook.sheets.map(({ id }, index) => [id, index]));
  const rank = ({ severity, cells: [first] }: Finding): readonly number[] => [
    SEVERITIES.indexOf(severity),
    position.get(first?.sheet ?? "") ?? workbook.sheets.length,
    first?.row ?? 0,
    first?.column ?? 0,
  ];
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) }));
  return ranked.sort((one, other) => compare(one, other)).map(({ finding }) => finding);
}

interface Ranked {
  readonly finding: Finding;
  readonly rank: readonly number[];
}

/** Equal places are ordered by the check's name, so that the order of the checks does not matter. */
function compare(one: Ranked, other: Ranked): number {
  for (const [index, rank] of one.rank.entries()) {
    const difference = rank - (other.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (one.finding.check === other.finding.check) return 0;
  return one.finding.check < other.finding.check ? -1 : 1;
}
