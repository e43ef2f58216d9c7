import type { ReportStrings } from "../report";

/** The words of the report. */
export const report: ReportStrings = {
  sheetName: "自评检查报告",
  title: "Inspection report on self-evaluation tables",
  made: ({ date, version }) => `Made on ${date} by Ziping ${version}; calculated here, nothing was uploaded`,
  headings: {
    tables: "1. Tables",
    findings: "2. Findings",
    changes: "3. Proposed scores",
    ignored: "4. Findings set aside",
    policies: "5. Scoring policies and sources",
    off: "6. Checks switched off",
  },
  columns: {
    tables: ["Sheet", "Total", "Proposed", "Grade", "Project", "Findings"],
    findings: ["Sheet", "Cell", "Severity", "Check", "What is wrong", "What to do"],
    changes: ["Sheet", "Cell", "Score", "Proposed", "Indicator", "Remark"],
    ignored: ["Sheet", "Cell", "Severity", "Check", "What is wrong", "Reason for setting aside"],
    policies: ["Sheet", "", "", "Policy", "Sources", "Why this policy"],
    off: ["", "", "", "Check", "Why it is made", "State"],
  },
  none: {
    tables: "No self-evaluation table was found.",
    findings: "Nothing was found.",
    changes: "No score needs to change.",
    ignored: "Nothing was set aside.",
    policies: "No table, no policy.",
    off: "Every check is on.",
  },
  noOtherFindings: "Nothing else was found; a table could not be scored, see 3.",
  unscored: { name: "not scored", counted: (counts) => `not scored; ${counts}` },
  checkOff: "switched off, not made",
  counts: (errors, warnings, reviews) =>
    `${errors} must be fixed, ${warnings} should be, ${reviews} to be checked`,
  grade: { excellent: "excellent", good: "good", fair: "fair", poor: "poor" },
  change: {
    proposed: "by the rule",
    offered: "kept because it is explained; may be raised",
    hidden: "on a hidden sheet, left alone unless ticked",
    formula: "a formula, kept unless chosen otherwise",
    nowhere: "the form has no cell for it",
  },
  budgetScore: "Budget execution",
  separator: "; ",
};
