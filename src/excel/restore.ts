import { a1, cellKey, HostError } from "../core";
import type { CellRef, RestoreSummary } from "../core";
import { isAsWritten, isSameContent } from "./cell-content";
import type { FoundContent } from "./cell-content";
import type { WritingTools } from "./apply-plan";
import type { Exchange } from "./exchange";
import { findHighlights, queueHighlights } from "./highlight";
import type { PlacedHighlight } from "./highlight";
import { isHostError } from "./host-error";
import { queueRecord, recordText } from "./record-text";
import { forget, keep } from "./settings-store";
import { findCells } from "./target-cells";
import type { FoundCell, FoundCells } from "./target-cells";
import { placeKey, writeCells } from "./write-cells";
import type { CellWrite } from "./write-cells";
import { isSameRow } from "./write-record";
import type { WriteRecord, WrittenCell } from "./write-record";

/** What would be put back, and what is left alone. */
interface Settlement {
  readonly writes: readonly CellWrite[];
  readonly editedSince: RestoreSummary["editedSince"];
  readonly highlights: readonly PlacedHighlight[];
  readonly record: WriteRecord;
  readonly found: FoundCells;
}

/** What {@link restore} would put back, without changing anything. */
export async function restorable(exchange: Exchange): Promise<RestoreSummary> {
  return summaryOf(await settle(exchange));
}

/**
 * Puts back value, formula and number format of everything written so far, newest first, and removes our
 * highlights. Cells that somebody edited since are left as they are and reported.
 *
 * @throws HostError `sheet-protected` before anything is changed, `verification-failed` when a cell did not take
 */
export async function restore(tools: WritingTools): Promise<RestoreSummary> {
  const first = await settle(tools.exchange);
  stopAtProtection(first);
  if (first.record.length + first.highlights.length > 0) await putBack(tools, first);
  return summaryOf(first);
}

/** All at once; where that is more than Excel takes, in parts, each settled anew. */
async function putBack(tools: WritingTools, first: Settlement): Promise<void> {
  let settlement = first;
  for (let limit = first.writes.length; ; settlement = await settle(tools.exchange)) {
    const writes = settlement.writes.slice(0, limit);
    const isLast = writes.length === settlement.writes.length;
    try {
      await putBackCells(tools, { ...settlement, writes }, isLast);
      if (isLast) return;
    } catch (error) {
      if (limit <= 1 || !isHostError(error, "payload-too-large")) throw error;
      limit = Math.ceil(limit / 2);
    }
  }
}

/** The record goes in the same request as the last cells, never before them. */
async function putBackCells(
  { exchange, ownWrites }: WritingTools,
  { writes, highlights, record, found }: Settlement,
  isLast: boolean,
): Promise<void> {
  const failed = await writeCells(ownWrites, writes, {
    after: (context) => {
      if (!isLast) return;
      queueHighlights(context, { remove: highlights, add: [] });
      forget(context, "ziping.writes");
    },
  });
  const [first] = failed;
  if (!first) return;
  await keepEntriesOf(exchange, record, failed);
  throw new HostError("verification-failed", placeOf(found, first.cell));
}

async function settle(exchange: Exchange): Promise<Settlement> {
  const { sheets, placed, also: record } = await findHighlights(exchange, queueRecord);
  const cells = record.map((entry) => entry.cell);
  const found: FoundCells = cells.length > 0 ? await findCells(exchange, cells) : new Map();
  const open = new Set(sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.id));
  const highlights = placed.filter((highlight) => open.has(highlight.sheet));
  return { ...settleCells(record, found), highlights, record, found };
}

function settleCells(record: WriteRecord, found: FoundCells): Pick<Settlement, "writes" | "editedSince"> {
  const writes: CellWrite[] = [];
  const editedSince: { cell: CellRef; sheetName: string }[] = [];
  const ownTexts = textsBefore(record, found);
  for (const entries of byCell(record).values()) {
    const [newest] = entries;
    if (!newest) continue;
    const { cell, sheetName } = newest;
    const now = cellAt(found, cell);
    const target = now && targetOf(now, entries, ownTexts.get(rowKey(cell)) ?? []);
    if (!target) editedSince.push({ cell, sheetName });
    else if (target !== now) {
      writes.push({ cell, wanted: target, found: now, numberFormat: target.numberFormat });
    }
  }
  return { writes, editedSince };
}

/** What is to stand in a cell again, `null` where the row or its content is not ours any more. */
function targetOf(
  now: FoundCell,
  entries: readonly WrittenCell[],
  ownTexts: readonly string[],
): FoundContent | null {
  const [newest] = entries;
  const texts = [...now.rowTexts.map(({ text }) => text), ...ownTexts];
  return newest && isSameRow(newest, texts) ? backFrom(now, entries) : null;
}

/** Texts that stood in a row until we wrote over them ourselves: the row is known by them as well. */
function textsBefore(record: WriteRecord, found: FoundCells): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { cell, before, after } of record) {
    const now = cellAt(found, cell);
    if (typeof before.value !== "string" || !now || !isAsWritten(now, after)) continue;
    texts.set(rowKey(cell), [...(texts.get(rowKey(cell)) ?? []), before.value]);
  }
  return texts;
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
}

function cellAt(found: FoundCells, { sheet, row, column }: CellRef): FoundCell | undefined {
  return found.get(sheet)?.cells.get(cellKey(row, column));
}

/** The entries of each cell, newest first. */
function byCell(record: WriteRecord): Map<string, readonly WrittenCell[]> {
  const cells = new Map<string, WrittenCell[]>();
  for (const entry of record) {
    const key = placeKey(entry.cell);
    cells.set(key, [entry, ...(cells.get(key) ?? [])]);
  }
  return cells;
}

/**
 * Goes back entry by entry as far as each of them is what stands there: where the user edited the cell between two
 * of our writes, that edit is what comes back. `null` where the newest entry is not ours any more.
 */
function backFrom(now: FoundCell, entries: readonly WrittenCell[]): FoundContent | null {
  let content: FoundContent = now;
  for (const [index, { before, after }] of entries.entries()) {
    if (isAsWritten(content, after)) content = before;
    else if (!isSameContent(content, before)) return index === 0 ? null : content;
  }
  return content;
}

function stopAtProtection({ writes, found }: Settlement): void {
  for (const { cell } of writes) {
    const isProtected = found.get(cell.sheet)?.isProtected;
    if (isProtected && cellAt(found, cell)?.isLocked)
      throw new HostError("sheet-protected", placeOf(found, cell));
  }
}

function placeOf(found: FoundCells, { sheet, row, column }: CellRef) {
  return { sheet: found.get(sheet)?.name ?? null, cell: a1(row, column) };
}

function summaryOf({ writes, highlights, editedSince }: Settlement): RestoreSummary {
  return { cells: writes.length, highlights: highlights.length, editedSince };
}

/** What did not take can be tried again. */
async function keepEntriesOf(
  exchange: Exchange,
  record: WriteRecord,
  failed: readonly CellWrite[],
): Promise<void> {
  const places = new Set(failed.map((write) => placeKey(write.cell)));
  const entries = record.filter((entry) => places.has(placeKey(entry.cell)));
  await exchange.write((context) => {
    keep(context, "ziping.writes", recordText(entries, 0));
    return () => undefined;
  });
}
