import type { PolicyId, ScoringPolicy, Source } from "../core/index";

/** The fields of a policy that carry a source: every one on which localities differ. */
export type PolicyField = Exclude<keyof ScoringPolicy, "id" | "basedOn">;

/** What a policy's field holds. */
export type PolicyValue<Field extends PolicyField> = ScoringPolicy[Field]["value"];

/** Scoring policies in words. */
export interface PolicyStrings {
  readonly names: Readonly<Record<PolicyId, string>>;
  /** One sentence: when to choose it, and what to beware of. */
  readonly summaries: Readonly<Record<PolicyId, string>>;
  readonly fields: Readonly<Record<PolicyField, string>>;
  /** What a field says, in words. */
  readonly values: { readonly [Field in PolicyField]: (value: PolicyValue<Field>) => string };
  /** Why a policy was taken. */
  readonly because: {
    readonly chosen: string;
    readonly inferred: (evidence: string) => string;
    readonly default: string;
  };
}

/** One line of a policy as the pane and the report show it. */
export interface PolicyLine {
  readonly field: PolicyField;
  readonly label: string;
  readonly value: string;
  readonly source: Source;
}

/** A policy field by field, each with its source. */
export function policyLines(strings: PolicyStrings, policy: ScoringPolicy): readonly PolicyLine[] {
  const fields = Object.keys(strings.fields) as PolicyField[];
  return fields.map((field) => {
    const say = strings.values[field] as (value: unknown) => string;
    const { value, source } = policy[field];
    return { field, label: strings.fields[field], value: say(value), source };
  });
}
