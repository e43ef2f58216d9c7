import { followArrowKeys } from "../frame/arrow-keys";
import { keepFocus } from "../frame/kept-focus";
import type { Bench } from "./bench";
import { createLiveReview } from "./live-review";
import type { LiveReview } from "./live-review";
import { watchFaults } from "./stray-faults";

/** Listens to the page from now on, and to the workbook from `start` on, until `stop`. */
export function createWatching(bench: Bench): LiveReview {
  const live = createLiveReview(bench);
  const ends = [watchFaults(bench, window), keepFocus(document.body), followArrowKeys(document.body)];
  return {
    start: () => live.start(),
    stop: async () => {
      for (const end of ends) end();
      await live.stop();
    },
  };
}
