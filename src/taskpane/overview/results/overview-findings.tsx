import type { Review } from "../../../core";
import { ChecksOffLine } from "../../findings/checks-off-line";
import { FindingsView } from "../../findings/findings-view";
import { usePane, useStrings } from "../../pane-context";
import { unscoredTables } from "../../proposals/unscored-lines";
import * as surfaces from "../../surfaces.module.css";

/** Every finding of the workbook, in groups; where there is none, the heading says so and nothing follows. */
export default function OverviewFindings({ review }: { readonly review: Review }) {
  const { session } = usePane();
  const words = useStrings().pane;
  const count = review.findings.length;
  const isUnscored = count === 0 && unscoredTables(review, session.scope).length > 0;
  const found = isUnscored ? words.whole.noOtherFindings : words.whole.allFindings(count);
  const heading = review.isChecked ? found : words.overview.checking;
  const isListed = count + review.ignored.length > 0 || session.view.severity !== null;
  return (
    <section aria-label={heading}>
      <div className={surfaces.section}>
        <h2 className={surfaces.heading}>{heading}</h2>
      </div>
      <ChecksOffLine review={review} />
      {review.isChecked && isListed ? <FindingsView review={review} table={null} /> : null}
    </section>
  );
}
