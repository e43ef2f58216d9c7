import type { CellRef } from "../../core/index";
import type { PaneActions } from "../pane-actions";
import type { Bench } from "./bench";
import { complain } from "./bench";
import { copyDetails } from "./copy-text";
import { later } from "./later";
import { readAgain } from "./reading";

/** The actions of a pane over its bench. */
export function createActions(bench: Bench): PaneActions {
  return { ...viewActions(bench), ...workActions(bench), ...settingActions(bench) };
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

type WorkAction =
  | "showSheet"
  | "readAgain"
  | "score"
  | "rescore"
  | "scoreSelection"
  | "write"
  | "writeOthers"
  | "restore"
  | "retry"
  | "highlight"
  | "removeHighlights"
  | "writeReport"
  | "copyReport"
  | "copyDetails";

function workActions(bench: Bench): Pick<PaneActions, WorkAction> {
  return {
    readAgain: () => readAgain(bench),
    showSheet: later(bench, "showSheet"),
    score: later(bench, "scoreAgain"),
    rescore: later(bench, "rescore"),
    scoreSelection: later(bench, "scoreSelection"),
    write: later(bench, "write"),
    writeOthers: later(bench, "writeOthers"),
    restore: later(bench, "restore"),
    async retry() {
      bench.store.dispatch({ type: "dismissed" });
      await bench.progress.again?.();
    },
    highlight: later(bench, "highlight"),
    removeHighlights: later(bench, "removeHighlights"),
    writeReport: later(bench, "writeReport"),
    copyReport: later(bench, "copyReport"),
    copyDetails: (text) => copyDetails(bench, text),
  };
}

type SettingAction =
  | "changeSettings"
  | "changePreferences"
  | "askStartup"
  | "changeStartup"
  | "ignore"
  | "bringBack"
  | "forgetIgnored"
  | "assignRoles"
  | "assignSelection";

function settingActions(bench: Bench): Pick<PaneActions, SettingAction> {
  const { preferences, store } = bench;
  const ignore = later(bench, "ignore");
  return {
    changeSettings: later(bench, "changeSettings"),
    changePreferences(next) {
      const all = { ...store.get().preferences, ...next };
      preferences.save(all);
      store.dispatch({ type: "preferences-changed", preferences: all });
    },
    askStartup: later(bench, "askStartup"),
    changeStartup: later(bench, "changeStartup"),
    ignore: (finding, reason, isWholeCheck) => ignore(finding, { reason, isWholeCheck }),
    bringBack: later(bench, "bringBack"),
    forgetIgnored: later(bench, "forgetIgnored"),
    assignRoles: later(bench, "assignRoles"),
    assignSelection: later(bench, "assignSelection"),
  };
}
