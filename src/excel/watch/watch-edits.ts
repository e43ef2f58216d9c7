import { grouped, parseA1Area } from "../../core";
import type { HostEvent } from "../../core";
import type { HostTools } from "../host-tools";
import type { Exchange } from "../exchange/exchange";
import { registerOptional } from "./optional-events";
import type { EventSink, Registration } from "./optional-events";
import type { ChangeSign } from "../exchange/own-writes";
import { supports } from "../exchange/requirement-sets";
import { queueTabs } from "../sheet/sheet-tabs";
import { parseAreas } from "../read/selection";

/** A handler on a single sheet, which goes when the sheet goes. */
interface SheetRegistration {
  readonly sheet: string;
  readonly handler: Registration;
}

/** What is registered so far: on the workbook, and where there is no other way on each of its sheets. */
interface Registrations {
  readonly workbook: Registration[];
  readonly sheets: SheetRegistration[];
}

/** Formulas on whatever sheet may give something else. */
const RECALCULATED: HostEvent = { kind: "recalculated", sheet: null };

/**
 * Tells of everything that happens in the workbook, our own writes left out, until the returned function is called.
 * Recalculation is always told, even when our own write caused it: it may have changed other values as well. Where every change of
 * the list of sheets is told, reads need not list them meanwhile.
 *
 * @throws HostError when the handlers cannot be registered
 */
export async function watchEdits(
  { exchange, ownWrites, list }: HostTools,
  listener: (event: HostEvent) => void,
): Promise<() => Promise<void>> {
  const tell = (event: HostEvent) => {
    if (event.kind === "sheets-changed") list.told &&= new WeakSet();
    listener(event);
  };
  const sink: EventSink = { tell, isEcho: ownWrites.isEcho };
  const stopGaps = ownWrites.onGap((gap) =>
    tell(gap === "edits" ? { kind: "sheets-changed" } : RECALCULATED),
  );
  const registered: Registrations = { workbook: [], sheets: [] };
  const optional = await exchange.converse(async (context) => {
    if (supports("1.9")) registered.workbook.push(...onWholeWorkbook(context, sink));
    else await onEachSheet(context, sink, registered);
    const handlers = registerOptional(context, sink);
    registered.workbook.push(...handlers.filter((handler) => handler !== null));
    await context.sync();
    return handlers;
  });
  list.told = optional.includes(null) ? null : new WeakSet();
  return async () => {
    list.told = null;
    stopGaps();
    const sheets = await stillThere(exchange, registered.sheets.splice(0));
    await removeAll(exchange, [...registered.workbook.splice(0), ...sheets]);
  };
}

/** A sheet that was deleted took its handlers along; taking one of them back would keep all the others. */
async function stillThere(
  exchange: Exchange,
  registrations: readonly SheetRegistration[],
): Promise<readonly Registration[]> {
  if (registrations.length === 0) return [];
  const tabs = await exchange.read(queueTabs);
  const there = new Set(tabs.map(({ id }) => id));
  return registrations.filter(({ sheet }) => there.has(sheet)).map(({ handler }) => handler);
}

/** Handlers are removed in the context that registered them. */
async function removeAll(exchange: Exchange, registrations: readonly Registration[]): Promise<void> {
  for (const [context, own] of grouped(registrations, (registration) => registration.context)) {
    const within = context as unknown as Excel.RequestContext;
    await exchange.converse(async () => {
      own.forEach((registration) => registration.remove());
      await within.sync();
    }, within);
  }
}

function onWholeWorkbook(context: Excel.RequestContext, sink: EventSink): Registration[] {
  const { worksheets } = context.workbook;
  return [
    worksheets.onChanged.add(async (change) => tellChange(sink, change)),
    worksheets.onSelectionChanged.add(async (args) => tellSelection(sink, args)),
    ...onSheetList(worksheets, sink, () => undefined),
  ];
}

/** Before ExcelApi 1.9 only single sheets can be watched, each new one from when it is added. */
async function onEachSheet(
  context: Excel.RequestContext,
  sink: EventSink,
  { workbook, sheets }: Registrations,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const watchNew = async (id: string) => {
    sheets.push(...onSheet(worksheets.getItem(id), id, sink));
    await context.sync();
  };
  sheets.push(...worksheets.items.flatMap((sheet) => onSheet(sheet, sheet.id, sink)));
  workbook.push(...onSheetList(worksheets, sink, watchNew));
}

function onSheet(sheet: Excel.Worksheet, id: string, sink: EventSink): readonly SheetRegistration[] {
  return [
    sheet.onChanged.add(async (change) => tellChange(sink, change)),
    sheet.onSelectionChanged.add(async (args) => tellSelection(sink, args)),
  ].map((handler) => ({ sheet: id, handler }));
}

function onSheetList(
  worksheets: Excel.WorksheetCollection,
  sink: EventSink,
  watchNew: (id: string) => Promise<void> | undefined,
): Registration[] {
  return [
    worksheets.onAdded.add(async ({ worksheetId }) => {
      sink.tell({ kind: "sheets-changed" });
      await watchNew(worksheetId);
    }),
    worksheets.onDeleted.add(async () => sink.tell({ kind: "sheets-changed" })),
  ];
}

function tellChange(sink: EventSink, change: ChangeSign & { readonly changeType: string }): void {
  // An Excel that does not tell of recalculation: formulas anywhere may give something else now, also by our own write.
  if (!supports("1.8")) sink.tell(RECALCULATED);
  if (sink.isEcho(change)) return;
  const area = change.changeType === "RangeEdited" ? parseA1Area(change.address) : null;
  const isRemote = change.source === "Remote";
  sink.tell({ kind: "edited", sheet: change.worksheetId, area, isRemote });
}

function tellSelection(
  sink: EventSink,
  { worksheetId, address }: { readonly worksheetId: string; readonly address: string },
): void {
  const [area] = parseAreas(address);
  if (area) sink.tell({ kind: "selected", sheet: worksheetId, row: area.top, column: area.left });
}
