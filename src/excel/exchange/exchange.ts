import { HostError } from "../../core";
import { toHostError } from "./host-error";
import { supports } from "./requirement-sets";
import { retry } from "./retry";
import { withTimeout } from "./with-timeout";

/** Queues requests and gives back what collects their answers: one round trip, no more. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/** Round trips to Excel. Everything in this room goes through here. */
export interface Exchange {
  /** One round trip that changes nothing; tried again while the trouble is a passing one. */
  read<T>(queue: Queue<T>): Promise<T>;
  /** One round trip that changes the workbook; never repeated by itself. */
  write<T>(queue: Queue<T>): Promise<T>;
  /** Several round trips in one context, for what cannot be done in one; in a new context unless `within` is given. */
  converse<T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    within?: Excel.RequestContext,
  ): Promise<T>;
}

/** How patient we are; tests are not. */
export interface Patience {
  /** Milliseconds until an unanswered request is given up. */
  readonly timeout: number;
  /** Milliseconds before each further attempt of a read. */
  readonly pauses: readonly number[];
}

/** Half a minute for an answer, two seconds and a half for a cell edit to end. */
export const DEFAULT_PATIENCE: Patience = { timeout: 30_000, pauses: [300, 700, 1_500] };

/** Makes the round trips of one host, with their time limit, their repetition and their errors. */
export function createExchange(patience: Patience = DEFAULT_PATIENCE): Exchange {
  const converse: Exchange["converse"] = async (batch, within) => {
    try {
      return await withTimeout(within ? Excel.run(within, batch) : Excel.run(batch), patience.timeout);
    } catch (error) {
      throw toHostError(error);
    }
  };
  const trip = <T>(queue: Queue<T>): Promise<T> => converse((context) => exchangeOnce(context, queue));
  return {
    converse,
    read: (queue) => retry(() => trip(queue), patience.pauses),
    write: async (queue) => {
      if (!supports("1.20")) return trip(queue);
      try {
        return await grouped(queue, patience);
      } catch (error) {
        if (!isUngroupable(error)) throw error;
        return trip(queue);
      }
    },
  };
}

async function exchangeOnce<T>(context: Excel.RequestContext, queue: Queue<T>): Promise<T> {
  const collect = queue(context);
  await context.sync();
  return collect();
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

/** On ExcelApi 1.20 one Ctrl+Z takes back the whole write; an older library passes the option by. */
async function grouped<T>(queue: Queue<T>, patience: Patience): Promise<T> {
  try {
    const run = Excel.run({ mergeUndoGroup: true }, (context) => exchangeOnce(context, queue));
    return await withTimeout(run, patience.timeout);
  } catch (error) {
    throw toHostError(error);
  }
}
