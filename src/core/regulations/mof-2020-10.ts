import { CONVENTION, FORM_NOTE, MOF_2020_10_ARTICLES } from "./documents";
import type { ScoringPolicy } from "./policy";

/**
 * The default policy: 财预〔2020〕10号 with the ratio rule that the national form's notes print.
 *
 * @source 财预〔2020〕10号 第十一、十三、十六、十八条, 附件1. The articles are recollected (未核实); the 50/30/10/10 weights and the three bands were seen on forms.
 */
export const MOF_2020_10_POLICY: ScoringPolicy = {
  id: "mof-2020-10",
  basedOn: null,
  budgetDenominator: { value: "full", source: MOF_2020_10_ARTICLES.form },
  budgetPoints: { value: "10", source: MOF_2020_10_ARTICLES.weights },
  budgetRule: { value: "proportional", source: MOF_2020_10_ARTICLES.form },
  pointsTotal: { value: "100", source: MOF_2020_10_ARTICLES.form },
  bands: {
    value: {
      achieved: { floor: "0.8", ceiling: "1", suggested: "1" },
      partlyAchieved: { floor: "0.6", ceiling: "0.8", suggested: "0.7" },
      notAchieved: { floor: "0", ceiling: "0.6", suggested: "0" },
    },
    source: MOF_2020_10_ARTICLES.method,
  },
  reverseRule: { value: "ratio", source: FORM_NOTE },
  unmetRule: { value: { kind: "proportional" }, source: MOF_2020_10_ARTICLES.method },
  overAchievement: { value: [{ from: "1.3", demand: "warning" }], source: CONVENTION },
  decimals: { value: "auto", source: CONVENTION },
  rounding: { value: "half-up", source: CONVENTION },
  isRescaled: { value: false, source: CONVENTION },
  totalCaps: { value: [], source: CONVENTION },
  explanations: {
    value: {
      scoreBelowPoints: "error",
      targetUnmet: "error",
      executionBelow: { rate: "0.9", demand: "warning" },
      budgetChanged: "off",
    },
    source: MOF_2020_10_ARTICLES.contents,
  },
  gradeCutOffs: { value: { excellent: "90", good: "80", fair: "60" }, source: MOF_2020_10_ARTICLES.grades },
  usualPoints: {
    value: { output: "50", benefit: "30", satisfaction: "10" },
    source: MOF_2020_10_ARTICLES.weights,
  },
};
