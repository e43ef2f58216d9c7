import { rescoredNotice } from "../session/scoring-summary";
import type { Session } from "../session/session";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { readSheets, readWorkbook } from "./reading";

/** 重新评分: reads what has changed (everything where that is not known), reviews, and says what came of it. */
export async function rescore(bench: Bench): Promise<void> {
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
