import type { Judgement, UnclearReason } from "../reading";
import { isFiller } from "../wording";
import { quantityInName } from "./in-name";
import { judgeDeadline } from "./judge-deadline";
import { judgeFigure } from "./judge-figure";
import { qualitative, unclear } from "./plain-judgement";
import { withBareProportions } from "./proportion";
import { hiddenValue } from "./quantity";
import { quantityWord } from "./quantity-word";
import type { RowTexts } from "./row-texts";
import { judgeRank } from "./rank";
import { withoutReferences } from "./reference";
import { withBareTerms } from "./term";
import { isGradeScale, saysSame } from "./words";

/** What a row's target and actual value amount to. What cannot be read is unclear, with the reason; never guessed. */
export function judge(printed: RowTexts): Judgement {
  const target = quantityWord(printed.target);
  const actual = saysSame(printed.actual) ? target : quantityWord(printed.actual);
  const row = withBareTerms(withBareProportions(withoutReferences({ ...printed, target, actual })));
  const trouble = plainTrouble(row);
  if (trouble) return unclear(trouble);
  return scaleJudgement(row) ?? judgeRank(row) ?? judgeDeadline(row) ?? judgeFigure(row);
}

function plainTrouble({ target, actual, name }: RowTexts): UnclearReason | null {
  const hidden = hiddenValue(target) ?? hiddenValue(actual);
  if (hidden) return hidden;
  if (isFiller(target) && quantityInName(name) === null) return "target-blank";
  return isFiller(actual) ? "actual-blank" : null;
}

/** 好坏 answered by 好坏 chooses no grade; answered by 好 it does. */
function scaleJudgement({ target, actual }: RowTexts): Judgement | null {
  if (!isGradeScale(target)) return null;
  const isEcho = target === actual;
  return isEcho ? unclear("scale-echoed", ["grade-scale"]) : qualitative(target, actual, ["grade-scale"]);
}
