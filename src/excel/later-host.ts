import type { ReviewSettings, WorkbookHost, WorkbookSnapshot } from "../core";
import type { Reads } from "./exchange/exchange";
import { createOwnWrites } from "./exchange/own-writes";
import { createTurns } from "./exchange/turns";
import { withWrites } from "./exchange/writes";
import { setHighlights } from "./highlight/highlight";
import type { HostTools } from "./host-tools";
import { rereadSheets } from "./read/reread-sheets";
import type { SheetsRequest } from "./read/reread-sheets";
import { readSelection, selectCell } from "./read/selection";
import { followSettings } from "./settings/follow-settings";
import { saveSettings } from "./settings/keep-settings";
import type { SheetList } from "./sheet/sheet-list";
import type { Seen } from "./sheet/sheet-marks";
import { setStartsWithWorkbook, startsWithWorkbook } from "./watch/startup";
import { watchEdits } from "./watch/watch-edits";
import { applyPlan } from "./write/apply-plan";
import { writeReport } from "./write/report-sheet";
import { restorable, restore } from "./write/restore";

/** All of the port but the first reading. */
export interface LaterHost extends Omit<WorkbookHost, "capabilities" | "read"> {
  reread(request: SheetsRequest): Promise<WorkbookSnapshot>;
  /** The settings under the ids that their sheets have now. */
  follow(settings: ReviewSettings): ReviewSettings;
  /** Switches events on again where a write failed after it had switched them off. */
  recover(): Promise<void>;
}

/**
 * The host but for the first reading. What changes the workbook waits for its turn; reads and the selection do not.
 *
 * @param seen - tells the workbook as it was read last
 */
export function createLaterHost(reads: Reads, seen: () => Seen): LaterHost {
  const exchange = withWrites(reads);
  const inTurn = createTurns();
  const list: SheetList = { told: null };
  const ownWrites = createOwnWrites(exchange);
  const tools = (): HostTools => ({ exchange, ownWrites, seen: seen(), list });
  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      await ownWrites.recover();
      return work();
    });
  return {
    recover: ownWrites.recover,
    reread: (request) => rereadSheets(exchange, request, list),
    follow: (settings) => followSettings(settings, seen()),
    selection: () => readSelection(exchange),
    select: (cell) => selectCell(exchange, cell),
    apply: (plan, options) => changing(() => applyPlan(tools(), plan, options)),
    restorable: () => restorable(exchange),
    restore: (settings) => changing(() => restore(tools(), settings)),
    setHighlights: (highlights) => changing(() => setHighlights(exchange, highlights)),
    saveSettings: (settings) => changing(() => saveSettings(exchange, { settings, seen: seen() })),
    startsWithWorkbook,
    setStartsWithWorkbook,
    writeReport: (report) => changing(() => writeReport(exchange, report)),
    watch: (listener) => watchEdits(tools(), listener),
  };
}
