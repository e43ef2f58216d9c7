import type { Area, Review, Scope, Selection } from "../../core";
import { isTouched } from "../../core";
import { rescoredNotice } from "../session/scoring-summary";
import type { Bench } from "./bench";
import { complain } from "./bench";
import { say, scoreQuietly } from "./rescoring";

/** 只评选中的区域: scores what has changed and writes nothing, then narrows proposals, findings and writing to the selected rows. */
export async function scoreSelection(bench: Bench): Promise<void> {
  const { host, store } = bench;
  try {
    const selection = await host.selection();
    const found = await scoreQuietly(bench);
    const { review } = store.get();
    if (!review || found?.kind !== "rescored") return say(bench, found);
    if (isAnyInScope(review, selection)) narrow(bench, selection);
    else
      store.dispatch({
        type: "noticed",
        notice: { kind: "selection-misses", canAssign: selection.areas.some(hasSeveralRows) },
      });
  } catch (error) {
    complain(bench, error, () => scoreSelection(bench));
  }
}

function narrow({ store }: Bench, { sheet, areas }: Selection): void {
  store.dispatch({ type: "went-home" });
  store.dispatch({ type: "scoped", scope: { sheet, areas } });
  store.dispatch({ type: "noticed", notice: rescoredNotice(store.get()) });
}

function hasSeveralRows({ top, bottom }: Area): boolean {
  return bottom > top;
}

/** Whether the areas touch the rows of any table: otherwise there is nothing to score in them. */
function isAnyInScope({ tables }: Review, scope: Scope): boolean {
  return tables.some((scored) => isTouched(scope, scored));
}
