import type { Decimal } from "../decimal";
import type { Source } from "../regulations/policy";
import type { Degree, TraceFacts, TraceStep } from "./model";

/** What a policy gives for one result before the printed score is looked at. All `null` where it cannot be judged. */
export interface Assessment {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  /** The policy's own value. */
  readonly value: Decimal | null;
  readonly degree: Degree | null;
  /** See `ScoredIndicator.achievement`. */
  readonly achievement: Decimal | null;
  readonly trace: readonly TraceStep[];
}

/** An assessment that judges nothing; a trace may still say why. */
export function notAssessed(trace: readonly TraceStep[] = []): Assessment {
  return { min: null, max: null, value: null, degree: null, achievement: null, trace };
}

/** All points, neither more nor less. */
export function fullPoints(points: Decimal): Pick<Assessment, "min" | "max" | "value"> {
  return { min: points, max: points, value: points };
}

/** A step of a calculation with its source. */
export function step(facts: TraceFacts, source: Source | null = null): TraceStep {
  return { ...facts, source };
}
