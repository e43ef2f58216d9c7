import type { Indicator, Review, Selection } from "../../core/index";
import { cellId } from "../../core/index";
import type { RowNotice } from "../session/notice";
import { proposalsOf } from "../session/proposals";
import type { Bench } from "./bench";
import { complain } from "./bench";
import { rescore, scoreAgain } from "./rescoring";

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
    await scoreAgain(bench);
    const { notice, review } = store.get();
    // What went wrong with the scoring is what the user has to know, not a score from before.
    if (notice?.kind !== "rescored") return;
    const place = review && placeOf(review, selection);
    if (review && place) showRow(bench, review, place);
    else store.dispatch({ type: "noticed", notice: { kind: "row-not-found" } });
  } catch (error) {
    complain(bench, error, () => scoreRow(bench));
  }
}

/** The row is shown in its whole table: who asks for another row is done with the areas selected before. */
function showRow({ store }: Bench, review: Review, { table, indicator }: Place): void {
  const scored = review.tables[table];
  const row = scored?.table.indicators[indicator];
  if (!scored || !row) return;
  const { region } = scored.table;
  const at = row.score ?? row.name;
  const cell = { sheet: region.sheet, row: at.row, column: at.column };
  store.dispatch({ type: "scoped", scope: null });
  store.dispatch({ type: "opened", page: { kind: "table", table: region.id, tab: "scores" } });
  store.dispatch({ type: "selected", cell });
  const proposal = proposalsOf(review, table, store.get()).find(({ id }) => id === cellId(cell));
  const notice = rowNotice(row, proposal?.after ?? null);
  store.dispatch({ type: "noticed", notice });
}

function rowNotice(row: Indicator, after: RowNotice["after"]): RowNotice {
  const name = row.title || row.name.text;
  return { kind: "row-scored", name, before: row.score?.text ?? "", after };
}

interface Place {
  readonly table: number;
  readonly indicator: number;
}

/** The indicator on whose row the selection stands. */
function placeOf({ tables }: Review, { sheet, areas: [area] }: Selection): Place | null {
  for (const [table, { table: read }] of tables.entries()) {
    const row = read.indicators.find(
      (one) => area && read.region.sheet === sheet && one.row <= area.top && area.top <= one.lastRow,
    );
    if (row) return { table, indicator: row.index };
  }
  return null;
}
