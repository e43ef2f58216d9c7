import type { PaneStrings } from "../pane";

const plural = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** Scoring the selected areas alone. */
export const scope: PaneStrings["scope"] = {
  scoreSelection: "Score the selection only",
  line: (place, indicators, hasBudget) => {
    const parts = [
      ...(indicators > 0 ? [plural(indicators, "indicator")] : []),
      ...(hasBudget ? ["the execution rate"] : []),
    ];
    return `Selection only: ${[place, parts.join(" and ")].filter((part) => part !== "").join(", ")}`;
  },
  lost: "Rows were inserted, deleted or moved, so the selection is no longer certain and no score will be written. Select the rows again and choose “Score the selection only” under “More”, or press “Score everything”.",
  scoreAll: "Score everything",
  totalHint:
    "Not the whole table is selected, so its total stays. Tick it to make it the sum of the scores as they stand.",
  misses:
    "The selection holds no indicator of a self-evaluation table. Select the rows to score (hold Ctrl for several), then press “Score the selection only” under “More”.",
  assignInstead: "If it is a table that was not recognised, press “Use the selected area”.",
};

const SHOWN = 5;

/** The summary after scoring many tables. */
export const summary: PaneStrings["summary"] = {
  tables: ({ tables, changing, changed, waiting, counts }) => {
    const found = [
      ...(counts.error > 0 ? [`${counts.error} to fix`] : []),
      ...(counts.warning > 0 ? [`${counts.warning} to improve`] : []),
      ...(counts.review > 0 ? [`${counts.review} to verify`] : []),
    ];
    const unticked = waiting > 0 ? `${plural(waiting, "score")} for you to decide` : "no score to change";
    const scores =
      changing === 0 ? unticked : `${plural(changed, "score")} to change in ${plural(changing, "table")}`;
    return `Scored ${plural(tables, "table")}: ${scores}; ${found.length === 0 ? "nothing amiss" : found.join(", ")}.`;
  },
  unscored: (sheets) => {
    const names = sheets.slice(0, SHOWN).map((sheet) => `“${sheet}”`);
    const rest = sheets.length > SHOWN ? ` and ${sheets.length - SHOWN} more` : "";
    return `${names.join(", ")}${rest}: not scored, for want of points or actual values, or because nothing could be judged. Open the table for the reason, and check its columns under “Reading”.`;
  },
};
