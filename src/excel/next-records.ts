import { landmarksOf } from "./landmarks";
import type { Before } from "./look-before";
import { NO_TEXTS } from "./sheet-texts";
import type { CellWrite } from "./write-loads";
import { withWritten } from "./write-record";
import type { SheetRecord } from "./write-record";

/** The records of the sheets that are about to be written, with the write added. */
export function nextRecords(writes: readonly CellWrite[], before: Before): readonly SheetRecord[] {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const own = bySheet.get(write.cell.sheet);
    if (own) own.push(write);
    else bySheet.set(write.cell.sheet, [write]);
  }
  return [...bySheet].map(([sheet, own]) => nextRecord(sheet, own, before));
}

function nextRecord(sheet: string, writes: readonly CellWrite[], before: Before): SheetRecord {
  const past = before.records.get(sheet);
  const written = writes.map(({ cell, wanted, found }) => ({ cell, before: found, after: wanted }));
  const entries = withWritten(past?.entries ?? [], written);
  const cells = entries.map(({ cell }) => cell);
  return {
    sheet,
    name: before.found.get(sheet)?.name ?? "",
    landmarks: landmarksOf(before.texts.get(sheet) ?? NO_TEXTS, cells),
    entries,
    lost: past?.lost ?? [],
  };
}
