import type { PaneStrings } from "../pane";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Finding, sorting and the picture of many tables. */
export const list: PaneStrings["list"] = {
  search: "Find a project or sheet",
  found: (tables) => (tables === 1 ? "1 table matches" : `${tables} tables match`),
  sort: "Sort",
  sortBy: { findings: "Most findings", sheet: "By sheet", total: "By total" },
  totals: "Spread of totals",
  totalsDescription: ({ tables, lowest, median, highest }) =>
    `Totals of ${tables} tables: lowest ${lowest}, median ${median}, highest ${highest}.`,
  totalsBand: (from, to, tables) => `${from}–${to}: ${plural(tables, "table")}`,
};

/** What “More” offers. */
export const menu: PaneStrings["menu"] = {
  report: "Make a report sheet",
  copyText: "Copy as text",
  copyCsv: "Copy as CSV",
  highlight: "Highlight missing explanations",
  removeHighlights: "Remove all highlights",
  restoreAll: "Restore what was written",
  help: "Help",
};

/** The proposals and findings of all tables. */
export const whole: PaneStrings["whole"] = {
  proposals: (count) => (count > 0 ? `Proposed scores ${count}` : "No score to change"),
  noProposals: (unjudged) =>
    unjudged > 0
      ? `Every score that can be judged is within what the policy allows; ${unjudged} cannot be judged by rule; please check by hand.`
      : "Every score is within what the policy allows.",
  moreTables: (count) =>
    count === 1
      ? "The changes of 1 more table are on its own page: open it above."
      : `The changes of ${count} more tables are on their own pages: open them above.`,
  allFindings: (count) => (count > 0 ? `Findings ${count}` : "No findings"),
  unscored: (sheet, why) =>
    `${sheet === null ? "This table" : `“${sheet}”`} could not be scored: its scores were not judged. ${why}`,
  unjudged:
    "Its indicators have no points, or none of them can be judged automatically: please check them yourself.",
  moreUnscored: (count) => `${plural(count, "more table")} could not be scored: open them above.`,
  noOtherFindings: "No other findings",
  checksOff: (count) => `${plural(count, "check")} switched off, not in these results`,
  allClean: "Nothing to change: ready to hand in.",
  showAll: (count) => `Show all ${count}`,
  see: (severity, count) =>
    `See ${count} ${{ error: "to fix", warning: "suggested", review: "to verify" }[severity]}`,
  workbookFindings: "Whole workbook",
};

/** What is said once something is done. */
export const outcomes: PaneStrings["outcomes"] = {
  reportWritten: (sheetName) => `The report is on the sheet “${sheetName}”.`,
  copied: "Copied; ready to paste.",
  highlighted: (count) =>
    `${plural(count, "missing explanation")} highlighted; a highlight goes once its cell is filled in.`,
  highlightsRemoved: "All highlights of this add-in are removed.",
  ignored: "Ignored, and not listed any more. To see it or bring it back, choose “Ignored” in the filter.",
  cancelled: "Cancelled; what was done so far is kept.",
  rescored: (changed, waiting, count) =>
    `Scored: ${changed > 0 ? `${plural(changed, "score")} to change` : waiting > 0 ? `${plural(waiting, "score")} for you to decide` : "no score to change"}, ${count > 0 ? plural(count, "finding") : "nothing amiss"}.`,
  rowKept: (name, score) => `${name}: the score ${score} stays.`,
  rowChanged: (name, before, after) => `${name}: the score ${before} should be ${after}.`,
  rowFilled: (name, score) => `${name}: the policy gives ${score}.`,
  rowOffered: (name, before, attainable) =>
    `${name}: the score is ${before} and could be ${attainable}; it is explained, so the choice is yours.`,
  rowLeft: {
    formula: "The cell holds a formula, which is kept unless you choose otherwise.",
    hidden: "This row is on a hidden sheet and is left as it is unless you tick it.",
  },
  rowUnjudged: (name) => `${name}: cannot be judged by rule; please verify it.`,
  rowNotScored: (name) => `${name}: this row is not scored on its own.`,
  rowNotFound:
    "The selected row of this sheet has no score. Select the row of an indicator, of the execution rate or of the total, and try again.",
  sheetWithoutTable:
    "No self-evaluation table was recognised on this sheet. If there is one, select all of it, from its title to its last row, then press “Use the selected area”.",
  noTable: "There is no self-evaluation table, so nothing was scored.",
};

/** No self-evaluation table was found. */
export const nothing: PaneStrings["nothing"] = {
  emptyTitle: "This workbook is empty.",
  noTableTitle: "There is no project self-evaluation table in this workbook.",
  noTableHint:
    "Such a table has columns for the level-3 indicator, its target and its actual result. Open a workbook with one, then press “Read again” at the top right.",
  openSample: "Open a sample",
  assignByHand: "Use the selected area",
  assignHint:
    "Where the table is in this workbook, select the whole of it, from its title to its last row, then press “Use the selected area”.",
  assignWhat: "What is selected is not a whole table. Select from its title to its last row and press again.",
};

/** What looks like a table and was left alone. */
export const skipped: PaneStrings["skipped"] = {
  why: (count) => `${plural(count, "similar area")} not scored: why`,
  show: "Show",
  take: "Use as a table",
  hint: "If one of them is a self-evaluation table, press “Use as a table” and check its columns under “Reading”.",
};

export const firstRun: PaneStrings["firstRun"] = {
  title: "The assistant in three sentences",
  sentences: [
    "It finds every project self-evaluation table in the workbook and scores it by the published regulations.",
    "You see every change and its calculation first; only scores you “Write” are changed, and “Restore” undoes it all.",
    "It runs locally: nothing in the workbook leaves this computer.",
  ],
  start: "Start scoring",
  skip: "Skip",
};
