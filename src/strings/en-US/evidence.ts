import type { ColumnRole, Evidence, LookAlike } from "../../core/index";
import type { EvidenceStrings } from "../evidence";

const roles: Readonly<Record<ColumnRole, string>> = {
  level1: "level-1 indicator",
  level2: "level-2 indicator",
  name: "indicator name",
  targetOperator: "operator",
  targetAdjusted: "adjusted target",
  target: "target",
  targetUnit: "unit",
  actual: "actual value",
  points: "points",
  score: "score",
  explanation: "explanation",
};

const lookAlikes: Readonly<Record<LookAlike, string>> = {
  "target-declaration": "a declaration or approval of targets",
  "evaluation-system": "a system of evaluation criteria",
  checklist: "a checklist",
  "mid-year-monitoring": "a mid-year monitoring form",
  "multi-year-target": "targets of several years",
  "values-in-one": "a self-evaluation form without a column each for target and actual value",
  "blank-form": "a self-evaluation form without indicators",
  "page-without-header": "the next page of a self-evaluation form without its header",
  "payment-table": "a table of payments",
  "basic-data": "a table of basic data",
  "table-of-contents": "a table of contents",
  summary: "a summary or a list",
  "others-evaluation": "an evaluation by the finance bureau or a third party",
  "traditional-script": "a form in traditional characters",
  assessment: "an assessment of performance at work",
  other: "another form",
};

const missing: Readonly<Record<LookAlike, string>> = {
  "target-declaration": "it says what is aimed at, not what was reached",
  "evaluation-system": "it says what is judged and how, not what was reached",
  checklist: "it is there to tick off items",
  "mid-year-monitoring": "it holds figures of the running year, not of the whole one",
  "multi-year-target": "it holds targets of several years, not what one year reached",
  "values-in-one":
    "target and actual value were not found in columns of their own; where both stand in one cell, part them and read again",
  "blank-form": "no indicator stands below its header yet",
  "page-without-header":
    "nothing says what its columns are; copy the header of the page before above these rows and read again",
  "payment-table": "it holds amounts only",
  "basic-data": "it has no indicators",
  "table-of-contents": "it lists names of forms only",
  summary: "it lists many projects or matters",
  "others-evaluation": "its scores are not the unit's own",
  "traditional-script":
    "only simplified characters are read; convert it on Excel's Review tab and read again",
  assessment: "it has rules of its own for its scores",
  other: "columns of indicators, targets and actual values were not found together",
};

function quoted(text: string): string {
  const word = text.replace(/\s+/g, "");
  return `“${word.length > 30 ? `${word.slice(0, 30)}…` : word}”`;
}

function because(evidence: Evidence): string {
  switch (evidence.kind) {
    case "header-text":
      return `the header says ${quoted(evidence.text)}`;
    case "header-spanning":
      return `the header ${quoted(evidence.text)} above spans it`;
    case "column-content":
      return `what stands below looks like ${quoted(evidence.text)}`;
    case "column-order":
      return `it stands beside ${quoted(evidence.text)}`;
    case "title-text":
      return `the title says ${quoted(evidence.text)}`;
    case "label-text":
      return `it is labelled ${quoted(evidence.text)}`;
    case "user-choice":
      return "you said so";
  }
}

/** Why recognition decided as it did. */
export const evidence: EvidenceStrings = {
  column: (assignment, letters) =>
    `${roles[assignment.role]}: ${letters}, because ${because(assignment.evidence)}`,
  because: (one, address) => (address === null ? because(one) : `${address}: ${because(one)}`),
  skipped: ({ sheetName, looksLike, evidence: reasons }, range) => {
    const seen = reasons.map(because).join(", ");
    return `${range} on sheet “${sheetName}” was not scored: it looks like ${lookAlikes[looksLike]}${seen === "" ? "" : ` (${seen})`}; ${missing[looksLike]}.`;
  },
};
