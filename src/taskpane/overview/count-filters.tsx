import { classes } from "../class-names";
import type { Review } from "../../core";
import { SeverityIcon } from "../findings/severity-icon";
import { usePane, useWords } from "../pane-context";
import { countFindings, SEVERITIES } from "../session/table-line";
import * as styles from "./count-filters.module.css";

/** 必须修改 4 · 建议修改 9 · 需核对 5: each a switch that narrows the lists. */
export function CountFilters({ review }: { readonly review: Review }) {
  const { session, actions } = usePane();
  const words = useWords();
  const counts = review.isChecked ? countFindings(review.findings) : null;
  const { severity } = session.view;
  return (
    <div className={styles.row} role="group" aria-label={words.overview.counts}>
      {SEVERITIES.map((one) => (
        <button
          key={one}
          type="button"
          className={classes(styles.count, severity === one && styles.chosen, !counts?.[one] && styles.none)}
          aria-pressed={severity === one}
          onClick={() => actions.narrow({ severity: severity === one ? null : one })}
        >
          <SeverityIcon severity={one} />
          {words.overview.severityCount(one, counts?.[one] ?? null)}
        </button>
      ))}
    </div>
  );
}
