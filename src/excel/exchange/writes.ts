import { HostError } from "../../core";
import { exchangeOnce } from "./exchange";
import type { Exchange, Queue, Reads } from "./exchange";
import { supports } from "./requirement-sets";

/** The round trips of a host with those that change the workbook. */
export function withWrites(reads: Reads): Exchange {
  const trip = <T>(queue: Queue<T>, options?: Excel.RunOptions): Promise<T> =>
    reads.converse((context) => exchangeOnce(context, queue), options);
  return {
    ...reads,
    write: async (queue) => {
      if (!supports("1.20")) return trip(queue);
      try {
        // On ExcelApi 1.20 one Ctrl+Z takes back the whole write; an older library passes the option by.
        return await trip(queue, { mergeUndoGroup: true });
      } catch (error) {
        if (!isUngroupable(error)) throw error;
        return trip(queue);
      }
    },
  };
}

/**
 * In a group Excel refuses what it cannot undo. Written once more without one it is the same write: what had gone through
 * is what is wanted there already, and the record of it lies before it.
 *
 * @source "Undo capabilities with the Excel JavaScript API", Microsoft Learn
 */
function isUngroupable(error: unknown): boolean {
  const { cause } = error instanceof HostError ? error : { cause: null };
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "UndoNotSupported";
}
