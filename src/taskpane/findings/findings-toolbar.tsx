import { ArrowDownRegular } from "@fluentui/react-icons/headless/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/headless/svg/arrow-up";
import { useId } from "react";
import { classes } from "../class-names";
import { findingSentence } from "../../strings/findings";
import type { Strings } from "../../strings";
import { IconButton } from "../frame/controls/icon-button";
import { usePane, useStrings } from "../pane-context";
import type { FindingGroup, FindingLine, Standing } from "../session/finding-list";
import { neighbour } from "../session/finding-list";
import type { FindingFilter } from "../session/session";
import * as surfaces from "../surfaces.module.css";
import * as styles from "./findings-toolbar.module.css";

/** Which kind is shown, where in the list we are, and the steps to the next finding. */
export function FindingsToolbar(props: {
  readonly groups: readonly FindingGroup[];
  readonly lines: readonly FindingLine[];
  readonly standing: Standing | null;
  readonly onGoTo: (line: FindingLine) => void;
}) {
  const { session, actions } = usePane();
  const { findings, pane: words } = useStrings();
  const id = useId();
  const { lines, standing } = props;
  const { severity } = session.view;
  const current = lines.find((line) => line.id === standing?.id);
  const at = lines.findIndex((line) => line.id === standing?.id);
  const previous = neighbour(lines, standing, -1);
  const next = neighbour(lines, standing, 1);
  return (
    <div className={styles.bar}>
      <label htmlFor={id} className={surfaces.hidden}>
        {words.findings.filter}
      </label>
      <div className={styles.filter}>
        <select
          id={id}
          className={surfaces.select}
          value={severity ?? "all"}
          onChange={(event) => actions.narrow({ severity: severityOf(event.target.value) })}
        >
          <option value="all">{words.findings.all}</option>
          {withChosen(props.groups, severity).map(({ kind, lines: { length } }) => (
            <option key={kind} value={kind}>
              {words.findings.group(kind, length)}
            </option>
          ))}
        </select>
      </div>
      <span className={classes(surfaces.quiet, styles.position)} role="status">
        {at < 0 ? "" : words.findings.position(at + 1, lines.length)}
        {current ? <span className={surfaces.hidden}>{spoken(current, findings)}</span> : null}
      </span>
      <IconButton
        label={words.findings.previous}
        icon={<ArrowUpRegular />}
        disabledFocusable={!previous}
        onClick={() => previous && props.onGoTo(previous)}
      />
      <IconButton
        label={words.findings.next}
        icon={<ArrowDownRegular />}
        disabledFocusable={!next}
        onClick={() => next && props.onGoTo(next)}
      />
    </div>
  );
}

/** Who steps through the list with 下一条 stays on that button, and hears here what stands at the new place. */
function spoken({ address, finding }: FindingLine, strings: Strings["findings"]): string {
  return `${address} ${findingSentence(strings, finding)}`;
}

/** The chosen kind can still be seen to be chosen when its last finding has gone. */
function withChosen(groups: readonly FindingGroup[], chosen: FindingFilter | null): readonly FindingGroup[] {
  if (chosen === null || groups.some(({ kind }) => kind === chosen)) return groups;
  return [...groups, { kind: chosen, lines: [] }];
}

function severityOf(value: string): FindingFilter | null {
  return value === "all" ? null : (value as FindingFilter);
}
