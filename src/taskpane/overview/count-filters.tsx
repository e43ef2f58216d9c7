import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../core/index";
import { SeverityIcon } from "../findings/severity-icon";
import { usePane, useWords } from "../pane-context";
import { countFindings } from "../session/table-line";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px", paddingBottom: "2px" },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    padding: "1px 8px 1px 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];

/** 必须修改 4 · 建议修改 9 · 需核对 5: each a switch that narrows the lists. */
export function CountFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  const counts = countFindings(findings);
  const { severity } = session.view;
  return (
    <div className={styles.row} role="group" aria-label={words.overview.counts}>
      {SEVERITIES.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.count, severity === one && styles.chosen)}
          aria-pressed={severity === one}
          onClick={() => actions.narrow({ severity: severity === one ? null : one })}
        >
          <SeverityIcon severity={one} />
          {words.overview.severityCount(one, counts[one])}
        </button>
      ))}
    </div>
  );
}
