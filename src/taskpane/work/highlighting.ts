import type { Highlight } from "../../core/index";
import { missingExplanations } from "../../core/index";
import type { Bench } from "./bench";
import { attempt, patiently } from "./bench";
import { readStale } from "./reading";

/** Highlights every missing explanation, in the workbook as it is now, or takes all highlights of the add-in away. */
export async function highlight(bench: Bench, isOn: boolean): Promise<void> {
  await attempt(bench, "writing", async () => {
    if (isOn) await readStale(bench);
    const { review, scope } = bench.store.get();
    const highlights = isOn && review ? missingExplanations(review, undefined, scope) : [];
    await patiently(bench, "writing", async () => {
      if (isOn && scope) await addHighlights(bench, highlights);
      else await bench.host.setHighlights(highlights);
    });
    const notice = isOn
      ? ({ kind: "highlighted", count: highlights.length } as const)
      : ({ kind: "highlights-removed" } as const);
    bench.store.dispatch({ type: "noticed", notice });
  });
}

/** Outside the selected areas the highlights stay as they are. */
async function addHighlights({ host }: Bench, highlights: readonly Highlight[]): Promise<void> {
  await host.apply({ ops: [], highlights, heldBack: [] }, { ifChanged: "skip" });
}
