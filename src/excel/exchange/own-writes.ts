import { cellId, parseA1Area } from "../../core";
import type { CellRef } from "../../core";
import type { Exchange, Queue } from "./exchange";
import { supports } from "./requirement-sets";

/** What an event tells about a change. */
export interface ChangeSign {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** Tells our own writes from everybody else's edits. */
export interface OwnWrites {
  /** A writing round trip whose events are not taken for edits. */
  write<T>(cells: readonly CellRef[], queue: Queue<T>): Promise<T>;
  isEcho(change: ChangeSign): boolean;
  /** Switches events on again where a write failed after it had switched them off. */
  recover(): Promise<void>;
  /** Called when something may have gone unnoticed. */
  onGap(listener: (gap: Gap) => void): () => void;
}

/** What may have gone unnoticed: what formulas give now, or anything at all. */
export type Gap = "recalculation" | "edits";

/**
 * Two ways, by what Excel has. From ExcelApi 1.14 on an event says who caused it, so nothing is ever switched
 * off. From 1.8 on events are off from the first to the last action of the same request. Before that, we know
 * our echoes by their cells.
 */
export function createOwnWrites(exchange: Exchange): OwnWrites {
  const gapListeners = new Set<(gap: Gap) => void>();
  const echoes = createEchoes();
  let eventsMayBeOff = false;
  const tellGap = (gap: Gap) => gapListeners.forEach((listener) => listener(gap));

  const writeWithEventsOff = async <T>(queue: Queue<T>): Promise<T> => {
    eventsMayBeOff = true;
    const answer = await exchange.write((context) => {
      context.runtime.enableEvents = false;
      const collect = queue(context);
      context.runtime.enableEvents = true;
      return collect;
    });
    eventsMayBeOff = false;
    return answer;
  };
  return {
    write: async (cells, queue) => {
      if (supports("1.14")) return exchange.write(queue);
      if (!supports("1.8")) {
        if (gapListeners.size > 0) echoes.expect(cells);
        return exchange.write(queue);
      }
      const answer = await writeWithEventsOff(queue);
      // Nobody heard which formulas gave something else because of it, on whatever sheet.
      if (cells.length > 0) tellGap("recalculation");
      return answer;
    },
    isEcho: (change) => change.triggerSource === "ThisLocalAddin" || echoes.isEcho(change),
    recover: async () => {
      if (!eventsMayBeOff) return;
      await exchange.write(queueEventsOn);
      eventsMayBeOff = false;
      tellGap("edits");
    },
    onGap: (listener) => {
      gapListeners.add(listener);
      return () => gapListeners.delete(listener);
    },
  };
}

function queueEventsOn(context: Excel.RequestContext): () => void {
  context.runtime.enableEvents = true;
  return () => undefined;
}

/** How long the event of our own write may take to arrive. */
const ECHO_MILLISECONDS = 1_500;

/** Cells that we wrote a moment ago and whose events are still to come: each is ours once. */
function createEchoes() {
  const until = new Map<string, number>();
  return {
    expect(cells: readonly CellRef[]): void {
      until.clear();
      for (const cell of cells) until.set(cellId(cell), Date.now() + ECHO_MILLISECONDS);
    },
    isEcho({ worksheetId, address, source }: ChangeSign): boolean {
      const area = source === "Local" ? parseA1Area(address) : null;
      if (!area || until.size === 0) return false;
      const keys: string[] = [];
      for (let row = area.top; row <= area.bottom && keys.length <= until.size; row += 1) {
        for (let column = area.left; column <= area.right && keys.length <= until.size; column += 1) {
          keys.push(cellId({ sheet: worksheetId, row, column }));
        }
      }
      const isOurs = keys.every((key) => (until.get(key) ?? 0) >= Date.now());
      if (isOurs) keys.forEach((key) => until.delete(key));
      return isOurs;
    },
  };
}
