import type { WorkbookHost } from "../core";
import { createReads } from "./exchange/exchange";
import type { Patience } from "./exchange/exchange";
import type { LaterHost } from "./later-host";
import { capabilitiesOf } from "./read/capabilities";
import type { WorkbookMode } from "./read/capabilities";
import { readWorkbook } from "./read/read-workbook";
import { areAsMarked } from "./settings/document-settings";
import type { Seen } from "./sheet/sheet-marks";

/**
 * Fetches all but the first reading, so that the first write finds it there: the list of tables must not wait for what nobody has
 * asked for yet.
 */
export const loadLaterHost = () => import("./later-host");

/**
 * The workbook that is open in Excel, behind the port. To be called once Office is ready.
 *
 * @param patience - how long to wait for Excel; for tests
 */
export function createExcelHost(patience?: Patience): WorkbookHost {
  const reads = createReads(patience);
  let mode: WorkbookMode = { isReadOnly: null, isCalculatedManually: false };
  let seen: Seen = { workbook: null, marks: null, texts: new Map() };
  let later: LaterHost | null = null;
  const fetchLater = async (): Promise<LaterHost> => {
    const { createLaterHost } = await loadLaterHost();
    return (later ??= createLaterHost(reads, () => seen));
  };
  const fetched = () => later ?? fetchLater();
  return {
    capabilities: () => capabilitiesOf(mode),
    read: async (request) => {
      await later?.recover();
      const { scope } = request;
      if (scope.kind === "sheets") {
        const workbook = await (await fetched()).reread({ ...request, scope });
        seen = { ...seen, workbook };
        return workbook;
      }
      const { workbook, kept, ...how } = await readWorkbook(reads, request);
      const { settings, marks } = kept;
      mode = how;
      seen = { ...kept, workbook };
      request.onSettings?.(areAsMarked(marks, workbook) ? settings : (await fetched()).follow(settings));
      return workbook;
    },
    selection: async () => (await fetched()).selection(),
    select: async (cell) => (await fetched()).select(cell),
    apply: async (plan, options) => (await fetched()).apply(plan, options),
    restorable: async () => (await fetched()).restorable(),
    restore: async (settings) => (await fetched()).restore(settings),
    setHighlights: async (highlights) => (await fetched()).setHighlights(highlights),
    saveSettings: async (settings) => (await fetched()).saveSettings(settings),
    startsWithWorkbook: async () => (await fetched()).startsWithWorkbook(),
    setStartsWithWorkbook: async (isOn) => (await fetched()).setStartsWithWorkbook(isOn),
    writeReport: async (report) => (await fetched()).writeReport(report),
    watch: async (listener) => (await fetched()).watch(listener),
  };
}
