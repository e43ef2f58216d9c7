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
import { isListKnown } from "../sheet/sheet-list";
import type { SheetList } from "../sheet/sheet-list";
import { queueLook, queueTabs } from "../sheet/sheet-tabs";
import type { SheetLook, SheetTab } from "../sheet/sheet-look";

/** A request for some sheets of a known workbook. */
export interface SheetsRequest extends ReadRequest {
  readonly scope: Extract<ReadRequest["scope"], { kind: "sheets" }>;
}

/**
 * Reads some sheets again and keeps the others as the same objects: one round trip where the sheets are no larger
 * than a block. Sheets that are gone fall out, new ones are read, renamed ones get their name. Whether the others are
 * protected is not asked again: every write asks for itself. The others are not listed as long as Excel tells of every change of
 * the list: what it tells late is read when it comes.
 */
export async function rereadSheets(
  exchange: Exchange,
  request: SheetsRequest,
  { told }: SheetList,
): Promise<WorkbookSnapshot> {
  const { ids, known } = request.scope;
  const wanted = { ids, listed: isListKnown(told, known, ids) ? known : null };
  const atOnce = cellsOf(known, ids) <= CELLS_PER_TRIP ? await rereadAtOnce(exchange, wanted) : null;
  const fresh = atOnce ?? (await rereadMeasured(exchange, wanted));
  const before = new Set(known.sheets.map(({ id }) => id));
  const missing = fresh.tabs.filter(({ id }) => !fresh.used.has(id) && !before.has(id));
  const toRead = fresh.looks.filter(({ id }) => !fresh.sheets.has(id));
  const sheets = [...toRead, ...(await looksAt(exchange, missing))];
  const glances = new Map([...fresh.used].map(([id, used]) => [id, { used, cells: null }]));
  const read = await readSheets(exchange, { sheets, glances, request });
  const all = [...fresh.sheets.values(), ...read];
  const found = new Map(all.map((sheet) => [sheet.id, countedIn(known, sheet)]));
  const workbook = withSheets(known, fresh.tabs, found);
  told?.add(workbook);
  return workbook;
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
  return exchange.read((context) => queueLooks(context, ids));
}

/** Queues the glance at some sheets; those that are gone fall out. */
function queueLooks(context: Excel.RequestContext, ids: readonly string[]): () => readonly SheetLook[] {
  const looks = perSheet(context, ids, queueLook);
  return () => [...looks().values()].filter((look) => look !== null);
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

/** Some sheets to be read again, and the workbook in whose list they stand; without it all tabs are asked for. */
export interface Wanted {
  readonly ids: readonly string[];
  readonly listed: WorkbookSnapshot | null;
}

/** Queues a glance at the sheets that are wanted, and every tab. */
function queueList(
  context: Excel.RequestContext,
  { ids, listed }: Wanted,
): () => Pick<Fresh, "looks" | "tabs"> {
  const [tabs, looks] = [listed ? null : queueTabs(context), queueLooks(context, ids)];
  return () => {
    const found = looks();
    return { looks: found, tabs: tabs?.() ?? tabsOf(listed, ids, found) };
  };
}

/** The tabs of a list that is as it was, but for those that were asked for. */
function tabsOf(
  listed: WorkbookSnapshot | null,
  ids: readonly string[],
  looks: readonly SheetLook[],
): readonly SheetTab[] {
  const found = new Map(looks.map((look) => [look.id, look]));
  return (listed?.sheets ?? []).flatMap(
    (sheet) => found.get(sheet.id) ?? (ids.includes(sheet.id) ? [] : sheet),
  );
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
async function rereadAtOnce(exchange: Exchange, wanted: Wanted): Promise<Fresh | null> {
  try {
    return await exchange.read(queueReread(wanted));
  } catch (error) {
    if (isHostError(error, "payload-too-large")) return null;
    throw error;
  }
}

/** Queues every tab and the cells of some sheets; `null` where one has grown too large for that. */
export function queueReread(wanted: Wanted, options: BlockOptions = {}): Queue<Fresh | null> {
  return (context) => {
    const list = queueList(context, wanted);
    const blocks = perSheet(context, wanted.ids, (sheet) =>
      queueBlock(sheet.getUsedRangeOrNullObject(true), options),
    );
    return () => freshOf(list(), blocks());
  };
}

function freshOf(
  list: Pick<Fresh, "looks" | "tabs">,
  blocks: ReadonlyMap<string, Block | null>,
): Fresh | null {
  const sheets = new Map<string, SheetSnapshot>();
  const used = new Map<string, Area | null>();
  for (const look of list.looks) {
    const block = blocks.get(look.id) ?? null;
    const area = block?.area ?? null;
    if (!isReadWhole(area)) return null;
    const draft = startDraft(area);
    if (block) addBlock(draft, block);
    used.set(look.id, area);
    sheets.set(look.id, finishDraft(look, draft));
  }
  return { ...list, used, sheets };
}

function isReadWhole(area: Area | null): boolean {
  const part = clamp(area);
  return part?.bottom === area?.bottom && part?.right === area?.right;
}

/** First how large the sheets are, then their cells in blocks. */
function rereadMeasured(exchange: Exchange, wanted: Wanted): Promise<Fresh> {
  return exchange.read((context) => {
    const list = queueList(context, wanted);
    const used = perSheet(context, wanted.ids, queueUsedArea);
    return () => ({ ...list(), used: used(), sheets: new Map() });
  });
}

function withTab(sheet: SheetSnapshot | undefined, tab: SheetTab): SheetSnapshot[] {
  if (!sheet) return [];
  const isSame = sheet.name === tab.name && sheet.visibility === tab.visibility;
  return [isSame ? sheet : { ...sheet, ...tab }];
}
