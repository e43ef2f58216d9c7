import type { Problem } from "../outcome";
import type { Checks, Review, Reviewer, ReviewProgress, SheetFindings } from "./review";
import { workbookProblems } from "./review-problems";
import type { ScoredTable } from "../scoring/model";
import { scoreTable } from "../scoring/score-table";
import { notesOn } from "../scoring/stale";
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

/** What became of a sheet, and for which choices of the user. */
interface SheetReview {
  readonly reading: SheetReading;
  readonly roles: ReviewSettings["roles"];
  readonly tables: readonly ScoredTable[];
  readonly findings: SheetFindings;
  readonly problems: readonly Problem[];
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
  const isScored = isRead && isScoredAlike(known.settings, settings, sheet.id);
  if (isScored && known.checks === checks) return known;
  const reading = isRead ? known.reading : readSheet(sheet, settings);
  const tables = isScored ? known.tables : reading.tables.map((table) => scoreTable(table, settings));
  const ofTables = tables.map((one) => checks?.ofTable(one, sheet, settings) ?? []);
  const reviewed: SheetReview = {
    reading,
    roles: settings.roles,
    tables,
    findings: { sheet: sheet.id, ofTables, placed: null },
    problems: reading.tables.flatMap(({ problems }) => problems),
    skipped: checks?.skippedOn(sheet, reading.recognition) ?? [],
    settings,
    checks,
  };
  memory.set(sheet, reviewed);
  return reviewed;
}

/** The choices on which scores and checks of a single table rest. */
const TABLE_CHOICES = ["policy", "tablePolicies", "customPolicy", "decimals", "disabledChecks"] as const;

function isScoredAlike(before: ReviewSettings, now: ReviewSettings, sheet: string): boolean {
  if (before === now) return true;
  return (
    TABLE_CHOICES.every((choice) => before[choice] === now[choice]) &&
    notesOn(sheet, before) === notesOn(sheet, now)
  );
}

function readSheet(sheet: SheetSnapshot, { roles }: ReviewSettings): SheetReading {
  const recognition = recognizeSheet(sheet, roles);
  return { tables: recognition.regions.map((region) => readTable(sheet, region)), recognition };
}

function assemble(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetReview[],
  { settings, checks }: Tools,
): Review {
  const tables = sheets.flatMap((one) => one.tables);
  const skipped = sheets.flatMap((one) => one.skipped);
  const findings = sheets.map((one) => one.findings);
  return {
    workbook,
    settings,
    tables,
    isChecked: checks !== null,
    ...(checks?.together({ workbook, tables }, settings, findings) ?? { findings: [], ignored: [] }),
    skipped,
    problems: [...workbookProblems(workbook, tables, skipped), ...sheets.flatMap((one) => one.problems)],
  };
}
