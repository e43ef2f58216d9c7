import type { ApiVersion } from "../api-version";
import type { EventName } from "../events/events";
import type { HostSession } from "../session";

/** The set in which each of some members came. */
export type Since<Key extends PropertyKey> = Readonly<Partial<Record<Key, ApiVersion>>>;

/**
 * What a class of Excel's object model has, and since when. The host knows no other members: whatever is not
 * listed here is refused as unknown.
 */
export interface MemberTable<Self> {
  readonly name: string;
  /** Plain values, given by `load()`. */
  readonly scalars: Since<keyof Self>;
  /** Other objects, reached by a property. */
  readonly objects: Since<keyof Self>;
  readonly methods: Since<keyof Self>;
  readonly events?: Since<EventName>;
}

/** Ids by which an object is found again; the library looks for them in every answer. */
export interface Identity {
  readonly Id?: string;
  readonly _Id?: string;
}

/** An object of Excel's, as the interpreter sees it. */
export abstract class ExcelObject {
  /** Given once Office.js asked to keep the object. */
  referenceId: string | null = null;

  constructor(readonly session: HostSession) {}

  abstract get members(): MemberTable<never>;

  identity(): Identity {
    return {};
  }

  /** The things of a collection; `null` for an object that is none. */
  items(): readonly ExcelObject[] | null {
    return null;
  }

  /** Target of events, for the objects that have some. */
  eventTarget(): string | null {
    return null;
  }
}
