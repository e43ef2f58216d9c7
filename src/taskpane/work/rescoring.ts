import type { Notice, WrittenNotice } from "../session/notice";
import { updatePlan } from "../session/plans";
import { rescoredNotice } from "../session/scoring-summary";
import { isLost } from "../session/scope";
import { staleSheets } from "../session/stale-sheets";
import type { Session } from "../session/session";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { openWorkbook, readSheets } from "./reading";
import { readAll } from "./rereading";
import { write } from "./writing";

/** How often one press takes in what was edited while it ran; who types on and on presses once more. */
const ROUNDS = 3;

/** The presses that are under way or wait for their turn. */
const pressed = new WeakMap<Bench, Promise<void>>();

/**
 * 重新评分, 一键重算: scores again and brings up to date what the user had written before; everything else is proposed. Who
 * presses again before that is done gets what is under way, not the same once more.
 */
export function rescore(bench: Bench): Promise<void> {
  const underWay = pressed.get(bench);
  if (underWay) return underWay;
  const press = scoreAndUpdate(bench).finally(() => pressed.delete(bench));
  pressed.set(bench, press);
  return press;
}

async function scoreAndUpdate(bench: Bench): Promise<void> {
  let written: WrittenNotice | null = null;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const found = await scoreQuietly(bench);
    if (found?.kind !== "rescored") return say(bench, found);
    if (isLost(bench.store.get().scope)) return sayLost(bench);
    written = await update(bench, found, written);
    if (!written || written.stopped || staleSheets(bench.store.get()).length === 0) return;
  }
}

/** Says what came of a job; nothing where that is said already. */
export function say({ store }: Bench, notice: Notice | null): void {
  if (notice) store.dispatch({ type: "noticed", notice });
}

/** Where the selected rows are lost nothing was scored: nobody may say that all is well. */
function sayLost({ store }: Bench): void {
  store.dispatch({ type: "noticed", notice: { kind: "selection-misses", canAssign: false } });
}

/**
 * Writes what may be written without asking, and says what this press has written in all, or `found` where that is nothing. Gives
 * `null` where nothing was written or it failed.
 */
async function update(
  bench: Bench,
  found: Notice,
  before: WrittenNotice | null,
): Promise<WrittenNotice | null> {
  const { store } = bench;
  const plan = updatePlan(store.get());
  if (plan.ops.length === 0) {
    say(bench, before ?? found);
    return before;
  }
  await write(bench, plan, { purpose: "updates", ifChanged: "refuse" });
  const { notice } = store.get();
  if (notice?.kind !== "written" || !before) return notice?.kind === "written" ? notice : null;
  const all = joined(before, notice);
  say(bench, all);
  return all;
}

function joined(before: WrittenNotice, now: WrittenNotice): WrittenNotice {
  return {
    ...now,
    cells: before.cells + now.cells,
    highlights: before.highlights + now.highlights,
    changed: [...before.changed, ...now.changed],
    refused: [...before.refused, ...now.refused],
    againstRules: [...before.againstRules, ...now.againstRules],
    forgotten: before.forgotten + now.forgotten,
  };
}

/** Reads what has changed (everything where that is not known), reviews, and says what came of it. Nothing is written. */
export async function scoreAgain(bench: Bench): Promise<void> {
  say(bench, await scoreQuietly(bench));
}

/** The same for who has more to say in the end: gives what came of it, `null` where it went wrong and that was said. */
export async function scoreQuietly(bench: Bench): Promise<Notice | null> {
  const { store } = bench;
  let found: Notice | null = null;
  await attempt(bench, "reading", async () => {
    // The first read may have failed, and with it the settings are still to come.
    if (store.get().review === null) await openWorkbook(bench);
    for (let round = 1; round === 1 || (round <= ROUNDS && isBehind(store.get())); round += 1) {
      const sheets = sheetsToRead(store.get());
      if (sheets.length === 0) await readAll(bench, "scored");
      else await readSheets(bench, sheets, "scored");
    }
    found = noticeOf(store.get());
  });
  return found;
}

function noticeOf(session: Session): Notice {
  return session.review?.tables.length === 0 ? { kind: "no-table" } : rescoredNotice(session);
}

/** Whether something happened while the workbook was read. */
function isBehind({ dirtySheets, isWorkbookDirty }: Session): boolean {
  return isWorkbookDirty || dirtySheets.length > 0;
}

/** The dirty sheets, or those with a table that is 已过期; none where nobody knows what has changed. */
function sheetsToRead(session: Session): readonly string[] {
  const { dirtySheets, isWorkbookDirty } = session;
  if (isWorkbookDirty) return [];
  return dirtySheets.length > 0 ? dirtySheets : staleSheets(session);
}
