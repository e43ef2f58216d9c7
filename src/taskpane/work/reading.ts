import { DEFAULT_SETTINGS } from "../../core";
import type { ReadRequest, Review, ReviewSettings, WorkbookSnapshot } from "../../core";
import type { ReviewedEvent } from "../session/session-event";
import type { Bench } from "./bench";
import { attempt, inTurn, showWork } from "./bench";
import { runInSlices } from "./run-in-slices";

/** Reads and reviews the workbook for the first time, so that the list of tables shows. */
export async function open(bench: Bench): Promise<void> {
  await attempt(bench, "reading", () => openWorkbook(bench));
}

/**
 * The first read, which brings the settings along; for use inside an attempt. Waits for Excel as long as it takes; from then on the
 * pane looks as this Excel and this user want it.
 */
export async function openWorkbook(bench: Bench): Promise<void> {
  const { connected, host, preferences, store } = bench;
  await connected;
  store.dispatch({ type: "started", capabilities: host.capabilities(), settings: DEFAULT_SETTINGS });
  store.dispatch({ type: "preferences-changed", preferences: preferences.load() });
  let settings = DEFAULT_SETTINGS;
  const workbook = await read(bench, { kind: "workbook" }, (kept) => (settings = kept));
  store.dispatch({ type: "started", capabilities: host.capabilities(), settings });
  await review(bench, workbook, "opened");
}

/** Runs the checks over what was shown without them; nothing where that is done. */
export async function checkTables(bench: Bench): Promise<void> {
  await fetchChecks(bench);
  // Asked in its turn: what was pressed meanwhile may have run them.
  await inTurn(bench, async () => {
    if (bench.store.get().review?.isChecked === false) await reviewAgain(bench);
  });
}

async function fetchChecks({ reviewer }: Bench): Promise<void> {
  const { ALL_CHECKS } = await import("./all-checks");
  reviewer.useChecks(ALL_CHECKS);
}

/** Reads everything again, whatever is known; what was never read is opened. */
export async function readAgain(bench: Bench): Promise<void> {
  if (bench.store.get().review === null) await open(bench);
  else await attempt(bench, "reading", () => readWorkbook(bench, "opened"));
}

/** Reads and reviews the whole workbook; for use inside an attempt. */
export async function readWorkbook(bench: Bench, how: ReviewedEvent["how"]): Promise<void> {
  await review(bench, await read(bench, { kind: "workbook" }), how);
}

/** Reads some sheets again and reviews; the others stay the same objects, so that their results are kept. */
export async function readSheets(
  bench: Bench,
  sheets: readonly string[],
  how: ReviewedEvent["how"],
): Promise<void> {
  const known = bench.store.get().review?.workbook;
  if (!known) return readWorkbook(bench, how);
  await review(bench, await read(bench, { kind: "sheets", ids: sheets, known }), how);
}

/** Reviews the workbook as it was read last, after a change of settings. */
export async function reviewAgain(bench: Bench): Promise<void> {
  const known = bench.store.get().review?.workbook;
  if (known) await review(bench, known, "settings");
}

/** What is edited from here on belongs to the next read; what could not be read stays dirty. */
async function read(
  bench: Bench,
  scope: ReadRequest["scope"],
  onSettings?: (settings: ReviewSettings) => void,
): Promise<WorkbookSnapshot> {
  const sheets = scope.kind === "sheets" ? scope.ids : null;
  bench.store.dispatch({ type: "reading-began", sheets });
  try {
    return await bench.host.read({
      scope,
      isCancelled: () => bench.progress.isCancelled,
      onProgress: (progress) => showWork(bench, "reading", progress),
      onSettings,
    });
  } catch (error) {
    if (sheets === null) bench.store.dispatch({ type: "sheets-changed" });
    for (const sheet of sheets ?? []) bench.store.dispatch({ type: "sheet-dirtied", sheet });
    throw error;
  }
}

/** Reviews a workbook as it was read; for use inside an attempt. */
export async function review(
  bench: Bench,
  workbook: WorkbookSnapshot,
  how: ReviewedEvent["how"],
): Promise<Review> {
  const { clock, progress, reviewer, store } = bench;
  // The list of tables does not wait for the checks; everything else does.
  if (how !== "opened") await fetchChecks(bench);
  const again = store.get().review && (await import("../session/carry-over"));
  const result = await runInSlices(reviewer.steps(workbook, store.get().settings), {
    now: () => clock.now(),
    pause: () => clock.wait(0),
    isCancelled: () => progress.isCancelled,
    onProgress: (at) => showWork(bench, "reviewing", at),
  });
  const carried = again?.carryOver(store.get(), { review: result, how });
  store.dispatch({ type: "reviewed", review: result, how, carried });
  return result;
}
