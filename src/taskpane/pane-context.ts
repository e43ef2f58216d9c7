import { createContext, useContext } from "react";
import type { StartStrings, Strings } from "../strings/index";
import { start as zhStart } from "../strings/zh-CN/start";
import type { PaneActions } from "./pane-actions";
import type { Session } from "./session/session";

/** The session as it stands, and what can be done. */
export interface Pane {
  readonly session: Session;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

/** The words that are there from the start, and all of them once they have been loaded. */
export interface Words {
  readonly start: StartStrings;
  readonly all: Promise<Strings> | Strings;
}

/** What is there before anything is loaded: whoever asks for more waits. */
export const FIRST_WORDS: Words = { start: zhStart, all: new Promise<Strings>(() => undefined) };

export const WordsContext = createContext<Words>(FIRST_WORDS);

/** The session and its actions; only below the pane's root. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("invariant: the pane's parts stand below its root");
  return pane;
}

/** All words of the language in use; what asks for them waits (Suspense) until they are there. */
export function useStrings(): Strings {
  const { all } = useContext(WordsContext);
  // React's way of waiting is to throw the promise.
  if (all instanceof Promise) throw all;
  return all;
}

/** The pane's own words, which are always there. */
export function useWords(): Strings["pane"] {
  return useContext(WordsContext).start.pane;
}

/** The words for Excel's refusals as well. */
export function useStartStrings(): StartStrings {
  return useContext(WordsContext).start;
}
