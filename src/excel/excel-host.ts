import type { ReviewSettings, WorkbookHost } from "../core";
import type { WritingTools } from "./write/apply-plan";
import { capabilitiesOf } from "./read/capabilities";
import type { WorkbookMode } from "./read/capabilities";
import { areAsMarked } from "./settings/document-settings";
import { createExchange } from "./exchange/exchange";
import type { Patience } from "./exchange/exchange";
import type { OwnWrites } from "./exchange/own-writes";
import { readWorkbook } from "./read/read-workbook";
import type { Reading } from "./read/read-workbook";
import type { SheetList } from "./sheet/sheet-list";
import type { Seen } from "./sheet/sheet-marks";
import { createTurns } from "./exchange/turns";

const loadApply = () => import("./write/apply-plan");
const loadRestore = () => import("./write/restore");
const loadHighlight = () => import("./highlight/highlight");
const loadKeeping = () => import("./settings/keep-settings");
const loadFollowing = () => import("./settings/follow-settings");
const loadReport = () => import("./write/report-sheet");
const loadStartup = () => import("./watch/startup");
const loadOwnWrites = () => import("./exchange/own-writes");
const loadRereading = () => import("./read/reread-sheets");
const loadSelection = () => import("./read/selection");
const loadWatch = () => import("./watch/watch-edits");

/**
 * Fetches what writes, so that the first write finds it there. The first reading alone comes with the host: the list of tables must
 * not wait for what nobody has asked for yet.
 */
export async function loadWriting(): Promise<void> {
  await Promise.all([loadSelection(), loadApply(), loadRestore(), loadHighlight(), loadReport()]);
}

/** The settings that were kept, under the ids that their sheets have now. */
async function settingsNow({ kept, workbook }: Reading, seen: Seen): Promise<ReviewSettings> {
  const { settings, marks } = kept;
  return areAsMarked(marks, workbook) ? settings : (await loadFollowing()).followSettings(settings, seen);
}

/**
 * The workbook that is open in Excel, behind the port. To be called once Office is ready.
 *
 * Writes, restores and reports wait for one another; reads do not, and are refused by nobody.
 *
 * @param patience - how long to wait for Excel; for tests
 */
export function createExcelHost(patience?: Patience): WorkbookHost {
  const exchange = createExchange(patience);
  const inTurn = createTurns();
  let mode: WorkbookMode = { isReadOnly: null, isCalculatedManually: false };
  let ownWrites: OwnWrites | null = null;
  const list: SheetList = { told: null };
  let seen: Seen = { workbook: null, marks: null, texts: new Map() };

  const tools = async (): Promise<WritingTools> => {
    const { createOwnWrites } = await loadOwnWrites();
    ownWrites ??= createOwnWrites(exchange);
    return { exchange, ownWrites, seen, list };
  };
  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      await ownWrites?.recover();
      return work();
    });
  return {
    capabilities: () => capabilitiesOf(mode),
    read: async (request) => {
      await ownWrites?.recover();
      const { scope } = request;
      if (scope.kind === "sheets") {
        const { rereadSheets } = await loadRereading();
        const workbook = await rereadSheets(exchange, { ...request, scope }, list);
        seen = { ...seen, workbook };
        return workbook;
      }
      const reading = await readWorkbook(exchange, request);
      mode = reading;
      seen = { ...reading.kept, workbook: reading.workbook };
      request.onSettings?.(await settingsNow(reading, seen));
      return reading.workbook;
    },
    selection: async () => (await loadSelection()).readSelection(exchange),
    select: async (cell) => (await loadSelection()).selectCell(exchange, cell),
    apply: (plan, options) =>
      changing(async () => (await loadApply()).applyPlan(await tools(), plan, options)),
    restorable: async () => (await loadRestore()).restorable(exchange),
    restore: (settings) => changing(async () => (await loadRestore()).restore(await tools(), settings)),
    setHighlights: (highlights) =>
      changing(async () => (await loadHighlight()).setHighlights(exchange, highlights)),
    saveSettings: (settings) =>
      changing(async () => (await loadKeeping()).saveSettings(exchange, { settings, seen })),
    startsWithWorkbook: async () => (await loadStartup()).startsWithWorkbook(),
    setStartsWithWorkbook: async (isOn) => (await loadStartup()).setStartsWithWorkbook(isOn),
    writeReport: (report) => changing(async () => (await loadReport()).writeReport(exchange, report)),
    watch: async (listener) => (await loadWatch()).watchEdits(await tools(), listener),
  };
}
