import { grouped } from "../../core";
import { landmarksOf } from "../sheet/landmarks";
import type { Before } from "./look-before";
import { markOf } from "../sheet/sheet-marks";
import type { Seen } from "../sheet/sheet-marks";
import { NO_TEXTS } from "../sheet/sheet-texts";
import type { CellWrite } from "./write-loads";
import { withWritten } from "../record/write-record";
import type { SheetRecord } from "../record/write-record";

/** What a record rests on: the workbook just before the write, and as it was read last. */
export interface Ground extends Before {
  readonly seen: Seen;
}

/** The records of the sheets that are about to be written, with the write added. */
export function nextRecords(writes: readonly CellWrite[], before: Ground): readonly SheetRecord[] {
  const bySheet = grouped(writes, ({ cell }) => cell.sheet);
  return [...bySheet].map(([sheet, own]) => nextRecord(sheet, own, before));
}

const NO_PAST: Pick<SheetRecord, "entries" | "lost" | "words"> = { entries: [], lost: [], words: [] };

function nextRecord(sheet: string, writes: readonly CellWrite[], before: Ground): SheetRecord {
  const past = before.records.get(sheet) ?? NO_PAST;
  const written = writes.map(({ cell, wanted, found }) => ({ cell, before: found, after: wanted }));
  const entries = withWritten(past.entries, written);
  const cells = entries.map(({ cell }) => cell);
  return {
    sheet,
    name: before.found.get(sheet)?.name ?? "",
    words: (markOf(before.seen, sheet) ?? past).words,
    landmarks: landmarksOf(before.texts.get(sheet) ?? NO_TEXTS, cells),
    entries,
    lost: past.lost,
  };
}
