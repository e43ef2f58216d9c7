import type { CellRef, LostCell, RestoreSummary } from "../../core";
import { isPartOfArray } from "../cells/array-formulas";
import { isLeftOpen, isSameContent } from "../cells/cell-content";
import type { FoundContent } from "../cells/cell-content";
import type { Exchange } from "../exchange/exchange";
import { followRecord } from "../record/follow-record";
import { recordsNow } from "./records-now";
import { findHighlights } from "../highlight/placed-highlights";
import type { PlacedRule } from "../highlight/placed-highlights";
import { queueRecords } from "../record/record-store";
import { textsLoad, textsWanted } from "../sheet/sheet-texts";
import type { SheetTexts } from "../sheet/sheet-texts";
import { findCells, foundAt } from "../cells/target-cells";
import type { FoundCell, FoundCells } from "../cells/target-cells";
import type { CellWrite } from "./write-loads";
import { entriesByPlace } from "../record/write-record";
import type { SheetRecord, WriteRecord, WrittenCell } from "../record/write-record";

/** What would be put back, and what is left alone. */
export interface Settlement {
  readonly writes: readonly CellWrite[];
  readonly editedSince: RestoreSummary["editedSince"];
  readonly lost: readonly LostCell[];
  readonly highlights: readonly PlacedRule[];
  /** As they are kept in the workbook. */
  readonly kept: readonly SheetRecord[];
  readonly found: FoundCells;
}

/** Compares what we wrote with the workbook as it is right now, wherever the cells have gone to. */
export async function settle(exchange: Exchange): Promise<Settlement> {
  const { sheets, placed, also: kept } = await findHighlights(exchange, queueRecords);
  const open = new Set(sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.id));
  const highlights = placed.filter((highlight) => open.has(highlight.sheet));
  const { here, gone } = await recordsNow(exchange, kept, sheets);
  const { records: followed, ...around } = await findWritten(exchange, here);
  const records = [...followed, ...gone.map((record) => followRecord(record, undefined))];
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const lost = records.flatMap((record) => record.lost);
  return {
    ...settleCells(records, { ...around, names }),
    lost,
    highlights,
    kept,
    found: around.found,
  };
}

/** Looks where the cells were; what has moved is looked up once more where it is now. */
async function findWritten(
  exchange: Exchange,
  kept: readonly SheetRecord[],
): Promise<Found & { readonly records: readonly SheetRecord[] }> {
  const texts = new Map<string, SheetTexts>();
  const cells = kept.flatMap(({ entries }) => entries.map(({ cell }) => cell));
  if (cells.length === 0) return { records: kept, found: new Map(), texts };
  const loads = textsWanted(cells).map((wanted) => textsLoad(wanted, texts));
  const found = await findCells(exchange, cells, loads);
  const records = kept.map((record) => followRecord(record, texts.get(record.sheet)));
  const moved = records.flatMap(({ entries }) =>
    entries.map(({ cell }) => cell).filter((cell) => !foundAt(found, cell)),
  );
  for (const [sheet, more] of await findCells(exchange, moved)) {
    more.cells.forEach((cell, key) => found.get(sheet)?.cells.set(key, cell));
  }
  return { records, found, texts };
}

interface Found {
  readonly found: FoundCells;
  readonly texts: ReadonlyMap<string, SheetTexts>;
}

interface Surroundings extends Found {
  readonly names: ReadonlyMap<string, string>;
}

function settleCells(
  records: readonly SheetRecord[],
  { found, texts, names }: Surroundings,
): Pick<Settlement, "writes" | "editedSince"> {
  const writes: CellWrite[] = [];
  const editedSince: { cell: CellRef; sheetName: string }[] = [];
  const record: WriteRecord = records.flatMap(({ entries }) => entries);
  for (const entries of entriesByPlace(record).values()) {
    const cell = entries[0]!.cell;
    const now = foundAt(found, cell);
    // A formula that has come to fill the cell since is an edit as well, whatever it gives.
    const isFilled = now !== undefined && isPartOfArray(cell, now, texts.get(cell.sheet));
    const target = now && (isFilled ? null : backFrom(now, entries));
    if (!target) editedSince.push({ cell, sheetName: names.get(cell.sheet) ?? "" });
    else if (target !== now) {
      const isSheetProtected = found.get(cell.sheet)?.isProtected ?? false;
      const { numberFormat } = target;
      writes.push({ cell, wanted: target, found: now, numberFormat, hasRule: false, isSheetProtected });
    }
  }
  return { writes, editedSince };
}

/**
 * Goes back entry by entry as far as each of them is what stands there: where the user edited the cell between two
 * of our writes, that edit is what comes back. `null` where the newest entry is not ours any more.
 */
function backFrom(now: FoundCell, entries: readonly WrittenCell[]): FoundContent | null {
  let content: FoundContent = now;
  for (const [index, { before, after }] of [...entries].reverse().entries()) {
    if (isSameContent(content, after) || isCutOff(content, before)) content = before;
    else if (!isSameContent(content, before)) return index === 0 ? null : content;
  }
  return content;
}

/** Only the format of the cell is not its own yet. */
function isCutOff(content: FoundContent, before: FoundContent): boolean {
  return isSameContent(content, before) && isLeftOpen(content.numberFormat, before);
}
