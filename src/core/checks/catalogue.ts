import { actualOperatorCopied } from "./catalogue/actual-operator-copied";
import { actualValueImprecise } from "./catalogue/actual-value-imprecise";
import { actualValuesCopied } from "./catalogue/actual-values-copied";
import { budgetChangeUnexplained } from "./catalogue/budget-change-unexplained";
import { budgetPartsDiffer } from "./catalogue/budget-parts-differ";
import { budgetScoreDiffers } from "./catalogue/budget-score-differs";
import { budgetZero } from "./catalogue/budget-zero";
import { deadlineDateMissing } from "./catalogue/deadline-date-missing";
import { deadlineMissed } from "./catalogue/deadline-missed";
import { deductionDiffers } from "./catalogue/deduction-differs";
import { deviationExplanationContradicts } from "./catalogue/deviation-explanation-contradicts";
import { deviationExplanationMissing } from "./catalogue/deviation-explanation-missing";
import { deviationExplanationVague } from "./catalogue/deviation-explanation-vague";
import { exampleRowLeft } from "./catalogue/example-row-left";
import { executionExceedsBudget } from "./catalogue/execution-exceeds-budget";
import { executionExplanationMissing } from "./catalogue/execution-explanation-missing";
import { executionRateDiffers } from "./catalogue/execution-rate-differs";
import { fullScoreEverywhere } from "./catalogue/full-score-everywhere";
import { goalTextBlank } from "./catalogue/goal-text-blank";
import { gradeDiffers } from "./catalogue/grade-differs";
import { groupPointsDiffer } from "./catalogue/group-points-differ";
import { headerFieldBlank } from "./catalogue/header-field-blank";
import { indicatorClassMismatched } from "./catalogue/indicator-class-mismatched";
import { indicatorClassMissing } from "./catalogue/indicator-class-missing";
import { indicatorCountLow } from "./catalogue/indicator-count-low";
import { indicatorDuplicated } from "./catalogue/indicator-duplicated";
import { indicatorEntryBlank } from "./catalogue/indicator-entry-blank";
import { indicatorNotJudged } from "./catalogue/indicator-not-judged";
import { indicatorPointsMissing } from "./catalogue/indicator-points-missing";
import { indicatorScoreBelowRule } from "./catalogue/indicator-score-below-rule";
import { indicatorScoreDiffers } from "./catalogue/indicator-score-differs";
import { indicatorScoreExceedsPoints } from "./catalogue/indicator-score-exceeds-points";
import { indicatorUnitDiffers } from "./catalogue/indicator-unit-differs";
import { indicatorUnmeasurable } from "./catalogue/indicator-unmeasurable";
import { inputUsedAsIndicator } from "./catalogue/input-used-as-indicator";
import { narrativeNumberDiffers } from "./catalogue/narrative-number-differs";
import { numberStoredAsText } from "./catalogue/number-stored-as-text";
import { personalDataPresent } from "./catalogue/personal-data-present";
import { pointsSplitUnusual } from "./catalogue/points-split-unusual";
import { pointsTotalNot100 } from "./catalogue/points-total-not-100";
import { projectDuplicated } from "./catalogue/project-duplicated";
import { promptTextLeft } from "./catalogue/prompt-text-left";
import { qualityContradictsQuantity } from "./catalogue/quality-contradicts-quantity";
import { quantityNotNumeric } from "./catalogue/quantity-not-numeric";
import { rowNotRead } from "./catalogue/row-not-read";
import { satisfactionEvidenceMissing } from "./catalogue/satisfaction-evidence-missing";
import { secretMarkingPresent } from "./catalogue/secret-marking-present";
import { signatureBlank } from "./catalogue/signature-blank";
import { spendingContradictsOutput } from "./catalogue/spending-contradicts-output";
import { summaryCountDiffers } from "./catalogue/summary-count-differs";
import { summaryMoneyDiffers } from "./catalogue/summary-money-differs";
import { summaryScoreDiffers } from "./catalogue/summary-score-differs";
import { tableTextCopied } from "./catalogue/table-text-copied";
import { targetDirectionReversed } from "./catalogue/target-direction-reversed";
import { textTooLong } from "./catalogue/text-too-long";
import { totalScoreDiffers } from "./catalogue/total-score-differs";
import { totalScoreExceedsCap } from "./catalogue/total-score-exceeds-cap";
import { unmetTargetScoredFull } from "./catalogue/unmet-target-scored-full";
import { valueMagnitudeSuspect } from "./catalogue/value-magnitude-suspect";
import { yearDiffers } from "./catalogue/year-differs";
import type { Check } from "./finding";
import type { CheckId } from "./ids";

/** Every check by its id: one that is missing here does not compile. */
export const CATALOGUE: Readonly<Record<CheckId, Check>> = {
  "execution-rate-differs": executionRateDiffers,
  "execution-exceeds-budget": executionExceedsBudget,
  "budget-zero": budgetZero,
  "budget-parts-differ": budgetPartsDiffer,
  "budget-score-differs": budgetScoreDiffers,
  "indicator-score-differs": indicatorScoreDiffers,
  "indicator-score-exceeds-points": indicatorScoreExceedsPoints,
  "indicator-entry-blank": indicatorEntryBlank,
  "indicator-points-missing": indicatorPointsMissing,
  "points-total-not-100": pointsTotalNot100,
  "group-points-differ": groupPointsDiffer,
  "points-split-unusual": pointsSplitUnusual,
  "total-score-differs": totalScoreDiffers,
  "total-score-exceeds-cap": totalScoreExceedsCap,
  "grade-differs": gradeDiffers,
  "number-stored-as-text": numberStoredAsText,
  "deviation-explanation-missing": deviationExplanationMissing,
  "deviation-explanation-vague": deviationExplanationVague,
  "deviation-explanation-contradicts": deviationExplanationContradicts,
  "deduction-differs": deductionDiffers,
  "execution-explanation-missing": executionExplanationMissing,
  "budget-change-unexplained": budgetChangeUnexplained,
  "unmet-target-scored-full": unmetTargetScoredFull,
  "indicator-score-below-rule": indicatorScoreBelowRule,
  "indicator-not-judged": indicatorNotJudged,
  "target-direction-reversed": targetDirectionReversed,
  "deadline-missed": deadlineMissed,
  "deadline-date-missing": deadlineDateMissing,
  "actual-value-imprecise": actualValueImprecise,
  "actual-operator-copied": actualOperatorCopied,
  "actual-values-copied": actualValuesCopied,
  "value-magnitude-suspect": valueMagnitudeSuspect,
  "spending-contradicts-output": spendingContradictsOutput,
  "quality-contradicts-quantity": qualityContradictsQuantity,
  "full-score-everywhere": fullScoreEverywhere,
  "indicator-unit-differs": indicatorUnitDiffers,
  "indicator-unmeasurable": indicatorUnmeasurable,
  "indicator-duplicated": indicatorDuplicated,
  "indicator-class-mismatched": indicatorClassMismatched,
  "indicator-class-missing": indicatorClassMissing,
  "indicator-count-low": indicatorCountLow,
  "quantity-not-numeric": quantityNotNumeric,
  "input-used-as-indicator": inputUsedAsIndicator,
  "satisfaction-evidence-missing": satisfactionEvidenceMissing,
  "table-text-copied": tableTextCopied,
  "row-not-read": rowNotRead,
  "narrative-number-differs": narrativeNumberDiffers,
  "prompt-text-left": promptTextLeft,
  "example-row-left": exampleRowLeft,
  "header-field-blank": headerFieldBlank,
  "goal-text-blank": goalTextBlank,
  "signature-blank": signatureBlank,
  "year-differs": yearDiffers,
  "text-too-long": textTooLong,
  "personal-data-present": personalDataPresent,
  "secret-marking-present": secretMarkingPresent,
  "project-duplicated": projectDuplicated,
  "summary-count-differs": summaryCountDiffers,
  "summary-score-differs": summaryScoreDiffers,
  "summary-money-differs": summaryMoneyDiffers,
};
