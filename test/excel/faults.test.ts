import { DEFAULT_SETTINGS, HostError } from "../../src/core";
import type { ReportSheet, WorkbookHost, WorkbookSnapshot } from "../../src/core";
import { createExcelHost } from "../../src/excel/excel-host";
import type { MemoryGrid } from "../../src/workbench/grid/memory-grid";
import type { Fault } from "../../src/workbench/host";
import { startOffice } from "../support/office/start-office";
import type { StartedOffice } from "../support/office/start-office";
import { fingerprint } from "../support/excel/open-host";
import type { WorkbookPortrait } from "../support/excel/open-host";
import { explanationCell, idOf, smallPlan, tableSheet } from "../support/excel/table-sketch";

/** Every way in which a round trip can end badly: Excel's codes, the connection, silence, and a code unheard of. */
const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "InvalidReference",
  "MergedRangeConflict",
  "FilteredRangeConflict",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
  "ConnectionFailure",
  "RequestAborted",
  "InactiveWorkbook",
  "ActivityLimitReached",
  "ApiNotFound",
  "GeneralException",
  "HeardOfByNobody",
  "no-answer",
] as const;

/** Before anything is done, after some of it, and when all is done and only the answer is lost. */
const MOMENTS = [undefined, 4, 15, "all"] as const;

const report: ReportSheet = {
  name: "报告",
  rows: [[{ value: "报告" }], [{ value: "一处问题" }]],
  columnWidths: [20],
};
const settings = { ...DEFAULT_SETTINGS, policy: "guangxi-130" as const };
const refuse = { ifChanged: "refuse" } as const;

interface Flow {
  /** What must have been done before, without faults. */
  readonly prepare?: (host: WorkbookHost) => Promise<unknown>;
  readonly run: (host: WorkbookHost, known: WorkbookSnapshot) => Promise<unknown>;
  /** Whether the flow may change cells at all. */
  readonly writesCells: boolean;
  /** Undoes what the flow did, so that the next run starts from the same workbook. */
  readonly undo: (host: WorkbookHost, office: StartedOffice<MemoryGrid>) => Promise<unknown>;
}

const highlights = [4, 5].map((row) => ({
  cell: explanationCell(row),
  sheetName: "附件1",
  severity: "warning" as const,
}));
const restore = (host: WorkbookHost) => host.restore();
const nothing = () => Promise.resolve();

const FLOWS: Readonly<Record<string, Flow>> = {
  read: { run: (host) => host.read({ scope: { kind: "workbook" } }), writesCells: false, undo: nothing },
  "re-score": {
    run: async (host, known) => {
      await host.read({ scope: { kind: "sheets", ids: [idOf(1)], known } });
      return host.apply(smallPlan(), refuse);
    },
    writesCells: true,
    undo: restore,
  },
  write: { run: (host) => host.apply(smallPlan(), refuse), writesCells: true, undo: restore },
  restore: {
    prepare: (host) => host.apply(smallPlan(), refuse),
    run: restore,
    writesCells: true,
    undo: restore,
  },
  restorable: { run: (host) => host.restorable(), writesCells: false, undo: nothing },
  highlight: {
    run: (host) => host.setHighlights(highlights),
    writesCells: false,
    undo: (host) => host.setHighlights([]),
  },
  report: {
    run: (host) => host.writeReport(report),
    writesCells: false,
    undo: async (_, { grid }) => {
      for (const { id } of grid.sheets().slice(2)) grid.deleteSheet(id);
      grid.activateSheet(idOf(1));
    },
  },
  settings: {
    run: async (host) => {
      await host.saveSettings(settings);
      return host.loadSettings();
    },
    writesCells: false,
    undo: async (_, { grid }) => grid.settings.delete("ziping.settings"),
  },
};

jest.setTimeout(300_000);

const PLANNED = new Set(["G4", "G5", "G7", "G9"]);
let runs = 0;

afterAll(() => process.stdout.write(`fault injection: ${runs} runs\n`));

describe.each(["1.7", "1.13", "1.20"] as const)("with ExcelApi %s", (apiVersion) => {
  test.each(Object.keys(FLOWS))("%s survives every fault at every round trip", async (name) => {
    const flow = FLOWS[name]!;
    const office = startOffice({ sheets: [tableSheet("附件1"), tableSheet("附件2")] }, { apiVersion });
    const calm = createExcelHost({ timeout: 5_000, pauses: [] });
    const known = await calm.read({ scope: { kind: "workbook" } });
    const before = JSON.stringify(fingerprint(office));
    const wanted = await resultOf(flow, calm, office, known);
    const syncs = await countSyncs(flow, calm, office, known);
    expect(syncs).toBeGreaterThan(0);
    for (const [code, after, inARow] of faultsFor(apiVersion)) {
      for (let at = 1; at <= syncs; at += 1) {
        runs += 1;
        const what = `${name}, ${code} after ${String(after)} at round trip ${at}, ${inARow} in a row`;
        await flow.prepare?.(calm);
        // A pane of its own each time: nothing may depend on what the one before it remembers.
        const host = createExcelHost({ timeout: code === "no-answer" ? 200 : 5_000, pauses: [0] });
        strike(office, { code, after }, at, inARow);
        const outcome = await flow.run(host, known).then(
          () => null,
          (error: unknown) => error,
        );
        office.host.faults.clear();
        if (outcome !== null && !(outcome instanceof HostError)) throw new Error(what, { cause: outcome });
        expectOnlyPlanned(office, before, what);
        // The next press works, and comes to the same as without the fault.
        await flow.run(host, known).catch((error: unknown) => {
          throw new Error(`the next press after ${what}`, { cause: error });
        });
        if (seen(office) !== wanted) throw new Error(`the outcome after ${what}`);
        await flow.undo(createExcelHost({ timeout: 5_000, pauses: [] }), office);
        if (JSON.stringify(fingerprint(office)) !== before) throw new Error(`restored after ${what}`);
      }
    }
    office.close();
  });
});

/** Every fault alone and two in a row; Excels before the newest see a choice of them. */
function faultsFor(apiVersion: string): readonly [string, Fault["after"], number][] {
  return CODES.flatMap((code): [string, Fault["after"], number][] => {
    if (apiVersion !== "1.20")
      return code === "no-answer"
        ? []
        : [
            [code, undefined, 2],
            [code, "all", 1],
          ];
    const moments = code === "no-answer" ? ([undefined, "all"] as const) : MOMENTS;
    return moments.flatMap((after): [string, Fault["after"], number][] => [
      [code, after, 1],
      [code, after, 2],
    ]);
  });
}

function strike(office: StartedOffice<MemoryGrid>, fault: Fault, at: number, inARow: number): void {
  const faults: (Fault | null)[] = Array.from({ length: at - 1 }, () => null);
  office.host.faults.next(...faults, ...Array.from({ length: inARow }, () => fault));
}

/** What a user sees; a report sheet made anew has another id. */
function seen(office: StartedOffice<MemoryGrid>): string {
  const { sheets, settings } = fingerprint(office);
  return JSON.stringify({ sheets: sheets.map(({ cells, rest }) => ({ cells, rest })), settings });
}

async function resultOf(
  flow: Flow,
  host: WorkbookHost,
  office: StartedOffice<MemoryGrid>,
  known: WorkbookSnapshot,
): Promise<string> {
  await flow.prepare?.(host);
  await flow.run(host, known);
  const result = seen(office);
  await flow.undo(host, office);
  return result;
}

async function countSyncs(
  flow: Flow,
  host: WorkbookHost,
  office: StartedOffice<MemoryGrid>,
  known: WorkbookSnapshot,
): Promise<number> {
  await flow.prepare?.(host);
  office.host.traffic.reset();
  await flow.run(host, known);
  const { syncs } = office.host.traffic;
  await flow.undo(host, office);
  return syncs;
}

/** No cell of the two tables may differ, except those of the plan and the total that is computed from them. */
function expectOnlyPlanned(office: StartedOffice<MemoryGrid>, before: string, what: string): void {
  const { sheets } = JSON.parse(before) as WorkbookPortrait;
  const now = new Map(fingerprint(office).sheets.map((sheet) => [sheet.id, sheet.cells]));
  for (const { id, cells } of sheets) {
    const places = new Set([...Object.keys(cells), ...Object.keys(now.get(id) ?? {})]);
    for (const place of places) {
      const isPlanned = id === idOf(1) && PLANNED.has(place);
      if (!isPlanned && now.get(id)?.[place] !== cells[place]) throw new Error(`${place} changed: ${what}`);
    }
  }
}
