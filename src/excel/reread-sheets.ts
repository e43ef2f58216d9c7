import type { Area, ReadRequest, SheetSnapshot, WorkbookSnapshot } from "../core";
import type { Exchange, Queue } from "./exchange";
import { isHostError } from "./host-error";
import { CELLS_PER_TRIP } from "./loads";
import { queueBlock } from "./read-block";
import type { BlockOptions } from "./read-block";
import { clamp, readSheets } from "./read-sheets";
import { addBlock, finishDraft, startDraft } from "./sheet-draft";
import type { Block } from "./sheet-draft";
import { queueSheets, queueUsedArea } from "./sheet-look";
import type { SheetLook } from "./sheet-look";

type SheetsScope = Extract<ReadRequest["scope"], { kind: "sheets" }>;

/**
 * Reads some sheets again and keeps the others as the same objects: one round trip where the sheets are no larger
 * than a block. Sheets that are gone fall out, new ones are read, renamed ones get their name.
 */
export async function rereadSheets(
  exchange: Exchange,
  { ids, known }: SheetsScope,
  request: ReadRequest,
): Promise<WorkbookSnapshot> {
  const atOnce = cellsOf(known, ids) <= CELLS_PER_TRIP ? await rereadAtOnce(exchange, ids) : null;
  const fresh = atOnce ?? (await rereadMeasured(exchange, ids));
  const before = new Set(known.sheets.map(({ id }) => id));
  const missing = fresh.looks.filter((look) => !fresh.used.has(look.id) && !before.has(look.id));
  const toRead = fresh.looks.filter((look) => fresh.used.has(look.id) && !fresh.sheets.has(look.id));
  const read = await readSheets(exchange, { sheets: [...toRead, ...missing], used: fresh.used, request });
  const found = new Map([...fresh.sheets, ...read.map((sheet) => [sheet.id, sheet] as const)]);
  return withSheets(known, fresh.looks, found);
}

/** What is known after the first round trip: every sheet, used areas of some, the cells of some. */
export interface Fresh {
  readonly looks: readonly SheetLook[];
  readonly used: ReadonlyMap<string, Area | null>;
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

/** How many cells some sheets had when they were read last. */
export function cellsOf({ sheets }: WorkbookSnapshot, ids: readonly string[]): number {
  return sheets
    .filter((sheet) => ids.includes(sheet.id))
    .reduce((cells, { rows }) => cells + rows.reduce((sum, row) => sum + row.length, 0), 0);
}

/** The known workbook with some sheets as found now, in the order of the tabs and under their names of now. */
export function withSheets(
  known: WorkbookSnapshot,
  looks: readonly SheetLook[],
  found: ReadonlyMap<string, SheetSnapshot>,
): WorkbookSnapshot {
  const all = new Map([...known.sheets.map((sheet) => [sheet.id, sheet] as const), ...found]);
  return { sheets: looks.flatMap((look) => withLook(all.get(look.id), look)) };
}

/** The sheets' used ranges with their cells in one go; `null` where one has grown too large for that. */
async function rereadAtOnce(exchange: Exchange, ids: readonly string[]): Promise<Fresh | null> {
  try {
    return await exchange.read(queueReread(ids));
  } catch (error) {
    if (isHostError(error, "payload-too-large")) return null;
    throw error;
  }
}

/** Queues the glance at every sheet and the cells of some; `null` where one has grown too large for that. */
export function queueReread(ids: readonly string[], options: BlockOptions = {}): Queue<Fresh | null> {
  return (context) => {
    const looks = queueSheets(context);
    const blocks = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      return { id, collect: queueBlock(sheet.getUsedRangeOrNullObject(true), options) };
    });
    return () => freshOf(looks(), new Map(blocks.map(({ id, collect }) => [id, collect()])));
  };
}

function freshOf(looks: readonly SheetLook[], blocks: ReadonlyMap<string, Block | null>): Fresh | null {
  const sheets = new Map<string, SheetSnapshot>();
  const used = new Map<string, Area | null>();
  for (const look of looks) {
    const block = blocks.get(look.id);
    if (block === undefined) continue;
    const area = block?.area ?? null;
    if (!isReadWhole(area)) return null;
    const draft = startDraft(area);
    if (block) addBlock(draft, block);
    used.set(look.id, area);
    sheets.set(look.id, finishDraft(look, draft));
  }
  return { looks, used, sheets };
}

function isReadWhole(area: Area | null): boolean {
  const part = clamp(area);
  return part?.bottom === area?.bottom && part?.right === area?.right;
}

/** First how large the sheets are, then their cells in blocks. */
function rereadMeasured(exchange: Exchange, ids: readonly string[]): Promise<Fresh> {
  return exchange.read((context) => {
    const looks = queueSheets(context);
    const asked = ids.map((id) => ({
      id,
      collect: queueUsedArea(context.workbook.worksheets.getItemOrNullObject(id)),
    }));
    return () => {
      const used = new Map(asked.map(({ id, collect }) => [id, collect()]));
      return { looks: looks(), used, sheets: new Map() };
    };
  });
}

function withLook(sheet: SheetSnapshot | undefined, look: SheetLook): SheetSnapshot[] {
  if (!sheet) return [];
  const isSame =
    sheet.name === look.name &&
    sheet.visibility === look.visibility &&
    sheet.isProtected === look.isProtected;
  return [isSame ? sheet : { ...sheet, ...look }];
}
