/**
 * What is to go wrong with one sync.
 *
 * `code` is Excel's code; `no-answer` is a request that is never answered. `after` says how much is done before:
 * nothing (the default), so many actions, or all of them - the work is done and only the answer is lost.
 */
export interface Fault {
  readonly code: string;
  readonly after?: number | "all";
}

/** Goes wrong for every sync it is true of, counted from 1 when the rule was set. */
export type FaultRule = (sync: number) => Fault | null;

/** Makes syncs fail on purpose. Clean-up and service requests of the library are never hit. */
export interface Faults {
  /** The next syncs fail so, one after the other; `null` lets one pass. */
  next(...faults: readonly (Fault | null)[]): void;
  /** The n-th sync from now fails so; 1 is the next one. */
  at(sync: number, fault: Fault): void;
  /** Asked at every sync until {@link Faults.clear}. */
  rule(rule: FaultRule): void;
  clear(): void;
  /** How many faults came down so far. */
  readonly fired: number;
}

export interface FaultQueue extends Faults {
  /** The fault of the sync that now begins. */
  take(): Fault | null;
  /** It came down; one that waits for more actions than there are never does. */
  landed(): void;
}

export function createFaults(): FaultQueue {
  let queue: (Fault | null)[] = [];
  let rules: { readonly rule: FaultRule; readonly since: number }[] = [];
  let syncs = 0;
  let fired = 0;
  return {
    next: (...faults) => void queue.push(...faults),
    at(sync, fault) {
      while (queue.length < sync) queue.push(null);
      queue[sync - 1] = fault;
    },
    rule: (rule) => void rules.push({ rule, since: syncs }),
    clear() {
      queue = [];
      rules = [];
    },
    get fired() {
      return fired;
    },
    landed: () => void (fired += 1),
    take() {
      syncs += 1;
      const queued = queue.shift() ?? null;
      return queued ?? firstOf(rules.map(({ rule, since }) => rule(syncs - since)));
    },
  };
}

function firstOf(faults: readonly (Fault | null)[]): Fault | null {
  return faults.find((fault) => fault !== null) ?? null;
}
