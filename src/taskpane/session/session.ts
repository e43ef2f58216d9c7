import type {
  CellRef,
  CheckId,
  FormulaChoice,
  HostCapabilities,
  Review,
  ReviewSettings,
  Scope,
  Severity,
} from "../../core";
import { DEFAULT_SETTINGS } from "../../core";
import type { Notice } from "./notice";
import type { Preferences } from "./preferences";

/** All that the pane shows, as plain data; changed by `reduce` alone. */
export interface Session {
  readonly capabilities: HostCapabilities;
  readonly settings: ReviewSettings;
  readonly preferences: Preferences;
  /** Whether Excel starts the add-in with this workbook; `null` until it was asked. */
  readonly startsWithWorkbook: boolean | null;
  readonly review: Review | null;
  /** The selected areas to which scoring is narrowed; `null` is the whole workbook. */
  readonly scope: Scope | null;
  readonly work: Work | null;
  readonly page: Page;
  /** The pages behind this one, nearest last. */
  readonly trail: readonly LeftPage[];
  /** The page that was just left by going back, so that the keyboard returns to where it came from. */
  readonly cameFrom: Page | null;
  /** By region id; a table that is not listed is up to date. */
  readonly tableStates: Readonly<Record<string, TableState>>;
  /** Sheets to be read again before the next scoring. */
  readonly dirtySheets: readonly string[];
  /** Whether sheets came or went, so that only a full read is right. */
  readonly isWorkbookDirty: boolean;
  /** Whether the user has asked for scores, so that the overview lists the proposals. */
  readonly hasScored: boolean;
  /** Ticks that differ from the default, by cell id. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly formulaChoices: Readonly<Record<string, FormulaChoice>>;
  readonly notice: Notice | null;
  /** How many there were: one that says the same again is another. */
  readonly notices: number;
  readonly selected: CellRef | null;
  readonly view: ListView;
}

/** How the lists are narrowed and sorted. */
export interface ListView {
  readonly severity: FindingFilter | null;
  readonly search: string;
  readonly sort: "findings" | "sheet" | "total";
}

/** A severity, or what the user has set aside. */
export type FindingFilter = Severity | "ignored";

/** The state of a table besides 最新. */
export type TableState = "stale" | "written";

/** The tabs of a table's page. */
export type TableTab = "scores" | "findings" | "reading";

/** Which page is shown; `table` is a region id. */
export type Page =
  | { readonly kind: "overview" }
  | { readonly kind: "table"; readonly table: string; readonly tab: TableTab }
  | { readonly kind: "preview"; readonly of: PreviewOf }
  | { readonly kind: "settings" };

/** A page to go back to, narrowed as it was left. */
export type LeftPage = Page & { readonly severity?: FindingFilter | null };

/** What a preview is about: the scores of one table or of all (`null`), or the mechanical fixes of one kind of finding. */
export type PreviewOf =
  | { readonly kind: "scores"; readonly table: string | null }
  | { readonly kind: "fixes"; readonly check: CheckId };

/** What the pane is busy with. */
export interface Work {
  readonly kind: "reading" | "reviewing" | "writing" | "restoring" | "reporting" | "waiting" | "stopping";
  readonly sheetName: string | null;
  readonly done: number;
  readonly of: number;
}

/** A session before anything has been read. */
export function newSession(capabilities: HostCapabilities, preferences: Preferences): Session {
  return {
    capabilities,
    settings: DEFAULT_SETTINGS,
    preferences,
    startsWithWorkbook: null,
    review: null,
    scope: null,
    work: { kind: "reading", sheetName: null, done: 0, of: 0 },
    page: { kind: "overview" },
    trail: [],
    cameFrom: null,
    tableStates: {},
    dirtySheets: [],
    isWorkbookDirty: false,
    hasScored: false,
    ticks: {},
    formulaChoices: {},
    notice: null,
    notices: 0,
    selected: null,
    view: { severity: null, search: "", sort: "sheet" },
  };
}
