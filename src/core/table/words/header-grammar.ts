import type { ColumnRole } from "../recognition";
import { VOCABULARY } from "./header-vocabulary";
import type { Sense } from "./header-vocabulary";

/** A role that a word names; weak where other parts of a form use the same word. */
export interface NamedRole {
  readonly kind: ColumnRole;
  readonly isWeak: boolean;
}

/** Which blocks make a role: each of `all`, one or more of `any`, and no other than these and `beside`. */
interface Rule {
  readonly kind: ColumnRole;
  readonly isWeak?: boolean;
  readonly all: readonly Sense[];
  readonly any?: readonly Sense[];
  readonly beside?: readonly Sense[];
}

const SUBJECT: readonly Sense[] = ["indicator", "aim", "level3", "noun", "time"];
const AUTHOR: readonly Sense[] = ["self", "body", "judge"];
const LEVEL: readonly Sense[] = ["indicator", "aim", "noun", "title", "content", "class", "link", "weight"];

/** The first rule that fits decides: points before values, plans before accomplishments, values before names. */
const RULES: readonly Rule[] = [
  { kind: "level1", all: ["level1"], beside: LEVEL },
  { kind: "level2", all: ["level2"], beside: LEVEL },
  {
    kind: "points",
    all: ["weight"],
    beside: [...SUBJECT, ...AUTHOR, "mark", "value", "plan", "unit", "link"],
  },
  { kind: "score", all: ["mark", "state"], beside: [...SUBJECT, ...AUTHOR, "unit"], isWeak: true },
  { kind: "score", all: ["mark", "judge"], beside: SUBJECT, isWeak: true },
  {
    kind: "score",
    all: ["mark"],
    beside: [...SUBJECT, ...AUTHOR, "unit", "done", "accomplished", "value", "content"],
  },
  { kind: "score", all: ["self"], beside: ["noun", "unit", "body", "state"], isWeak: true },
  { kind: "targetUnit", all: ["unit"], beside: ["measure", "amount", "indicator", "aim", "value"] },
  { kind: "targetUnit", all: ["measure"], isWeak: true },
  { kind: "targetOperator", all: ["sign"], beside: ["measure", "indicator", "aim", "value"] },
  { kind: "targetOperator", all: ["value", "class"], beside: ["indicator", "aim"] },
  { kind: "level1", all: ["class"], any: ["indicator", "judge"], beside: ["noun"], isWeak: true },
  { kind: "level1", all: ["class"], isWeak: true },
  { kind: "level2", all: ["subclass"], beside: ["indicator", "noun"], isWeak: true },
  { kind: "targetAdjusted", all: ["adjusted", "value"], beside: [...SUBJECT, "begin", "plan"] },
  { kind: "targetAdjusted", all: ["adjusted"], beside: [...SUBJECT, "plan"], isWeak: true },
  { kind: "target", all: ["plan", "done"], any: ["value", "amount"], beside: [...SUBJECT, "begin"] },
  { kind: "target", all: ["norm", "done"], any: ["value", "amount"], beside: SUBJECT },
  { kind: "target", all: ["plan", "done", "state"], beside: ["noun", "time", "begin"], isWeak: true },
  { kind: "actual", all: ["run", "state"], beside: [...SUBJECT, ...AUTHOR, "done"], isWeak: true },
  {
    kind: "actual",
    all: ["accomplished"],
    any: ["state", "content"],
    beside: [...SUBJECT, ...AUTHOR, "begin", "done", "link"],
    isWeak: true,
  },
  {
    kind: "actual",
    all: ["done"],
    any: ["state", "content"],
    beside: [...SUBJECT, ...AUTHOR, "begin", "link"],
    isWeak: true,
  },
  {
    kind: "actual",
    all: ["accomplished"],
    beside: [...SUBJECT, ...AUTHOR, "begin", "value", "amount", "unit", "done"],
  },
  {
    kind: "actual",
    all: ["done"],
    any: ["value", "amount"],
    beside: [...SUBJECT, ...AUTHOR, "begin", "unit"],
  },
  {
    kind: "target",
    all: ["value"],
    any: ["plan", "norm", "aim", "indicator", "begin", "judge"],
    beside: ["time", "noun", "level3", "body"],
  },
  { kind: "target", all: ["aim", "amount"], beside: ["plan", "time", "noun", "begin"] },
  { kind: "target", all: ["plan", "amount"], beside: ["time", "noun"], isWeak: true },
  { kind: "target", all: ["norm", "indicator"], beside: ["noun", "time"] },
  { kind: "target", all: ["time", "indicator"], beside: ["noun"], isWeak: true },
  { kind: "target", all: ["plan", "indicator"], beside: ["noun", "time", "begin"], isWeak: true },
  { kind: "name", all: ["level3"], beside: LEVEL },
  { kind: "name", all: ["indicator"], any: ["title", "content"], beside: ["noun", "judge", "self", "link"] },
  { kind: "name", all: ["indicator"], beside: ["judge", "self", "noun"], isWeak: true },
  { kind: "name", all: ["content"], any: ["judge", "noun"], isWeak: true },
  {
    kind: "target",
    all: ["aim"],
    beside: ["plan", "begin", "time", "indicator", "noun", "judge", "state", "content", "body"],
    isWeak: true,
  },
  { kind: "target", all: ["plan"], beside: ["time", "state", "noun", "content"], isWeak: true },
  { kind: "actual", all: ["done"], beside: ["time"], isWeak: true },
];

const SENSE_OF = new Map(
  Object.entries(VOCABULARY).flatMap(([sense, words]) =>
    words.map((word) => [word, sense as Sense] as const),
  ),
);
const BLOCK = new RegExp([...SENSE_OF.keys()].sort((a, b) => b.length - a.length).join("|"), "y");

/** The role that a header word names, block by block; `null` where a part of it is no block or no rule fits. */
export function roleOfWord(word: string): NamedRole | null {
  const senses = sensesOf(word);
  const rule = senses && RULES.find((candidate) => fits(candidate, senses));
  return rule ? { kind: rule.kind, isWeak: rule.isWeak ?? false } : null;
}

function sensesOf(word: string): ReadonlySet<Sense> | null {
  const senses = new Set<Sense>();
  BLOCK.lastIndex = 0;
  while (BLOCK.lastIndex < word.length) {
    const block = BLOCK.exec(word)?.[0];
    const sense = block === undefined ? undefined : SENSE_OF.get(block);
    if (!sense) return null;
    senses.add(sense);
  }
  return senses;
}

function fits({ all, any, beside = [] }: Rule, senses: ReadonlySet<Sense>): boolean {
  const allowed = [...all, ...(any ?? []), ...beside];
  return (
    all.every((sense) => senses.has(sense)) &&
    (any === undefined || any.some((sense) => senses.has(sense))) &&
    [...senses].every((sense) => allowed.includes(sense))
  );
}
