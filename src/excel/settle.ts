import type { CellRef, RestoreSummary } from "../core";
import { isLeftOpen, isSameContent } from "./cell-content";
import type { FoundContent } from "./cell-content";
import type { Exchange } from "./exchange";
import { findHighlights } from "./placed-highlights";
import type { PlacedHighlight } from "./placed-highlights";
import { queueRecord } from "./record-text";
import { findCells, foundAt } from "./target-cells";
import type { FoundCell, FoundCells } from "./target-cells";
import type { CellWrite } from "./write-cells";
import { entriesByPlace, isSameRow } from "./write-record";
import type { WriteRecord, WrittenCell } from "./write-record";

/** What would be put back, and what is left alone. */
export interface Settlement {
  readonly writes: readonly CellWrite[];
  readonly editedSince: RestoreSummary["editedSince"];
  readonly highlights: readonly PlacedHighlight[];
  readonly record: WriteRecord;
  readonly found: FoundCells;
}

/** Compares the record with the workbook as it is right now. */
export async function settle(exchange: Exchange): Promise<Settlement> {
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
  for (const entries of entriesByPlace(record).values()) {
    const newest = entries.at(-1);
    if (!newest) continue;
    const { cell, sheetName } = newest;
    const now = foundAt(found, cell);
    const target = now && targetOf(now, entries, ownTexts.get(rowKey(cell)) ?? []);
    if (!target) editedSince.push({ cell, sheetName });
    else if (target !== now) {
      const isSheetProtected = found.get(cell.sheet)?.isProtected ?? false;
      const { numberFormat } = target;
      writes.push({ cell, wanted: target, found: now, numberFormat, isSheetProtected });
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
  const newest = entries.at(-1);
  const texts = [...now.rowTexts.map(({ text }) => text), ...ownTexts];
  return newest && isSameRow(newest, texts) ? backFrom(now, entries) : null;
}

/** Texts that stood in a row until we wrote over them ourselves: the row is known by them as well. */
function textsBefore(record: WriteRecord, found: FoundCells): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { cell, before, after } of record) {
    const now = foundAt(found, cell);
    if (typeof before.value !== "string" || !now || !isSameContent(now, after)) continue;
    texts.set(rowKey(cell), [...(texts.get(rowKey(cell)) ?? []), before.value]);
  }
  return texts;
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
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
