import type { Judgement, ReadingNote, UnclearReason } from "../../judgement";

/** A row that nobody is made to judge, with the reason. */
export function unclear(reason: UnclearReason, notes: readonly ReadingNote[] = []): Judgement {
  return { kind: "unclear", reason, notes };
}

/** A row whose result is told in words. */
export function qualitative(target: string, actual: string, notes: readonly ReadingNote[] = []): Judgement {
  return { kind: "qualitative", target, actual, notes };
}
