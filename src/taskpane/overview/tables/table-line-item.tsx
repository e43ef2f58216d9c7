import { memo } from "react";
import { CheckmarkRegular } from "@fluentui/react-icons/headless/svg/checkmark";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/headless/svg/clock";
import { classes } from "../../class-names";
import type { Severity } from "../../../core";
import type { StartStrings } from "../../../strings";
import { SeverityIcon } from "../../findings/severity-icon";
import type { Page } from "../../session/session";
import { totalText } from "../../session/total-text";
import type { TableLine } from "../../session/table-line";
import { gravest } from "../../session/table-line";
import * as surfaces from "../../surfaces.module.css";
import * as styles from "./table-line-item.module.css";

type Words = StartStrings["pane"];

const STATES = {
  latest: [CheckmarkRegular, undefined],
  stale: [ClockRegular, styles.stale],
  written: [CheckmarkCircleRegular, styles.written],
} as const;

/** One table in the overview; pressing it opens its page. Drawn again only when the table itself has changed. */
export const TableLineItem = memo(function TableLineItem(props: {
  readonly line: TableLine;
  readonly words: Words;
  readonly onOpen: (page: Page) => void;
}) {
  const { line, words } = props;
  const [Icon, color] = STATES[line.state];
  return (
    <button
      type="button"
      data-line={line.id}
      className={classes(surfaces.press, surfaces.divider, styles.line)}
      onClick={() => props.onOpen({ kind: "table", table: line.id, tab: "scores" })}
    >
      <span className={styles.project}>{line.project || words.overview.unnamed(line.sheetName)}</span>
      <span className={styles.facts}>
        <span className={styles.total}>{totalText(line, words)}</span>
        {line.isHidden && <span className={styles.mark}>{words.overview.hidden}</span>}
        <Gravest line={line} words={words} />
        <span
          className={classes(styles.mark, color)}
          title={line.state === "stale" ? words.states.staleHint : undefined}
        >
          <Icon aria-hidden="true" />
          {words.states[line.state]}
        </span>
      </span>
    </button>
  );
});

/** The gravest findings of a table in a word: 6 项须改. One that could not be scored is never without a word. */
function Gravest({ line, words }: { readonly line: TableLine; readonly words: Words }) {
  const texts: Readonly<Record<Severity, (count: number) => string>> = {
    error: words.overview.toFix,
    warning: words.overview.toImprove,
    review: words.overview.toVerify,
  };
  const { counts } = line;
  if (counts === null) return <span className={styles.mark}>{words.overview.checking}</span>;
  const severity = gravest(counts);
  return (
    <span className={styles.mark}>
      {severity ? <SeverityIcon severity={severity} /> : null}
      {line.isUnscored
        ? words.overview.unscored
        : severity
          ? texts[severity](counts[severity])
          : words.overview.clean}
    </span>
  );
}
