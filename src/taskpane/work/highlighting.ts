import { missingExplanations } from "../../core/index";
import type { Bench } from "./bench";
import { attempt, patiently } from "./bench";

/** Highlights every missing explanation, or takes all highlights of the add-in away. */
export async function highlight(bench: Bench, isOn: boolean): Promise<void> {
  await attempt(bench, "writing", async () => {
    const { review } = bench.store.get();
    const highlights = isOn && review ? missingExplanations(review) : [];
    await patiently(bench, "writing", () => bench.host.setHighlights(highlights));
    const notice = isOn
      ? ({ kind: "highlighted", count: highlights.length } as const)
      : ({ kind: "highlights-removed" } as const);
    bench.store.dispatch({ type: "noticed", notice });
  });
}
