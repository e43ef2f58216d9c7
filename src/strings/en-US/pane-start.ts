import type { Severity } from "../../core/index";
import type { PaneStartStrings } from "../pane";

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "Must fix",
  warning: "Should fix",
  review: "To verify",
};

const work: PaneStartStrings["work"] = {
  reading: "Reading the workbook…",
  reviewing: "One moment…",
  at: ({ kind, sheetName, done, of }) =>
    `${kind === "reading" ? "Reading" : "Scoring"} “${sheetName}” (${done} of ${of})`,
  writing: "Writing…",
  restoring: "Restoring…",
  reporting: "Making the report…",
  waiting: "Excel is editing a cell. Press Enter to finish; the rest then follows by itself.",
  stopping: "Stopping after this step…",
  cancel: "Cancel",
};

const states: PaneStartStrings["states"] = {
  latest: "Up to date",
  stale: "Out of date",
  written: "Written",
  staleHint: "The table changed after it was scored; score it again.",
};

const trouble: PaneStartStrings["trouble"] = {
  unexpected: "Something went wrong; the workbook is unchanged.",
  copyDetails: "Copy details",
  copied: "Copied",
  includeCells: "Include the contents of the cell concerned",
  retry: "Retry",
  dismiss: "Dismiss",
  leave: "Leave this page",
};

/** The words of the pane's first page. */
export const paneStart: PaneStartStrings = {
  product: "Ziping",
  localOnly: "Runs locally, nothing is uploaded",
  overview: {
    tables: (count) => (count === 1 ? "1 self-evaluation table" : `${count} self-evaluation tables`),
    reread: "Read again",
    settings: "Settings",
    more: "More",
    rescore: "Score again",
    severityCount: (severity, count) => `${SEVERITY[severity]} ${count ?? "…"}`,
    counts: "Findings; press one to see only that kind",
    list: "Self-evaluation tables",
    unnamed: (sheetName) => `${sheetName} (no project name)`,
    score: (score, grade) => (grade ? `${score} · ${grade}` : score),
    noScore: "No total",
    change: (before, after) => `${before} → ${after}`,
    found: {
      error: (errors) => `${errors} to fix`,
      warning: (warnings) => `${warnings} suggested`,
      review: (reviews) => `${reviews} to verify`,
    },
    clean: "No findings",
    unscored: "Not scored",
    hidden: "Hidden sheet",
    checking: "Not checked yet",
    nothingMatches: "No table matches.",
    grade: { excellent: "Excellent", good: "Good", fair: "Fair", poor: "Poor" },
    blank: "blank",
  },
  work,
  states,
  trouble,
};
