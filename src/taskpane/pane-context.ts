import type { Context } from "react";
import { createContext, useContext } from "react";
import type { StartStrings, Strings } from "../strings";
import type { PaneActions } from "./pane-actions";
import type { Session } from "./session/session";

/** The session as it stands, and what can be done. */
export interface Pane {
  readonly session: Session;
  readonly actions: PaneActions;
}

/** `null` above the root of the pane; see {@link usePane}. */
export const PaneContext = createContext<Pane | null>(null);

/** The words that are there from the start, and all of them once they have been loaded. */
export interface Words {
  readonly start: StartStrings;
  /** The promise while they are under way; what went wrong where they could not be had. */
  readonly all: Promise<Strings> | Strings | Error;
}

/** `null` above the root of the pane; see {@link useStrings} and {@link useWords}. */
export const WordsContext = createContext<Words | null>(null);

function useGiven<Given>(context: Context<Given | null>): Given {
  const given = useContext(context);
  if (!given) throw new Error("invariant: the pane's parts stand below its root");
  return given;
}

/** The session and its actions; only below the pane's root. */
export function usePane(): Pane {
  return useGiven(PaneContext);
}

/** All words of the language in use; what asks for them waits (Suspense) until they are there, and fails where they cannot be had. */
export function useStrings(): Strings {
  const { all } = useGiven(WordsContext);
  // React's way of waiting is to throw the promise.
  if (all instanceof Promise || all instanceof Error) throw all;
  return all;
}

/** The words of the first page, which are always there. */
export function useWords(): StartStrings["pane"] {
  return useGiven(WordsContext).start.pane;
}
