import type { EventName } from "../events/events";
import type { Since } from "./excel-object";

/** Events of a single sheet, with the set each came in. */
export const WORKSHEET_EVENTS_SINCE: Since<EventName> = {
  Activated: "1.7",
  Calculated: "1.8",
  ColumnSorted: "1.10",
  DataChanged: "1.7",
  Deactivated: "1.7",
  FormatChanged: "1.9",
  FormulaChanged: "1.13",
  NameChanged: "1.17",
  ProtectionChanged: "1.14",
  RowHiddenChanged: "1.11",
  RowSorted: "1.10",
  SelectionChanged: "1.7",
  VisibilityChanged: "1.17",
};

/** Events of all sheets together. */
export const COLLECTION_EVENTS_SINCE: Since<EventName> = {
  ...WORKSHEET_EVENTS_SINCE,
  Added: "1.7",
  DataChanged: "1.9",
  Deleted: "1.7",
  Moved: "1.17",
  SelectionChanged: "1.9",
};
