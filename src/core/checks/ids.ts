/** Every check, in the order of the catalogue. A new check begins here: the compiler asks for the rest. */
export const CHECK_IDS = [
  "execution-rate-differs",
  "budget-score-differs",
  "indicator-score-differs",
  "indicator-score-exceeds-points",
  "points-total-not-100",
  "total-score-differs",
  "deviation-explanation-missing",
] as const;

/** The name of a check: the thing first, then what is wrong with it. */
export type CheckId = (typeof CHECK_IDS)[number];
