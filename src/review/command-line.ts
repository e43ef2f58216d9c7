import { parseArgs } from "node:util";
import { POLICIES, type PolicyId } from "../core";

/** What the command is asked to do. */
export interface ReviewRequest {
  readonly isJson: boolean;
  readonly policy: PolicyId | null;
  readonly jobs: number;
  readonly paths: readonly string[];
}

/** Why a command line makes no sense; `value` is the word that does not. */
export interface UsageError {
  readonly usageError: "no-path" | "unknown-option" | "unknown-policy" | "bad-jobs";
  readonly value: string;
}

const OPTIONS = {
  json: { type: "boolean" },
  policy: { type: "string" },
  jobs: { type: "string", default: "1" },
} as const;

/** More threads than any machine at hand has. */
export const MOST_JOBS = 64;

/** Reads the command line; everything behind `--` is a path. */
export function readCommandLine(words: readonly string[]): ReviewRequest | UsageError {
  const { values, positionals: paths } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined) return { usageError: "unknown-option", value: unknown };
  if (typeof values.json === "string") return { usageError: "unknown-option", value: `json=${values.json}` };
  const policy = readPolicy(values.policy);
  if (policy === undefined) return { usageError: "unknown-policy", value: textOf(values.policy) };
  const jobs = Number(textOf(values.jobs));
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return { usageError: "bad-jobs", value: textOf(values.jobs) };
  }
  if (paths.length === 0) return { usageError: "no-path", value: "" };
  return { isJson: values.json === true, policy, jobs, paths };
}

/** What stands behind an option; an option with nothing behind it is read as `true`. */
function textOf(value: string | boolean | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The policy asked for, `null` where none is, `undefined` where we have no such policy. */
function readPolicy(id: string | boolean | undefined): PolicyId | null | undefined {
  if (id === undefined) return null;
  return (Object.keys(POLICIES) as PolicyId[]).find((candidate) => candidate === id);
}
