import type { Bands, ScoringPolicy, Source, Sourced } from "../../core";
import { toDecimal } from "../../core";
import type { CustomPolicyWords } from "../../strings";
import type { PolicyField } from "../../strings/policies";

/** A number of a policy that a user may change; its text is a decimal. */
export interface NumberField {
  readonly id: keyof CustomPolicyWords;
  /** The field of the policy that holds it, with its source. */
  readonly field: PolicyField;
  readonly read: (policy: ScoringPolicy) => string;
  readonly write: (policy: ScoringPolicy, value: string) => ScoringPolicy;
}

/** Where a value comes from that the user has typed. */
export const OWN: Source = { document: "custom", article: null, certainty: "convention" };

/** A user's value in place of a published one: it no longer has the published source. */
export function own<T>(value: T): Sourced<T> {
  return { value, source: OWN };
}

function band(name: keyof Bands, edge: "floor" | "suggested"): Omit<NumberField, "id"> {
  return {
    field: "bands",
    read: ({ bands }) => bands.value[name][edge],
    write: (policy, value) => {
      const bands = policy.bands.value;
      return { ...policy, bands: own({ ...bands, [name]: { ...bands[name], [edge]: value } }) };
    },
  };
}

function cutOff(grade: "excellent" | "good" | "fair"): Omit<NumberField, "id"> {
  return {
    field: "gradeCutOffs",
    read: ({ gradeCutOffs }) => gradeCutOffs.value[grade],
    write: (policy, value) => ({
      ...policy,
      gradeCutOffs: own({ ...policy.gradeCutOffs.value, [grade]: value }),
    }),
  };
}

/** Every number that can be changed in a policy of one's own. Ratios stay ratios: 0.8 is 80 %. */
export const NUMBER_FIELDS: readonly NumberField[] = [
  {
    id: "budgetPoints",
    field: "budgetPoints",
    read: ({ budgetPoints }) => budgetPoints.value,
    write: (policy, value) => ({ ...policy, budgetPoints: own(value) }),
  },
  {
    id: "pointsTotal",
    field: "pointsTotal",
    read: ({ pointsTotal }) => pointsTotal.value,
    write: (policy, value) => ({ ...policy, pointsTotal: own(value) }),
  },
  { id: "achievedFloor", ...band("achieved", "floor") },
  { id: "achievedSuggested", ...band("achieved", "suggested") },
  { id: "partlyFloor", ...band("partlyAchieved", "floor") },
  { id: "partlySuggested", ...band("partlyAchieved", "suggested") },
  { id: "notAchievedSuggested", ...band("notAchieved", "suggested") },
  {
    id: "unmetPass",
    field: "unmetRule",
    read: ({ unmetRule }) => (unmetRule.value.kind === "pass-mark" ? unmetRule.value.pass : "0"),
    write: (policy, value) => ({
      ...policy,
      unmetRule: own(
        toDecimal(value)?.isZero() ? { kind: "proportional" } : { kind: "pass-mark", pass: value },
      ),
    }),
  },
  {
    id: "overAchievement",
    field: "overAchievement",
    read: ({ overAchievement }) => overAchievement.value[0]?.from ?? "0",
    write: (policy, value) => {
      const demand = policy.overAchievement.value[0]?.demand ?? "warning";
      const isOff = toDecimal(value)?.isZero() === true;
      return { ...policy, overAchievement: own(isOff ? [] : [{ from: value, demand }]) };
    },
  },
  {
    id: "executionBelow",
    field: "explanations",
    read: ({ explanations }) => explanations.value.executionBelow.rate,
    write: (policy, value) => {
      const { value: explanations } = policy.explanations;
      const executionBelow = { ...explanations.executionBelow, rate: value };
      return { ...policy, explanations: own({ ...explanations, executionBelow }) };
    },
  },
  { id: "excellent", ...cutOff("excellent") },
  { id: "good", ...cutOff("good") },
  { id: "fair", ...cutOff("fair") },
];

/** The text as a decimal of a policy; `null` where it is no number or below zero. */
export function policyNumber(text: string): string | null {
  // Full-width digits and signs are read as everywhere else.
  const plain = text.normalize("NFKC").trim();
  const isPercent = plain.endsWith("%");
  const number = toDecimal(isPercent ? plain.slice(0, -1) : plain);
  if (!number || number.isNegative()) return null;
  return (isPercent ? number.dividedBy(100) : number).toString();
}
