import type { CellRef, FormulaChoice, HostCapabilities, Review, ReviewSettings, Scope } from "../../core";
import type { Notice } from "./notice";
import type { Preferences } from "./preferences";
import type { ListView, Page, Session, Work } from "./session";

/** Everything that can happen to a session. */
export type SessionEvent =
  | {
      readonly type: "started";
      readonly capabilities: HostCapabilities;
      readonly settings: ReviewSettings;
    }
  | { readonly type: "work-began"; readonly work: Work }
  | { readonly type: "work-ended" }
  | { readonly type: "stopping" }
  | { readonly type: "reading-began"; readonly sheets: readonly string[] | null }
  | ReviewedEvent
  /** With the region ids of the tables that the edit touches. */
  | { readonly type: "edited"; readonly sheet: string; readonly tables: readonly string[] }
  | { readonly type: "sheet-dirtied"; readonly sheet: string }
  | { readonly type: "sheets-changed" }
  | { readonly type: "tables-written"; readonly tables: readonly string[] }
  | { readonly type: "restored" }
  | { readonly type: "scoped"; readonly scope: Scope | null }
  | { readonly type: "ticked"; readonly cell: string; readonly isTicked: boolean }
  | { readonly type: "formula-chosen"; readonly cell: string; readonly choice: FormulaChoice }
  | { readonly type: "opened"; readonly page: Page }
  | { readonly type: "went-back" }
  | { readonly type: "went-home" }
  | { readonly type: "view-changed"; readonly view: Partial<ListView> }
  | { readonly type: "selected"; readonly cell: CellRef | null }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "dismissed" }
  | { readonly type: "settings-changed"; readonly settings: ReviewSettings }
  | { readonly type: "startup-known"; readonly isOn: boolean }
  | { readonly type: "preferences-changed"; readonly preferences: Preferences };

/**
 * A new review. `opened`, `scored`: the user asked for it, so nothing is stale any more. `refreshed`: it came by itself
 * after an edit, so what is stale stays so until the user asks, and so does what has changed unnoticed. `written`,
 * `settings`: the pane itself was the cause, so states stay as they are.
 */
export interface ReviewedEvent {
  readonly type: "reviewed";
  readonly review: Review;
  readonly how: "opened" | "scored" | "refreshed" | "written" | "settings";
  /** What of the session was about the review before, as it is in this one; left out where there was none. */
  readonly carried?: Carried | undefined;
}

/** What of a session is about the tables of its review. */
export type Carried = Pick<Session, "scope" | "notice" | "tableStates" | "page" | "trail">;
