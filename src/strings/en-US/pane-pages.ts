import type { PaneStrings, StoppedWrite } from "../pane";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const table: PaneStrings["table"] = {
  back: "Back",
  tabs: { scores: "Scores", findings: "Findings", reading: "Reading" },
  tabsLabel: "This table",
  calculation: "Calculation",
  tick: (name, before, after) => `${name}: change ${before} to ${after}`,
  tickAll: (ticked, of) => `Select all (${ticked} of ${of} selected)`,
  offer: (before, attainable) => `${before} (up to ${attainable})`,
  total: "Total",
  totalReason: "Sum of all scores",
  budget: "Budget execution rate",
  offers: "Could change, you decide",
  offersHint: {
    explained: "Lower than the policy would give, but explained: kept unless you tick them.",
    formula: "Cells that hold a formula: the formula is kept unless you tick them.",
    hidden: "On a hidden sheet: left alone unless you tick them.",
    part: "The total of a table of which only a part is selected: kept unless you tick it.",
  },
  unchanged: (count) =>
    count === 1 ? "1 other indicator keeps its score" : `${count} other indicators keep their scores`,
  nothingToChange: (unjudged) =>
    unjudged > 0
      ? `Every score that can be judged is within what the policy allows; nothing to change. ${unjudged} cannot be judged by rule; please check by hand.`
      : "Every score is within what the policy allows; nothing to change.",
  nothingTicked: "No score is ticked; what is below is for you to decide.",
  noScoreColumn: "This table has no score column: the scores below can be seen but not written.",
  decision: {
    kept: "Within the range, kept",
    filled: "Blank, computed by the policy",
    lowered: "Higher than the policy allows",
    raised: "Lower than the policy gives, without an explanation",
    "kept-explained": "Lower than the policy gives, explained",
    stale: "Target, result or points changed after scoring",
    unjudged: "Cannot be judged, kept; please verify",
    "not-scored": "Not scored on its own",
  },
  holdsFormula: (cell) => `${cell} holds a formula`,
  formulaChoice: { keep: "Keep the formula", replace: "Replace by the value", round: "Wrap it in ROUND" },
  category: {
    output: "Output",
    benefit: "Benefit",
    satisfaction: "Satisfaction",
    cost: "Cost",
    process: "Process",
    other: "Other",
    budget: "Budget",
  },
  picture: "Scores by category",
  share: (name, won, points) => `${name} ${won}/${points}`,
  shareSpoken: (name, won, points) => `${name}: ${won} of ${points} points`,
  lost: (points) => `−${points}`,
  lostSpoken: (points) => `, ${points} lost`,
};

export const findings: PaneStrings["findings"] = {
  group: (severity, count) =>
    `${{ error: "Must fix", warning: "Should fix", review: "Verify by hand", ignored: "Ignored" }[severity]} ${count}`,
  all: "All",
  filter: "Show one kind",
  previous: "Previous",
  next: "Next",
  position: (index, count) => `${index} of ${count}`,
  none: "No findings.",
  noneOfKind: "None of this kind is left.",
  why: "Why",
  how: "How to fix",
  sources: "Sources",
  draft: "Insert a draft",
  draftHint: "Fill in the blanks ＿＿ yourself; a draft with open blanks is no explanation.",
  fix: "Fix",
  fixAll: (count) => `Fix all ${count} of this kind`,
  ignore: "Ignore…",
  ignoreReason: "Reason for ignoring",
  ignoreExample: "For example: approved by the supervising department",
  ignoreWhy: "Give a reason first, then press “Ignore”.",
  ignoreKind: "Stop checking this kind",
  confirmIgnore: "Ignore",
  bringBack: "Bring back",
  reason: (reason) => `Reason: ${reason}`,
};

export const reading: PaneStrings["reading"] = {
  place: (sheet, area) => `${area} on the sheet “${sheet}”`,
  columns: "What each column holds",
  checkColumns: "Check the columns",
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
  setByHand: "This table was chosen by hand, or a column of it was changed.",
  noColumn: "No such column",
  change: (role) => `Change the column of “${role}”`,
  policy: "Scoring policy",
  policyFrom: { chosen: "your choice", inferred: "inferred from the form", default: "the general policy" },
  policyEvidence: (text) => `The form says “${text}”`,
  policyLine: (label, value) => `${label}: ${value}`,
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

const SHOWN_CELLS = 8;

function listed(cells: readonly string[], comma: string): string {
  const more = cells.length > SHOWN_CELLS ? ` and ${cells.length - SHOWN_CELLS} more` : "";
  return `${cells.slice(0, SHOWN_CELLS).join(comma)}${more}`;
}

const HELD_BACK = {
  formula: "holds a formula, left alone",
  "not-ticked": "not ticked, keeps its score",
  "no-score-column": "the table has no score column",
};

function ofThem({ of, areScores }: StoppedWrite): string {
  return plural(of, areScores ? "score" : "cell");
}

export const writing: PaneStrings["writing"] = {
  write: (count) => `Write ${plural(count, "score")}`,
  writeOthers: (count) => `Write the other ${count}`,
  preview: "Preview",
  previewTitle: (count) => `${plural(count, "cell")} will change`,
  previewColumns: { cell: "Cell", before: "Before", after: "After", why: "Reason" },
  hiddenSheet: (sheet) => `${sheet} (hidden sheet)`,
  applyFixes: (count) => `Fix ${plural(count, "cell")}`,
  highlightsToo: (count) => `${plural(count, "missing explanation")} will be highlighted too.`,
  heldBackCell: (cell, why) => `${cell}: ${HELD_BACK[why]}`,
  heldBackTitle: "Left alone",
  written: (cells, highlights) =>
    highlights > 0
      ? `${plural(cells, "score")} written, ${plural(highlights, "missing explanation")} highlighted.`
      : `${plural(cells, "score")} written.`,
  updated: (cells) => `${plural(cells, "score")} updated.`,
  fixed: (cells) => `${plural(cells, "cell")} changed.`,
  drafted: "The draft is in; please fill in the blanks ＿＿.",
  unexpected:
    "Something went wrong; part of it may have been done. Press “Retry” to finish, or choose “Restore what was written” under “More”.",
  cancelled: (write) => {
    if (write.cells === 0) return "Cancelled; nothing was written.";
    return write.cells < write.of
      ? `Cancelled: ${write.cells} of ${ofThem(write)} written.`
      : `Before it was cancelled all of it was written: ${ofThem(write)}.`;
  },
  stopped: (write) => `${write.cells} of ${ofThem(write)} written.`,
  nothingToWrite: "There is nothing to write; the workbook is unchanged.",
  changedMeanwhile: (cell, found) => `${cell} was changed to ${found} after the preview and was not written.`,
  restore: "Restore",
  restored: (cells, highlights) => {
    const parts = [
      ...(cells > 0 ? [`${plural(cells, "cell")} restored`] : []),
      ...(highlights > 0 ? [`${plural(highlights, "highlight")} removed`] : []),
    ];
    return parts.length === 0 ? "No cell was restored." : `${parts.join(", ")}.`;
  },
  editedSince: (cells) => `${cells} changed after the write; your edits are kept.`,
  readOnly: "The workbook is read-only: it can be checked but not written. Save a copy to write scores.",
  manual:
    "This workbook calculates manually: totals and other formulas follow when you press F9. Then score again.",
  againstRules: (cells) =>
    `Data validation of ${listed(cells, ", ")} does not allow the value written there. It was written all the same; check the rule or the score.`,
  unnoted: (scores) =>
    `The workbook has no room to note what all scores rest on: ${scores} earlier ones are not noted. When their inputs change after the next opening, “Score again” proposes them instead of bringing them up to date.`,
  lost: (cell, row, before) =>
    `${cell}${row === null ? "" : ` (row “${row}”)`} cannot be found any more and was not restored; before the write: ${before}.`,
  lostMore: (cells) =>
    `${plural(cells, "more cell")} cannot be found and ${cells === 1 ? "was" : "were"} not restored.`,
  lostNext:
    "This happens when a sheet, row or column was deleted, or when rows of the same name were moved. Please find the place and change it back by hand.",
  forgotten: (sheets) =>
    `The record for restoring is full: ${plural(sheets, "sheet")} written earlier can no longer be restored; this write can. For the earlier values use a saved copy.`,
  nothingToRestore: "There is nothing to restore.",
};
