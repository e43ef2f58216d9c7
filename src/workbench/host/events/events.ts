import type { EventEntry } from "../wire";

/** Worksheet events live in this category. */
export const WORKSHEET_EVENTS = 65_536;

/** The target of handlers on the collection of sheets. */
export const ALL_SHEETS = "Workbook";

/** Events by the name in the library's `_Register…Event` calls, with their number on the wire. */
const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Something happened on a sheet: told to the sheet's own handlers and to those of the collection. */
export interface SheetEvent {
  readonly name: EventName;
  readonly sheet: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who listens to what, and what is still to be told. */
export interface EventDesk {
  isEnabled: boolean;
  subscribe(name: EventName, target: string): void;
  unsubscribe(name: EventName, target: string): void;
  /** The handlers of a sheet go with it. */
  forget(target: string): void;
  /** Puts an event on the pile, unless nobody listens or events are off. */
  raise(event: SheetEvent): void;
  /** An event without registration, such as a changed selection. */
  raiseRaw(entry: EventEntry): void;
  /** Hands the pile to the listener. */
  flush(): void;
  onEntries(listener: (entries: readonly EventEntry[]) => void): void;
  /** Number of registered handlers, for tests of leaks. */
  readonly subscriptions: number;
}

export function createEventDesk(): EventDesk {
  const counts = new Map<string, number>();
  let pile: EventEntry[] = [];
  let deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  const keyOf = (name: EventName, target: string): string => `${EVENT_TYPES[name]}|${target}`;
  const add = (name: EventName, target: string, by: number): void => {
    const count = (counts.get(keyOf(name, target)) ?? 0) + by;
    if (count > 0) counts.set(keyOf(name, target), count);
    else counts.delete(keyOf(name, target));
  };
  const desk: EventDesk = {
    isEnabled: true,
    subscribe: (name, target) => add(name, target, 1),
    unsubscribe: (name, target) => add(name, target, -1),
    forget(target) {
      for (const key of [...counts.keys()]) if (key.endsWith(`|${target}`)) counts.delete(key);
    },
    raise(event) {
      for (const targetId of [event.sheet, ALL_SHEETS]) {
        if (counts.has(keyOf(event.name, targetId))) desk.raiseRaw(entryOf(event, targetId));
      }
    },
    raiseRaw(entry) {
      if (desk.isEnabled) pile.push(entry);
    },
    flush() {
      const entries = pile;
      pile = [];
      if (entries.length > 0) deliver(entries);
    },
    onEntries: (listener) => void (deliver = listener),
    get subscriptions() {
      return [...counts.values()].reduce((total, count) => total + count, 0);
    },
  };
  return desk;
}

function entryOf(event: SheetEvent, targetId: string): EventEntry {
  return {
    category: WORKSHEET_EVENTS,
    type: EVENT_TYPES[event.name],
    targetId,
    message: JSON.stringify({ ...event.payload, worksheetId: event.sheet }),
  };
}
