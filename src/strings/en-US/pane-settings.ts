import type { SettingsWords } from "../pane-settings";

const DEMANDS = {
  error: "Explanation required",
  warning: "Explanation advised",
  off: "No explanation needed",
};

/** The words of the settings page. */
export const settings: SettingsWords = {
  title: "Settings",
  done: "Done",
  inWorkbook: "Kept in the workbook",
  forUser: "For me alone",
  policy: "Scoring policy",
  policyAuto: "Inferred for each table",
  policyHint:
    "Localities differ. A choice here holds for every table of the workbook; a single table can differ under “Reading”.",
  customise: "Edit a copy",
  customTitle: "Your own policy",
  customBasedOn: (name) => `Copied from “${name}”`,
  customRemove: "Drop your own policy",
  invalidNumber: (field) => `“${field}” must be a number.`,
  policyFault: {
    ratio: (field) => `“${field}” must lie between 0 and 1, for example 0.8 (or 80%). Not saved.`,
    threshold: (field) =>
      `“${field}” must be at least 1, for example 1.3 (or 130%); 0 asks for no explanation. Not saved.`,
    points: () =>
      "The points of the execution rate cannot exceed the sum of all points, which must be above 0. Not saved.",
    suggestion: () => "The lowest share cannot exceed the proposed share of the same degree. Not saved.",
    bands: () =>
      "Degrees must fall: achieved not below partly achieved, partly achieved not below not achieved. Not saved.",
    grades: () =>
      "Grades must fall: Excellent above Good, Good above Fair, Excellent within the sum of all points. Not saved.",
  },
  sources: "Sources and their certainty",
  decimals: "Decimals of scores",
  decimalsChoice: {
    policy: "As the policy says",
    auto: "As the printed scores",
    "0": "Whole numbers",
    "1": "1 decimal",
    "2": "2 decimals",
  },
  checks: "Checks",
  checksHint: (active, all) => `${active} of ${all} checks are on`,
  startup: "Check when the workbook opens",
  startupHint:
    "The add-in starts in the background with this workbook and checks edits; the pane stays closed. From the next opening on.",
  live: "Live checking",
  liveHint: "After an edit the table concerned is checked again by itself.",
  highlights: "Highlight missing explanations when writing",
  highlightsHint: "A highlight goes once the cell is filled. Your own colours and rules are never touched.",
  language: "Language",
  languageChoice: { auto: "As Excel", "zh-CN": "中文", "en-US": "English" },
  theme: "Appearance",
  themeChoice: { auto: "As Excel", light: "Light", dark: "Dark" },
  file: "Settings file",
  fileHint: "Export it and let every unit of the bureau import it, so that all use the same rules.",
  exportFile: "Export settings",
  importFile: "Import settings",
  imported: "Settings imported.",
  importFailed:
    "Nothing was imported and the settings are as before: the file was not exported by the add-in, is damaged, or comes from another version. Export it once more, then import it.",
  fileName: "self-evaluation-settings.json",
  reset: "Reset to defaults",
  resetDone: "Settings are back to their defaults.",
  undoReset: "Undo",
  ignored: "Ignored findings",
  ignoredNone: "No finding is ignored.",
  ignoredEntry: (title, place) => `${title} (${place})`,
  wholeCheck: "whole check",
  rolesHint: (count) => `The columns of ${count} ${count === 1 ? "table" : "tables"} are set by hand`,
  forgetRoles: "Recognise them again",
  fields: {
    budgetPoints: "Points of the execution rate",
    pointsTotal: "Sum of all points",
    achievedFloor: "Achieved: lowest share",
    achievedSuggested: "Achieved: proposed share",
    partlyFloor: "Partly achieved: lowest share",
    partlySuggested: "Partly achieved: proposed share",
    notAchievedSuggested: "Not achieved: proposed share",
    unmetPass: "Pass mark of higher-is-better (none at 0)",
    overAchievement: "Over-achievement that needs an explanation (actual ÷ target)",
    executionBelow: "Execution rate below which an explanation is needed",
    excellent: "Lowest total of Excellent",
    good: "Lowest total of Good",
    fair: "Lowest total of Fair",
  },
  choices: {
    budgetDenominator: {
      label: "Denominator of the execution rate",
      options: { full: "Full-year budget", initial: "Initial budget" },
    },
    reverseRule: {
      label: "Lower-is-better, unmet",
      options: { ratio: "Target ÷ actual", "linear-to-double": "Linear, 0 at twice the target" },
    },
    rounding: {
      label: "Digits beyond the decimals",
      options: { "half-up": "Rounded half up", down: "Cut off" },
    },
    isRescaled: {
      label: "Indicators that do not apply",
      options: { no: "Leave the points as they are", yes: "Rescale the others to the whole" },
    },
    totalCaps: {
      label: "Cap of the total",
      options: {
        none: "None",
        "by-execution": "By execution rate",
      },
    },
    scoreBelowPoints: { label: "Indicators that lost points", options: DEMANDS },
    targetUnmet: { label: "Targets unmet", options: DEMANDS },
    overAchieved: { label: "Targets exceeded", options: DEMANDS },
    executionLow: { label: "Low execution rate", options: DEMANDS },
    budgetChanged: { label: "Budget changed during the year", options: DEMANDS },
  },
  ownValue: "Set by you",
};
