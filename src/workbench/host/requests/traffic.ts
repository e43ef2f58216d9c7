/** One answered (or refused) request of the add-in. */
export interface Exchange {
  /** `cleanup` only drops references and `service` asks nothing of the workbook: neither is a sync of the add-in's. */
  readonly kind: "sync" | "cleanup" | "service";
  readonly actions: number;
  /** Cells loaded, each range counted once. */
  readonly cellsRead: number;
  /** The same, once for each matrix (values, formulas, formats …) that was loaded. */
  readonly valuesRead: number;
  readonly cellsWritten: number;
  /** Code of the failure, `null` where all went well. */
  readonly failure: string | null;
}

/** Counts what crosses the wire, for tests and for the page. */
export interface Traffic {
  readonly syncs: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** The latest requests, oldest first. */
  readonly history: readonly Exchange[];
  reset(): void;
}

/** The tally of the request at work. */
export interface Tally {
  readonly valuesRead: number;
  read(range: object, cells: number): void;
  wrote(cells: number): void;
}

export interface TrafficLog extends Traffic {
  begin(): Tally & { end(exchange: Pick<Exchange, "kind" | "actions" | "failure">): void };
}

const REMEMBERED = 2_000;

export function createTraffic(): TrafficLog {
  let history: Exchange[] = [];
  const totals = { syncs: 0, cellsRead: 0, cellsWritten: 0 };
  const note = (exchange: Exchange): void => {
    history.push(exchange);
    if (history.length > REMEMBERED) history = history.slice(-REMEMBERED / 2);
    if (exchange.kind === "sync") totals.syncs += 1;
    totals.cellsRead += exchange.cellsRead;
    totals.cellsWritten += exchange.cellsWritten;
  };
  return {
    get syncs() {
      return totals.syncs;
    },
    get cellsRead() {
      return totals.cellsRead;
    },
    get cellsWritten() {
      return totals.cellsWritten;
    },
    get history() {
      return history;
    },
    reset() {
      history = [];
      Object.assign(totals, { syncs: 0, cellsRead: 0, cellsWritten: 0 });
    },
    begin: () => createTally(note),
  };
}

function createTally(note: (exchange: Exchange) => void): ReturnType<TrafficLog["begin"]> {
  const seen = new Set<object>();
  const counts = { cellsRead: 0, valuesRead: 0, cellsWritten: 0 };
  return {
    read(range, cells) {
      counts.valuesRead += cells;
      if (seen.has(range)) return;
      seen.add(range);
      counts.cellsRead += cells;
    },
    get valuesRead() {
      return counts.valuesRead;
    },
    wrote: (cells) => void (counts.cellsWritten += cells),
    end: (exchange) => note({ ...exchange, ...counts }),
  };
}
