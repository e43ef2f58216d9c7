import type { WorkbookHost } from "../core";
import { applyPlan } from "./apply-plan";
import { capabilitiesOf } from "./capabilities";
import { loadSettings, saveSettings } from "./document-settings";
import { createExchange } from "./exchange";
import type { Patience } from "./exchange";
import { setHighlights } from "./highlight";
import { createOwnWrites } from "./own-writes";
import { readWorkbook } from "./read-workbook";
import { writeReport } from "./report-sheet";
import { restorable, restore } from "./restore";
import { readSelection, selectCell } from "./selection";
import { createTurns } from "./turns";
import { watchEdits } from "./watch-edits";

/**
 * The workbook that is open in Excel, behind the port. To be called once Office is ready.
 *
 * Writes, restores and reports wait for one another; reads do not, and are refused by nobody.
 *
 * @param patience - how long to wait for Excel; for tests
 */
export function createExcelHost(patience?: Patience): WorkbookHost {
  const exchange = createExchange(patience);
  const ownWrites = createOwnWrites(exchange);
  const tools = { exchange, ownWrites };
  const inTurn = createTurns();
  let isReadOnly: boolean | null = null;

  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      await ownWrites.recover();
      return work();
    });
  return {
    capabilities: () => capabilitiesOf(isReadOnly),
    read: async (request) => {
      await ownWrites.recover();
      const reading = await readWorkbook(exchange, request);
      isReadOnly = reading.isReadOnly ?? isReadOnly;
      if (reading.settings) request.onSettings?.(reading.settings);
      return reading.workbook;
    },
    selection: () => readSelection(exchange),
    select: (cell) => selectCell(exchange, cell),
    apply: (plan, options) => changing(() => applyPlan(tools, plan, options)),
    restorable: () => restorable(exchange),
    restore: () => changing(() => restore(tools)),
    setHighlights: (highlights) => changing(() => setHighlights(exchange, highlights)),
    loadSettings: () => loadSettings(exchange),
    saveSettings: (settings) => changing(() => saveSettings(exchange, settings)),
    writeReport: (report) => changing(() => writeReport(exchange, report)),
    watch: (listener) => watchEdits(tools, listener),
  };
}
