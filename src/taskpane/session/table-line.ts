import type { Finding, Grade, Review, ScoredTable, Severity } from "../../core";
import { a1, Decimal, isOnHiddenSheet, isSummedUp, isTouched, isUnscored } from "../../core";
import type { ProposalChoices } from "./ticked";
import { totalOf } from "./ticked";
import type { ListView, Session, TableState } from "./session";

/** One line of the overview. */
export interface TableLine {
  /** Region id. */
  readonly id: string;
  /** Position in the review. */
  readonly table: number;
  /** The project, with the sheet behind it where another table has the same. */
  readonly project: string;
  readonly sheetName: string;
  /** The total as printed; `null` where blank or absent. */
  readonly printed: Decimal | null;
  readonly proposed: Decimal | null;
  readonly grade: Grade | null;
  /** `null` until the checks have run. */
  readonly counts: Readonly<Record<Severity, number>> | null;
  /** Not one of its scores was judged. */
  readonly isUnscored: boolean;
  readonly isHidden: boolean;
  readonly state: TableState | "latest";
}

/** Every table as a line, in the order of the workbook. */
export function tableLines(
  review: Review,
  { tableStates, ...choices }: Pick<Session, "tableStates"> & ProposalChoices,
): readonly TableLine[] {
  const counts = countByTable(review);
  const names = projectNames(review);
  return review.tables.map((scored, position) => {
    const { table, total } = scored;
    const isHidden = isOnHiddenSheet(review, scored);
    return {
      id: table.region.id,
      table: position,
      project: names[position] ?? "",
      sheetName: table.region.sheetName,
      printed: table.total?.score?.value ?? null,
      isHidden,
      proposed:
        isHidden || hasOwnTotal(scored, choices) ? totalOf(review, position, choices) : total.suggested,
      grade: total.grade,
      counts: review.isChecked ? (counts[position] ?? noFindings()) : null,
      isUnscored: isUnscored(scored),
      state: tableStates[table.region.id] ?? "latest",
    };
  });
}

/** The projects' names; two tables of one project are told apart by their sheets, on one sheet by their places. */
function projectNames({ tables }: Review): readonly string[] {
  const regions = tables.map(({ table }) => table.region);
  const names = tables.map(({ table }) => table.project?.text ?? "");
  const onSheets = toldApart(
    names,
    regions.map(({ sheetName }) => ` · ${sheetName}`),
  );
  return toldApart(
    onSheets,
    regions.map(({ area }) => `!${a1(area.top, area.left)}`),
  );
}

/** The names, each with more behind it that another one has too. */
function toldApart(names: readonly string[], more: readonly string[]): readonly string[] {
  return names.map((name, at) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return isAlone || !name ? name : name + more[at];
  });
}

/** Whether what will be written may be less than what is proposed: something was chosen, or formulas are kept. */
function hasOwnTotal(scored: ScoredTable, { scope, ticks, formulaChoices }: ProposalChoices): boolean {
  if (scope !== null || Object.keys(ticks).length + Object.keys(formulaChoices).length > 0) return true;
  const { indicators, budget, total } = scored.table;
  if (total?.score && total.score.formula !== null && !isSummedUp(scored)) return true;
  const scores = [budget?.total.score, ...indicators.map(({ score }) => score)];
  return scores.some((score) => score && score.formula !== null);
}

/** The lines of the tables of which anything is in scope. */
export function linesInScope(
  lines: readonly TableLine[],
  { tables }: Review,
  scope: Session["scope"],
): readonly TableLine[] {
  const isIn = ({ table }: TableLine) => tables.slice(table, table + 1).some((one) => isTouched(scope, one));
  return scope === null ? lines : lines.filter(isIn);
}

/** The lines that match the search and the chosen severity, sorted as chosen. */
export function visibleLines(lines: readonly TableLine[], view: ListView): readonly TableLine[] {
  const wanted = view.search.trim().toLowerCase();
  const matches = (line: TableLine) =>
    `${line.project} ${line.sheetName}`.toLowerCase().includes(wanted) && hasSeverity(line, view);
  return lines.filter(matches).sort(ORDER[view.sort]);
}

function hasSeverity(line: TableLine, { severity }: ListView): boolean {
  return severity === null || severity === "ignored" || (line.counts?.[severity] ?? 0) > 0;
}

const ORDER: Readonly<Record<ListView["sort"], (a: TableLine, b: TableLine) => number>> = {
  sheet: (a, b) => a.table - b.table,
  findings: (a, b) => weight(b) - weight(a) || a.table - b.table,
  total: (a, b) => worth(b).comparedTo(worth(a)) || a.table - b.table,
};

/** One that must be mended outweighs any number of suggestions. */
function weight({ counts }: TableLine): number {
  return counts === null ? 0 : counts.error * 1_000_000 + counts.warning * 1_000 + counts.review;
}

/** A table without a total comes last. */
function worth(line: TableLine): Decimal {
  return line.proposed ?? line.printed ?? new Decimal(-1);
}

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];

/** The severities of which there are findings, gravest first; what is to be verified counts where there is nothing graver. */
export function kindsFound(counts: Readonly<Record<Severity, number>>): readonly Severity[] {
  const kinds = SEVERITIES.filter((one) => counts[one] > 0);
  return kinds.length > 1 ? kinds.filter((one) => one !== "review") : kinds;
}

/** How many open findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = noFindings();
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function countByTable(review: Review): readonly Record<Severity, number>[] {
  const counts = review.tables.map(noFindings);
  for (const finding of review.findings) {
    const one = finding.table === null ? undefined : counts[finding.table];
    if (one) one[finding.severity] += 1;
  }
  return counts;
}

function noFindings(): Record<Severity, number> {
  return { error: 0, warning: 0, review: 0 };
}
