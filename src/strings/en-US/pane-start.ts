import type { Severity } from "../../core/index";
import type { PaneStartStrings } from "../pane";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "Must fix",
  warning: "Should fix",
  review: "To verify",
};

const work: PaneStartStrings["work"] = {
  reading: "Reading the workbook…",
  readingSheet: (sheet, done, of) => `Reading “${sheet}” (${done} of ${of})`,
  reviewing: (sheet, done, of) => `Scoring “${sheet}” (${done} of ${of})`,
  writing: "Writing…",
  restoring: "Restoring…",
  reporting: "Making the report…",
  cancel: "Cancel",
  cancelled: "Cancelled; what was done so far is kept.",
  rescored: (changed, count) =>
    `Scored: ${changed > 0 ? `${plural(changed, "score")} to change` : "no score to change"}, ${plural(count, "finding")}.`,
  loading: "One moment…",
  rowKept: (name, score) => `${name}: the score ${score} stays.`,
  rowChanged: (name, before, after) => `${name}: the score ${before} should be ${after}.`,
  rowNotFound: "The selected cell is not on an indicator's row. Select a cell on such a row and try again.",
};

const states: PaneStartStrings["states"] = {
  latest: "Up to date",
  stale: "Out of date",
  written: "Written",
  staleHint: "The table changed after it was scored; score it again.",
};

const firstRun: PaneStartStrings["firstRun"] = {
  title: "The assistant in three sentences",
  sentences: [
    "It finds every project self-evaluation table in the workbook and scores it by the published regulations.",
    "You see every change and its calculation first; only “Write” changes the sheet, and “Restore” undoes it all.",
    "It runs locally: nothing in the workbook leaves this computer.",
  ],
  start: "Start",
  skip: "Skip",
};

const trouble: PaneStartStrings["trouble"] = {
  emptyTitle: "This workbook is empty.",
  noTableTitle: "There is no project self-evaluation table in this workbook.",
  noTableHint:
    "Such a table has columns for the level-3 indicator, its target and its actual result. Open a workbook with one, then press “Read again”.",
  lookAlike: {
    "target-declaration": "target declaration (no column for the actual result)",
    "evaluation-system": "indicator system",
    checklist: "check list",
    "mid-year-monitoring": "mid-year monitoring table",
    "multi-year-target": "multi-year target table",
    "payment-table": "payment table",
    "basic-data": "basic data table",
    "table-of-contents": "table of contents",
    summary: "summary",
    other: "other table",
  },
  foundLookAlikes: (kinds) => `Found${kinds}: not self-evaluation tables, so not scored.`,
  lookAlikeCount: (kind, count) => ` ${count} × ${kind}`,
  openSample: "Open a sample",
  assignByHand: "Use the selected area",
  assignHint:
    "Select the whole table in the sheet, from its title to its last row, then press “Use the selected area”.",
  outsideExcelTitle: "Please open Ziping in Excel.",
  outsideExcelHint: "This page is a task pane of Excel: choose “Open Ziping” on Excel’s Review tab.",
  help: "Guide (in Chinese)",
  unsupportedTitle: "This Excel is too old for the add-in.",
  unsupportedHint: "It needs Microsoft 365, Excel 2021 or Excel on the web. Please ask your IT department.",
  readOnly: "The workbook is read-only: it can be checked but not written. Save a copy to write scores.",
  notWatched: "This Excel does not report edits: press “Score again” after changing a table.",
  unexpected: "Something went wrong; the workbook is unchanged.",
  copyDetails: "Copy details",
  includeCells: "Include the contents of the cell concerned",
  retry: "Retry",
  dismiss: "Dismiss",
  waitingForEdit: "Excel is editing a cell. Press Enter to finish; the scores will then be written.",
};

/** The words of the pane's first page. */
export const paneStart: PaneStartStrings = {
  product: "Self-Evaluation Assistant",
  localOnly: "Runs locally, nothing is uploaded",
  overview: {
    tables: (count) => (count === 1 ? "1 self-evaluation table" : `${count} self-evaluation tables`),
    reread: "Read again",
    settings: "Settings",
    more: "More",
    rescore: "Score again",
    severityCount: (severity, count) => `${SEVERITY[severity]} ${count}`,
    counts: "Findings; press one to see only that kind",
    list: "Self-evaluation tables",
    unnamed: "(no project name)",
    score: (score, grade) => (grade ? `${score} · ${grade}` : score),
    noScore: "No total",
    change: (before, after) => `${before} → ${after}`,
    toFix: (errors) => `${errors} to fix`,
    toImprove: (warnings) => `${warnings} suggested`,
    toVerify: (reviews) => `${reviews} to verify`,
    clean: "No findings",
    search: "Find a project or sheet",
    sort: "Sort",
    sortBy: { findings: "Most findings", sheet: "By sheet", total: "By total" },
    nothingMatches: "No table matches.",
    totals: "Spread of totals",
    totalsDescription: ({ tables, lowest, median, highest }) =>
      `Totals of ${tables} tables: lowest ${lowest}, median ${median}, highest ${highest}.`,
    totalsBand: (from, to, tables) => `${from}–${to}: ${tables} tables`,
    proposals: (count) => `Proposed scores ${count}`,
    noProposals: "Every score is within what the policy allows; nothing to change.",
    allFindings: (count) => `Findings ${count}`,
    showAll: (count) => `Show all ${count}`,
    workbookFindings: "Whole workbook",
    report: "Make a report sheet",
    reportWritten: (sheetName) => `The report is on the sheet “${sheetName}”.`,
    copyText: "Copy as text",
    copyCsv: "Copy as CSV",
    copied: "Copied; ready to paste.",
    highlight: "Highlight missing explanations",
    removeHighlights: "Remove all highlights",
    highlighted: (count) => `${count} missing explanations highlighted; each goes once it is filled in.`,
    highlightsRemoved: "All highlights of this add-in are removed.",
    restoreAll: "Restore what was written",
    help: "Help",
    grade: { excellent: "Excellent", good: "Good", fair: "Fair", poor: "Poor" },
    blank: "blank",
  },
  work,
  states,
  firstRun,
  trouble,
};
