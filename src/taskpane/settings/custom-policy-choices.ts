import type { Demand, ScoringPolicy } from "../../core";
import { EXECUTION_CAPS } from "../../core";
import type { PolicyField } from "../../strings/policies";
import type { CustomPolicyChoiceWords } from "../../strings/pane-settings";
import { own } from "./custom-policy-fields";

/** A rule of a policy that a user may choose among few. */
export interface ChoiceField {
  readonly id: keyof CustomPolicyChoiceWords;
  /** The field of the policy that holds it, with its source. */
  readonly field: PolicyField;
  readonly options: readonly string[];
  /** `null` where the policy leaves nothing to choose. */
  readonly read: (policy: ScoringPolicy) => string | null;
  /** A value that is no option changes nothing. */
  readonly write: (policy: ScoringPolicy, value: string) => ScoringPolicy;
}

/** A choice whose writing knows its options. */
interface TypedChoice<Value extends string> extends Pick<ChoiceField, "id" | "field" | "read"> {
  readonly options: readonly Value[];
  readonly write: (policy: ScoringPolicy, value: Value) => ScoringPolicy;
}

function choice<Value extends string>(typed: TypedChoice<Value>): ChoiceField {
  return {
    ...typed,
    write: (policy, text) => {
      const value = typed.options.find((one) => one === text);
      return value === undefined ? policy : typed.write(policy, value);
    },
  };
}

const DEMANDS: readonly Demand[] = ["error", "warning", "off"];

/** How loudly an explanation is asked for. */
function demand(id: "scoreBelowPoints" | "targetUnmet" | "budgetChanged"): ChoiceField {
  return choice({
    id,
    field: "explanations",
    options: DEMANDS,
    read: ({ explanations }) => explanations.value[id],
    write: (policy, value) => ({
      ...policy,
      explanations: own({ ...policy.explanations.value, [id]: value }),
    }),
  });
}

/** Every rule that can be chosen in a policy of one's own. */
export const CHOICE_FIELDS: readonly ChoiceField[] = [
  choice({
    id: "budgetDenominator",
    field: "budgetDenominator",
    options: ["full", "initial"],
    read: ({ budgetDenominator }) => budgetDenominator.value,
    write: (policy, value) => ({ ...policy, budgetDenominator: own(value) }),
  }),
  choice({
    id: "reverseRule",
    field: "reverseRule",
    options: ["ratio", "linear-to-double"],
    read: ({ reverseRule }) => reverseRule.value,
    write: (policy, value) => ({ ...policy, reverseRule: own(value) }),
  }),
  choice({
    id: "rounding",
    field: "rounding",
    options: ["half-up", "down"],
    read: ({ rounding }) => rounding.value,
    write: (policy, value) => ({ ...policy, rounding: own(value) }),
  }),
  choice({
    id: "isRescaled",
    field: "isRescaled",
    options: ["no", "yes"],
    read: ({ isRescaled }) => (isRescaled.value ? "yes" : "no"),
    write: (policy, value) => ({ ...policy, isRescaled: own(value === "yes") }),
  }),
  choice({
    id: "totalCaps",
    field: "totalCaps",
    options: ["none", "by-execution"],
    read: ({ totalCaps }) => (totalCaps.value.length === 0 ? "none" : "by-execution"),
    // The caps keep the source of the system that applies them: nobody has typed them.
    write: (policy, value) => ({ ...policy, totalCaps: value === "none" ? own([]) : EXECUTION_CAPS }),
  }),
  demand("scoreBelowPoints"),
  demand("targetUnmet"),
  choice({
    id: "overAchieved",
    field: "overAchievement",
    options: DEMANDS,
    // Without a threshold there is nothing to demand; the number field sets one.
    read: ({ overAchievement }) => overAchievement.value[0]?.demand ?? null,
    write: (policy, value) => {
      const steps = policy.overAchievement.value.map((step) => ({ ...step, demand: value }));
      return { ...policy, overAchievement: own(steps) };
    },
  }),
  choice({
    id: "executionLow",
    field: "explanations",
    options: DEMANDS,
    read: ({ explanations }) => explanations.value.executionBelow.demand,
    write: (policy, value) => {
      const { value: explanations } = policy.explanations;
      const executionBelow = { ...explanations.executionBelow, demand: value };
      return { ...policy, explanations: own({ ...explanations, executionBelow }) };
    },
  }),
  demand("budgetChanged"),
];
