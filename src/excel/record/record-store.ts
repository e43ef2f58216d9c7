import { HostError } from "../../core";
import type { Queue } from "../exchange/exchange";
import { recordFrom, recordText } from "./record-text";
import { forget, keep } from "../settings/keep-texts";
import { parseKept, queueKept } from "../settings/settings-store";
import { bytesOf } from "../settings/text-bytes";
import type { SheetRecord } from "./write-record";

/**
 * How much the records of all sheets may take, in bytes. Microsoft names 2 MB for the settings of an add-in in a file
 * (office-js issue 621); the rest is for our own settings. Some 24,000 scores.
 */
export const MOST_BYTES = 1_500_000;

const INDEX = "ziping.writes";
const RECORD = "ziping.writes.";

/** How many bytes the record of each sheet takes, those written longest ago first. */
export type RecordIndex = ReadonlyMap<string, number>;

/** Records of some sheets, with the index of all as it lies there. */
export interface KeptRecords {
  readonly index: string | null;
  readonly records: readonly SheetRecord[];
}

/** Queues reading the records of some sheets. */
export function queueRecordsOf(context: Excel.RequestContext, sheets: readonly string[]): () => KeptRecords {
  const index = queueKept(context, INDEX);
  const texts = sheets.map((sheet) => ({ sheet, text: queueKept(context, `${RECORD}${sheet}`) }));
  return () => ({
    index: index(),
    records: texts.flatMap(({ sheet, text }) => recordFrom(sheet, text()) ?? []),
  });
}

/** Queues reading the records of all sheets, whatever the index says. */
export function queueRecords(context: Excel.RequestContext): () => readonly SheetRecord[] {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  return () =>
    settings.items.flatMap(({ key, value }: { readonly key: string; readonly value: unknown }) =>
      key.startsWith(RECORD) && typeof value === "string"
        ? (recordFrom(key.slice(RECORD.length), value) ?? [])
        : [],
    );
}

/**
 * Prepares keeping records. Beyond the limit those of other sheets fall out, written longest ago first.
 *
 * @returns what queues it, and how many sheets fall out
 * @throws HostError `restore-record-full` when the records of the sheets that are being written are too much alone
 */
export function keepRecords(index: RecordIndex, records: readonly SheetRecord[]) {
  const texts = new Map(records.map((record) => [record.sheet, recordText(record)]));
  const next = new Map([...index].filter(([sheet]) => !texts.has(sheet)));
  const others = [...next.keys()];
  for (const [sheet, text] of texts) next.set(sheet, bytesOf(text));
  let bytes = [...next.values()].reduce((sum, size) => sum + size, 0);
  const dropped: string[] = [];
  for (const sheet of others) {
    if (bytes <= MOST_BYTES) break;
    bytes -= next.get(sheet) ?? 0;
    next.delete(sheet);
    dropped.push(sheet);
  }
  if (bytes > MOST_BYTES) throw new HostError("restore-record-full");
  const queue: Queue<void> = (context) => {
    for (const [sheet, text] of texts) keep(context, `${RECORD}${sheet}`, text);
    for (const sheet of dropped) forget(context, `${RECORD}${sheet}`);
    keep(context, INDEX, JSON.stringify(Object.fromEntries(next)));
    return () => undefined;
  };
  return { queue, forgotten: dropped.length };
}

/** Queues forgetting records. */
export function forgetRecords(context: Excel.RequestContext, records: readonly SheetRecord[]): void {
  for (const { sheet } of records) forget(context, `${RECORD}${sheet}`);
  forget(context, INDEX);
}

/** Reads the index as it lies there; what somebody damaged is left out. */
export function indexFrom(text: string | null): RecordIndex {
  const kept = parseKept(text);
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return new Map();
  return new Map(
    Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
}
