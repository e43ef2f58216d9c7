import type { CheckId, PolicyId, ReviewSettings, ScoringPolicy } from "../../core/index";
import { CHECK_IDS, customPolicyFrom, isShipped } from "../../core/index";
import { CHOICE_FIELDS } from "./custom-policy-choices";
import { NUMBER_FIELDS, policyNumber } from "./custom-policy-fields";

/** What a bureau hands to its units: the rules of scoring, nothing about single tables or findings. */
export type BureauSettings = Pick<ReviewSettings, "policy" | "customPolicy" | "decimals" | "disabledChecks">;

const FORMAT = "ziping-settings";

/** The file's text. */
export function printBureauFile({ policy, customPolicy, decimals, disabledChecks }: BureauSettings): string {
  return JSON.stringify({ format: FORMAT, policy, customPolicy, decimals, disabledChecks }, null, 2);
}

/** Settings out of a file's text; `null` where it is none of ours. A policy is rebuilt field by field, never taken whole. */
export function parseBureauFile(text: string): BureauSettings | null {
  const file = parseRecord(text);
  if (file?.format !== FORMAT) return null;
  const customPolicy = parsePolicy(file.customPolicy);
  const policy = isPolicyId(file.policy) ? file.policy : null;
  return {
    policy: policy === "custom" && !customPolicy ? null : policy,
    customPolicy,
    decimals: isDecimals(file.decimals) ? file.decimals : null,
    disabledChecks: Array.isArray(file.disabledChecks) ? file.disabledChecks.filter(isCheckId) : [],
  };
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
  return withChoices(withNumbers(customPolicyFrom(loose.basedOn), foreign), foreign);
}

function withNumbers(base: ScoringPolicy, foreign: ScoringPolicy): ScoringPolicy {
  return NUMBER_FIELDS.reduce((policy, field) => {
    const number = policyNumber(readField(() => field.read(foreign)));
    return number === null || number === field.read(policy) ? policy : field.write(policy, number);
  }, base);
}

/** Of the file only the name of a choice counts, never the data behind it. */
function withChoices(base: ScoringPolicy, foreign: ScoringPolicy): ScoringPolicy {
  return CHOICE_FIELDS.reduce((policy, field) => {
    const chosen = readField(() => field.read(foreign));
    return chosen === field.read(policy) ? policy : field.write(policy, chosen);
  }, base);
}

/** A field of a foreign object, which may lack any part of it. */
function readField(read: () => unknown): string {
  try {
    return String(read());
  } catch (error) {
    if (error instanceof TypeError) return "";
    throw error;
  }
}
