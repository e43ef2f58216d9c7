import { createContext, useContext } from "react";
import type { Strings } from "../strings/index";
import { zhCN } from "../strings/index";
import type { PaneActions } from "./pane-actions";
import type { Session } from "./session/session";

/** The session as it stands, and what can be done. */
export interface Pane {
  readonly session: Session;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);
export const WordsContext = createContext<Strings>(zhCN);

/** The session and its actions; only below the pane's root. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("invariant: the pane's parts stand below its root");
  return pane;
}

/** The words of the language in use. */
export function useStrings(): Strings {
  return useContext(WordsContext);
}

/** The pane's own words. */
export function useWords(): Strings["pane"] {
  return useContext(WordsContext).pane;
}
