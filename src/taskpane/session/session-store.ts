import { reduce } from "./reduce";
import type { Session } from "./session";
import type { SessionEvent } from "./session-event";

/** Holds the one session of a pane; React subscribes to it, the actions dispatch to it. */
export interface SessionStore {
  get(): Session;
  dispatch(event: SessionEvent): void;
  /** Calls the listener after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** A store that begins with the given session. */
export function createSessionStore(initial: Session): SessionStore {
  let session = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    dispatch(event) {
      session = reduce(session, event);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
