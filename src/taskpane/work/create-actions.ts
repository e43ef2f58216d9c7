import type { Finding, ReviewSettings } from "../../core/index";
import { a1, ignoredEntry } from "../../core/index";
import type { PaneActions } from "../pane-actions";
import { isSameArea } from "../pane-actions";
import type { Bench } from "./bench";
import { attempt, patiently } from "./bench";
import { copyText } from "./copy-text";
import { later } from "./later";
import { readAgain, rescore, reviewAgain } from "./reading";
import { troubleOf } from "./trouble";

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

function viewActions({ host, progress, store }: Bench): Pick<PaneActions, ViewAction> {
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
    select(cell) {
      store.dispatch({ type: "selected", cell });
      host.select(cell).catch((error: unknown) => {
        store.dispatch({ type: "noticed", notice: troubleOf(error) });
      });
    },
    cancel: () => {
      progress.isCancelled = true;
    },
  };
}

type WorkAction =
  | "readAgain"
  | "rescore"
  | "scoreSelection"
  | "write"
  | "writeOthers"
  | "restore"
  | "retry"
  | "highlight"
  | "writeReport"
  | "copyReport"
  | "copy";

function workActions(bench: Bench): Pick<PaneActions, WorkAction> {
  return {
    readAgain: () => readAgain(bench),
    rescore: () => rescore(bench),
    scoreSelection: later(bench, async () => (await import("./score-selection")).scoreSelection),
    write: later(bench, async () => (await import("./writing")).write),
    writeOthers: later(bench, async () => (await import("./writing")).writeOthers),
    restore: later(bench, async () => (await import("./writing")).restore),
    retry: async () => bench.progress.lastAttempt?.(),
    highlight: later(bench, async () => (await import("./highlighting")).highlight),
    writeReport: later(bench, async () => (await import("./reporting")).writeReport),
    copyReport: later(bench, async () => (await import("./reporting")).copyReport),
    copy: (text) => copyText(bench, text),
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
  const settings = () => store.get().settings;
  const change = (next: Partial<ReviewSettings>) => changeSettings(bench, { ...settings(), ...next });
  return {
    changeSettings: (next) => changeSettings(bench, next),
    changePreferences(next) {
      const all = { ...store.get().preferences, ...next };
      preferences.save(all);
      store.dispatch({ type: "preferences-changed", preferences: all });
    },
    askStartup: later(bench, async () => (await import("./startup")).askStartup),
    changeStartup: later(bench, async () => (await import("./startup")).changeStartup),
    ignore: (finding, reason, isWholeCheck) => ignore(bench, finding, { reason, isWholeCheck }),
    bringBack: (finding) => change({ ignored: settings().ignored.filter((one) => !isAbout(one, finding)) }),
    forgetIgnored: (entry) => change({ ignored: settings().ignored.filter((one) => one !== entry) }),
    assignRoles: (choice) => {
      const others = settings().roles.filter(
        ({ sheet, area }) => sheet !== choice.sheet || !isSameArea(area, choice.area),
      );
      return change({ roles: [...others, choice] });
    },
    assignSelection: async () => {
      const assign = later(bench, async () => (await import("./assign-selection")).assignSelection);
      await assign((choice) => change({ roles: [...settings().roles, choice] }));
    },
  };
}

/** Keeps settings in the workbook and reviews with them; nothing has to be read again. */
async function changeSettings(bench: Bench, settings: ReviewSettings): Promise<void> {
  await attempt(bench, "reviewing", async () => {
    bench.store.dispatch({ type: "settings-changed", settings });
    await reviewAgain(bench);
    await patiently(bench, "reviewing", () => bench.host.saveSettings(settings));
  });
}

async function ignore(
  bench: Bench,
  finding: Finding,
  how: { readonly reason: string; readonly isWholeCheck: boolean },
): Promise<void> {
  const { review, settings } = bench.store.get();
  if (!review) return;
  const entry = ignoredEntry(finding, review.workbook, how.reason);
  const ignored = how.isWholeCheck ? { ...entry, cell: null, basis: [] } : entry;
  await changeSettings(bench, { ...settings, ignored: [...settings.ignored, ignored] });
}

/** Whether an entry set this finding aside: the same check, at its cell or altogether. */
function isAbout(
  { check, cell }: ReviewSettings["ignored"][number],
  { check: found, cells: [first] }: Finding,
): boolean {
  if (check !== found) return false;
  if (cell === null || !first) return true;
  return cell.sheet === first.sheet && cell.address === a1(first.row, first.column);
}
