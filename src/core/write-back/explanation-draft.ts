import type { Decimal } from "../decimal";
import type { ExplanationReason, ScoredTable } from "../scoring/model";
import type { Indicator } from "../table/model";
import type { Judgement } from "../table/judgement";
import { isFiller } from "../table/wording";
import { actualText, plainTargetText } from "../checks/row";

/** The facts of an explanation that is asked for; `strings` puts them into a sentence with blanks to fill in. */
export interface ExplanationDraft {
  readonly title: string;
  /** `""` where the form has a dash or nothing in its place. */
  readonly target: string;
  readonly actual: string;
  readonly points: Decimal | null;
  readonly score: Decimal | null;
  /** Actual ÷ target as printed, whichever direction is better; `null` where they are no numbers. */
  readonly completion: Decimal | null;
  /** Less is better: a completion above 1 is a target missed. */
  readonly isReverse: boolean;
  readonly reason: ExplanationReason;
}

/**
 * The draft for a row, or `null` where no explanation is asked for.
 *
 * @param index - the indicator's position in its table
 */
export function explanationDraft(scored: ScoredTable, index: number): ExplanationDraft | null {
  const result = scored.indicators.find((one) => one.index === index);
  const indicator = scored.table.indicators[index];
  const reason = result?.explanationReasons[0];
  if (!result || !indicator || !reason) return null;
  const { judgement } = indicator;
  return {
    title: indicator.title,
    target: targetOf(indicator),
    actual: actualText(indicator),
    points: indicator.points?.value ?? null,
    score: indicator.score?.value ?? null,
    completion: completionOf(judgement),
    isReverse: isReverse(judgement),
    reason,
  };
}

function targetOf(indicator: Indicator): string {
  const target = plainTargetText(indicator);
  return isFiller(target) ? "" : target;
}

function isReverse(judgement: Judgement): boolean {
  return judgement.kind === "quantitative" && judgement.direction === "at-most";
}

function completionOf(judgement: Judgement): Decimal | null {
  if (judgement.kind !== "quantitative") return null;
  const { low, high, actual } = judgement;
  return low.eq(high) && low.gt(0) ? actual.div(low) : null;
}
