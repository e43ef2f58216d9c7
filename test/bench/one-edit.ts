import { ALL_CHECKS, createReviewer, DEFAULT_SETTINGS } from "../../src/core";
import { scorePlan } from "../../src/taskpane/session/plans";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/session/preferences";
import { newSession } from "../../src/taskpane/session/session";
import { createSessionStore } from "../../src/taskpane/session/session-store";
import { staleSheets } from "../../src/taskpane/session/stale-sheets";
import type { Bench } from "../../src/taskpane/work/bench";
import { createLiveReview } from "../../src/taskpane/work/live-review";
import { open as openPane } from "../../src/taskpane/work/reading";
import { rescore, scoreAgain } from "../../src/taskpane/work/rescoring";
import { write } from "../../src/taskpane/work/writing";
import { closeAll, openHost, type OpenedHost } from "../support/excel/open-host";
import { generateTables, workbookOf } from "./form-workbook";
import { compare, costOf, spread } from "./measure";
import { ratioRow, spreadText, type Row } from "./report";

const INDICATORS = 40;
const EDITS = 10;
/** The actual value of the first indicator: the eighth row of the generated form. */
const EDITED = { row: 7, column: 4 };

/** Re-scoring after one edit in the core alone: what a large workbook costs against a workbook of one table. */
export async function oneEditRow(tables: number, runs: number): Promise<Row> {
  const comparison = await compare(
    { name: "large", run: coreEditor(tables) },
    { name: "one table", run: coreEditor(1) },
    runs,
  );
  const what = `re-score after one edit in a workbook of ${tables} tables`;
  return ratioRow({ what, against: "the same in a workbook of 1 table" }, comparison, { atMost: 1.3 });
}

/** Each call edits one table several times and reviews the workbook with what is known of the others. */
function coreEditor(tables: number): () => void {
  const reviewer = createReviewer(ALL_CHECKS);
  const { sheets } = workbookOf(generateTables(tables, INDICATORS));
  reviewer.review({ sheets }, DEFAULT_SETTINGS);
  return () => {
    for (let edit = 0; edit < EDITS; edit += 1) {
      reviewer.review({ sheets: [{ ...sheets[0]! }, ...sheets.slice(1)] }, DEFAULT_SETTINGS);
    }
  };
}

/** The first round is cold and not counted. */
const ROUNDS = 3;

/**
 * The pane's own press through the host and the unmodified Office.js, without drawing, and what the host counts on the way. Only
 * one workbook can be in front of Office.js, so the two are opened by turns, pressed a few times each, and the medians compared.
 */
export async function oneClickRows(tables: number, runs: number): Promise<Row[]> {
  const [ofOne, ofMany]: [Clicks[], Clicks[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ofOne.push(await timesOf(1, runs));
    ofMany.push(await timesOf(tables, runs));
  }
  const counted = (rounds: readonly Clicks[]) => spread(rounds.slice(1).flatMap(({ times }) => times));
  const [small, large] = [counted(ofOne), counted(ofMany)];
  const first = (rounds: readonly Clicks[]) => spread(rounds.map(({ cold }) => cold)).median.toFixed(0);
  const firsts = `${first(ofMany)} / ${first(ofOne)}`;
  const traffic = ofMany.at(-1)!;
  const ratio = large.median / small.median;
  const what = `one-click re-score through Office.js, one of ${tables} tables edited`;
  return [
    {
      what,
      against: "the same in a workbook of 1 table",
      goal: "≤ 1.3 ×",
      figure: `${ratio.toFixed(2)} ×`,
      isMet: ratio <= 1.3,
      detail: `processor time ${spreadText(large)} / ${spreadText(small)} ms, the first press after opening ${firsts} ms, ${(ROUNDS - 1) * runs} runs`,
    },
    {
      what,
      against: "1 read + 1 compared write, as the host counts",
      goal: "≤ 3 syncs",
      figure: `${traffic.syncs} syncs`,
      isMet: traffic.syncs <= 3,
      detail: `${traffic.cellsRead} cells read, ${traffic.cellsWritten} written`,
    },
  ];
}

interface Clicks {
  readonly cold: number;
  readonly times: readonly number[];
  readonly syncs: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/** The first press is cold and not counted; the traffic is that of the last. */
async function timesOf(tables: number, runs: number): Promise<Clicks> {
  const { opened, bench, live } = await openWritten(tables);
  const { traffic } = opened.office.host;
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await typeInto(opened, bench, run + 1);
    traffic.reset();
    times.push((await costOf({ name: "press", run: () => rescore(bench) })).cpu);
    const { notice } = bench.store.get();
    if (notice?.kind !== "written") throw new Error(`the press wrote nothing: ${notice?.kind}`);
  }
  const { syncs, cellsRead, cellsWritten } = traffic;
  await live.stop();
  closeAll();
  const [cold, ...warm] = times;
  return { cold: cold!, times: warm, syncs, cellsRead, cellsWritten };
}

/** As Excel is: the library on npm looks for some events among what only the web has. */
const OTHER_SETS = { SharedRuntime: "1.1", ExcelApiOnline: "1.1" };

/** A workbook whose proposals the user has accepted: what was written is brought up to date by a press. The pane listens to it. */
async function openWritten(tables: number) {
  const opened = openHost(
    generateTables(tables, INDICATORS).map(({ sheet: { name, rows } }) => ({ name, rows })),
    { otherSets: OTHER_SETS, relay: undefined },
  );
  const bench = benchOver(opened);
  await openPane(bench);
  const live = createLiveReview(bench);
  await live.start();
  await typeInto(opened, bench, 0);
  await scoreAgain(bench);
  const plan = scorePlan(bench.store.get(), null);
  await write(bench, plan, { purpose: "scores", ifChanged: "refuse" });
  return { opened, bench, live };
}

function benchOver({ host }: OpenedHost): Bench {
  const preferences = { load: () => DEFAULT_PREFERENCES, save: () => undefined };
  return {
    host,
    connected: Promise.resolve(),
    preferences,
    clock: {
      now: () => performance.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      today: () => "2024-01-31",
    },
    clipboard: { write: () => Promise.resolve() },
    version: "bench",
    store: createSessionStore(newSession(host.capabilities(), preferences.load())),
    reviewer: createReviewer(ALL_CHECKS),
    progress: { isBusy: false, isCancelled: false, again: null, others: null },
  };
}

/** Far below the target and above it by turns: every edit changes the score, and every click has something to write. */
const TYPED = ["1件", "5000件"] as const;

/** Somebody types into the first table, and the pane hears of it. */
async function typeInto({ office }: OpenedHost, { store }: Bench, turn: number): Promise<void> {
  const [sheet] = store.get().review?.workbook.sheets ?? [];
  if (!sheet) throw new Error("no sheet to edit");
  office.grid.user.type(sheet.name, EDITED, TYPED[turn % TYPED.length]!);
  while (staleSheets(store.get()).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}
