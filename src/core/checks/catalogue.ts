import { budgetScoreDiffers } from "./catalogue/budget-score-differs";
import { deviationExplanationMissing } from "./catalogue/deviation-explanation-missing";
import { executionRateDiffers } from "./catalogue/execution-rate-differs";
import { indicatorScoreDiffers } from "./catalogue/indicator-score-differs";
import { indicatorScoreExceedsPoints } from "./catalogue/indicator-score-exceeds-points";
import { pointsTotalNot100 } from "./catalogue/points-total-not-100";
import { totalScoreDiffers } from "./catalogue/total-score-differs";
import type { Check } from "./finding";
import type { CheckId } from "./ids";

/** Every check by its id: one that is missing here does not compile. */
export const CATALOGUE: Readonly<Record<CheckId, Check>> = {
  "execution-rate-differs": executionRateDiffers,
  "budget-score-differs": budgetScoreDiffers,
  "indicator-score-differs": indicatorScoreDiffers,
  "indicator-score-exceeds-points": indicatorScoreExceedsPoints,
  "points-total-not-100": pointsTotalNot100,
  "total-score-differs": totalScoreDiffers,
  "deviation-explanation-missing": deviationExplanationMissing,
};
