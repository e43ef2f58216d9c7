import { GUANGXI_130, HUBEI_20_80, LINEAR_REVERSE, SICHUAN_13ZP } from "./local-policies";
import { MOF_2020_10_POLICY } from "./mof-2020-10";
import { MOF_2021_101_POLICY } from "./mof-2021-101";
import type { PolicyId, ScoringPolicy } from "./policy";

/** The policy used where neither the user nor the form says anything. */
export const DEFAULT_POLICY: ScoringPolicy = MOF_2020_10_POLICY;

/** Every policy that we ship, by its id. A user's own lives in the settings. */
export const POLICIES: Readonly<Record<Exclude<PolicyId, "custom">, ScoringPolicy>> = {
  "mof-2020-10": MOF_2020_10_POLICY,
  "hubei-20-80": HUBEI_20_80,
  "sichuan-13zp": SICHUAN_13ZP,
  "guangxi-130": GUANGXI_130,
  "linear-reverse": LINEAR_REVERSE,
  "mof-2021-101": MOF_2021_101_POLICY,
};

/** Whether a name is that of a policy of ours. A workbook may name one of another version. */
export function isShipped(id: unknown): id is keyof typeof POLICIES {
  return typeof id === "string" && Object.hasOwn(POLICIES, id);
}

/** A user's own policy to begin with: a copy of one of ours, with its sources, ready to be edited. */
export function customPolicyFrom(id: Exclude<PolicyId, "custom">): ScoringPolicy {
  return { ...POLICIES[id], id: "custom", basedOn: id };
}
