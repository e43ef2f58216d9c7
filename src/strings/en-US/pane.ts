import type { PaneStrings } from "../pane";
import { firstRun, list, menu, nothing, outcomes, skipped, whole } from "./pane-overview";
import { findings, reading, table, writing } from "./pane-pages";
import { scope, summary } from "./pane-scope";
import { settings } from "./pane-settings";
import { paneStart } from "./pane-start";

/** The words of the task pane. */
export const pane: PaneStrings = {
  ...paneStart,
  firstRun,
  list,
  menu,
  whole,
  outcomes,
  nothing,
  skipped,
  table,
  findings,
  reading,
  writing,
  scope,
  summary,
  settings,
};
