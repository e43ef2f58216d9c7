import { updatePlan } from "../session/plans";
import { rescoredNotice } from "../session/scoring-summary";
import { staleSheets } from "../session/session";
import type { Session } from "../session/session";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { readAll, readSheets } from "./reading";
import { write } from "./writing";

/** 重新评分, 一键重算: scores again and brings up to date what the user had written before; everything else is proposed. */
export async function rescore(bench: Bench): Promise<void> {
  await scoreAgain(bench);
  const session = bench.store.get();
  if (session.notice?.kind !== "rescored") return;
  const plan = updatePlan(session);
  if (plan.ops.length > 0) await write(bench, plan, { purpose: "updates", ifChanged: "refuse" });
}

/** Reads what has changed (everything where that is not known), reviews, and says what came of it. Nothing is written. */
export async function scoreAgain(bench: Bench): Promise<void> {
  await attempt(bench, "reading", async () => {
    const sheets = sheetsToRead(bench.store.get());
    if (sheets.length === 0) await readAll(bench, "scored");
    else await readSheets(bench, sheets, "scored");
    bench.store.dispatch({ type: "noticed", notice: rescoredNotice(bench.store.get()) });
  });
}

/** The dirty sheets, or those with a table that is 已过期; none where nobody knows what has changed. */
function sheetsToRead(session: Session): readonly string[] {
  const { capabilities, dirtySheets, isWorkbookDirty } = session;
  if (!capabilities.canWatch || isWorkbookDirty) return [];
  return dirtySheets.length > 0 ? dirtySheets : staleSheets(session);
}
