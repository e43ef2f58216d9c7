import type { ScoreDecision } from "./model";

const PROPOSING: ReadonlySet<ScoreDecision> = new Set<ScoreDecision>([
  "filled",
  "lowered",
  "raised",
  "stale",
]);

/** Whether a decision puts another score in the place of the printed one, or fills a blank. */
export function isProposing(decision: ScoreDecision): boolean {
  return PROPOSING.has(decision);
}
