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
import { kindsFound } from "../../session/table-line";
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
        <Found line={line} words={words} />
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

/** What is wrong with a table, errors beside warnings: 1 项须改 6 项建议. One that could not be scored is never without a word. */
function Found({ line, words: { overview } }: { readonly line: TableLine; readonly words: Words }) {
  const { counts, isUnscored } = line;
  const kinds = counts ? kindsFound(counts) : [];
  const mark = (severity: Severity | undefined, text: string) => (
    <span key={severity} className={styles.mark}>
      {severity ? <SeverityIcon severity={severity} /> : null}
      {text}
    </span>
  );
  if (counts === null) return mark(undefined, overview.checking);
  if (isUnscored || kinds.length === 0)
    return mark(kinds[0], isUnscored ? overview.unscored : overview.clean);
  return <>{kinds.map((kind) => mark(kind, overview.found[kind](counts[kind])))}</>;
}
