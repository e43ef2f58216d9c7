import { toHostError } from "./host-error";
import { retry } from "./retry";
import { withTimeout } from "./with-timeout";

/** Queues requests and gives back what collects their answers: one round trip, no more. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/** Round trips that change nothing. */
export interface Reads {
  /** One round trip; tried again while the trouble is a passing one. */
  read<T>(queue: Queue<T>): Promise<T>;
  /** Several round trips in one context, for what cannot be done in one; in a new context unless one is given. */
  converse<T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    within?: Excel.RequestContext | Excel.RunOptions,
  ): Promise<T>;
}

/** Round trips to Excel. Everything in this room goes through here. */
export interface Exchange extends Reads {
  /** One round trip that changes the workbook; never repeated by itself. */
  write<T>(queue: Queue<T>): Promise<T>;
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

/** Makes the round trips of one host that change nothing, with their time limit, their repetition and their errors. */
export function createReads(patience: Patience = DEFAULT_PATIENCE): Reads {
  const converse: Reads["converse"] = async (batch, within) => {
    // Excel takes either; its types have a way in for each, and none for both.
    const options = within as Excel.RunOptions | undefined;
    try {
      return await withTimeout(options ? Excel.run(options, batch) : Excel.run(batch), patience.timeout);
    } catch (error) {
      throw toHostError(error);
    }
  };
  return {
    converse,
    read: (queue) => retry(() => converse((context) => exchangeOnce(context, queue)), patience.pauses),
  };
}

/** Sends what was queued, and collects the answers. */
export async function exchangeOnce<T>(context: Excel.RequestContext, queue: Queue<T>): Promise<T> {
  const collect = queue(context);
  await context.sync();
  return collect();
}
