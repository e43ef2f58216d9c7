import type { Judgement } from "../table/judgement";

type Quantitative = Extract<Judgement, { kind: "quantitative" }>;

const POWER_OF_TEN = /^(10*|0\.0*1)$/;

/**
 * The same comparison in the unit that the form prints (95 % instead of 0.95), so that a calculation can be
 * followed on the form. Only by powers of ten, which is exact; others stay in the base unit.
 */
export function inPrintedUnit(judgement: Quantitative): Quantitative {
  const { unit, low, high, actual } = judgement;
  if (!unit || !POWER_OF_TEN.test(unit.scale.toString())) return judgement;
  const { scale } = unit;
  return { ...judgement, low: low.div(scale), high: high.div(scale), actual: actual.div(scale) };
}
