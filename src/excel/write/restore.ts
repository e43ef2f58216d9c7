import { a1, HostError } from "../../core";
import type { CellRef, RestoreSummary, ReviewSettings } from "../../core";
import type { HostTools } from "../host-tools";
import { passesThroughGeneral } from "../cells/cell-content";
import type { Exchange } from "../exchange/exchange";
import { highlightLoads } from "../highlight/highlight";
import { isHostError } from "../exchange/host-error";
import { keptSettings, queueKeeping } from "../settings/keep-settings";
import type { KeptSettings } from "../settings/keep-settings";
import { countHighlights } from "../highlight/placed-highlights";
import { forgetRecords, keepRecords } from "../record/record-store";
import { settle } from "./settle";
import type { Settlement } from "./settle";
import { foundAt } from "../cells/target-cells";
import type { FoundCells } from "../cells/target-cells";
import { writeCells } from "./write-cells";
import type { WriteFrame } from "./write-cells";
import type { CellWrite } from "./write-loads";
import type { SheetRecord } from "../record/write-record";

/** What {@link restore} would put back, without changing anything. */
export async function restorable(exchange: Exchange): Promise<RestoreSummary> {
  return summaryOf(await settle(exchange));
}

/**
 * Puts back value, formula and number format of everything written so far, newest first, and removes our
 * highlights. Cells that somebody edited since, and those that cannot be found again, are left alone and reported.
 *
 * @param settings - to be kept in the workbook in the same request as the last cells
 * @throws HostError `sheet-protected` before anything is changed, `verification-failed` when a cell did not take
 */
export async function restore(tools: HostTools, settings?: ReviewSettings): Promise<RestoreSummary> {
  const first = await settle(tools.exchange);
  stopAtProtection(first);
  const isAnything = first.kept.length + first.highlights.length > 0 || settings !== undefined;
  const moved = isAnything ? await putBack(tools, first, settings) : [];
  return withoutMoved(summaryOf(first), first, moved);
}

/** Cells that somebody edited in the very moment before they were put back: their edits are there again. */
function withoutMoved(
  summary: RestoreSummary,
  { found }: Settlement,
  moved: readonly CellWrite[],
): RestoreSummary {
  const edited = moved.map(({ cell }) => ({ cell, sheetName: found.get(cell.sheet)?.name ?? "" }));
  return {
    ...summary,
    cells: summary.cells - moved.length,
    editedSince: [...summary.editedSince, ...edited],
  };
}

/** All at once; where that is more than Excel takes, in parts, each settled anew. */
async function putBack(
  tools: HostTools,
  first: Settlement,
  settings?: ReviewSettings,
): Promise<readonly CellWrite[]> {
  const moved: CellWrite[] = [];
  let settlement = first;
  for (let limit = first.writes.length; ; settlement = await settle(tools.exchange)) {
    const writes = settlement.writes.slice(0, limit);
    const isLast = writes.length === settlement.writes.length;
    try {
      const frame = isLast
        ? frameOf(settlement, settings && keptSettings({ settings, seen: tools.seen }))
        : {};
      moved.push(...(await putBackCells(tools, { ...settlement, writes }, frame)));
      if (isLast) return moved;
    } catch (error) {
      if (limit <= 1 || !isHostError(error, "payload-too-large")) throw error;
      limit = Math.ceil(limit / 2);
    }
  }
}

/** The record goes in the same request as the last cells, never before them. */
function frameOf({ highlights, kept }: Settlement, settings?: KeptSettings): WriteFrame {
  return {
    behind: highlightLoads({ remove: highlights, add: [] }),
    atEnd: (context) => {
      forgetRecords(context, kept);
      return settings ? queueKeeping(settings)(context) : () => undefined;
    },
  };
}

async function putBackCells(
  { exchange, ownWrites }: HostTools,
  { writes, kept, found }: Settlement,
  frame: WriteFrame,
): Promise<readonly CellWrite[]> {
  const { failed, moved } = await writeCells(ownWrites, writes, frame);
  const [first] = failed;
  if (!first) return [...moved.keys()];
  await keepAgain(exchange, kept);
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

function summaryOf({ writes, highlights, editedSince, lost }: Settlement): RestoreSummary {
  return { cells: writes.length, highlights: countHighlights(highlights), editedSince, lost };
}

/** What did not take can be tried again; of what is back already nothing is left to do. */
function keepAgain(exchange: Exchange, kept: readonly SheetRecord[]): Promise<void> {
  return exchange.write(keepRecords(new Map(), kept).queue);
}
