import { HostError } from "../../core";
import type { ReadRequest, WorkbookSnapshot } from "../../core";
import { countedFrom1900, queueDateSystem } from "./date-system";
import { queueSettings } from "../settings/document-settings";
import type { Kept } from "../settings/document-settings";
import type { Queue, Reads } from "../exchange/exchange";
import { isHostError } from "../exchange/host-error";
import { queueManual, queueReadOnly } from "../exchange/workbook-mode";
import { readSheets } from "./read-sheets";
import { CORNERS_PER_TRIP, queueCorner, queueExtent } from "../sheet/sheet-corner";
import type { FirstGlance } from "../sheet/sheet-corner";
import { queueFirstSheets, queueSheets } from "../sheet/sheet-look";
import type { SheetLook } from "../sheet/sheet-look";

/** What one reading brings besides the cells. */
export interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly kept: Kept;
  /** `null` where Excel does not say. */
  readonly isReadOnly: boolean | null;
  readonly isCalculatedManually: boolean;
}

type Glances = ReadonlyMap<string, FirstGlance>;

/** All sheets, with a glance at those that could be asked already. */
interface FirstLook {
  readonly sheets: readonly SheetLook[];
  readonly glances: Glances;
  readonly kept: Kept;
  readonly isReadOnly: boolean | null;
  readonly isCalculatedManually: boolean;
  readonly isFrom1904: boolean;
}

/**
 * Reads a workbook: one round trip for sheets, used areas, protection, settings and the cells of small
 * sheets, one for the cells of larger ones, and one for each further block of 20,000 cells.
 *
 * @throws HostError `cancelled` when the request was, `payload-too-large` when even a single row is too much
 */
export async function readWorkbook(reads: Reads, request: Omit<ReadRequest, "scope"> = {}): Promise<Reading> {
  const look = await lookAround(reads);
  if (request.isCancelled?.()) throw new HostError("cancelled");
  const snapshots = await readSheets(reads, { sheets: look.sheets, glances: look.glances, request });
  const { kept, isReadOnly, isCalculatedManually, isFrom1904 } = look;
  const sheets = isFrom1904 ? snapshots.map(countedFrom1900) : snapshots;
  return { workbook: { sheets, isFrom1904 }, kept, isReadOnly, isCalculatedManually };
}

/**
 * Some Excel might not follow a chain of sheets of which it cannot know the end, or have no functions without cells, and a corner
 * may hold too much: then we ask for the sheets' ids alone, and where functions may be missing days count from 1900.
 */
async function lookAround(reads: Reads): Promise<FirstLook> {
  try {
    return await reads.read(queueLook({ glances: queueFirst, dates: queueDateSystem }));
  } catch (error) {
    if (!isHostError(error, "unsupported-host", "sheet-deleted", "payload-too-large")) throw error;
    const dates = isHostError(error, "payload-too-large") ? queueDateSystem : () => () => false;
    return reads.read(queueLook({ glances: () => () => new Map(), dates }));
  }
}

interface Bold {
  readonly glances: Queue<Glances>;
  readonly dates: Queue<boolean>;
}

function queueLook(bold: Bold): Queue<FirstLook> {
  return (context) => {
    const glances = bold.glances(context);
    const sheets = queueSheets(context);
    const kept = queueSettings(context);
    const isReadOnly = queueReadOnly(context);
    const isCalculatedManually = queueManual(context);
    const isFrom1904 = bold.dates(context);
    return () => ({
      sheets: sheets(),
      glances: glances(),
      kept: kept(),
      isReadOnly: isReadOnly(),
      isCalculatedManually: isCalculatedManually(),
      isFrom1904: isFrom1904(),
    });
  };
}

function queueFirst(context: Excel.RequestContext): () => Glances {
  return queueFirstSheets(context, (sheet, index) =>
    index < CORNERS_PER_TRIP ? queueCorner(sheet) : queueExtent(sheet),
  );
}
