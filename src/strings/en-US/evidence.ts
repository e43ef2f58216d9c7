import type { Evidence, LookAlike } from "../../core/index";
import type { EvidenceStrings } from "../evidence";

const roles: EvidenceStrings["roles"] = {
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
  "blank-form": "a self-evaluation form without indicators",
  "payment-table": "a table of payments",
  "basic-data": "a table of basic data",
  "table-of-contents": "a table of contents",
  summary: "a summary of self-evaluations",
  other: "another form",
};

const missing: Readonly<Record<LookAlike, string>> = {
  "target-declaration": "it has no actual values",
  "evaluation-system": "it holds criteria, no targets and actual values",
  checklist: "it has no indicators and actual values",
  "mid-year-monitoring": "it holds figures of the running year, not of the whole one",
  "multi-year-target": "it holds targets only",
  "blank-form": "no indicator stands below its header",
  "payment-table": "it holds amounts only",
  "basic-data": "it has no indicators",
  "table-of-contents": "it lists names of forms only",
  summary: "it lists results, no indicators",
  other: "indicators, targets or actual values are missing",
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
  roles,
  lookAlikes,
  column: (assignment, letters) =>
    `${roles[assignment.role]}: ${letters}, because ${because(assignment.evidence)}`,
  because: (one, address) => (address === null ? because(one) : `${address}: ${because(one)}`),
  skipped: ({ sheetName, looksLike, evidence: reasons }, range) => {
    const seen = reasons.map(because).join(", ");
    return `${range} on sheet “${sheetName}” looks like ${lookAlikes[looksLike]}${seen === "" ? "" : ` (${seen})`}: ${missing[looksLike]}, so it was not scored.`;
  },
};
