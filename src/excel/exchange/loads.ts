import { HostError } from "../../core";
import type { Queue } from "./exchange";
import { isHostError } from "./host-error";

/** A part of a long exchange: so many cells, how to ask for them, and how to ask for less at a time. */
export interface Load {
  readonly cells: number;
  /** The id of the sheet, for the progress. */
  readonly sheet: string;
  /** Queues the request; what it gives back stores the answer. */
  readonly queue: (context: Excel.RequestContext) => () => void;
  /** The same in smaller parts; none, or left out, where it cannot be cut any further. */
  readonly split?: () => readonly Load[];
}

/** What the web takes at a time without complaint. */
export const CELLS_PER_TRIP = 20_000;

/** A round trip: `read` or `write` of an exchange. */
export type Trip = (queue: Queue<void>) => Promise<void>;

/** What goes with a long exchange. */
export interface LoadWatch {
  readonly isCancelled?: () => boolean;
  /** Halving is for what may be asked twice. */
  readonly isAtOnce?: boolean;
  readonly onStart?: (loads: readonly Load[]) => void;
}

/**
 * Runs loads in as few round trips as the block budget allows. Where Excel finds one too large, it is halved
 * and the work goes on.
 *
 * @throws HostError `cancelled`, or Excel's refusal; `payload-too-large` only when nothing can be cut any more
 */
export async function runLoads(trip: Trip, loads: readonly Load[], watch: LoadWatch = {}): Promise<void> {
  const waiting = pack(loads);
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    if (watch.isCancelled?.()) throw new HostError("cancelled");
    watch.onStart?.(batch);
    try {
      await trip((context) => queueTogether(context, batch));
    } catch (error) {
      if (watch.isAtOnce || !isHostError(error, "payload-too-large")) throw error;
      const halves = halve(batch);
      if (halves.length === 0) throw error;
      waiting.unshift(...halves);
    }
  }
}

function queueTogether(context: Excel.RequestContext, batch: readonly Load[]): () => void {
  const collects = batch.map((load) => load.queue(context));
  return () => collects.forEach((collect) => collect());
}

/** Fills round trips up to the budget, in order. */
function pack(loads: readonly Load[]): Load[][] {
  const batches: Load[][] = [];
  let room = 0;
  for (const load of loads) {
    const last = batches.at(-1);
    if (last && load.cells <= room) {
      last.push(load);
      room -= load.cells;
    } else {
      batches.push([load]);
      room = CELLS_PER_TRIP - load.cells;
    }
  }
  return batches;
}

function halve(batch: readonly Load[]): Load[][] {
  if (batch.length === 1) return batch[0]?.split?.().map((load) => [load]) ?? [];
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}
