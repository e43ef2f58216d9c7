import type { ReportWords, ScoredTable, Sourced } from "../core/index";
import { findingFix, findingSentence } from "./findings";
import { problemSentence } from "./problems";
import type { Strings } from "./strings";

/** All words that a report needs, in one language. */
export function reportWords(strings: Strings): ReportWords {
  const { findings, policies, report } = strings;
  return {
    ...report,
    unscored: {
      ...report.unscored,
      why: (problem) => (problem ? problemSentence(strings.problems, problem) : strings.pane.whole.unjudged),
    },
    checkOff: (check) => ({
      title: findings.checks[check].title,
      why: findings.checks[check].why,
      state: report.checkOff,
    }),
    severity: {
      error: findings.severities.error.name,
      warning: findings.severities.warning.name,
      review: findings.severities.review.name,
    },
    check: (finding) => ({
      title: findings.checks[finding.check].title,
      sentence: findingSentence(findings, finding),
      fix: findingFix(findings, finding),
    }),
    policy: (scored) => ({
      name: policies.names[scored.policy.id],
      because: becauseOf(strings, scored),
      sources: sourcesOf(strings, scored),
    }),
  };
}

function becauseOf({ policies }: Strings, { policyFrom, policyEvidence }: ScoredTable): string {
  if (policyFrom === "inferred") return policies.because.inferred(policyEvidence ?? "");
  return policies.because[policyFrom];
}

/** Each source of the policy once. */
function sourcesOf({ findings, report }: Strings, { policy }: ScoredTable): string {
  const fields = Object.values(policy).filter(isSourced);
  return [...new Set(fields.map(({ source }) => findings.source(source)))].join(report.separator);
}

function isSourced(field: unknown): field is Sourced<unknown> {
  return typeof field === "object" && field !== null && "source" in field;
}
