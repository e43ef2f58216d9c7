import type { Evidence } from "../../../core";
import { a1 } from "../../../core";
import { useStrings } from "../../pane-context";
import { unbroken } from "../../unbroken";
import * as surfaces from "../../surfaces.module.css";

/** Why the area was taken for a self-evaluation table. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const strings = useStrings();
  const words = strings.pane.reading;
  const reasons = evidence.map((one) =>
    strings.evidence.because(one, one.cell && a1(one.cell.row, one.cell.column)),
  );
  return (
    <section aria-label={words.evidence}>
      <h2 className={surfaces.heading}>{words.evidence}</h2>
      <ul className={surfaces.bullets}>
        {[...new Set(reasons)].map((reason) => (
          <li key={reason}>{unbroken(reason)}</li>
        ))}
      </ul>
    </section>
  );
}
