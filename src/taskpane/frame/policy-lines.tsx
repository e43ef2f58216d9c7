import type { ScoringPolicy } from "../../core";
import { policyLines } from "../../strings/policies";
import { useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { unbroken } from "../unbroken";
import { Disclosure } from "./controls/disclosure";

interface PolicyLinesProps {
  /** What the button says. */
  readonly label: string;
  readonly policy: ScoringPolicy;
}

/** Every choice of a policy with its source and how certain that is, behind a button. */
export function PolicyLines({ label: title, policy }: PolicyLinesProps) {
  const { policies, findings, pane } = useStrings();
  return (
    <Disclosure label={title}>
      {() => (
        <dl className={surfaces.terms}>
          {policyLines(policies, policy).map(({ field, label, value, source }) => (
            <div key={field}>
              <dt>{unbroken(pane.reading.policyLine(label, value))}</dt>
              <dd>{unbroken(findings.source(source))}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}
