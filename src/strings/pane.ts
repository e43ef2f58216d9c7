import type {
  Category,
  ColumnRole,
  FormulaChoice,
  Grade,
  HeldBack,
  ScoreDecision,
  ScoredTable,
  Severity,
} from "../core/index";
import type {
  ListWords,
  MenuWords,
  NothingWords,
  OutcomeWords,
  SkippedWords,
  WholeWords,
} from "./pane-overview";
import type { SettingsWords } from "./pane-settings";

/** Every word of the pane that is not about one check, one problem or one refusal of Excel. */
export interface PaneStrings {
  readonly product: string;
  readonly localOnly: string;
  readonly overview: OverviewWords;
  readonly list: ListWords;
  readonly menu: MenuWords;
  readonly whole: WholeWords;
  readonly outcomes: OutcomeWords;
  readonly nothing: NothingWords;
  readonly skipped: SkippedWords;
  readonly table: TableWords;
  readonly findings: FindingWords;
  readonly reading: ReadingWords;
  readonly writing: WritingWords;
  readonly work: WorkWords;
  readonly states: StateWords;
  readonly firstRun: FirstRunWords;
  readonly trouble: TroubleWords;
  readonly scope: ScopeWords;
  readonly summary: SummaryWords;
  readonly settings: SettingsWords;
}

/** The areas to which scoring is narrowed. */
export interface ScopeWords {
  readonly scoreSelection: string;
  readonly line: (place: string, indicators: number, hasBudget: boolean) => string;
  readonly lost: string;
  readonly scoreAll: string;
  readonly totalHint: string;
  readonly misses: string;
  readonly assignInstead: string;
}

/** What came of scoring many tables. */
export interface SummaryWords {
  readonly tables: (summary: {
    readonly tables: number;
    /** Tables of which a score would change, and how many scores in all. */
    readonly changing: number;
    readonly changed: number;
    /** Scores that the policy would change and that are left alone unless ticked: formulas, and hidden sheets. */
    readonly waiting: number;
    readonly counts: Readonly<Record<Severity, number>>;
  }) => string;
  readonly unscored: (sheets: readonly string[]) => string;
}

/** What the first page says; the words of the other pages follow once it stands. */
export type PaneStartStrings = Pick<
  PaneStrings,
  "product" | "localOnly" | "overview" | "work" | "states" | "trouble"
>;

/** The first page. */
export interface OverviewWords {
  readonly tables: (count: number) => string;
  readonly reread: string;
  readonly settings: string;
  readonly more: string;
  readonly rescore: string;
  /** `null` while it is being counted. */
  readonly severityCount: (severity: Severity, count: number | null) => string;
  readonly counts: string;
  readonly list: string;
  /** The name of a table without a project: that of its sheet. */
  readonly unnamed: (sheetName: string) => string;
  readonly score: (score: string, grade: string | null) => string;
  readonly noScore: string;
  readonly change: (before: string, after: string) => string;
  /** What is wrong with a table, a kind at a time. */
  readonly found: Readonly<Record<Severity, (count: number) => string>>;
  readonly clean: string;
  readonly unscored: string;
  readonly hidden: string;
  readonly checking: string;
  readonly nothingMatches: string;
  readonly grade: Readonly<Record<Grade, string>>;
  /** What stands for a cell without a value. */
  readonly blank: string;
}

/** One table. */
export interface TableWords {
  readonly back: string;
  readonly tabs: Readonly<Record<"scores" | "findings" | "reading", string>>;
  readonly tabsLabel: string;
  readonly calculation: string;
  readonly tick: (name: string, before: string, after: string) => string;
  readonly tickAll: (ticked: number, of: number) => string;
  readonly offer: (before: string, attainable: string) => string;
  readonly total: string;
  readonly totalReason: string;
  readonly budget: string;
  readonly offers: string;
  /** Why the scores offered are not ticked. */
  readonly offersHint: Readonly<Record<"explained" | "formula" | "hidden" | "part", string>>;
  readonly unchanged: (count: number) => string;
  /** `unjudged` are scores that only a human can judge. */
  readonly nothingToChange: (unjudged: number) => string;
  /** Where nothing is ticked, and what is offered is no matter of taste. */
  readonly nothingTicked: string;
  readonly noScoreColumn: string;
  readonly decision: Readonly<Record<ScoreDecision, string>>;
  readonly holdsFormula: (cell: string) => string;
  readonly formulaChoice: Readonly<Record<FormulaChoice, string>>;
  readonly category: Readonly<Record<Category | "budget", string>>;
  readonly picture: string;
  /** 产出 57/66 for the eye; a fraction read aloud would be another number. */
  readonly share: (name: string, won: string, points: string) => string;
  readonly shareSpoken: (name: string, won: string, points: string) => string;
  readonly lost: (points: string) => string;
  readonly lostSpoken: (points: string) => string;
}

/** The findings of a table or of the workbook. */
export interface FindingWords {
  readonly group: (severity: Severity | "ignored", count: number) => string;
  readonly all: string;
  readonly filter: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (index: number, count: number) => string;
  readonly none: string;
  readonly noneOfKind: string;
  readonly why: string;
  readonly how: string;
  readonly sources: string;
  readonly draft: string;
  readonly draftHint: string;
  readonly fix: string;
  readonly fixAll: (count: number) => string;
  readonly ignore: string;
  readonly ignoreReason: string;
  readonly ignoreExample: string;
  /** Said where 确定忽略 was pressed without a reason. */
  readonly ignoreWhy: string;
  readonly ignoreKind: string;
  readonly confirmIgnore: string;
  readonly bringBack: string;
  readonly reason: (reason: string) => string;
}

/** How a table was recognised. */
export interface ReadingWords {
  readonly checkColumns: string;
  readonly place: (sheet: string, area: string) => string;
  readonly columns: string;
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly column: (letters: string) => string;
  readonly setByHand: string;
  readonly noColumn: string;
  readonly change: (role: string) => string;
  readonly policy: string;
  readonly policyFrom: Readonly<Record<ScoredTable["policyFrom"], string>>;
  readonly policyEvidence: (text: string) => string;
  readonly policyLine: (label: string, value: string) => string;
  readonly policyForTable: string;
  readonly followWorkbook: string;
  readonly sources: string;
  readonly decimals: (indicators: number, budget: number) => string;
  readonly evidence: string;
  readonly problems: string;
  readonly inferredDirection: (count: number) => string;
}

/** A write that came to an end before all was written. */
export interface StoppedWrite {
  /** How many cells were to be written, and how many were. */
  readonly of: number;
  readonly cells: number;
  /** Whether they are scores; else other cells. */
  readonly areScores: boolean;
}

/** Writing, its preview and its outcome. */
export interface WritingWords {
  readonly write: (count: number) => string;
  readonly writeOthers: (count: number) => string;
  readonly preview: string;
  readonly previewTitle: (count: number) => string;
  readonly previewColumns: Readonly<Record<"cell" | "before" | "after" | "why", string>>;
  readonly hiddenSheet: (sheet: string) => string;
  readonly applyFixes: (count: number) => string;
  readonly highlightsToo: (count: number) => string;
  readonly heldBackCell: (cell: string, why: HeldBack["why"]) => string;
  readonly heldBackTitle: string;
  readonly written: (cells: number, highlights: number) => string;
  readonly updated: (cells: number) => string;
  readonly fixed: (cells: number) => string;
  readonly drafted: string;
  /** A fault of ours while the workbook was being changed. */
  readonly unexpected: string;
  readonly cancelled: (write: StoppedWrite) => string;
  readonly stopped: (write: StoppedWrite) => string;
  readonly nothingToWrite: string;
  readonly changedMeanwhile: (cell: string, found: string) => string;
  readonly restore: string;
  readonly restored: (cells: number, highlights: number) => string;
  readonly editedSince: (cells: string) => string;
  readonly readOnly: string;
  /** The workbook's formulas wait for F9. */
  readonly manual: string;
  /** Cells, by address, whose data validation would not have let the score be typed. */
  readonly againstRules: (cells: readonly string[]) => string;
  /** Scores whose inputs the workbook has no room to note. */
  readonly unnoted: (scores: number) => string;
  /** A cell that cannot be found again, with a text of its row, if it had one, and what stood there. */
  readonly lost: (cell: string, row: string | null, before: string) => string;
  readonly lostMore: (cells: number) => string;
  readonly lostNext: string;
  /** Said after a write whose record pushed out those of other sheets. */
  readonly forgotten: (sheets: number) => string;
  readonly nothingToRestore: string;
}

/** What the pane says while it works. */
export interface WorkWords {
  readonly reading: string;
  /** While no sheet is named, and to who hears of any job once. */
  readonly reviewing: string;
  readonly at: (step: {
    readonly kind: string;
    readonly sheetName: string | null;
    readonly done: number;
    readonly of: number;
  }) => string;
  readonly writing: string;
  readonly restoring: string;
  readonly reporting: string;
  readonly waiting: string;
  readonly stopping: string;
  readonly cancel: string;
}

/** 最新 / 已过期 / 已写入. */
export interface StateWords {
  readonly latest: string;
  readonly stale: string;
  readonly written: string;
  readonly staleHint: string;
}

/** The three sentences of the first run. */
export interface FirstRunWords {
  readonly title: string;
  readonly sentences: readonly [string, string, string];
  readonly start: string;
  readonly skip: string;
}

/** When nothing can be done, what to do. */
export interface TroubleWords {
  readonly unexpected: string;
  readonly copyDetails: string;
  readonly copied: string;
  readonly includeCells: string;
  readonly retry: string;
  readonly dismiss: string;
  /** Out of a page that cannot be drawn. */
  readonly leave: string;
}
