import type { Area, ReadRequest, SheetSnapshot } from "../../core";
import { blockLoads } from "./block-load";
import type { Reads } from "../exchange/exchange";
import { runLoads } from "../exchange/loads";
import type { Load, LoadWatch } from "../exchange/loads";
import { addBlock, finishDraft, startDraft } from "../sheet/sheet-draft";
import type { SheetDraft } from "../sheet/sheet-draft";
import type { FirstGlance } from "../sheet/sheet-corner";
import { queueUsedArea } from "../sheet/sheet-look";
import type { SheetLook } from "../sheet/sheet-look";

/** The most that is read of one sheet; a stray cell far away must not make us read a million. */
const MOST_COLUMNS = 256;
const MOST_CELLS = 400_000;

/** Sheets to read, with what is known of them so far. */
export interface SheetsToRead {
  readonly sheets: readonly SheetLook[];
  readonly glances: ReadonlyMap<string, FirstGlance>;
  readonly request: Pick<ReadRequest, "isCancelled" | "onProgress">;
}

/** Reads the cells of sheets, of those of which they are not known; used areas not yet known are asked for along with the first block. */
export async function readSheets(reads: Reads, plan: SheetsToRead): Promise<readonly SheetSnapshot[]> {
  const drafts = new Map<string, SheetDraft>();
  const late = new Map<string, SheetDraft>();
  const looks: Load[] = [];
  const blocks: Load[] = [];
  for (const { id } of plan.sheets) {
    const glance = plan.glances.get(id);
    if (glance) {
      const draft = startDraft(clamp(glance.used));
      drafts.set(id, draft);
      if (glance.cells) addBlock(draft, glance.cells);
      else blocks.push(...blockLoads(id, draft));
    } else looks.push(usedLoad(id, late));
  }
  const watch = watchOf(plan);
  await runLoads(reads.read, [...looks, ...blocks], watch);
  await runLoads(reads.read, loadsOf(late), watch);
  return plan.sheets.map((sheet) =>
    finishDraft(sheet, drafts.get(sheet.id) ?? late.get(sheet.id) ?? startDraft(null)),
  );
}

function loadsOf(drafts: ReadonlyMap<string, SheetDraft>): Load[] {
  return [...drafts].flatMap(([id, draft]) => blockLoads(id, draft));
}

function usedLoad(id: string, drafts: Map<string, SheetDraft>): Load {
  return {
    sheet: id,
    cells: 1,
    queue: (context) => {
      const used = queueUsedArea(context.workbook.worksheets.getItem(id));
      return () => drafts.set(id, startDraft(clamp(used())));
    },
  };
}

/** The part of a used area that is read. */
export function clamp(used: Area | null): Area | null {
  if (!used) return null;
  const right = Math.min(used.right, used.left + MOST_COLUMNS - 1);
  const rows = Math.floor(MOST_CELLS / (right - used.left + 1));
  return { ...used, right, bottom: Math.min(used.bottom, used.top + rows - 1) };
}

function watchOf({ sheets, request }: SheetsToRead): LoadWatch {
  return {
    isCancelled: request.isCancelled,
    onStart: (loads) => {
      const blocks = loads.filter((load) => load.cells > 1);
      const done = sheets.findIndex((sheet) => sheet.id === blocks[0]?.sheet);
      const sheet = sheets[done];
      if (sheet) request.onProgress?.({ sheetName: sheet.name, done, of: sheets.length });
    },
  };
}
