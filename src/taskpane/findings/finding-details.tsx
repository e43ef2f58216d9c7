import { Suspense, useState } from "react";
import { lazyPart } from "../frame/loading/lazy-part";
import type { Review } from "../../core";
import { checkOf } from "../../core";
import { usePane, useStrings } from "../pane-context";
import type { FindingLine } from "../session/finding-list";
import { draftPlan, fixPlan, sameKind } from "../session/plans";
import { Button } from "../frame/controls/button";
import { Disclosure } from "../frame/controls/disclosure";
import { findingFix, findingWhy } from "../../strings/findings";
import * as surfaces from "../surfaces.module.css";
import { unbroken } from "../unbroken";
import * as styles from "./finding-details.module.css";

const IgnoreForm = lazyPart(() => import("./ignore-form"));

/** 为什么 · 怎么改, what can be done about it here, and on demand where it is written. */
export function FindingDetails(props: {
  readonly line: FindingLine;
  readonly review: Review;
  readonly heading: "h3" | "h4";
}) {
  const { line, review, heading: Heading } = props;
  const strings = useStrings();
  const { pane, findings } = strings;
  const { check, table } = line.finding;
  const policy = table === null ? null : (review.tables[table]?.policy ?? null);
  return (
    <div className={styles.box}>
      <Heading className={styles.title}>{pane.findings.why}</Heading>
      {findingWhy(strings, check, policy).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {unbroken(sentence)}
        </p>
      ))}
      <Heading className={styles.title}>{pane.findings.how}</Heading>
      <p className={styles.text}>{unbroken(findingFix(findings, line.finding))}</p>
      {line.ignoredBecause === null ? (
        <OpenActions line={line} review={review} />
      ) : (
        <IgnoredActions line={line} />
      )}
      <Disclosure label={pane.findings.sources}>
        {() => (
          <ul className={styles.sources}>
            {checkOf(check).sources.map((source) => (
              <li key={`${source.document} ${source.article}`}>{findings.source(source)}</li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}

function OpenActions({ line, review }: { readonly line: FindingLine; readonly review: Review }) {
  const { session, actions } = usePane();
  const { pane, findings } = useStrings();
  const [isIgnoring, setIsIgnoring] = useState(false);
  const draft = draftPlan(session, line.finding, findings.draft);
  const fix = fixPlan(session, [line.finding]);
  const ofKind = fixPlan(session, sameKind(review, line.finding));
  return (
    <>
      <div className={styles.actions}>
        {draft ? (
          <Button
            size="small"
            onClick={() => void actions.write(draft, { purpose: "draft", ifChanged: "refuse" })}
          >
            {pane.findings.draft}
          </Button>
        ) : null}
        {fix ? (
          <Button
            size="small"
            onClick={() => void actions.write(fix, { purpose: "fixes", ifChanged: "refuse" })}
          >
            {pane.findings.fix}
          </Button>
        ) : null}
        {fix && ofKind && ofKind.ops.length > fix.ops.length ? (
          <Button
            size="small"
            onClick={() =>
              actions.open({ kind: "preview", of: { kind: "fixes", check: line.finding.check } })
            }
          >
            {pane.findings.fixAll(ofKind.ops.length)}
          </Button>
        ) : null}
        <Button size="small" aria-expanded={isIgnoring} onClick={() => setIsIgnoring(!isIgnoring)}>
          {pane.findings.ignore}
        </Button>
      </div>
      {draft ? <p className={surfaces.quiet}>{pane.findings.draftHint}</p> : null}
      {isIgnoring ? (
        <Suspense>
          <IgnoreForm finding={line.finding} onDone={() => setIsIgnoring(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function IgnoredActions({ line }: { readonly line: FindingLine }) {
  const { actions } = usePane();
  const { pane } = useStrings();
  return (
    <>
      <p className={styles.text}>{pane.findings.reason(line.ignoredBecause ?? "")}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void actions.bringBack(line.finding)}>
          {pane.findings.bringBack}
        </Button>
      </div>
    </>
  );
}
