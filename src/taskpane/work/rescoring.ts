import { updatePlan } from "../session/plans";
import { rescoredNotice } from "../session/scoring-summary";
import type { Session } from "../session/session";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { readSheets, readWorkbook } from "./reading";
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
    if (sheets === null) await readWorkbook(bench, "scored");
    else await readSheets(bench, sheets, "scored");
    bench.store.dispatch({ type: "noticed", notice: rescoredNotice(bench.store.get()) });
  });
}

/** The dirty sheets; `null` where only a full read is right. */
function sheetsToRead(session: Session): readonly string[] | null {
  const isKnown = session.review !== null && session.capabilities.canWatch === true;
  const isFullReadNeeded = session.isWorkbookDirty || session.dirtySheets.length === 0;
  return isKnown && !isFullReadNeeded ? session.dirtySheets : null;
}
