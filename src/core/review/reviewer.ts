import type { Finding } from "../checks/finding";
import { runTableChecks, runWorkbookChecks } from "../checks/index";
import { orderedFindings } from "./finding-order";
import { divideIgnored } from "./ignored-findings";
import type { Problem } from "../outcome";
import type { Review, Reviewer, ReviewProgress } from "./review";
import { workbookProblems } from "./review-problems";
import type { ScoredTable } from "../scoring/model";
import { scoreTable } from "../scoring/score-table";
import type { ReviewSettings } from "../settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet";
import type { SelfEvaluationTable, SkippedArea } from "../table/model";
import { readTable } from "../table/parse";
import { recognizeSheet } from "../table/recognize";

/** What a sheet holds, before anything is scored. */
interface SheetReading {
  readonly tables: readonly SelfEvaluationTable[];
  readonly skipped: readonly SkippedArea[];
  readonly problems: readonly Problem[];
}

/** A table scored and checked by itself. */
interface TableReview {
  readonly scored: ScoredTable;
  readonly findings: readonly Finding[];
}

/** What became of a sheet, and for which choices of the user. */
interface SheetReview {
  readonly reading: SheetReading;
  readonly roles: ReviewSettings["roles"];
  readonly tables: readonly TableReview[];
  readonly settings: ReviewSettings;
}

type Memory = WeakMap<SheetSnapshot, SheetReview>;

/** Reviews a workbook once. Pure: the same workbook and settings give the same review. */
export function reviewWorkbook(workbook: WorkbookSnapshot, settings: ReviewSettings): Review {
  return createReviewer().review(workbook, settings);
}

/**
 * A reviewer that keeps what it found in each sheet by the sheet's identity: after an edit only the sheet
 * that is a new object is read again, and the result is that of {@link reviewWorkbook}.
 */
export function createReviewer(): Reviewer {
  const memory: Memory = new WeakMap();
  const steps = (workbook: WorkbookSnapshot, settings: ReviewSettings) =>
    reviewSteps(workbook, settings, memory);
  return {
    steps,
    review(workbook, settings) {
      const running = steps(workbook, settings);
      for (;;) {
        const step = running.next();
        if (step.done) return step.value;
      }
    },
  };
}

function* reviewSteps(
  workbook: WorkbookSnapshot,
  settings: ReviewSettings,
  memory: Memory,
): Generator<ReviewProgress, Review, void> {
  const sheets: SheetReview[] = [];
  for (const sheet of workbook.sheets) {
    sheets.push(reviewSheet(sheet, settings, memory));
    yield { sheetName: sheet.name, done: sheets.length, of: workbook.sheets.length };
  }
  return assemble(workbook, settings, sheets);
}

function reviewSheet(sheet: SheetSnapshot, settings: ReviewSettings, memory: Memory): SheetReview {
  const known = memory.get(sheet);
  const isRead = known?.roles === settings.roles;
  if (known && isRead && isScoredAlike(known.settings, settings)) return known;
  const reading = known && isRead ? known.reading : readSheet(sheet, settings);
  const tables = reading.tables.map((table) => reviewTable(table, settings));
  const reviewed = { reading, roles: settings.roles, tables, settings };
  memory.set(sheet, reviewed);
  return reviewed;
}

/** The choices on which scores and checks of a single table rest. */
const TABLE_CHOICES = [
  "policy",
  "tablePolicies",
  "customPolicy",
  "decimals",
  "disabledChecks",
  "scoreBasis",
] as const;

function isScoredAlike(before: ReviewSettings, now: ReviewSettings): boolean {
  return TABLE_CHOICES.every((choice) => before[choice] === now[choice]);
}

function readSheet(sheet: SheetSnapshot, { roles }: ReviewSettings): SheetReading {
  const { regions, skipped, problems } = recognizeSheet(sheet, roles);
  const tables = regions.map((region) => readTable(sheet, region));
  return { tables, skipped, problems: [...problems, ...tables.flatMap((table) => table.problems)] };
}

function reviewTable(table: SelfEvaluationTable, settings: ReviewSettings): TableReview {
  const scored = scoreTable(table, settings);
  return { scored, findings: runTableChecks(scored, settings) };
}

const placed = new WeakMap<TableReview, readonly Finding[]>();

/** A table's findings with its position in the review; the same objects as before while it keeps its position. */
function findingsAt(review: TableReview, table: number): readonly Finding[] {
  const known = placed.get(review);
  if (known && (known.length === 0 || known[0]?.table === table)) return known;
  const findings = review.findings.map((finding) => ({ ...finding, table }));
  placed.set(review, findings);
  return findings;
}

function assemble(
  workbook: WorkbookSnapshot,
  settings: ReviewSettings,
  sheets: readonly SheetReview[],
): Review {
  const reviews = sheets.flatMap(({ tables }) => tables);
  const tables = reviews.map(({ scored }) => scored);
  const skipped = sheets.flatMap(({ reading }) => reading.skipped);
  const groups = [...reviews.map(findingsAt), runWorkbookChecks({ workbook, tables }, settings)];
  const ordered = orderedFindings(groups, workbook);
  return {
    workbook,
    settings,
    tables,
    ...divideIgnored(ordered, workbook, settings),
    skipped,
    problems: workbookProblems(workbook, tables, skipped).concat(
      sheets.flatMap(({ reading }) => reading.problems),
    ),
  };
}
