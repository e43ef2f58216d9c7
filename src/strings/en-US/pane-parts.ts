import type { PaneStrings } from "../pane";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const findings: PaneStrings["findings"] = {
  severity: { error: "Must fix", warning: "Should fix", review: "Verify by hand" },
  group: (severity, count) =>
    `${{ error: "Must fix", warning: "Should fix", review: "Verify by hand", ignored: "Ignored" }[severity]} ${count}`,
  ignored: "Ignored",
  all: "All",
  filter: "Show one kind",
  previous: "Previous",
  next: "Next",
  position: (index, count) => `${index} of ${count}`,
  none: "No findings.",
  why: "Why",
  how: "How to fix",
  draft: "Insert a draft",
  draftHint: "Fill in the blanks ＿＿ yourself; a draft with open blanks is no explanation.",
  fix: "Fix",
  fixAll: (count) => `Fix all ${count} of this kind`,
  ignore: "Ignore…",
  ignoreReason: "Reason for ignoring",
  ignoreExample: "For example: approved by the supervising department",
  ignoreThis: "Ignore this one",
  ignoreKind: "Stop checking this kind",
  confirmIgnore: "Ignore",
  bringBack: "Bring back",
  reason: (reason) => `Reason: ${reason}`,
  jump: (cell) => `Select ${cell}`,
};

export const reading: PaneStrings["reading"] = {
  place: (sheet, area) => `${area} on the sheet “${sheet}”`,
  columns: "What each column holds",
  role: {
    level1: "Level-1 indicator",
    level2: "Level-2 indicator",
    name: "Level-3 indicator",
    targetOperator: "Operator (≥ ≤ =)",
    targetAdjusted: "Adjusted target (replaces the target where filled)",
    target: "Target",
    targetUnit: "Unit",
    actual: "Actual result",
    points: "Points",
    score: "Score",
    explanation: "Deviation explanation",
  },
  column: (letters) => `Column ${letters}`,
  noColumn: "No such column",
  change: (role) => `Change the column of “${role}”`,
  policy: "Scoring policy",
  policyFrom: { chosen: "your choice", inferred: "inferred from the form", default: "the general policy" },
  policyEvidence: (text) => `The form says “${text}”`,
  policyForTable: "Policy of this table",
  followWorkbook: "As the workbook",
  sources: "Sources of the policy",
  decimals: (indicators, budget) =>
    `Indicator scores with ${plural(indicators, "decimal")}, the execution score with ${budget}`,
  evidence: "Why this is a self-evaluation table",
  problems: "Problems while reading",
  inferredDirection: (count) =>
    `${plural(count, "target")} without ≥ or ≤: the direction was inferred from the name`,
};

export const writing: PaneStrings["writing"] = {
  write: (count) => `Write ${plural(count, "score")}`,
  writeOthers: (count) => `Write the other ${count}`,
  preview: "Preview",
  previewTitle: (count) => `${plural(count, "cell")} will change`,
  previewColumns: { cell: "Cell", before: "Before", after: "After", why: "Reason" },
  applyFixes: (count) => `Fix ${plural(count, "cell")}`,
  highlightsToo: (count) => `${plural(count, "missing explanation")} will be highlighted too.`,
  heldBack: {
    formula: "holds a formula, left alone",
    "protected-sheet": "the sheet is protected, not written",
    "not-ticked": "not ticked, keeps its score",
    "no-score-column": "the table has no score column",
  },
  heldBackTitle: "Left alone",
  isFormula: "formula",
  written: (cells, highlights) =>
    highlights > 0
      ? `${plural(cells, "score")} written, ${plural(highlights, "missing explanation")} highlighted.`
      : `${plural(cells, "score")} written.`,
  fixed: (cells) => `${plural(cells, "cell")} changed.`,
  nothingToWrite: "There is nothing to write; the workbook is unchanged.",
  changedMeanwhile: (cell, found) => `${cell} was changed to ${found} after the preview and was not written.`,
  refused: (cell, why) => `${cell} was not written: ${why}`,
  restore: "Restore",
  restored: (cells, highlights) =>
    `${plural(cells, "cell")} restored, ${plural(highlights, "highlight")} removed.`,
  editedSince: (cells) => `${cells} changed after the write; your edits are kept.`,
  nothingToRestore: "There is nothing to restore.",
};

export const work: PaneStrings["work"] = {
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

export const states: PaneStrings["states"] = {
  latest: "Up to date",
  stale: "Out of date",
  written: "Written",
  staleHint: "The table changed after it was scored; score it again.",
};

export const firstRun: PaneStrings["firstRun"] = {
  title: "The assistant in three sentences",
  sentences: [
    "It finds every project self-evaluation table in the workbook and scores it by the published regulations.",
    "You see every change and its calculation first; only “Write” changes the sheet, and “Restore” undoes it all.",
    "It runs locally: nothing in the workbook leaves this computer.",
  ],
  start: "Start",
  skip: "Skip",
};

export const trouble: PaneStrings["trouble"] = {
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
  unsupportedTitle: "This Excel is too old for the add-in.",
  unsupportedHint: "It needs Microsoft 365, Excel 2021 or Excel on the web. Please ask your IT department.",
  readOnly: "The workbook is read-only: it can be checked but not written. Save a copy to write scores.",
  notWatched: "This Excel does not report edits: press “Score again” after changing a table.",
  unexpected: "Something went wrong; the workbook is unchanged.",
  copyDetails: "Copy details",
  includeCells: "Include the contents of the cell concerned",
  detailsCopied: "Details copied.",
  retry: "Retry",
  continue: "Continue",
  dismiss: "Dismiss",
  waitingForEdit: "Excel is editing a cell. Press Enter to finish; the scores will then be written.",
  skippedTitle: (count) => `${plural(count, "similar table")} not scored`,
};
