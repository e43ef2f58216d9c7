import type { Band, Demand } from "../../core/index";
import type { PolicyStrings } from "../policies";
import { ratioText } from "../ratio-text";

const DEMANDS: Record<Demand, string> = {
  error: "explanation required",
  warning: "explanation advised",
  off: "no explanation asked for",
};

const band = ({ floor, ceiling, suggested }: Band) =>
  `${ratioText(ceiling)}–${ratioText(floor)} (${ratioText(suggested)} proposed)`;

/** Scoring policies in words. */
export const policies: PolicyStrings = {
  names: {
    "mof-2020-10": "Ministry of Finance, 财预〔2020〕10号 (default)",
    "hubei-20-80": "Hubei: execution rate 20, indicators 80",
    "sichuan-13zp": "Sichuan: export form 13zp",
    "guangxi-130": "Guangxi: explain from 130 % of the target on",
    "linear-reverse": "Provincial system: linear rule for lower-is-better",
    "mof-2021-101": "Ministry of Finance, 财预〔2021〕101号 (example intervals, unverified)",
    custom: "Your own policy",
  },
  summaries: {
    "mof-2020-10":
      "Quantities in proportion, worded results in three bands, 10 points for execution. Articles are not verified yet.",
    "hubei-20-80": "For forms that print 20分*执行率; the middle band reaches down to 50 %.",
    "sichuan-13zp":
      "The adjusted budget is the denominator; explain a rate below 90 % and any budget change.",
    "guangxi-130": "Linear rule for lower-is-better; from 130 % of the target on a reason is compulsory.",
    "linear-reverse": "Lower-is-better falls in a line to 0 points at twice the target.",
    "mof-2021-101":
      "Nothing below 60 % of the target, execution by steps. The numbers are examples: confirm them before use.",
    custom: "Edited by you in the settings and kept in the workbook.",
  },
  fields: {
    budgetDenominator: "Denominator of the execution rate",
    budgetPoints: "Points of the execution rate (where none are printed)",
    budgetRule: "Score of the execution rate",
    pointsTotal: "Sum of all points",
    bands: "Bands of worded results",
    reverseRule: "Unmet, lower is better",
    unmetRule: "Unmet, higher is better",
    overAchievement: "Over-achievement",
    decimals: "Decimals of scores",
    rounding: "Rounding",
    isRescaled: "Indicators that do not apply",
    totalCaps: "Cap of the total",
    explanations: "Explanations",
    gradeCutOffs: "Grades",
    usualPoints: "Usual points by category",
  },
  values: {
    budgetDenominator: (value) => (value === "full" ? "full-year (adjusted) budget" : "initial budget"),
    budgetPoints: (value) => `${value} points`,
    budgetRule: (value) =>
      value === "proportional"
        ? "points × rate, at most all points"
        : value.map(({ from, share }) => `from ${ratioText(from)}: ${ratioText(share)}`).join(", "),
    pointsTotal: (value) => `${value} points`,
    bands: ({ achieved, partlyAchieved, notAchieved }) =>
      `achieved ${band(achieved)}; partly ${band(partlyAchieved)}; not achieved ${band(notAchieved)}`,
    reverseRule: (value) =>
      value === "ratio" ? "points × target ÷ actual" : "in a line down to 0 at twice the target",
    unmetRule: (value) =>
      value.kind === "proportional"
        ? "points × actual ÷ target"
        : `0 below ${ratioText(value.pass)}, linear above`,
    overAchievement: (value) => {
      const asked = value.map(
        ({ from, demand }) => `from ${ratioText(from)} of the target: ${DEMANDS[demand]}`,
      );
      return ["all points, no deduction", ...asked].join("; ");
    },
    decimals: (value) => (value === "auto" ? "as the printed scores" : String(value)),
    rounding: (value) => (value === "half-up" ? "half up" : "cut off"),
    isRescaled: (value) => (value ? "left out, the rest converted to 100" : "not converted"),
    totalCaps: (value) =>
      value.length === 0
        ? "none"
        : value.map(({ below, cap }) => `rate below ${ratioText(below)}: at most ${cap}`).join("; "),
    explanations: ({ scoreBelowPoints, targetUnmet, executionBelow, budgetChanged }) =>
      [
        `score below points: ${DEMANDS[scoreBelowPoints]}`,
        `target unmet: ${DEMANDS[targetUnmet]}`,
        `execution below ${ratioText(executionBelow.rate)}: ${DEMANDS[executionBelow.demand]}`,
        `budget changed: ${DEMANDS[budgetChanged]}`,
      ].join("; "),
    gradeCutOffs: ({ excellent, good, fair }) =>
      `excellent from ${excellent}, good from ${good}, fair from ${fair}, poor below`,
    usualPoints: (value) =>
      value === null
        ? "none"
        : Object.entries(value)
            .map(([category, points]) => `${category} ${points}`)
            .join(", "),
  },
  because: {
    chosen: "your choice",
    inferred: (evidence) => `the form prints “${evidence}”`,
    default: "the form does not say: the default",
  },
};
