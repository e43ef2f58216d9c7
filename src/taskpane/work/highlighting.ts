import type { Highlight } from "../../core";
import { missingExplanations } from "../../core";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { patiently } from "./patiently";
import { readStale } from "./rereading";

/** Highlights every missing explanation, in the workbook as it is now. */
export async function highlight(bench: Bench): Promise<void> {
  await attempt(bench, "writing", async () => {
    await readStale(bench);
    const { review, scope } = bench.store.get();
    const highlights = review ? missingExplanations(review, { scope }) : [];
    await patiently(bench, "writing", async () => {
      if (scope) await addHighlights(bench, highlights);
      else await bench.host.setHighlights(highlights);
    });
    bench.store.dispatch({ type: "noticed", notice: { kind: "highlighted", count: highlights.length } });
  });
}

/** Takes all highlights of the add-in away. */
export async function removeHighlights(bench: Bench): Promise<void> {
  await attempt(bench, "writing", async () => {
    await patiently(bench, "writing", async () => bench.host.setHighlights([]));
    bench.store.dispatch({ type: "noticed", notice: { kind: "highlights-removed" } });
  });
}

/** Outside the selected areas the highlights stay as they are. */
async function addHighlights({ host }: Bench, highlights: readonly Highlight[]): Promise<void> {
  await host.apply({ ops: [], highlights, heldBack: [] }, { ifChanged: "skip" });
}
