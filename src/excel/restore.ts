import { a1, HostError } from "../core";
import type { CellRef, RestoreSummary } from "../core";
import type { WritingTools } from "./apply-plan";
import { passesThroughGeneral } from "./cell-content";
import type { Exchange } from "./exchange";
import { highlightLoads } from "./highlight";
import { isHostError } from "./host-error";
import { recordText } from "./record-text";
import { forget, keep } from "./settings-store";
import { settle } from "./settle";
import type { Settlement } from "./settle";
import { foundAt, placeKey } from "./target-cells";
import type { FoundCells } from "./target-cells";
import { writeCells } from "./write-cells";
import type { CellWrite, WriteFrame } from "./write-cells";
import type { WriteRecord } from "./write-record";

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
  const frame: WriteFrame = {
    behind: highlightLoads({ remove: highlights, add: [] }),
    atEnd: (context) => forget(context, "ziping.writes"),
  };
  const failed = await writeCells(ownWrites, writes, isLast ? frame : {});
  const [first] = failed;
  if (!first) return;
  await keepEntriesOf(exchange, record, failed);
  throw new HostError("verification-failed", placeOf(found, first.cell));
}

function stopAtProtection({ writes, found }: Settlement): void {
  for (const write of writes) {
    const isRefused = foundAt(found, write.cell)?.isLocked || changesFormat(write);
    if (write.isSheetProtected && isRefused)
      throw new HostError("sheet-protected", placeOf(found, write.cell));
  }
}

function changesFormat({ wanted, found, numberFormat }: CellWrite): boolean {
  return found.numberFormat !== numberFormat || passesThroughGeneral(wanted, numberFormat);
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
