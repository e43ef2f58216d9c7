import type { CellRef } from "../core";
import { isSameContent, writeCell } from "./cell-content";
import type { CellContent, FoundContent } from "./cell-content";
import type { Queue } from "./exchange";
import { runLoads } from "./loads";
import type { Load } from "./loads";
import type { OwnWrites } from "./own-writes";
import { contentAt } from "./target-cells";

/** One cell to write. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly wanted: CellContent;
  readonly found: FoundContent;
  /** The number format that is to stand there afterwards. */
  readonly numberFormat: string;
  /** A protected sheet refuses every format, also that of a cell which is not locked. */
  readonly isSheetProtected: boolean;
}

/** What goes out along with the cells: before them, behind them, and at the very end. */
export interface WriteFrame {
  readonly before?: (context: Excel.RequestContext) => void;
  readonly behind?: readonly Load[];
  readonly atEnd?: (context: Excel.RequestContext) => void;
  /**
   * What rests on the written cells, last of all: first asked as if every write took, and where something had to be put right
   * once more with those that did not.
   */
  readonly closing?: (failed: readonly CellWrite[]) => readonly Load[];
}

/** Some 3,000 single cells fit into a request. */
const WEIGHT = 7;

/**
 * Writes cells one by one and reads them back in the same round trip. A number format that Excel changed by
 * itself is put back, and so is the content of a cell that did not take what was written.
 *
 * @returns the writes that did not take
 * @throws HostError where Excel stopped in the middle; what went before stands
 */
export async function writeCells(
  ownWrites: OwnWrites,
  writes: readonly CellWrite[],
  frame: WriteFrame,
): Promise<readonly CellWrite[]> {
  const cells = writes.map((write) => write.cell);
  const trip = (queue: Queue<void>) => ownWrites.write(cells, queue);
  const readBack = new Map<CellWrite, FoundContent>();
  const loads = writes.map((write) => writeLoad(write, readBack));
  const closing = frame.closing ?? (() => []);
  const around = [...(frame.behind ?? []), frameLoad(frame.atEnd), ...closing([])];
  // Not halved here: where the answer was too large, the work may have been done all the same.
  await runLoads(trip, [frameLoad(frame.before), ...loads, ...around], { isAtOnce: true });
  const failed = writes.filter((write) => !hasTaken(write, readBack.get(write)));
  const repairs = repairLoads(readBack);
  if (repairs.length > 0) await runLoads(trip, [...repairs, ...closing(failed)], { isAtOnce: true });
  return failed;
}

/** Something without cells of its own. */
export function frameLoad(queue: WriteFrame["before"]): Load {
  return {
    sheet: "",
    cells: 0,
    queue: (context) => {
      queue?.(context);
      return () => undefined;
    },
    split: () => [],
  };
}

function writeLoad(write: CellWrite, readBack: Map<CellWrite, FoundContent>): Load {
  return {
    sheet: write.cell.sheet,
    cells: WEIGHT,
    queue: (context) => {
      const range = singleCell(context, write.cell);
      writeCell(range, write.wanted, write.found.numberFormat);
      range.load("values,formulas,numberFormat,valueTypes");
      return () => readBack.set(write, contentAt(range, 0));
    },
    split: () => [],
  };
}

function singleCell(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

function hasTaken({ wanted }: CellWrite, now: FoundContent | undefined): boolean {
  return now !== undefined && isSameContent(now, wanted);
}

/** The number format that is to stand in the cell: of a write that did not take, the one from before. */
function formatOf(write: CellWrite, now: FoundContent): string {
  return hasTaken(write, now) ? write.numberFormat : write.found.numberFormat;
}

function repairLoads(readBack: ReadonlyMap<CellWrite, FoundContent>): readonly Load[] {
  return [...readBack]
    .filter(([write, now]) => !hasTaken(write, now) || now.numberFormat !== formatOf(write, now))
    .map(([write, now]) => ({
      sheet: write.cell.sheet,
      cells: WEIGHT,
      queue: (context) => {
        queueRepair(singleCell(context, write.cell), write, now);
        return () => undefined;
      },
      split: () => [],
    }));
}

function queueRepair(range: Excel.Range, write: CellWrite, now: FoundContent): void {
  if (!hasTaken(write, now)) writeCell(range, write.found, now.numberFormat);
  if (!write.isSheetProtected) range.numberFormat = [[formatOf(write, now)]];
}
