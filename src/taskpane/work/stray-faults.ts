import { describe } from "./trouble";
import type { Bench } from "./bench";
import { WRITING } from "./bench";

/** Where a browser reports a fault that nobody has caught. */
type FaultSource = Pick<Window, "addEventListener" | "removeEventListener">;

/**
 * A fault of ours in a handler or in a promise that nobody waits for: the pane says so instead of seeming dead, and goes on.
 * What has no error with it comes from a script of another origin, Office.js among them, and is not ours to speak of.
 *
 * @returns the way to stop listening
 */
export function watchFaults({ store }: Pick<Bench, "store">, source: FaultSource): () => void {
  const say = (fault: unknown) => {
    if (!(fault instanceof Error)) return;
    const job = store.get().work?.kind;
    const wasWriting = job !== undefined && WRITING.has(job);
    const notice = { kind: "bug", detail: describe(fault), wasWriting, canRetry: false } as const;
    store.dispatch({ type: "noticed", notice });
  };
  const onError = ({ error }: ErrorEvent) => say(error);
  const onRejection = ({ reason }: PromiseRejectionEvent) => say(reason);
  source.addEventListener("error", onError);
  source.addEventListener("unhandledrejection", onRejection);
  return () => {
    source.removeEventListener("error", onError);
    source.removeEventListener("unhandledrejection", onRejection);
  };
}
