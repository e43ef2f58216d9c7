import type { Review } from "../../core/index";
import { FindingsView } from "../findings/findings-view";
import { useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";

/** Every finding of the workbook, in groups. */
export default function OverviewFindings({ review }: { readonly review: Review }) {
  const words = useStrings().pane;
  const count = review.findings.length;
  return (
    <section aria-label={words.whole.allFindings(count)}>
      <div className={surfaces.section}>
        <h2 className={surfaces.heading}>{words.whole.allFindings(count)}</h2>
      </div>
      <FindingsView review={review} table={null} />
    </section>
  );
}
