import type { Finding } from "../checks/finding";
import type { ReportCell, ReportMeta, ReportSection, ReportSheet, ReportWords } from "./report";
import type { Review } from "../review/review";
import { isOnHiddenSheet } from "../write-back/hidden-sheet";
import { scoreProposals, type ScoreProposal } from "../write-back/score-proposals";
import type { CheckId } from "../checks/ids";
import { CHECK_IDS } from "../checks/ids";
import type { ScoredTable } from "../scoring/model";
import { isUnscored } from "../scoring/unscored";
import { whyUnscored } from "../scoring/why-unscored";
import { a1, type CellRef } from "../sheet";

type Cells = readonly ReportCell[];

const BLANK: ReportCell = { value: null };

const COLUMN_WIDTHS = [14, 10, 10, 24, 48, 36];
const SECTIONS: readonly ReportSection[] = ["tables", "findings", "changes", "ignored", "policies", "off"];

/**
 * The inspection report of a review: a summary of the tables, findings with links, score changes, what was set
 * aside, and the policies with their sources.
 *
 * @param meta - the day and the version, which a pure function cannot know
 * @param words - the report's words in one language
 */
export function buildReport(review: Review, meta: ReportMeta, words: ReportWords): ReportSheet {
  const rowsOf: Readonly<Record<ReportSection, readonly Cells[]>> = {
    tables: review.tables.map((scored, table) => tableRow(review, words, { scored, table })),
    findings: review.findings.map((finding) => findingRow(review, words, finding)),
    changes: review.tables.flatMap((scored, table) => [
      ...unscoredRows(review, words, scored),
      ...changeRows(review, words, table),
    ]),
    ignored: review.ignored.map((one) => ignoredRow(review, words, one)),
    policies: review.tables.map((scored) => policyRow(words, scored)),
    off: CHECK_IDS.filter((check) => review.settings.disabledChecks.includes(check)).map((check) =>
      checkOffRow(words, check),
    ),
  };
  return {
    name: words.sheetName,
    rows: [
      [{ value: words.title, style: "title" }],
      [{ value: words.made(meta), style: "muted" }],
      ...SECTIONS.flatMap((section) => sectionRows(noneIn(words, review), section, rowsOf[section])),
    ],
    columnWidths: COLUMN_WIDTHS,
  };
}

/** Where a table was not scored, no findings are no proof that all is well. */
function noneIn(words: ReportWords, { tables }: Review): ReportWords {
  if (!tables.some(isUnscored)) return words;
  return { ...words, none: { ...words.none, findings: words.noOtherFindings } };
}

/** A table of which no score was judged says so, and why, where its score changes would stand. */
function unscoredRows({ problems }: Review, words: ReportWords, scored: ScoredTable): readonly Cells[] {
  if (!isUnscored(scored)) return [];
  return [
    [
      { value: scored.table.region.sheetName },
      BLANK,
      BLANK,
      BLANK,
      { value: words.unscored.name, style: "review" },
      { value: words.unscored.why(whyUnscored(problems, scored)) },
    ],
  ];
}

function checkOffRow(words: ReportWords, check: CheckId): Cells {
  const { title, why, state } = words.checkOff(check);
  return [BLANK, BLANK, BLANK, { value: title }, { value: why }, { value: state, style: "muted" }];
}

function sectionRows(words: ReportWords, section: ReportSection, rows: readonly Cells[]): readonly Cells[] {
  const head: Cells = [{ value: words.headings[section], style: "heading" }];
  if (rows.length === 0) return [[], head, [{ value: words.none[section], style: "muted" }]];
  const columns: Cells = words.columns[section].map((value) => ({ value, style: "heading" }));
  return [[], head, columns, ...rows];
}

interface Placed {
  readonly scored: ScoredTable;
  readonly table: number;
}

function tableRow(review: Review, words: ReportWords, { scored, table }: Placed): Cells {
  const found = review.findings.filter((finding) => finding.table === table);
  const count = (severity: Finding["severity"]) => found.filter((one) => one.severity === severity).length;
  const counts = words.counts(count("error"), count("warning"), count("review"));
  return [
    { value: scored.table.region.sheetName },
    { value: printedTotal(scored) },
    { value: scored.total.suggested?.toNumber() ?? null },
    { value: scored.total.grade ? words.grade[scored.total.grade] : null },
    projectCell(scored),
    { value: isUnscored(scored) ? words.unscored.counted(counts) : counts },
  ];
}

function printedTotal({ table }: ScoredTable): string | number | null {
  const cell = table.total?.score;
  return cell ? (cell.value?.toNumber() ?? cell.text) : null;
}

/** The project's name, or what else tells the table apart, leading to where it stands. */
function projectCell({ table: { region, project, title } }: ScoredTable): ReportCell {
  const place = project ?? title ?? { text: "", row: region.area.top, column: region.area.left };
  const cell = { sheet: region.sheet, row: place.row, column: place.column };
  const name = [project?.text, title?.text].find((text) => text) ?? region.sheetName;
  return { value: name, link: { cell, sheetName: region.sheetName } };
}

function findingRow(review: Review, words: ReportWords, finding: Finding): Cells {
  const { title, sentence, fix } = words.check(finding);
  return [
    ...placeCells(review, finding.cells[0]),
    { value: words.severity[finding.severity], style: finding.severity },
    { value: title },
    { value: sentence },
    { value: fix, style: "muted" },
  ];
}

function ignoredRow(
  review: Review,
  words: ReportWords,
  { finding, choice }: Review["ignored"][number],
): Cells {
  const { title, sentence } = words.check(finding);
  return [
    ...placeCells(review, finding.cells[0]),
    { value: words.severity[finding.severity], style: "muted" },
    { value: title },
    { value: sentence },
    { value: choice.reason },
  ];
}

function changeRows(review: Review, words: ReportWords, table: number): readonly Cells[] {
  return scoreProposals(review, table).map((proposal) => [
    ...placeCells(review, proposal.cell),
    { value: proposal.printed?.value?.toNumber() ?? null },
    { value: proposal.value.toNumber() },
    { value: nameOf(review, words, proposal) },
    { value: changeWords(review, words, proposal) },
  ]);
}

/** Whether a score would be written without being asked for, and why not. */
function changeWords(review: Review, { change }: ReportWords, proposal: ScoreProposal): string {
  const { reason, printed, isOffer } = proposal;
  const scored = review.tables[reason.table];
  if (!printed) return change.nowhere;
  if (scored && isOnHiddenSheet(review, scored)) return change.hidden;
  if (isOffer) return change.offered;
  return printed.formula === null ? change.proposed : change.formula;
}

function nameOf({ tables }: Review, words: ReportWords, { reason }: ScoreProposal): string {
  if (reason.kind === "budget-score") return words.budgetScore;
  return tables[reason.table]?.table.indicators[reason.indicator]?.title ?? "";
}

function policyRow(words: ReportWords, scored: ScoredTable): Cells {
  const { name, because, sources } = words.policy(scored);
  return [
    { value: scored.table.region.sheetName },
    BLANK,
    BLANK,
    { value: name },
    { value: sources },
    { value: because, style: "muted" },
  ];
}

/** The sheet's name, and the address as a link. */
function placeCells({ workbook }: Review, cell: CellRef | undefined): Cells {
  if (!cell) return [BLANK, BLANK];
  const sheetName = workbook.sheets.find(({ id }) => id === cell.sheet)?.name ?? cell.sheet;
  return [{ value: sheetName }, { value: a1(cell.row, cell.column), link: { cell, sheetName } }];
}
