import type { CheckId, PolicyId, ReviewSettings, ScoringPolicy } from "../../core";
import { CHECK_IDS, customPolicyFrom, isShipped } from "../../core";
import { CHOICE_FIELDS } from "./custom-policy-choices";
import { NUMBER_FIELDS, policyNumber } from "./custom-policy-fields";
import { faultOf } from "./policy-sense";

/** What a bureau hands to its units: the rules of scoring, nothing about single tables or findings. */
export type BureauSettings = Pick<ReviewSettings, "policy" | "customPolicy" | "decimals" | "disabledChecks">;

const FORMAT = "ziping-settings";

/** The file's text. */
export function printBureauFile({ policy, customPolicy, decimals, disabledChecks }: BureauSettings): string {
  return JSON.stringify({ format: FORMAT, policy, customPolicy, decimals, disabledChecks }, null, 2);
}

/**
 * Settings out of a file's text; `null` where it is none of ours, or where a rule in it cannot be understood or makes no sense: half of
 * a bureau's rules are not its rules. A policy is rebuilt field by field, never taken whole; checks of another version are left out.
 */
export function parseBureauFile(text: string): BureauSettings | null {
  const file = parseRecord(text);
  if (file?.format !== FORMAT) return null;
  const { decimals = null, disabledChecks = [] } = file;
  const policies = parsePolicies(file);
  if (!policies || !isDecimals(decimals) || !Array.isArray(disabledChecks)) return null;
  return { ...policies, decimals, disabledChecks: disabledChecks.filter(isCheckId) };
}

/** The policy of the workbook and one's own; one's own may be kept without being the one in use. */
function parsePolicies(file: Loose): Pick<BureauSettings, "policy" | "customPolicy"> | null {
  const { policy = null } = file;
  const customPolicy = parsePolicy(file.customPolicy);
  if (!customPolicy && !isMissing(file.customPolicy)) return null;
  const isKnown = policy === "custom" ? customPolicy !== null : policy === null || isPolicyId(policy);
  return isKnown ? { policy: policy as PolicyId | null, customPolicy } : null;
}

type Loose = Readonly<Record<string, unknown>>;

function parseRecord(text: string): Loose | null {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    // No JSON at all: somebody chose the wrong file, and is told so.
    return null;
  }
}

function asRecord(value: unknown): Loose | null {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Loose) : null;
}

function isPolicyId(value: unknown): value is PolicyId {
  return value === "custom" || isShipped(value);
}

function isCheckId(value: unknown): value is CheckId {
  return CHECK_IDS.some((id) => id === value);
}

function isDecimals(value: unknown): value is BureauSettings["decimals"] {
  return value === null || value === "auto" || value === 0 || value === 1 || value === 2;
}

/** A user's own policy: the published one it was copied from, with the numbers and rules that the file changes. */
function parsePolicy(value: unknown): ScoringPolicy | null {
  const loose = asRecord(value);
  if (!loose || !isPolicyId(loose.basedOn) || loose.basedOn === "custom") return null;
  const foreign = loose as unknown as ScoringPolicy;
  const policy = withChoices(withNumbers(customPolicyFrom(loose.basedOn), foreign), foreign);
  return isTakenOver(policy, foreign) && isSensible(policy) ? policy : null;
}

/** What a file of an older version does not have yet is as published. */
function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Whether every rule that the file has is the policy's now. */
function isTakenOver(policy: ScoringPolicy, foreign: ScoringPolicy): boolean {
  return [...NUMBER_FIELDS, ...CHOICE_FIELDS].every(({ read }) => {
    const text = readField(() => read(foreign));
    return text === null || (policyNumber(text) ?? text) === read(policy);
  });
}

function isSensible(policy: ScoringPolicy): boolean {
  return NUMBER_FIELDS.every((field) => faultOf(field, field.read(policy), policy) === null);
}

function withNumbers(base: ScoringPolicy, foreign: ScoringPolicy): ScoringPolicy {
  return NUMBER_FIELDS.reduce((policy, field) => {
    const number = policyNumber(readField(() => field.read(foreign)) ?? "");
    return number === null || number === field.read(policy) ? policy : field.write(policy, number);
  }, base);
}

/** Of the file only the name of a choice counts, never the data behind it. */
function withChoices(base: ScoringPolicy, foreign: ScoringPolicy): ScoringPolicy {
  return CHOICE_FIELDS.reduce((policy, field) => {
    const chosen = readField(() => field.read(foreign));
    return chosen === null || chosen === field.read(policy) ? policy : field.write(policy, chosen);
  }, base);
}

/** A field of a foreign object, which may lack any part of it: `null` then. */
function readField(read: () => unknown): string | null {
  try {
    const value = read();
    return isMissing(value) ? null : String(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
