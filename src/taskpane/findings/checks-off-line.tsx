import type { Review } from "../../core";
import { CHECK_IDS } from "../../core";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";

/** How many checks are switched off, leading to where they are switched on again; nothing where all are on. */
export function ChecksOffLine({ review }: { readonly review: Review }) {
  const { actions } = usePane();
  const { whole } = useStrings().pane;
  const count = review.settings.disabledChecks.filter((check) => CHECK_IDS.includes(check)).length;
  if (count === 0) return null;
  return (
    <p className={surfaces.section}>
      <button type="button" className={surfaces.link} onClick={() => actions.open({ kind: "settings" })}>
        {whole.checksOff(count)}
      </button>
    </p>
  );
}
