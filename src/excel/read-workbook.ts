import type { Area, ReadRequest, ReviewSettings, WorkbookSnapshot } from "../core";
import { countedFrom1900, queueDateSystem } from "./date-system";
import { queueSettings } from "./document-settings";
import type { Exchange, Queue } from "./exchange";
import { isHostError } from "./host-error";
import { queueManual, queueReadOnly } from "./workbook-mode";
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
  readonly isCalculatedManually: boolean | null;
}

/** All sheets, with the used areas of those that could be asked for already. */
interface FirstLook {
  readonly sheets: readonly SheetLook[];
  readonly used: ReadonlyMap<string, Area | null>;
  readonly settings: ReviewSettings;
  readonly isReadOnly: boolean | null;
  readonly isCalculatedManually: boolean;
  readonly isFrom1904: boolean;
}

/**
 * Reads a workbook, or some sheets again: one round trip for sheets, used areas, protection and
 * settings, one for the cells, and one for each further block of 20,000 cells.
 *
 * @throws HostError `cancelled` when the request was, `payload-too-large` when even a single row is too much
 */
export async function readWorkbook(exchange: Exchange, request: ReadRequest): Promise<Reading> {
  const { scope } = request;
  if (scope.kind === "sheets") {
    const { rereadSheets } = await import(/* webpackChunkName: "watching" */ "./reread-sheets");
    const workbook = await rereadSheets(exchange, scope, request);
    return { workbook, settings: null, isReadOnly: null, isCalculatedManually: null };
  }
  const look = await lookAround(exchange);
  const snapshots = await readSheets(exchange, { sheets: look.sheets, used: look.used, request });
  const { settings, isReadOnly, isCalculatedManually, isFrom1904 } = look;
  const sheets = isFrom1904 ? snapshots.map(countedFrom1900) : snapshots;
  return { workbook: { sheets, isFrom1904 }, settings, isReadOnly, isCalculatedManually };
}

/**
 * Some Excel might not follow a chain of sheets of which it cannot know the end, or have no functions without cells: then
 * we ask for the sheets' ids alone, and days count from 1900.
 */
async function lookAround(exchange: Exchange): Promise<FirstLook> {
  try {
    return await exchange.read(queueLook({ used: queueFirst, dates: queueDateSystem }));
  } catch (error) {
    if (!isHostError(error, "unsupported-host", "sheet-deleted")) throw error;
    return exchange.read(queueLook({ used: () => () => new Map(), dates: () => () => false }));
  }
}

interface Bold {
  readonly used: Queue<Map<string, Area | null>>;
  readonly dates: Queue<boolean>;
}

function queueLook(bold: Bold): Queue<FirstLook> {
  return (context) => {
    const used = bold.used(context);
    const sheets = queueSheets(context);
    const settings = queueSettings(context);
    const isReadOnly = queueReadOnly(context);
    const isCalculatedManually = queueManual(context);
    const isFrom1904 = bold.dates(context);
    return () => ({
      sheets: sheets(),
      used: used(),
      settings: settings(),
      isReadOnly: isReadOnly(),
      isCalculatedManually: isCalculatedManually(),
      isFrom1904: isFrom1904(),
    });
  };
}

function queueFirst(context: Excel.RequestContext): () => Map<string, Area | null> {
  return queueFirstSheets(context, FIRST_SHEETS, queueUsedArea);
}
