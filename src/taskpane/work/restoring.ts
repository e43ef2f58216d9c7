import type { RestoreSummary, ReviewSettings } from "../../core";
import { HostError } from "../../core";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { patiently } from "./patiently";
import { readAll } from "./rereading";
import { lookAgain, toTheEnd } from "./stopped-write";

/** Puts back everything that was written so far. */
export async function restore(bench: Bench): Promise<void> {
  await attempt(bench, "restoring", async () => {
    const { store } = bench;
    const settings = { ...store.get().settings, scoreBasis: [] };
    const summary = await restoreNow(bench, settings);
    store.dispatch({ type: "settings-changed", settings });
    await readAll(toTheEnd(bench), "opened");
    store.dispatch({ type: "restored" });
    const { cells, highlights, editedSince, lost } = summary;
    const isNothing = cells + highlights + editedSince.length + lost.length === 0;
    const notice = isNothing
      ? { kind: "nothing-to-restore" as const }
      : { kind: "restored" as const, summary };
    store.dispatch({ type: "noticed", notice });
  });
}

/** What a restore that failed has put back already is read again: its tables are 已过期, whatever they were before. */
async function restoreNow(bench: Bench, settings: ReviewSettings): Promise<RestoreSummary> {
  try {
    return await patiently(bench, "restoring", () => bench.host.restore(settings));
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "cancelled") await lookAgain(bench);
    throw error;
  }
}
