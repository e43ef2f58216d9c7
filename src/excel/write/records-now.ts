import type { Exchange } from "../exchange/exchange";
import { findSheets } from "../sheet/find-sheets";
import type { SheetNow } from "../sheet/find-sheets";
import { readWorkbook } from "../read/read-workbook";
import { wordsOf } from "../sheet/sheet-marks";
import type { SheetTab } from "../sheet/sheet-look";
import type { SheetRecord } from "../record/write-record";

/** Records by what became of their sheets. */
export interface RecordsNow {
  /** Under the ids that their sheets have now; those under another id than before first, for they are older. */
  readonly here: readonly SheetRecord[];
  /** Their sheets are not there, or cannot be told for certain. */
  readonly gone: readonly SheetRecord[];
}

/** Finds the sheets of records. Only where one is not there under its id and its name is the workbook read for it. */
export async function recordsNow(
  exchange: Exchange,
  kept: readonly SheetRecord[],
  tabs: readonly SheetTab[],
): Promise<RecordsNow> {
  const names = new Map(tabs.map(({ id, name }) => [id, name]));
  const strays = kept.filter(({ sheet, name }) => names.get(sheet) !== name);
  if (strays.length === 0) return { here: kept, gone: [] };
  const mustRead = strays.some(({ words }) => words.length > 0);
  const sheets = mustRead ? await sheetsNow(exchange) : tabs.map((tab) => ({ ...tab, words: NO_WORDS }));
  const found = findSheets(new Map(kept.map((record) => [record.sheet, record])), sheets);
  const moved = kept.map((record) => movedTo(found.get(record.sheet) ?? null, record));
  const isHere = (record: SheetRecord | null): record is SheetRecord => record !== null;
  return {
    here: moved
      .filter(isHere)
      .sort((first, second) => Number(kept.includes(first)) - Number(kept.includes(second))),
    gone: kept.filter((_, index) => moved[index] === null),
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

async function sheetsNow(exchange: Exchange): Promise<readonly SheetNow[]> {
  const { workbook } = await readWorkbook(exchange);
  return workbook.sheets.map((sheet) => ({ ...sheet, words: wordsOf(sheet) }));
}

/** The record on the sheet of another id; `null` where there is no such sheet, or its rows could not be told from one another. */
function movedTo(sheet: string | null, record: SheetRecord): SheetRecord | null {
  if (sheet === record.sheet) return record;
  const { rows, columns } = record.landmarks;
  if (sheet === null || rows.marks.size === 0 || columns.marks.size === 0) return null;
  const entries = record.entries.map((entry) => ({ ...entry, cell: { ...entry.cell, sheet } }));
  return { ...record, sheet, entries };
}
