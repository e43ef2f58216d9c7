import type { Decimal } from "../decimal";
import { DEFAULT_POLICY } from "../regulations/policies";
import type { ScoringPolicy } from "../regulations/policy";
import { judge } from "../table/quantity/judge-row";
import { notAssessed } from "./assessment";
import { assess, isBeyondRules } from "./indicator";
import type { TraceStep } from "./model";

/** One row by itself, outside any table: texts as they would stand on the form. */
export interface SingleRow {
  /** The indicator's name; it tells the direction where the target has no sign (投诉, 成本). */
  readonly name?: string;
  readonly target: string;
  readonly actual: string;
  /** Not below zero. */
  readonly points: Decimal;
}

/** What the policy gives for one row. `score` is `null` where the texts cannot be judged. */
export interface SingleScore {
  readonly score: Decimal | null;
  readonly trace: readonly TraceStep[];
}

/** Where no table prints scores there are none to read the decimals off. */
const DECIMALS = 2;

/** What only the columns and levels of a table can tell. */
const OUTSIDE_A_TABLE = {
  operator: "",
  unit: "",
  direction: "",
  category: "other",
  subcategory: "other",
  year: null,
} as const;

/** Scores one row by itself, at the policy's decimals, two where it reads them off the form. */
export function scoreSingle(row: SingleRow, policy: ScoringPolicy = DEFAULT_POLICY): SingleScore {
  const { name = "", target, actual, points } = row;
  const judgement = judge({ ...OUTSIDE_A_TABLE, name, target, actual });
  const { value: decimals } = policy.decimals;
  const measure = { points, policy, decimals: decimals === "auto" ? DECIMALS : decimals };
  const written = { target: { text: target }, actual: { text: actual }, score: null };
  const isBeyond = isBeyondRules({ ...OUTSIDE_A_TABLE, ...written, judgement, title: name });
  const { value: score, trace } = isBeyond ? notAssessed() : assess(judgement, measure);
  return { score, trace };
}
