import type { WriteStrings } from "../write";

/** What is said about writing. */
export const write: WriteStrings = {
  reasons: {
    "indicator-score": "indicator score",
    "budget-score": "execution score",
    "total-score": "total score",
    fix: "correction",
    "explanation-draft": "draft of an explanation",
  },
};
