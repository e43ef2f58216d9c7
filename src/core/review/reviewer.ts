import type { Finding } from "../checks/finding";
import { orderedFindings, pilesOf, type Pile } from "./finding-order";
import { divideIgnored } from "./ignored-findings";
import type { Problem } from "../outcome";
import type { Checks, Review, Reviewer, ReviewProgress } from "./review";
import { workbookProblems } from "./review-problems";
import type { ScoredTable } from "../scoring/model";
import { scoreTable } from "../scoring/score-table";
import type { ReviewSettings } from "../settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet";
import type { SelfEvaluationTable } from "../table/model";
import type { Recognition, SkippedArea } from "../table/recognition";
import { readTable } from "../table/parse";
import { recognizeSheet } from "../table/recognize";

/** What a sheet holds, before anything is scored. */
interface SheetReading {
  readonly tables: readonly SelfEvaluationTable[];
  readonly recognition: Recognition;
}

/** A table scored and checked by itself. */
interface TableReview {
  readonly scored: ScoredTable;
  readonly findings: readonly Finding[];
  /** The findings with the table's position in the review, kept while it keeps its position. */
  placed: { readonly at: number; readonly piles: readonly Pile[] } | null;
}

/** What became of a sheet, and for which choices of the user. */
interface SheetReview {
  readonly reading: SheetReading;
  readonly roles: ReviewSettings["roles"];
  readonly tables: readonly TableReview[];
  readonly skipped: readonly SkippedArea[];
  readonly settings: ReviewSettings;
  readonly checks: Checks | null;
}

type Memory = WeakMap<SheetSnapshot, SheetReview>;

/** What a review is made with. */
interface Tools {
  readonly settings: ReviewSettings;
  readonly memory: Memory;
  readonly checks: Checks | null;
}

/**
 * A reviewer that keeps what it found in each sheet by the sheet's identity: after an edit only the sheet
 * that is a new object is read again, and the result is that of `reviewWorkbook`.
 *
 * @param first - the checks; `null` where they come later, so that the tables can be seen before
 */
export function createReviewer(first: Checks | null): Reviewer {
  const memory: Memory = new WeakMap();
  let checks = first;
  const steps = (workbook: WorkbookSnapshot, settings: ReviewSettings) =>
    reviewSteps(workbook, { settings, memory, checks });
  return {
    steps,
    useChecks: (later) => {
      checks = later;
    },
    review(workbook, settings) {
      const running = steps(workbook, settings);
      for (;;) {
        const step = running.next();
        if (step.done) return step.value;
      }
    },
  };
}

function* reviewSteps(workbook: WorkbookSnapshot, tools: Tools): Generator<ReviewProgress, Review, void> {
  const sheets: SheetReview[] = [];
  for (const sheet of workbook.sheets) {
    sheets.push(reviewSheet(sheet, tools));
    yield { sheetName: sheet.name, done: sheets.length, of: workbook.sheets.length };
  }
  return assemble(workbook, sheets, tools);
}

function reviewSheet(sheet: SheetSnapshot, { settings, memory, checks }: Tools): SheetReview {
  const known = memory.get(sheet);
  const isRead = known?.roles === settings.roles;
  const isScored = isRead && isScoredAlike(known.settings, settings);
  if (isScored && known.checks === checks) return known;
  const reading = isRead ? known.reading : readSheet(sheet, settings);
  const scored = isScored
    ? known.tables.map((table) => table.scored)
    : reading.tables.map((table) => scoreTable(table, settings));
  const tables = scored.map((one): TableReview => {
    return { scored: one, findings: checks?.ofTable(one, settings) ?? [], placed: null };
  });
  const skipped = checks?.skippedOn(sheet, reading.recognition) ?? [];
  const reviewed = { reading, roles: settings.roles, tables, skipped, settings, checks };
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
  return before === now || TABLE_CHOICES.every((choice) => before[choice] === now[choice]);
}

function readSheet(sheet: SheetSnapshot, { roles }: ReviewSettings): SheetReading {
  const recognition = recognizeSheet(sheet, roles);
  return { tables: recognition.regions.map((region) => readTable(sheet, region)), recognition };
}

/** A table's findings at its position in the review; the same objects as before while it keeps its position. */
function pilesAt(review: TableReview, at: number): readonly Pile[] {
  if (review.placed?.at === at) return review.placed.piles;
  const piles = pilesOf(review.findings.map((finding) => ({ ...finding, table: at })));
  review.placed = { at, piles };
  return piles;
}

function assemble(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetReview[],
  { settings, checks }: Tools,
): Review {
  const reviews: TableReview[] = [];
  const skipped: SkippedArea[] = [];
  const problems: Problem[] = [];
  for (const { reading, tables, skipped: own } of sheets) {
    reviews.push(...tables);
    skipped.push(...own);
    problems.push(...reading.tables.flatMap((table) => table.problems));
  }
  const tables = reviews.map(({ scored }) => scored);
  const across = pilesOf(checks?.ofWorkbook({ workbook, tables }, settings) ?? []);
  const ordered = orderedFindings([...reviews.map(pilesAt), across], workbook);
  return {
    workbook,
    settings,
    tables,
    isChecked: checks !== null,
    ...divideIgnored(ordered, { workbook, tables }, settings),
    skipped,
    problems: [...workbookProblems(workbook, tables, skipped), ...problems],
  };
}
