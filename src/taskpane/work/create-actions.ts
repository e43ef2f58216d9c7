import type { CellRef } from "../../core";
import type { PaneActions } from "../pane-actions";
import type { Bench } from "./bench";
import { complain } from "./bench";
import { later, laterAll } from "./later";
import { readAgain } from "./reading";

/** What is done under the name it has there by code that comes when it is first asked for. */
const LATER = [
  "showSheet",
  "rescore",
  "scoreSelection",
  "write",
  "writeOthers",
  "restore",
  "highlight",
  "removeHighlights",
  "writeReport",
  "copyReport",
  "changeSettings",
  "askStartup",
  "changeStartup",
  "bringBack",
  "forgetIgnored",
  "assignRoles",
  "assignSelection",
] as const;

type Later = (typeof LATER)[number];

/** The actions of a pane over its bench. */
export function createActions(bench: Bench): PaneActions {
  return { ...viewActions(bench), ...workActions(bench), ...laterAll(bench, LATER) };
}

type ViewAction =
  | "open"
  | "back"
  | "narrow"
  | "scoreAll"
  | "tick"
  | "chooseFormula"
  | "dismiss"
  | "say"
  | "select"
  | "cancel";

function viewActions(bench: Bench): Pick<PaneActions, ViewAction> {
  const { progress, store } = bench;
  return {
    open: (page) => store.dispatch({ type: "opened", page }),
    back: () => store.dispatch({ type: "went-back" }),
    scoreAll: () => {
      store.dispatch({ type: "scoped", scope: null });
      store.dispatch({ type: "dismissed" });
    },
    narrow: (view) => store.dispatch({ type: "view-changed", view }),
    tick: (cell, isTicked) => store.dispatch({ type: "ticked", cell, isTicked }),
    chooseFormula: (cell, choice) => store.dispatch({ type: "formula-chosen", cell, choice }),
    dismiss: () => store.dispatch({ type: "dismissed" }),
    say: (notice) => store.dispatch({ type: "noticed", notice }),
    select: (cell) => void select(bench, cell),
    cancel: () => {
      progress.isCancelled = true;
      store.dispatch({ type: "stopping" });
    },
  };
}

async function select(bench: Bench, cell: CellRef): Promise<void> {
  bench.store.dispatch({ type: "selected", cell });
  try {
    await bench.host.select(cell);
  } catch (error) {
    complain(bench, error, () => select(bench, cell));
  }
}

function workActions(bench: Bench): Omit<PaneActions, ViewAction | Later> {
  const { preferences, progress, store } = bench;
  const ignore = later(bench, "ignore");
  return {
    readAgain: () => readAgain(bench),
    score: later(bench, "scoreAgain"),
    async retry() {
      store.dispatch({ type: "dismissed" });
      // Where Excel could not be met, only the page loaded anew can meet it.
      await bench.connected.then(progress.again, () => location.reload());
    },
    copyDetails: async (text) => (await import("./copy-text")).copyDetails(bench, text),
    changePreferences(next) {
      const all = { ...store.get().preferences, ...next };
      preferences.save(all);
      store.dispatch({ type: "preferences-changed", preferences: all });
    },
    ignore: (finding, reason, isWholeCheck) => ignore(finding, { reason, isWholeCheck }),
  };
}
