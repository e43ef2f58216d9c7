import type { FindingStrings } from "../findings";
import { draft } from "./findings/draft";
import { arithmetic } from "./findings/arithmetic";
import { facts } from "./findings/facts";
import { form } from "./findings/form";
import { quality } from "./findings/quality";
import { source } from "./findings/source";

/** All words about findings. */
export const findings: FindingStrings = {
  checks: { ...arithmetic, ...facts, ...quality, ...form },
  severities: {
    error: {
      name: "Must fix",
      meaning: "Contradicts the rule or the table's own numbers; it would be sent back.",
    },
    warning: { name: "Should fix", meaning: "Most places ask for it; local practice differs." },
    review: { name: "Check by hand", meaning: "The table alone cannot tell; compare it with the records." },
  },
  groups: {
    arithmetic: "Arithmetic",
    facts: "Scores and facts",
    quality: "Quality of indicators",
    form: "Form and other tables",
  },
  draft,
  byPolicy: (label, value) => `The policy on “${label}”: ${value}.`,
  source,
};
