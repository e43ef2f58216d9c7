import type { Area, ReadRequest, ReviewSettings, WorkbookSnapshot } from "../core";
import { queueSettings } from "./document-settings";
import type { Exchange, Queue } from "./exchange";
import { isHostError } from "./host-error";
import { queueReadOnly } from "./read-only";
import { readSheets } from "./read-sheets";
import { queueFirstSheets, queueSheets, queueUsedArea } from "./sheet-look";
import type { SheetLook } from "./sheet-look";

/** As many sheets as are looked at before we know how many there are. */
const FIRST_SHEETS = 32;

/** What one reading brings besides the cells. */
export interface Reading {
  readonly workbook: WorkbookSnapshot;
  /** `null` where only some sheets were read again. */
  readonly settings: ReviewSettings | null;
  readonly isReadOnly: boolean | null;
}

/** All sheets, with the used areas of those that could be asked for already. */
interface FirstLook {
  readonly sheets: readonly SheetLook[];
  readonly used: ReadonlyMap<string, Area | null>;
  readonly settings: ReviewSettings;
  readonly isReadOnly: boolean | null;
}

/**
 * Reads a workbook, its active sheet, or some sheets again: one round trip for sheets, used areas, protection and
 * settings, one for the cells, and one for each further block of 20,000 cells.
 *
 * @throws HostError `cancelled` when the request was, `payload-too-large` when even a single row is too much
 */
export async function readWorkbook(exchange: Exchange, request: ReadRequest): Promise<Reading> {
  const { scope } = request;
  if (scope.kind === "sheets") {
    const { rereadSheets } = await import(/* webpackChunkName: "watching" */ "./reread-sheets");
    const workbook = await rereadSheets(exchange, scope, request);
    return { workbook, settings: null, isReadOnly: null };
  }
  const isActiveOnly = scope.kind === "active-sheet";
  const look = await (isActiveOnly ? exchange.read(queueLook(queueActive)) : lookAround(exchange));
  const sheets = isActiveOnly ? look.sheets.filter((sheet) => look.used.has(sheet.id)) : look.sheets;
  const snapshots = await readSheets(exchange, { sheets, used: look.used, request });
  return { workbook: { sheets: snapshots }, settings: look.settings, isReadOnly: look.isReadOnly };
}

/** Some Excel might not follow a chain of sheets of which it cannot know the end: then we ask for their ids. */
async function lookAround(exchange: Exchange): Promise<FirstLook> {
  try {
    return await exchange.read(queueLook(queueFirst));
  } catch (error) {
    if (!isHostError(error, "unsupported-host", "sheet-deleted")) throw error;
    return exchange.read(queueLook(() => () => new Map()));
  }
}

function queueLook(queueUsed: Queue<Map<string, Area | null>>): Queue<FirstLook> {
  return (context) => {
    const used = queueUsed(context);
    const sheets = queueSheets(context);
    const settings = queueSettings(context);
    const isReadOnly = queueReadOnly(context);
    return () => ({ sheets: sheets(), used: used(), settings: settings(), isReadOnly: isReadOnly() });
  };
}

function queueFirst(context: Excel.RequestContext): () => Map<string, Area | null> {
  return queueFirstSheets(context, FIRST_SHEETS, queueUsedArea);
}

function queueActive(context: Excel.RequestContext): () => Map<string, Area | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id");
  const used = queueUsedArea(sheet);
  return () => new Map([[sheet.id, used()]]);
}
