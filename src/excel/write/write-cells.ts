import { isSameContent } from "../cells/cell-content";
import type { FoundContent } from "../cells/cell-content";
import type { Queue } from "../exchange/exchange";
import { runLoads } from "../exchange/loads";
import type { Load } from "../exchange/loads";
import type { OwnWrites } from "../exchange/own-writes";
import { hasTaken, repairLoads, writeLoads } from "./write-loads";
import type { CellWrite, Passage } from "./write-loads";

/** What goes out along with the cells: before them, behind them, and at the very end. */
export interface WriteFrame {
  readonly before?: readonly Queue<void>[];
  readonly behind?: readonly Load[];
  readonly atEnd?: Queue<void>;
  /**
   * What rests on the written cells, last of all: first asked as if every write took, and where something had to be put right
   * once more with those that did not.
   */
  readonly closing?: (failed: readonly CellWrite[]) => readonly Load[];
}

/** What became of writes. */
export interface WriteOutcome {
  /** Excel did not take them; what was there before is there again. */
  readonly failed: readonly CellWrite[];
  /** Somebody edited the cell in the moment before it was written: that edit is there again. */
  readonly moved: ReadonlyMap<CellWrite, FoundContent>;
  /** They took, and break a rule of their cell. */
  readonly againstRules: readonly CellWrite[];
}

/**
 * Writes cells one by one and reads them back in the same round trip, and before that once more: what somebody typed since they
 * were looked at is put back, and so is the content of a cell that did not take what was written, and a number format that
 * Excel changed by itself.
 *
 * @throws HostError where Excel stopped in the middle; what went before stands
 */
export async function writeCells(
  ownWrites: OwnWrites,
  writes: readonly CellWrite[],
  frame: WriteFrame,
): Promise<WriteOutcome> {
  const cells = writes.map((write) => write.cell);
  const trip = (queue: Queue<void>) => ownWrites.write(cells, queue);
  const passages = new Map<CellWrite, Passage>();
  const closing = frame.closing ?? (() => []);
  const around = [...(frame.behind ?? []), frameLoad(frame.atEnd), ...closing([])];
  // Not halved here: where the answer was too large, the work may have been done all the same.
  const loads = [
    ...(frame.before ?? []).map((queue) => frameLoad(queue)),
    ...writeLoads(writes, passages),
    ...around,
  ];
  await runLoads(trip, loads, { isAtOnce: true });
  const moved = movedOf(passages);
  const failed = writes.filter((write) => !moved.has(write) && !hasTaken(write, passages.get(write)?.now));
  const repairs = repairLoads(passages, moved);
  const again = () => [...repairs, ...closing([...failed, ...moved.keys()])];
  if (repairs.length > 0) await runLoads(trip, again(), { isAtOnce: true });
  const undone = new Set([...failed, ...moved.keys()]);
  const againstRules = writes.filter(
    (write) => passages.get(write)?.breaksRule === true && !undone.has(write),
  );
  return { failed, moved, againstRules };
}

function movedOf(passages: ReadonlyMap<CellWrite, Passage>): ReadonlyMap<CellWrite, FoundContent> {
  const moved = [...passages].filter(
    ([{ found, wanted }, { was, wasSpilled }]) =>
      wasSpilled || (!isSameContent(was, found) && !isSameContent(was, wanted)),
  );
  return new Map(moved.map(([write, { was }]) => [write, was]));
}

/** Something without cells of its own. */
export function frameLoad(queue: Queue<void> = () => () => undefined): Load {
  return { sheet: "", cells: 0, queue };
}
