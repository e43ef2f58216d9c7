import { CheckmarkCircleRegular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { useMemo } from "react";
import type { Review } from "../../../core";
import { usePane, useStrings } from "../../pane-context";
import { ChecksOffLine } from "../../findings/checks-off-line";
import { unscoredTables } from "../../proposals/unscored-lines";
import type { Session } from "../../session/session";
import * as surfaces from "../../surfaces.module.css";
import OverviewFindings from "./overview-findings";
import { OverviewProposals, proposingTables } from "./overview-proposals";
import * as styles from "./overview-results.module.css";

/** What scoring and checking brought for the whole workbook; when that is nothing, one line that says so. */
export default function OverviewResults({ review }: { readonly review: Review }) {
  const { session } = usePane();
  const { hasScored, ticks, formulaChoices, scope, view } = session;
  const tables = useMemo(
    () => proposingTables(review, { ticks, formulaChoices, scope }),
    [review, ticks, formulaChoices, scope],
  );
  if (!hasScored && view.severity === null) return <ChecksOffLine review={review} />;
  if (tables.length === 0 && isClean(review, session)) return <AllClean review={review} />;
  return (
    <>
      {hasScored ? <OverviewProposals review={review} tables={tables} /> : null}
      <OverviewFindings review={review} />
    </>
  );
}

/** Only of a whole workbook that was scored and checked throughout can be said that nothing is left to do. */
function isClean(review: Review, { hasScored, scope }: Session): boolean {
  const isThorough =
    hasScored && scope === null && review.isChecked && unscoredTables(review, null).length === 0;
  return isThorough && review.findings.length + review.ignored.length === 0;
}

function AllClean({ review }: { readonly review: Review }) {
  const words = useStrings().pane.whole;
  return (
    <>
      <p className={styles.clean}>
        <CheckmarkCircleRegular className={surfaces.good} fontSize={20} aria-hidden="true" />
        {words.allClean}
      </p>
      <ChecksOffLine review={review} />
    </>
  );
}
