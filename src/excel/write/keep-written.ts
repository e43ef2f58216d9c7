import type { Exchange, Queue } from "../exchange/exchange";
import type { Before } from "./look-before";
import { nextRecords } from "./next-records";
import type { Ground } from "./next-records";
import { indexFrom, keepRecords, queueRecordsOf } from "../record/record-store";
import type { KeptRecords } from "../record/record-store";
import type { CellWrite } from "./write-loads";

/** The record of some writes. */
export interface Keeping {
  /** Queues keeping it, and asks what was kept until then. */
  readonly queue: Queue<void>;
  /** How many sheets written longest ago fall out. */
  readonly forgotten: number;
  /** Keeps it once more together with what another pane wrote after the workbook was looked at; nothing where none did. */
  keepBoth(exchange: Exchange): Promise<void>;
}

/**
 * Prepares keeping what is about to be written.
 *
 * @throws HostError `restore-record-full`
 */
export function keepWritten(writes: readonly CellWrite[], ground: Ground): Keeping {
  const { queue, forgotten } = keepRecords(indexFrom(ground.kept.index), nextRecords(writes, ground));
  const sheets = [...new Set(writes.map(({ cell }) => cell.sheet))];
  let found: KeptRecords = ground.kept;
  return {
    forgotten,
    queue: (context) => {
      const kept = queueRecordsOf(context, sheets);
      queue(context);
      return () => void (found = kept());
    },
    keepBoth: async (exchange) => {
      // Every write of a pane puts its sheets at the end of the index, and makes their records longer where it writes other cells.
      if (found.index === ground.kept.index) return;
      const records: Before["records"] = new Map(found.records.map((record) => [record.sheet, record]));
      const both = keepRecords(indexFrom(found.index), nextRecords(writes, { ...ground, records }));
      await exchange.write(both.queue);
    },
  };
}
