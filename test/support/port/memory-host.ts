import type {
  Area,
  CellEdit,
  CellRef,
  CellValue,
  HostCapabilities,
  HostErrorCode,
  HostEvent,
  Highlight,
  ReportSheet,
  RestoreSummary,
  ReviewSettings,
  SheetSnapshot,
  WorkbookHost,
  WorkbookSnapshot,
  WriteOp,
  WritePlan,
  WriteReceipt,
} from "../../../src/core";
import { cellId, cellKey, DEFAULT_SETTINGS, HostError, valueAt } from "../../../src/core";
import { withCell } from "./sheet-with-cell";

/** A workbook in memory behind the port, with the doors that a test needs to play the user and Excel's moods. */
export interface MemoryHost extends WorkbookHost {
  /** The user types. */
  type(edit: CellEdit): void;
  /** Somebody changes a cell and no event tells. */
  changeUnseen(edit: CellEdit): void;
  /** Rows come or go in a sheet, and no event tells. */
  replaceSheet(sheet: SheetSnapshot): void;
  workbook(): WorkbookSnapshot;
  valueOf(cell: CellRef): CellValue;
  readonly selected: CellRef[];
  readonly reads: string[];
  readonly reports: ReportSheet[];
  highlights(): readonly Highlight[];
  settings(): ReviewSettings;
  isStarter(): boolean;
  /** The next calls of a method fail with these codes, one each. */
  failNext(
    method: "read" | "apply" | "restore" | "settings" | "startup",
    ...codes: readonly HostErrorCode[]
  ): void;
  watchers(): number;
  select(cell: CellRef): Promise<void>;
  /** The user selects one area, or several with Ctrl. */
  selectAreas(sheet: string, ...areas: readonly Area[]): void;
}

interface Written {
  readonly op: WriteOp;
}

const CAPABILITIES: HostCapabilities = {
  hasSharedRuntime: true,
  isReadOnly: false,
  isCalculatedManually: false,
  displayLanguage: "zh-CN",
  isDarkTheme: false,
  apiVersion: "1.20",
};

const NOTHING_MORE = { againstRules: [], unnoted: 0, forgotten: 0, workbook: null };

/** A host over a workbook. It keeps the port's promises: compare before writing, skip or refuse, restore in order. */
export function createMemoryHost(
  start: WorkbookSnapshot,
  given: { readonly capabilities?: Partial<HostCapabilities>; readonly settings?: ReviewSettings } = {},
): MemoryHost {
  let workbook = start;
  let highlights: readonly Highlight[] = [];
  let settings = given.settings ?? DEFAULT_SETTINGS;
  let selection: { sheet: string; areas: readonly Area[] } = { sheet: start.sheets[0]?.id ?? "", areas: [] };
  const record: Written[] = [];
  let isStarter = false;
  const listeners = new Set<(event: HostEvent) => void>();
  const failures = new Map<string, HostErrorCode[]>();
  const selected: CellRef[] = [];
  const reads: string[] = [];
  const reports: ReportSheet[] = [];

  const fail = (method: string) => {
    const code = failures.get(method)?.shift();
    if (code) throw new HostError(code);
  };
  const sheetOf = (id: string): SheetSnapshot => {
    const sheet = workbook.sheets.find((one) => one.id === id);
    if (!sheet) throw new HostError("sheet-deleted", { sheet: id, cell: null });
    return sheet;
  };
  const put = (cell: CellRef, value: CellValue, formula: string | null) => {
    const changed = withCell(sheetOf(cell.sheet), cell, { value, formula });
    workbook = { sheets: workbook.sheets.map((one) => (one.id === cell.sheet ? changed : one)) };
  };
  const found = (cell: CellRef) => {
    const sheet = sheetOf(cell.sheet);
    return {
      value: valueAt(sheet, cell.row, cell.column),
      formula: sheet.formulas.get(cellKey(cell.row, cell.column)) ?? null,
    };
  };
  const isAt = (cell: CellRef, image: WriteOp["before"]) => {
    const now = found(cell);
    return now.formula === image.formula && (now.formula !== null || now.value === image.value);
  };

  const applyTo = (plan: WritePlan, ifChanged: "refuse" | "skip"): WriteReceipt => {
    const isRefused = (op: WriteOp) => sheetOf(op.cell.sheet).isProtected;
    const refused = plan.ops.filter(isRefused).map((op) => ({ op, code: "sheet-protected" as const }));
    const open = plan.ops.filter((op) => !isRefused(op));
    const moved = open.filter((op) => !isAt(op.cell, op.before) && !isAt(op.cell, op.after));
    const changedMeanwhile = moved.map((op) => ({ op, found: found(op.cell).value }));
    if (ifChanged === "refuse" && moved.length > 0) {
      return { written: [], changedMeanwhile, refused, highlighted: 0, ...NOTHING_MORE };
    }
    const written = open.filter((op) => !moved.includes(op));
    for (const op of written.filter((one) => !isAt(one.cell, one.after))) {
      put(op.cell, op.after.value, op.after.formula);
      record.push({ op });
    }
    highlights = [...highlights, ...plan.highlights];
    const highlighted = plan.highlights.length;
    return { written, changedMeanwhile, refused, highlighted, ...NOTHING_MORE };
  };

  /** What was known, with some sheets as they are now. */
  const withSheets = (known: WorkbookSnapshot, ids: readonly string[]): WorkbookSnapshot => {
    const before = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
    const isRead = ({ id }: SheetSnapshot) => ids.includes(id);
    return {
      sheets: workbook.sheets.map((sheet) => (isRead(sheet) ? sheet : (before.get(sheet.id) ?? sheet))),
    };
  };

  const restoreAll = (): RestoreSummary => {
    const ops = record.splice(0).reverse();
    // One after the other: a cell that was written twice holds the first value again once the second is taken back.
    const untouched = ops.filter(({ op }) => {
      const isUntouched = isAt(op.cell, op.after);
      if (isUntouched) put(op.cell, op.before.value, op.before.formula);
      return isUntouched;
    });
    const editedSince = ops.filter((one) => !untouched.includes(one));
    const summary = {
      cells: untouched.length,
      highlights: highlights.length,
      editedSince: editedSince.map(({ op }) => ({ cell: op.cell, sheetName: op.sheetName })),
      lost: [],
    };
    highlights = [];
    return summary;
  };

  return {
    selected,
    reads,
    reports,
    capabilities: () => ({ ...CAPABILITIES, ...given.capabilities }),
    async read(request) {
      fail("read");
      const { scope } = request;
      reads.push(scope.kind === "sheets" ? scope.ids.join(",") : scope.kind);
      for (const [index, { name }] of workbook.sheets.entries()) {
        if (request.isCancelled?.()) throw new HostError("cancelled");
        request.onProgress?.({ sheetName: name, done: index + 1, of: workbook.sheets.length });
      }
      request.onSettings?.(settings);
      return scope.kind === "sheets" ? withSheets(scope.known, scope.ids) : workbook;
    },
    selection: async () => selection,
    async select(cell) {
      sheetOf(cell.sheet);
      selected.push(cell);
    },
    selectAreas(sheet, ...areas) {
      selection = { sheet, areas };
    },
    async apply(plan, { ifChanged, settingsAfter, known }) {
      fail("apply");
      const receipt = applyTo(plan, ifChanged);
      settings = settingsAfter?.(receipt.written) ?? settings;
      if (!known) return receipt;
      const written = new Set(receipt.written.map(({ cell }) => cell.sheet));
      return { ...receipt, workbook: withSheets(known, [...written]) };
    },
    restorable: async () => ({
      cells: record.length,
      highlights: highlights.length,
      editedSince: [],
      lost: [],
    }),
    async restore(next) {
      fail("restore");
      settings = next ?? settings;
      return restoreAll();
    },
    async setHighlights(wanted) {
      highlights = wanted;
    },
    async saveSettings(next) {
      fail("settings");
      settings = next;
    },
    async startsWithWorkbook() {
      fail("startup");
      return isStarter;
    },
    async setStartsWithWorkbook(isOn) {
      fail("startup");
      isStarter = isOn;
    },
    async writeReport(report) {
      reports.push(report);
      return report.name;
    },
    async watch(listener) {
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
    type({ cell, value }) {
      put(cell, value, null);
      const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      for (const listener of [...listeners]) {
        listener({ kind: "edited", sheet: cell.sheet, area, isRemote: false });
      }
    },
    changeUnseen: ({ cell, value }) => put(cell, value, null),
    replaceSheet(changed) {
      workbook = { sheets: workbook.sheets.map((one) => (one.id === changed.id ? changed : one)) };
    },
    workbook: () => workbook,
    valueOf: (cell) => found(cell).value,
    highlights: () => highlights,
    settings: () => settings,
    isStarter: () => isStarter,
    failNext: (method, ...codes) => failures.set(method, [...codes]),
    watchers: () => listeners.size,
  };
}

/** The cells of a workbook as text, for comparing before and after. */
export function dump(workbook: WorkbookSnapshot): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, index) =>
      row.forEach((value, column) => {
        if (value === null) return;
        cells[cellId({ sheet: sheet.id, row: sheet.top + index, column: sheet.left + column })] = value;
      }),
    );
  }
  return cells;
}
