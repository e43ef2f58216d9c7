import type {
  CellRef,
  CellValue,
  Decimal,
  HostErrorCode,
  RestoreSummary,
  ReviewSettings,
  ScoreDecision,
  Severity,
  TraceStep,
} from "../../core";
import type { OfferReason } from "./ticked";
import type { Preferences } from "./preferences";

/** What the pane has to say about the last thing that happened; `strings` words it. */
export type Notice =
  | RescoredNotice
  | WrittenNotice
  | ChangedNotice
  | RestoredNotice
  | { readonly kind: "nothing-to-write" }
  | { readonly kind: "nothing-to-restore" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "report-written"; readonly sheetName: string }
  | { readonly kind: "copied" }
  | { readonly kind: "highlighted"; readonly count: number }
  | { readonly kind: "highlights-removed" }
  | { readonly kind: "ignored" }
  | { readonly kind: "settings-imported" }
  | { readonly kind: "settings-import-failed" }
  | ResetNotice
  | { readonly kind: "no-selection" }
  | RowNotice
  | RowNotFoundNotice
  | { readonly kind: "no-table" }
  | { readonly kind: "selection-misses"; readonly canAssign: boolean }
  | HostNotice
  | BugNotice;

/** What was put back, and what could not be. */
export interface RestoredNotice {
  readonly kind: "restored";
  readonly summary: RestoreSummary;
}

/** The settings are the default again; as they were before, for who pressed it by mistake. */
export interface ResetNotice {
  readonly kind: "settings-reset";
  readonly before: {
    readonly settings: ReviewSettings;
    readonly preferences: Preferences;
    readonly startsWithWorkbook: boolean;
  };
}

/** What came of scoring. */
export interface RescoredNotice {
  readonly kind: "rescored";
  /** Scores that would change. */
  readonly changed: number;
  readonly findings: number;
  /** Scores that would change and are left alone unless ticked: formulas, and hidden sheets. */
  readonly waiting: number;
  /** Sheets with a table of which no score was judged, by name. */
  readonly unscored: readonly string[];
  /** Where more than one table was scored. */
  readonly summary: ScoringSummary | null;
}

/** What came of scoring many tables. */
export interface ScoringSummary {
  readonly tables: number;
  /** Tables of which a score would change. */
  readonly changing: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A cell in words: the sheet's name and the address. */
export interface NamedCell {
  readonly cell: CellRef;
  readonly sheetName: string;
  readonly address: string;
}

/** What was written, and what was not. */
export interface WrittenNotice {
  readonly kind: "written";
  /** `updates` are scores that had been written before, brought up to date; `draft` is that of an explanation. */
  readonly purpose: "scores" | "updates" | "fixes" | "draft";
  readonly cells: number;
  readonly highlights: number;
  readonly changed: readonly ChangedCell[];
  readonly refused: readonly (NamedCell & { readonly code: HostErrorCode })[];
  /** Of what was written, the cells whose value breaks a rule of data validation. */
  readonly againstRules: readonly NamedCell[];
  /** Scores whose inputs could not be noted in the workbook. */
  readonly unnoted: number;
  /** Whether the workbook's formulas wait for F9. */
  readonly isCalculatedManually: boolean;
  /** Sheets of earlier writes that can no longer be restored. */
  readonly forgotten: number;
  /** What stopped it, of how many cells; `null` where nothing did. */
  readonly stopped: Stopped | null;
}

/** A write that was cancelled, or that Excel ended. */
interface Stopped {
  readonly of: number;
  readonly by: "cancel" | HostNotice;
}

/** One row's score, asked for from the sheet. */
export interface RowNotice {
  readonly kind: "row-scored";
  readonly of: "indicator" | "budget" | "total";
  /** The indicator's name; `""` for the budget's score and the total. */
  readonly name: string;
  /** As printed; `""` where blank. */
  readonly before: string;
  /** `null` where the score stays. */
  readonly after: Decimal | null;
  /** Why it stays unless the user ticks it; `null` where it is ticked by itself or nothing would change. */
  readonly offer: OfferReason | null;
  readonly decision: ScoreDecision;
  readonly trace: readonly TraceStep[];
}

/** The selected row has no score: beside the rows of a table, or on a sheet on which no table was recognised. */
export interface RowNotFoundNotice {
  readonly kind: "row-not-found";
  readonly isOnTableSheet: boolean;
}

/** Nothing was written because cells moved on after the preview. */
export interface ChangedNotice {
  readonly kind: "changed-meanwhile";
  readonly changed: readonly ChangedCell[];
  /** How many of the plan's cells could still be written. */
  readonly others: number;
}

/** A cell that no longer held what the preview showed. */
export interface ChangedCell extends NamedCell {
  readonly found: CellValue;
}

/** Excel refused. `canRetry` where pressing again can help. */
export interface HostNotice {
  readonly kind: "host-error";
  readonly code: HostErrorCode;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly detail: string;
  readonly canRetry: boolean;
}

/** A fault of ours: one calm sentence, and details to send. `detail` never holds the contents of cells. */
export interface BugNotice {
  readonly kind: "bug";
  readonly detail: string;
  /** Whether it happened while the workbook was being changed: then nobody may say that it was not. */
  readonly wasWriting: boolean;
  readonly canRetry: boolean;
}

/** Excel refused, or a fault of ours. */
export type TroubleNotice = HostNotice | BugNotice;

/** Whether a notice is about trouble and not about an outcome. */
export function isTroubleNotice(notice: Notice): notice is TroubleNotice {
  return notice.kind === "host-error" || notice.kind === "bug";
}

const GOOD_NEWS: readonly Notice["kind"][] = [
  "rescored",
  "restored",
  "report-written",
  "copied",
  "highlighted",
  "highlights-removed",
  "ignored",
  "settings-imported",
  "settings-reset",
  "row-scored",
];

/** Whether a notice has had its say once the user turns to another page: good news that leave nothing to take back or to mend. */
export function isPassing(notice: Notice): boolean {
  if (notice.kind === "restored") return notice.summary.lost.length === 0;
  return GOOD_NEWS.includes(notice.kind) && notice.kind !== "settings-reset";
}

/** What was asked for and not done, though nothing is wrong with Excel or with us. */
const UNDONE: readonly Notice["kind"][] = ["changed-meanwhile", "settings-import-failed"];

/** How loudly a notice is said: `alert` interrupts a screen reader, `status` waits. */
export function urgencyOf(notice: Notice): "good" | "plain" | "trouble" {
  if (notice.kind === "written") {
    return notice.stopped || notice.changed.length + notice.refused.length + notice.againstRules.length > 0
      ? "trouble"
      : "good";
  }
  // A table that could not be scored is no good news.
  if (notice.kind === "rescored" && notice.unscored.length > 0) return "plain";
  if (GOOD_NEWS.includes(notice.kind)) return "good";
  return isTroubleNotice(notice) || UNDONE.includes(notice.kind) ? "trouble" : "plain";
}
