import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../../core";
import { extentOf, isCalculated } from "./is-calculated";
import { isHostError } from "../exchange/host-error";
import { CELLS_PER_TRIP } from "../exchange/loads";
import type { Load } from "../exchange/loads";
import { cellsOf, countedIn, queueReread, withSheets } from "./reread-sheets";
import type { Fresh } from "./reread-sheets";
import { isListKnown } from "../sheet/sheet-list";
import type { SheetList } from "../sheet/sheet-list";

/** The written sheets, read in the very request that wrote them. */
export interface Rereading {
  readonly loads: readonly Load[];
  /** The workbook as it is now; `null` where that needs another read. */
  workbook(): WorkbookSnapshot | null;
}

/**
 * Prepares reading the sheets of some cells along with the write of these cells. Merges are taken over: a write changes none,
 * and to ask for very many of them would fail the write.
 */
export function rereadWritten(
  known: WorkbookSnapshot,
  written: readonly CellRef[],
  { told }: SheetList,
): Rereading {
  const ids = [...new Set(written.map(({ sheet }) => sheet))];
  const cells = cellsOf(known, ids);
  const wanted = { ids, listed: isListKnown(told, known, ids) ? known : null };
  let fresh: Fresh | null = null;
  const load: Load = {
    sheet: "",
    cells,
    queue: (context) => {
      const collect = queueReread(wanted, { withoutMerges: true })(context);
      return () => void (fresh = orNull(collect));
    },
  };
  return {
    loads: cells > CELLS_PER_TRIP ? [] : [load],
    workbook() {
      const workbook = fresh && workbookOf(fresh, known, written);
      if (workbook) told?.add(workbook);
      return workbook;
    },
  };
}

/** What was written stands, whatever became of reading along with it. */
function orNull(collect: () => Fresh | null): Fresh | null {
  try {
    return collect();
  } catch (error) {
    if (isHostError(error, "payload-too-large")) return null;
    throw error;
  }
}

function workbookOf(
  { tabs, sheets }: Fresh,
  known: WorkbookSnapshot,
  written: readonly CellRef[],
): WorkbookSnapshot | null {
  const before = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
  if (tabs.some(({ id }) => !before.has(id))) return null;
  const found = new Map<string, SheetSnapshot>();
  for (const [id, raw] of sheets) {
    const sheet = countedIn(known, raw);
    const own = written.filter((cell) => cell.sheet === id);
    const was = before.get(id)!;
    if (!isSameExtent(was, sheet, own) || !isCalculated(was, sheet, own)) return null;
    found.set(id, { ...sheet, merges: was.merges });
  }
  return withSheets(known, tabs, found);
}

/** Whether the sheet reaches as far as before, or as far as what was written: then no rows or columns came or went. */
function isSameExtent(was: SheetSnapshot, now: SheetSnapshot, written: readonly CellRef[]): boolean {
  const old = extentOf(was);
  const corners = written.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
  const all = old ? [old, ...corners] : corners;
  const wanted = {
    top: Math.min(...all.map(({ top }) => top)),
    left: Math.min(...all.map(({ left }) => left)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
    right: Math.max(...all.map(({ right }) => right)),
  };
  return JSON.stringify(extentOf(now)) === JSON.stringify(wanted);
}
