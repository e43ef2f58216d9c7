import { DEFAULT_SETTINGS } from "../../../src/core";
import type {
  HostErrorCode,
  ReportSheet,
  ReviewSettings,
  WorkbookHost,
  WorkbookSnapshot,
} from "../../../src/core";
import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";
import type { Fault } from "../../../src/workbench/host";
import type { OpenedWorkbook } from "./open-workbook";
import { explanationCell, idOf, scoreOp, smallPlan, tableSheet } from "./table-sketch";

/** Every way in which a round trip can end badly, and what an accountant is told: codes, connection, silence. */
export const FAULTS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "access-denied",
  ItemNotFound: "sheet-deleted",
  InvalidReference: "sheet-deleted",
  MergedRangeConflict: "merge-conflict",
  FilteredRangeConflict: "filtered-range",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  RequestAborted: "session-lost",
  InactiveWorkbook: "inactive-workbook",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  ReadOnly: "read-only",
  ActivityLimitReached: "busy",
  ApiNotFound: "unsupported-host",
  GeneralException: "unknown",
  HeardOfByNobody: "unknown",
  "no-answer": "timeout",
};

/** Before anything is done, after some of it, and when all is done and only the answer is lost. */
export const MOMENTS: readonly Fault["after"][] = [undefined, 4, 15, "all"];

/**
 * Two tables; one score stands as a true number in a cell of text format, one in a cell with a rule. Beside the first table a
 * formula spills, another was entered over two cells, and an Excel table holds a formula.
 */
export const SHEETS = [
  tableSheet("附件1", {
    looks: { G4: { numberFormat: "0.0" }, G8: { numberFormat: "@" } },
    cells: { J4: 5, J5: 2, K4: "=J4:J5", N4: "得分", N5: "=J5*1", N6: "=J6*1" },
    arrays: { "L4:L5": "=J4:J5*1" },
    tables: ["N4:N6"],
    validations: { "G5:G7": "whole between 0 and 10" },
  }),
  tableSheet("附件2"),
];

/** Cells that the plan writes, and the total that follows them. */
export const PLANNED: ReadonlySet<string> = new Set(["G4", "G5", "G7", "G8", "G9"]);

/** What every write must leave alone on any Excel: part of a formula entered over several cells, and a formula in an Excel table. */
const REFUSED = [
  { column: 11, formula: "=J4:J5*1", row: 4 },
  { column: 13, formula: "=J5*1", row: 5 },
].map(({ column, formula, row }) => ({
  ...scoreOp(row, null, null),
  cell: { sheet: idOf(1), row: row - 1, column },
  before: { value: row === 4 ? 5 : 2, formula },
  after: { value: 1, formula: null },
}));

const PLAN = smallPlan({ ops: [...smallPlan().ops, scoreOp(8, 10, 9.5), ...REFUSED] });

/** Something that a user does, from the press of a button to its answer. */
export interface Flow {
  /** What must have been done before, without faults. */
  readonly prepare?: (host: WorkbookHost) => Promise<unknown>;
  readonly run: (host: WorkbookHost, known: WorkbookSnapshot) => Promise<unknown>;
  /** Undoes what the flow did, whether all or half of it was done. */
  readonly undo: (host: WorkbookHost, office: OpenedWorkbook) => Promise<unknown>;
}

const report: ReportSheet = {
  name: "报告",
  rows: [[{ value: "报告" }], [{ value: "一处问题" }]],
  columnWidths: [20],
};
const settings: ReviewSettings = {
  ...DEFAULT_SETTINGS,
  policy: "guangxi-130",
  scoreBasis: [{ sheet: idOf(1), notes: [{ score: "G5", written: 4, isOurs: true, isBudget: true }] }],
};
const refuse = { ifChanged: "refuse" } as const;
const highlights = [4, 5].map((row) => ({
  cell: explanationCell(row),
  sheetName: "附件1",
  severity: "warning" as const,
}));
const restore = (host: WorkbookHost) => host.restore();
const nothing = () => Promise.resolve();

/** Of notes nothing lies in a workbook in which nothing was noted; what was chosen lies there once it was kept. */
async function withoutSettings(host: WorkbookHost, { settings: texts }: MemoryGrid): Promise<void> {
  await host.saveSettings(DEFAULT_SETTINGS);
  texts.delete("ziping.settings");
}

/** Who listens to the workbook; nobody once the flow is undone. */
const listening: (() => Promise<void>)[] = [];

/** All flows of the add-in, by name. */
export const FLOWS: Readonly<Record<string, Flow>> = {
  read: { run: (host) => host.read({ scope: { kind: "workbook" } }), undo: nothing },
  "re-score": {
    run: async (host, known) => {
      const now = await host.read({ scope: { kind: "sheets", ids: [idOf(1)], known } });
      return host.apply(PLAN, { ...refuse, known: now, settingsAfter: () => settings });
    },
    undo: async (host, { grid }) => {
      await host.restore();
      await withoutSettings(host, grid);
    },
  },
  "re-score while Excel tells of changes": {
    run: async (host, known) => {
      listening.push(await host.watch(() => undefined));
      const scope = { kind: "sheets", ids: [idOf(1)] } as const;
      const listed = await host.read({ scope: { ...scope, known } });
      const now = await host.read({ scope: { ...scope, known: listed } });
      return host.apply(PLAN, { ...refuse, known: now });
    },
    undo: async (host) => {
      for (const stop of listening.splice(0)) await stop();
      await host.restore();
    },
  },
  write: { run: (host) => host.apply(PLAN, refuse), undo: restore },
  "write over a write": {
    prepare: (host) => host.apply(smallPlan({ ops: [scoreOp(4, 5, 4), scoreOp(8, 10, 8)] }), refuse),
    run: (host) => host.apply({ ...PLAN, ops: [scoreOp(4, 4, 2.7), scoreOp(8, 8, 9.5)] }, refuse),
    undo: restore,
  },
  restore: { prepare: (host) => host.apply(PLAN, refuse), run: restore, undo: restore },
  restorable: { run: (host) => host.restorable(), undo: nothing },
  highlight: {
    run: (host) => host.setHighlights(highlights),
    undo: (host) => host.setHighlights([]),
  },
  report: {
    run: (host) => host.writeReport(report),
    undo: async (_, { grid }) => {
      for (const { id } of grid.sheets().slice(SHEETS.length)) grid.deleteSheet(id);
      grid.activateSheet(idOf(1));
    },
  },
  settings: {
    run: (host) => host.saveSettings(settings),
    undo: (host, { grid }) => withoutSettings(host, grid),
  },
};
