import type { RowResult } from "../session/row-result";
import { rowNotFound, rowResult } from "../session/row-result";
import type { Bench } from "./bench";
import { complain } from "./bench";
import { rescore, say, scoreAgain, scoreQuietly } from "./rescoring";

/** What the ribbon, the cell's context menu and the shortcuts ask of the pane. */
export type PaneCommand = "open" | "rescore" | "check" | "score-row";

/** Gives the pane the commands sent to it until the returned function is called. */
export type CommandSource = (listener: (command: PaneCommand) => void) => () => void;

/** Does what a command asks; opening the pane is done by being here. A check before submission is one of all rows. */
export async function obey(bench: Bench, command: PaneCommand): Promise<void> {
  if (command === "open") return;
  if (command === "score-row") return scoreRow(bench);
  if (command === "check") bench.store.dispatch({ type: "scoped", scope: null });
  bench.store.dispatch({ type: "went-home" });
  await (command === "check" ? scoreAgain(bench) : rescore(bench));
}

/** 为这一行评分: scores what has changed, then shows the row under the selected cell in its table. */
async function scoreRow(bench: Bench): Promise<void> {
  const { host, store } = bench;
  try {
    const selection = await host.selection();
    const found = await scoreQuietly(bench);
    const { review, ...choices } = store.get();
    // What went wrong with the scoring is what the user has to know, not a score from before.
    if (!review || found?.kind !== "rescored") return say(bench, found);
    const result = rowResult(review, selection, choices);
    if (result) await showRow(bench, result);
    else store.dispatch({ type: "noticed", notice: rowNotFound(review, selection) });
  } catch (error) {
    complain(bench, error, () => scoreRow(bench));
  }
}

/** The row is shown in its whole table: who asks for another row is done with the areas selected before. */
async function showRow({ clock, store }: Bench, { table, cell, notice }: RowResult): Promise<void> {
  store.dispatch({ type: "scoped", scope: null });
  store.dispatch({ type: "opened", page: { kind: "table", table, tab: "scores" } });
  store.dispatch({ type: "selected", cell });
  // A page that has its notice from the start is not read out: the notice comes once the page stands.
  await clock.wait(0);
  store.dispatch({ type: "noticed", notice });
}
