import type { Judgement, UnclearReason } from "../judgement";
import { isFiller } from "../wording";
import { quantityInName } from "./numbers/in-name";
import { judgeDeadline } from "./verdict/judge-deadline";
import { judgeFigure } from "./verdict/judge-figure";
import { qualitative, unclear } from "./verdict/plain-judgement";
import { hiddenValue } from "./numbers/quantity";
import type { RowTexts } from "./row-texts";
import { judgeRank } from "./verdict/rank";
import { plainRow } from "./rewrite/rewrite-row";
import { isGradeScale } from "./words/answer-words";

/** What a row's target and actual value amount to. What cannot be read is unclear, with the reason; never guessed. */
export function judge(printed: RowTexts): Judgement {
  const row = plainRow(printed);
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
