import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { HostCapabilities, WorkbookHost } from "../core";
import { createReviewer } from "../core";
import type { StartStrings } from "../strings";
import type { Pane } from "./pane-context";
import type { Preferences, PreferenceStore } from "./session/preferences";
import { DEFAULT_PREFERENCES } from "./session/preferences";
import { newSession } from "./session/session";
import { createSessionStore } from "./session/session-store";
import type { Bench, Clipboard, Clock } from "./work/bench";
import { complain } from "./work/bench";
import type { CommandSource } from "./work/commands";
import { createActions } from "./work/create-actions";
import { later } from "./work/later";
import type { LiveReview } from "./work/live-review";
import { checkTables, open } from "./work/reading";

/** What a pane is given: Excel behind its port, where preferences are kept, and time. */
export interface PaneOutfit {
  readonly host: WorkbookHost;
  /** Until then nothing is asked of Excel, and the pane stands with what it will look like. */
  readonly connected: Promise<void>;
  readonly preferences: PreferenceStore;
  readonly clock: Clock;
  readonly clipboard: Clipboard;
  readonly version: string;
  /** The words of the first page in the user's language. */
  readonly words: StartStrings;
  /** Fetches what the host needs for writing; the pane asks for it once its first page stands. */
  readonly fetchHostParts?: () => Promise<unknown>;
  /** The ribbon and the shortcuts; a pane without a shared runtime has none. */
  readonly commands?: CommandSource;
}

/** The session of a pane: opens the workbook, listens to it, and stops listening when the pane goes. */
export function useSession(outfit: PaneOutfit): Pane {
  const [bench] = useState(() => createBench(outfit));
  const { commands, fetchHostParts } = outfit;
  const actions = useMemo(() => createActions(bench), [bench]);
  const session = useSyncExternalStore(bench.store.subscribe, bench.store.get);
  useEffect(() => begin(bench, { commands, fetchHostParts }), [bench, commands, fetchHostParts]);
  return useMemo(() => ({ session, actions }), [session, actions]);
}

/** Opens the workbook, then listens to it and fetches what the first page could do without; gives the way to stop. */
function begin(
  bench: Bench,
  { commands, fetchHostParts }: Pick<PaneOutfit, "commands" | "fetchHostParts">,
): () => void {
  const obey = later(bench, "obey");
  let unlisten: (() => void) | undefined;
  let watching: LiveReview | undefined;
  const watch = async () => {
    const { createWatching } = await import("./work/watching");
    watching ??= createWatching(bench);
    await watching.start();
  };
  const follow = async (): Promise<void> => {
    try {
      await Promise.all([checkTables(bench), watch(), fetchHostParts?.()]);
    } catch (error) {
      complain(bench, error, follow);
    }
  };
  const begun = open(bench).then(async () => {
    unlisten = commands?.((command) => void obey(command));
    // The list is drawn first: even to ask for the other file takes the browser some milliseconds. All that the first page can do
    // without comes in one (webpack.config.js), so that the first click finds it there.
    await bench.clock.wait(0);
    // Without Excel there is nothing to follow, and `open` has said so.
    return bench.connected.then(follow, () => undefined);
  });
  const stop = async (): Promise<void> => {
    unlisten?.();
    await begun;
    try {
      await watching?.stop();
    } catch (error) {
      complain(bench, error, stop);
    }
  };
  return () => void stop();
}

/** What is taken for granted as long as nobody has heard from Excel: nothing that only some can do. */
const BEFORE_EXCEL: Omit<HostCapabilities, "displayLanguage"> = {
  hasSharedRuntime: false,
  isReadOnly: false,
  isCalculatedManually: false,
  isDarkTheme: null,
  apiVersion: "",
};

/** Where preferences are kept is known from Excel too; most who open the pane have opened it before. */
const RETURNING: Preferences = { ...DEFAULT_PREFERENCES, hasSeenFirstRun: true };

function createBench(outfit: PaneOutfit): Bench {
  return {
    ...outfit,
    store: createSessionStore(
      newSession({ ...BEFORE_EXCEL, displayLanguage: outfit.words.language }, RETURNING),
    ),
    reviewer: createReviewer(null),
    progress: { isBusy: false, isCancelled: false, again: null, others: null },
  };
}
