import type { Area, ReadRequest, SheetSnapshot, WorkbookSnapshot } from "../../core";
import { countedFrom1900 } from "./date-system";
import type { Exchange, Queue } from "../exchange/exchange";
import { isHostError } from "../exchange/host-error";
import { CELLS_PER_TRIP } from "../exchange/loads";
import { queueBlock } from "../sheet/read-block";
import type { BlockOptions } from "../sheet/read-block";
import { clamp, readSheets } from "./read-sheets";
import { addBlock, finishDraft, startDraft } from "../sheet/sheet-draft";
import type { Block } from "../sheet/sheet-draft";
import { queueUsedArea } from "../sheet/sheet-look";
import { queueProtection, queueTabs } from "../sheet/sheet-tabs";
import type { SheetLook, SheetTab } from "../sheet/sheet-look";

type SheetsScope = Extract<ReadRequest["scope"], { kind: "sheets" }>;

/**
 * Reads some sheets again and keeps the others as the same objects: one round trip where the sheets are no larger
 * than a block. Sheets that are gone fall out, new ones are read, renamed ones get their name. Whether the others are
 * protected is not asked again: every write asks for itself.
 */
export async function rereadSheets(
  exchange: Exchange,
  { ids, known }: SheetsScope,
  request: ReadRequest,
): Promise<WorkbookSnapshot> {
  const atOnce = cellsOf(known, ids) <= CELLS_PER_TRIP ? await rereadAtOnce(exchange, ids) : null;
  const fresh = atOnce ?? (await rereadMeasured(exchange, ids));
  const before = new Set(known.sheets.map(({ id }) => id));
  const missing = fresh.tabs.filter(({ id }) => !fresh.used.has(id) && !before.has(id));
  const toRead = fresh.looks.filter(({ id }) => !fresh.sheets.has(id));
  const sheets = [...toRead, ...(await looksAt(exchange, missing))];
  const glances = new Map([...fresh.used].map(([id, used]) => [id, { used, cells: null }]));
  const read = await readSheets(exchange, { sheets, glances, request });
  const all = [...fresh.sheets.values(), ...read];
  const found = new Map(all.map((sheet) => [sheet.id, countedIn(known, sheet)]));
  return withSheets(known, fresh.tabs, found);
}

/** What is known after the first round trip: every tab, and of the sheets that were asked for their look, their used areas, their cells. */
export interface Fresh {
  readonly tabs: readonly SheetTab[];
  readonly looks: readonly SheetLook[];
  readonly used: ReadonlyMap<string, Area | null>;
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

/** Sheets that came since, which are few: no round trip where there are none. */
async function looksAt(exchange: Exchange, tabs: readonly SheetTab[]): Promise<readonly SheetLook[]> {
  if (tabs.length === 0) return [];
  const ids = tabs.map(({ id }) => id);
  const isProtected = await exchange.read((context) => perSheet(context, ids, queueProtection));
  return looksOf(tabs, isProtected);
}

/** Queues the same question about some sheets, whether they are still there or not; the answers by sheet id. */
function perSheet<T>(
  context: Excel.RequestContext,
  ids: readonly string[],
  queue: (sheet: Excel.Worksheet) => () => T,
): () => ReadonlyMap<string, T> {
  const asked = ids.map((id) => [id, queue(context.workbook.worksheets.getItemOrNullObject(id))] as const);
  return () => new Map(asked.map(([id, collect]) => [id, collect()]));
}

/** The tabs that were asked for their protection. */
function looksOf(tabs: readonly SheetTab[], isProtected: ReadonlyMap<string, boolean>): readonly SheetLook[] {
  return tabs
    .filter(({ id }) => isProtected.has(id))
    .map((tab) => ({ ...tab, isProtected: isProtected.get(tab.id) === true }));
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
  tabs: readonly SheetTab[],
  found: ReadonlyMap<string, SheetSnapshot>,
): WorkbookSnapshot {
  const all = new Map([...known.sheets.map((sheet) => [sheet.id, sheet] as const), ...found]);
  return { ...known, sheets: tabs.flatMap((tab) => withTab(all.get(tab.id), tab)) };
}

/** A sheet of a known workbook, as Excel gives it. */
export function countedIn({ isFrom1904 }: WorkbookSnapshot, sheet: SheetSnapshot): SheetSnapshot {
  return isFrom1904 ? countedFrom1900(sheet) : sheet;
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
    const tabs = queueTabs(context);
    const isProtected = perSheet(context, ids, queueProtection);
    const blocks = perSheet(context, ids, (sheet) =>
      queueBlock(sheet.getUsedRangeOrNullObject(true), options),
    );
    return () => freshOf(tabs(), isProtected(), blocks());
  };
}

function freshOf(
  tabs: readonly SheetTab[],
  isProtected: ReadonlyMap<string, boolean>,
  blocks: ReadonlyMap<string, Block | null>,
): Fresh | null {
  const looks = looksOf(tabs, isProtected);
  const sheets = new Map<string, SheetSnapshot>();
  const used = new Map<string, Area | null>();
  for (const look of looks) {
    const block = blocks.get(look.id) ?? null;
    const area = block?.area ?? null;
    if (!isReadWhole(area)) return null;
    const draft = startDraft(area);
    if (block) addBlock(draft, block);
    used.set(look.id, area);
    sheets.set(look.id, finishDraft(look, draft));
  }
  return { tabs, looks, used, sheets };
}

function isReadWhole(area: Area | null): boolean {
  const part = clamp(area);
  return part?.bottom === area?.bottom && part?.right === area?.right;
}

/** First how large the sheets are, then their cells in blocks. */
function rereadMeasured(exchange: Exchange, ids: readonly string[]): Promise<Fresh> {
  return exchange.read((context) => {
    const tabs = queueTabs(context);
    const isProtected = perSheet(context, ids, queueProtection);
    const used = perSheet(context, ids, queueUsedArea);
    return () => {
      const all = tabs();
      return { tabs: all, looks: looksOf(all, isProtected()), used: used(), sheets: new Map() };
    };
  });
}

function withTab(sheet: SheetSnapshot | undefined, tab: SheetTab): SheetSnapshot[] {
  if (!sheet) return [];
  const isSame = sheet.name === tab.name && sheet.visibility === tab.visibility;
  return [isSame ? sheet : { ...sheet, ...tab }];
}
