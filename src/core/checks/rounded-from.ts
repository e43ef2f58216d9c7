import type { Decimal } from "../decimal";
import type { ScoreRange } from "../scoring/model";

/** From here on a rounded score is no longer what somebody gets who calculates it again by hand. */
const TELLING = 0.05;

/** What a proposed score was rounded from, to two decimals, where that is noticeably something else: 18.75 behind 19. */
export function roundedFrom({ trace, suggested }: ScoreRange): Decimal | null {
  const score = trace.flatMap((step) => ("exact" in step ? [step] : [])).at(-1);
  if (!score || !suggested?.eq(score.rounded)) return null;
  const exact = score.exact.toDecimalPlaces(2);
  return exact.minus(suggested).abs().lt(TELLING) ? null : exact;
}
