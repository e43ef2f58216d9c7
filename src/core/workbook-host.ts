import type { HostErrorCode } from "./host-error";
import type { ReportSheet } from "./report/report";
import type { ReviewSettings } from "./settings";
import type { Area, CellRef, CellValue, WorkbookSnapshot } from "./sheet";
import type { Highlight, WriteOp, WritePlan } from "./write-back/write-plan";

/** What to read. `sheets` re-reads those sheets and keeps the others of `known` as the same objects. */
export interface ReadRequest {
  readonly scope:
    | { readonly kind: "workbook" }
    | { readonly kind: "sheets"; readonly ids: readonly string[]; readonly known: WorkbookSnapshot };
  /** Asked between round trips; `true` ends the read with a `HostError` of code `cancelled`. */
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (progress: {
    readonly sheetName: string;
    readonly done: number;
    readonly of: number;
  }) => void;
  /** Given the settings kept in the workbook, which come with the first round trip of the read. */
  readonly onSettings?: (settings: ReviewSettings) => void;
}

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** How a plan is written. */
export interface ApplyOptions {
  /** What to do with the others when one cell has moved on: leave them as well, or write them. */
  readonly ifChanged: "refuse" | "skip";
  /** Given what is written, the settings to keep in the workbook in the same request; `null` leaves those there alone. */
  readonly settingsAfter?: (written: readonly WriteOp[]) => ReviewSettings | null;
  /** The workbook as read last, so that the receipt can bring it as it is after the write. */
  readonly known?: WorkbookSnapshot;
  /** Asked before each request that writes: `true` ends it there, and the receipt says what was written. */
  readonly isCancelled?: () => boolean;
}

/** What became of a plan. */
export interface WriteReceipt {
  readonly written: readonly WriteOp[];
  /** Not written because the cell no longer held its before-image; with `refuse` beside written ones where it moved on at the last moment. */
  readonly changedMeanwhile: readonly { readonly op: WriteOp; readonly found: CellValue }[];
  /** Not written because Excel refused that sheet or cell. */
  readonly refused: readonly { readonly op: WriteOp; readonly code: HostErrorCode }[];
  readonly highlighted: number;
  /** Of the written ones, those whose cell has a rule for what may be typed that the value breaks. */
  readonly againstRules: readonly WriteOp[];
  /** Scores whose inputs could not be noted in the workbook any more: by them a later edit cannot be told. */
  readonly unnoted: number;
  /** Sheets written earlier that `restore` no longer knows: there is only so much room to remember in. */
  readonly forgotten: number;
  /**
   * The workbook as it is now: the written sheets read again, the others the same objects as in `known`. `null` where it was not
   * asked for, or only another read can tell for certain.
   */
  readonly workbook: WorkbookSnapshot | null;
}

/** What can be, or was, put back. */
export interface RestoreSummary {
  readonly cells: number;
  readonly highlights: number;
  /** Left alone because somebody edited the cell after our write. */
  readonly editedSince: readonly { readonly cell: CellRef; readonly sheetName: string }[];
  /** Left alone because the cell could not be found again for certain: its sheet, row or column is gone or has a double. */
  readonly lost: readonly LostCell[];
}

/** A written cell that cannot be put back: where it was, a text of its row, and what stood there before the write. */
export interface LostCell {
  readonly cell: CellRef;
  readonly sheetName: string;
  readonly rowText: string | null;
  readonly before: WriteOp["before"];
}

/** What this Excel can do; the pane shows or hides accordingly. */
export interface HostCapabilities {
  readonly hasSharedRuntime: boolean;
  readonly isReadOnly: boolean;
  /** Whether the formulas of the workbook wait until the user presses F9. */
  readonly isCalculatedManually: boolean;
  readonly displayLanguage: string;
  readonly isDarkTheme: boolean | null;
  /** `ExcelApi` version, such as `1.13`. */
  readonly apiVersion: string;
}

/** What happened in the workbook, our own writes left out. */
export type HostEvent =
  | {
      readonly kind: "edited";
      readonly sheet: string;
      readonly area: Area | null;
      readonly isRemote: boolean;
    }
  | { readonly kind: "sheets-changed" }
  /** `null`: on whatever sheet a formula looks at others; some Excels do not say where. */
  | { readonly kind: "recalculated"; readonly sheet: string | null }
  | { readonly kind: "selected"; readonly sheet: string; readonly row: number; readonly column: number };

/**
 * The port between the pane and Excel: everything that reads or changes a workbook. Implemented by `excel`;
 * every method that fails throws a `HostError` and leaves the workbook as it was, or restorable.
 */
export interface WorkbookHost {
  capabilities(): HostCapabilities;
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  selection(): Promise<Selection>;
  /** Selects a cell and brings its sheet to the front. */
  select(cell: CellRef): Promise<void>;
  /**
   * Writes a plan: compares every before-image first. With `ifChanged: "refuse"` nothing is written when one cell moved
   * on, and the receipt names the cells. A cell that already holds its after-image counts as written. Highlights of the
   * plan are added to those there. Sheets that refuse (protected, deleted) are in `refused`; the others are written.
   */
  apply(plan: WritePlan, options: ApplyOptions): Promise<WriteReceipt>;
  /** What `restore` would put back. */
  restorable(): Promise<RestoreSummary>;
  /**
   * Puts back value, formula, number format and highlight of everything written so far, also by an earlier pane.
   *
   * @param settings - to be kept in the workbook in the same request as the last cells
   */
  restore(settings?: ReviewSettings): Promise<RestoreSummary>;
  /** Makes our highlights exactly these; the user's own rules and fills are never touched. */
  setHighlights(highlights: readonly Highlight[]): Promise<void>;
  saveSettings(settings: ReviewSettings): Promise<void>;
  /** Whether the add-in starts by itself, without showing, when this workbook is opened. Only with a shared runtime. */
  startsWithWorkbook(): Promise<boolean>;
  /** Excel keeps the choice for this workbook; it holds from the next opening on. */
  setStartsWithWorkbook(isOn: boolean): Promise<void>;
  /** Writes the report sheet, reusing it where it exists; gives the name of the sheet, which is another where that is taken. */
  writeReport(report: ReportSheet): Promise<string>;
  /** Reports edits until the returned function is called. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}
