import { GUANGXI_SETTING, HUBEI_FORM, HUBEI_NOTES, PROVINCIAL_SYSTEM, SICHUAN_FORM } from "./documents";
import { MOF_2020_10_POLICY } from "./mof-2020-10";
import type { ScoringPolicy } from "./policy";

/** The Hubei form: 20 points for the execution rate, 80 for indicators, a middle band down to 50 %. */
export const HUBEI_20_80: ScoringPolicy = {
  ...MOF_2020_10_POLICY,
  id: "hubei-20-80",
  budgetDenominator: { value: "full", source: HUBEI_NOTES },
  budgetPoints: { value: "20", source: HUBEI_FORM },
  budgetRule: { value: "proportional", source: HUBEI_FORM },
  bands: {
    value: {
      ...MOF_2020_10_POLICY.bands.value,
      partlyAchieved: { floor: "0.5", ceiling: "0.8", suggested: "0.7" },
      notAchieved: { floor: "0", ceiling: "0.5", suggested: "0" },
    },
    source: HUBEI_NOTES,
  },
  reverseRule: { value: "ratio", source: HUBEI_NOTES },
  unmetRule: { value: { kind: "proportional" }, source: HUBEI_NOTES },
  usualPoints: { value: null, source: HUBEI_FORM },
};

/** The Sichuan export form: adjusted budget as denominator, explanations for below 90 % and for every budget change. */
export const SICHUAN_13ZP: ScoringPolicy = {
  ...MOF_2020_10_POLICY,
  id: "sichuan-13zp",
  budgetDenominator: { value: "full", source: SICHUAN_FORM },
  budgetPoints: { value: "10", source: SICHUAN_FORM },
  explanations: {
    value: {
      ...MOF_2020_10_POLICY.explanations.value,
      executionBelow: { rate: "0.9", demand: "error" },
      budgetChanged: "error",
    },
    source: SICHUAN_FORM,
  },
  usualPoints: { value: null, source: SICHUAN_FORM },
};

/** The provincial system's rule: lower-is-better falls in a line to 0 at twice the target. */
export const LINEAR_REVERSE: ScoringPolicy = {
  ...MOF_2020_10_POLICY,
  id: "linear-reverse",
  bands: { value: MOF_2020_10_POLICY.bands.value, source: PROVINCIAL_SYSTEM },
  reverseRule: { value: "linear-to-double", source: PROVINCIAL_SYSTEM },
  unmetRule: { value: { kind: "proportional" }, source: PROVINCIAL_SYSTEM },
  overAchievement: { value: [{ from: "1.2", demand: "warning" }], source: PROVINCIAL_SYSTEM },
  decimals: { value: 2, source: PROVINCIAL_SYSTEM },
  rounding: { value: "half-up", source: PROVINCIAL_SYSTEM },
};

/** The Guangxi setting of the provincial system: from 130 % of the target on a reason is compulsory. */
export const GUANGXI_130: ScoringPolicy = {
  ...LINEAR_REVERSE,
  id: "guangxi-130",
  overAchievement: { value: [{ from: "1.3", demand: "error" }], source: GUANGXI_SETTING },
};
