import type { HostEvent, Review, SheetSnapshot } from "../../core";
import { areasReadBy, HostError } from "../../core";
import { editOf } from "../session/carry-over";
import type { SessionStore } from "../session/session-store";
import type { Bench } from "./bench";
import { complain, inTurn } from "./bench";
import { readStale } from "./rereading";

/** How long the sheet must have been quiet before it is checked again, in milliseconds. */
const QUIET = 400;

/** What listens to the workbook. */
export interface LiveReview {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Marks edited tables 已过期 at once, and reviews the edited sheets again once the typing stops. An edit by hand is
 * followed only when the user wants live checking; a recalculation or a change of sheets always, because nobody saw it.
 */
export function createLiveReview(bench: Bench): LiveReview {
  let unwatch: (() => Promise<void>) | null = null;
  let turn = 0;

  const scheduleRefresh = async () => {
    const mine = ++turn;
    await bench.clock.wait(QUIET);
    if (mine !== turn || unwatch === null) return;
    if (bench.progress.isBusy) await scheduleRefresh();
    else await refresh(bench);
  };

  const listen = (event: HostEvent) => {
    if (note(bench, event)) void scheduleRefresh();
  };

  return {
    async start() {
      unwatch ??= await bench.host.watch(listen);
    },
    async stop() {
      const stop = unwatch;
      unwatch = null;
      await stop?.();
    },
  };
}

/** Takes an event into the session; whether it asks for a refresh. */
function note({ store }: Bench, event: HostEvent): boolean {
  switch (event.kind) {
    case "edited":
      store.dispatch(editOf(store.get(), event.sheet, event.area));
      return store.get().preferences.isLive;
    case "recalculated":
      noteRecalculated(store, event.sheet);
      return true;
    case "sheets-changed":
      store.dispatch({ type: "sheets-changed" });
      return true;
    case "selected":
      store.dispatch({ type: "selected", cell: event });
      return false;
  }
}

/** Where Excel does not say where, it may be on every sheet with formulas that look at others. */
function noteRecalculated({ dispatch, get }: SessionStore, sheet: string | null): void {
  const { review } = get();
  if (sheet !== null) dispatch({ type: "sheet-dirtied", sheet });
  else if (review)
    sheetsLookingAround(review).forEach((one) => dispatch({ type: "sheet-dirtied", sheet: one }));
  else dispatch({ type: "sheets-changed" });
}

function sheetsLookingAround({ workbook }: Review): readonly string[] {
  const looksAround = ({ formulas }: SheetSnapshot) =>
    [...formulas.values()].some((formula) => areasReadBy(formula) === null);
  return workbook.sheets.filter(looksAround).map(({ id }) => id);
}

/** Reviews what is dirty, quietly: no progress, no notice when it goes well. */
async function refresh(bench: Bench): Promise<void> {
  const { dirtySheets, isWorkbookDirty, review } = bench.store.get();
  if (!review || (dirtySheets.length === 0 && !isWorkbookDirty)) return;
  try {
    await inTurn(bench, () => readStale(bench));
  } catch (error) {
    // While the user types in a cell there is nothing to read yet: the table stays 已过期 and the next edit tries again.
    const isTyping = error instanceof HostError && error.code === "cell-edit-mode";
    if (!isTyping) complain(bench, error, () => refresh(bench));
  }
}
