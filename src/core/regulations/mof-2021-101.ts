import { MOF_2021_101 } from "./documents";
import { MOF_2020_10_POLICY } from "./mof-2020-10";
import type { ScoringPolicy } from "./policy";

/**
 * 财预〔2021〕101号 by its example intervals: nothing below 60 % of the target, linear above; execution by steps.
 *
 * @source 财预〔2021〕101号 赋分规则 (示例区间), recollected: never used unless the user chooses it.
 */
export const MOF_2021_101_POLICY: ScoringPolicy = {
  ...MOF_2020_10_POLICY,
  id: "mof-2021-101",
  budgetRule: {
    value: [
      { from: "1", share: "1" },
      { from: "0.8", share: "0.7" },
      { from: "0.6", share: "0.5" },
      { from: "0", share: "0" },
    ],
    source: MOF_2021_101,
  },
  bands: { value: MOF_2020_10_POLICY.bands.value, source: MOF_2021_101 },
  unmetRule: { value: { kind: "pass-mark", pass: "0.6" }, source: MOF_2021_101 },
  usualPoints: {
    value: { cost: "20", output: "40", benefit: "20", satisfaction: "10" },
    source: MOF_2021_101,
  },
};
