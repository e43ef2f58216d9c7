import type { PolicyId, ScoringPolicy } from "../regulations/policy";
import { DEFAULT_POLICY, isShipped, POLICIES } from "../regulations/policies";
import { PRINTED_RULES } from "../regulations/printed-rules";
import type { ReviewSettings } from "../settings";
import type { SelfEvaluationTable } from "../table/model";
import type { ScoredTable } from "./model";

/** Which policy a table is scored by, and why. */
export type PolicyChoice = Pick<ScoredTable, "policy" | "policyFrom" | "policyEvidence">;

/**
 * The policy of a table: the user's choice for it, else for the workbook, else what the form shows, else the default.
 *
 * @source The form's own printed instructions, as listed in `PRINTED_RULES`.
 */
export function choosePolicy(table: SelfEvaluationTable, settings: ReviewSettings): PolicyChoice {
  const chosen = settings.tablePolicies[table.region.id] ?? settings.policy;
  const policy = chosen ? policyById(chosen, settings) : null;
  if (policy) return { policy, policyFrom: "chosen", policyEvidence: null };
  for (const hint of table.hints) {
    const inferred = policyOfHint(hint);
    if (inferred) return { policy: POLICIES[inferred], policyFrom: "inferred", policyEvidence: hint };
  }
  return { policy: DEFAULT_POLICY, policyFrom: "default", policyEvidence: null };
}

/** A policy by its id; `null` for `custom` where the user has none, and for one that this version does not know. */
function policyById(id: PolicyId, { customPolicy }: ReviewSettings): ScoringPolicy | null {
  if (id === "custom") return customPolicy;
  return isShipped(id) ? POLICIES[id] : null;
}

function policyOfHint(hint: string): Exclude<PolicyId, "custom"> | null {
  const printed = hint
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[—–~～]/g, "-");
  return PRINTED_RULES.find(({ pattern }) => pattern.test(printed))?.policy ?? null;
}
