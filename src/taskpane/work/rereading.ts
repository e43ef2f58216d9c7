import type { ReviewedEvent } from "../session/session-event";
import type { Bench } from "./bench";
import { readSheets, readWorkbook } from "./reading";

/** Reads every sheet again that is known: one round trip where they are small. Only for when no sheet came or went. */
export async function readAll(bench: Bench, how: ReviewedEvent["how"]): Promise<void> {
  const { isWorkbookDirty, review: known } = bench.store.get();
  if (known === null || isWorkbookDirty) await readWorkbook(bench, how);
  else
    await readSheets(
      bench,
      known.workbook.sheets.map(({ id }) => id),
      how,
    );
}

/** Reads and reviews what changed since it was read last; nothing where nothing did. For use inside an attempt. */
export async function readStale(bench: Bench): Promise<void> {
  const { dirtySheets, isWorkbookDirty, review: known } = bench.store.get();
  if (known === null || isWorkbookDirty) await readWorkbook(bench, "refreshed");
  else if (dirtySheets.length > 0) await readSheets(bench, dirtySheets, "refreshed");
}
