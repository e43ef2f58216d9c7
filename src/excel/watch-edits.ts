import { parseA1Area } from "../core";
import type { HostEvent } from "../core";
import type { WritingTools } from "./apply-plan";
import { toHostError } from "./host-error";
import { registerOptional } from "./optional-events";
import type { ChangeSign } from "./own-writes";
import { supports } from "./requirement-sets";
import { parseAreas } from "./selection";

/** A handler that can be taken back. */
export interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** What a set of handlers needs. */
export interface EventSink {
  readonly tell: (event: HostEvent) => void;
  readonly isEcho: (change: ChangeSign) => boolean;
}

/**
 * Tells of everything that happens in the workbook, our own writes left out, until the returned function is called.
 * Recalculation is always told, even when our own write caused it: it may have changed other values as well.
 *
 * @throws HostError when the handlers cannot be registered
 */
export async function watchEdits(
  { exchange, ownWrites }: WritingTools,
  listener: (event: HostEvent) => void,
): Promise<() => Promise<void>> {
  const sink: EventSink = { tell: listener, isEcho: ownWrites.isEcho };
  const stopGaps = ownWrites.onGap(() => listener({ kind: "sheets-changed" }));
  const registrations: Registration[] = [];
  await exchange.converse(async (context) => {
    if (supports("1.9")) registrations.push(...onWholeWorkbook(context, sink));
    else registrations.push(...(await onEachSheet(context, sink, registrations)));
    registrations.push(...registerOptional(context, sink));
    await context.sync();
  });
  return async () => {
    stopGaps();
    await removeAll(registrations.splice(0));
  };
}

/** Handlers are removed in the context that registered them; a sheet that is gone took its own along. */
async function removeAll(registrations: readonly Registration[]): Promise<void> {
  const contexts = new Set(registrations.map((registration) => registration.context));
  for (const context of contexts) {
    const own = registrations.filter((registration) => registration.context === context);
    try {
      await Excel.run(context as unknown as Excel.RequestContext, async () => {
        own.forEach((registration) => registration.remove());
        await context.sync();
      });
    } catch (error) {
      throw toHostError(error);
    }
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
  registrations: Registration[],
): Promise<Registration[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const watchNew = async (id: string) => {
    const sheet = worksheets.getItem(id);
    registrations.push(...onSheet(sheet, sink));
    await context.sync();
  };
  return [
    ...worksheets.items.flatMap((sheet) => onSheet(sheet, sink)),
    ...onSheetList(worksheets, sink, watchNew),
  ];
}

function onSheet(sheet: Excel.Worksheet, sink: EventSink): Registration[] {
  return [
    sheet.onChanged.add(async (change) => tellChange(sink, change)),
    sheet.onSelectionChanged.add(async (args) => tellSelection(sink, args)),
  ];
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
