import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import type { Severity } from "../../core/index";
import type { PaneStrings } from "../../strings/index";
import { SeverityIcon } from "../findings/severity-icon";
import { usePane, useWords } from "../pane-context";
import { totalText } from "../session/total-text";
import type { TableLine } from "../session/table-line";
import { useSurfaces } from "../surfaces";

const useStyles = makeStyles({
  line: { padding: "8px 12px" },
  project: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  total: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
  mark: { display: "inline-flex", alignItems: "center", gap: "3px", whiteSpace: "nowrap" },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  written: { color: tokens.colorPaletteGreenForeground1 },
});

const STATE_ICONS = { latest: CheckmarkRegular, stale: ClockRegular, written: CheckmarkCircleRegular };

/** One table in the overview; pressing it opens its page. */
export function TableLineItem({ line }: { readonly line: TableLine }) {
  const { actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const Icon = STATE_ICONS[line.state];
  return (
    <button
      type="button"
      data-line={line.id}
      className={mergeClasses(surfaces.press, surfaces.divider, styles.line)}
      onClick={() => actions.open({ kind: "table", table: line.id, tab: "scores" })}
    >
      <span className={styles.project}>{line.project || words.overview.unnamed}</span>
      <span className={styles.facts}>
        <span className={styles.total}>{totalText(line, words)}</span>
        <Gravest line={line} words={words} />
        <span
          className={mergeClasses(styles.mark, line.state === "latest" ? undefined : styles[line.state])}
          title={line.state === "stale" ? words.states.staleHint : undefined}
        >
          <Icon aria-hidden="true" />
          {words.states[line.state]}
        </span>
      </span>
    </button>
  );
}

/** The gravest findings of a table in a word: 6 项须改. */
function Gravest({ line, words }: { readonly line: TableLine; readonly words: PaneStrings }) {
  const styles = useStyles();
  const texts: Readonly<Record<Severity, (count: number) => string>> = {
    error: words.overview.toFix,
    warning: words.overview.toImprove,
    review: words.overview.toVerify,
  };
  const severity = (["error", "warning", "review"] as const).find((one) => line.counts[one] > 0);
  return (
    <span className={styles.mark}>
      {severity ? <SeverityIcon severity={severity} /> : null}
      {severity ? texts[severity](line.counts[severity]) : words.overview.clean}
    </span>
  );
}
