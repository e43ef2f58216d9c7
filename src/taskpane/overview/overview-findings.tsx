import type { Review } from "../../core/index";
import { FindingsView } from "../findings/findings-view";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";

/** Every finding of the workbook, in groups; where there is none, the heading says so and nothing follows. */
export default function OverviewFindings({ review }: { readonly review: Review }) {
  const { session } = usePane();
  const words = useStrings().pane;
  const count = review.findings.length;
  const heading = review.isChecked ? words.whole.allFindings(count) : words.overview.checking;
  const isListed = count + review.ignored.length > 0 || session.view.severity !== null;
  return (
    <section aria-label={heading}>
      <div className={surfaces.section}>
        <h2 className={surfaces.heading}>{heading}</h2>
      </div>
      {review.isChecked && isListed ? <FindingsView review={review} table={null} /> : null}
    </section>
  );
}
