import { EyeOffRegular } from "@fluentui/react-icons/headless/svg/eye-off";
import { useMemo, useState } from "react";
import type { Review } from "../../core";
import { isUnscored } from "../../core";
import { usePane, useStrings } from "../pane-context";
import type { FindingGroup, FindingLine, Standing } from "../session/finding-list";
import { findingGroups, shownGroups } from "../session/finding-list";
import * as surfaces from "../surfaces.module.css";
import { UnscoredLines } from "../proposals/unscored-lines";
import { ChecksOffLine } from "./checks-off-line";
import { FindingItem } from "./finding-item";
import { FindingsToolbar } from "./findings-toolbar";
import { SeverityIcon } from "./severity-icon";
import * as styles from "./findings-view.module.css";

/** A group of the whole workbook is cut here until somebody asks for the rest. */
const SHOWN_AT_FIRST = 50;

/** Findings in groups, with 上一条 and 下一条; of one table, or of the workbook where `table` is `null`. */
export function FindingsView(props: { readonly review: Review; readonly table: number | null }) {
  const { review, table } = props;
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const [standing, setStanding] = useState<Standing | null>(null);
  const groups = useMemo(() => findingGroups(review, table), [review, table]);
  const { severity } = session.view;
  const shown = useMemo(() => shownGroups(groups, severity), [groups, severity]);
  const lines = useMemo(() => shown.flatMap((group) => group.lines), [shown]);

  const goTo = (line: FindingLine) => {
    setStanding({ id: line.id, place: lines.indexOf(line) });
    const [cell] = line.finding.cells;
    if (cell) actions.select(cell);
  };

  if (!review.isChecked) return <p className={surfaces.section}>{words.overview.checking}</p>;
  if (groups.length === 0) return <NoFindings review={review} table={table} />;
  return (
    <div data-findings data-lines>
      {table === null ? null : <ChecksOffLine review={review} />}
      <FindingsToolbar groups={groups} lines={lines} standing={standing} onGoTo={goTo} />
      {lines.length === 0 ? (
        <p className={surfaces.section}>
          {severity === null ? words.findings.none : words.findings.noneOfKind}
        </p>
      ) : null}
      {shown.map((group) => (
        <GroupList
          key={group.kind}
          group={group}
          review={review}
          opened={standing?.id ?? null}
          isWorkbook={table === null}
          onToggle={(line) => (line.id === standing?.id ? setStanding(null) : goTo(line))}
        />
      ))}
    </div>
  );
}

/** Of a table that could not be scored it is not said that it is without fault. */
function NoFindings({ review, table }: { readonly review: Review; readonly table: number | null }) {
  const words = useStrings().pane;
  const unscored = review.tables.filter((scored, at) => at === table && isUnscored(scored));
  return (
    <>
      <div className={surfaces.section}>
        <UnscoredLines review={review} tables={unscored} />
        <p className={surfaces.text}>
          {unscored.length > 0 ? words.whole.noOtherFindings : words.findings.none}
        </p>
      </div>
      {table === null ? null : <ChecksOffLine review={review} />}
    </>
  );
}

function GroupIcon({ kind }: Pick<FindingGroup, "kind">) {
  return kind === "ignored" ? (
    <EyeOffRegular fontSize={16} aria-hidden="true" />
  ) : (
    <SeverityIcon severity={kind} />
  );
}

function GroupList(props: {
  readonly group: FindingGroup;
  readonly review: Review;
  readonly opened: string | null;
  readonly isWorkbook: boolean;
  readonly onToggle: (line: FindingLine) => void;
}) {
  const { group, opened } = props;
  const words = useStrings().pane;
  const [isWhole, setIsWhole] = useState(false);
  const isOpenedFar = group.lines.findIndex(({ id }) => id === opened) >= SHOWN_AT_FIRST;
  const shown = isWhole || isOpenedFar ? group.lines : group.lines.slice(0, SHOWN_AT_FIRST);
  const heading = words.findings.group(group.kind, group.lines.length);
  const Heading = props.isWorkbook ? "h3" : "h2";
  return (
    <section aria-label={heading}>
      <Heading className={styles.heading}>
        <GroupIcon kind={group.kind} />
        {heading}
      </Heading>
      <ul className={surfaces.list}>
        {shown.map((line) => (
          <FindingItem
            key={line.id}
            line={line}
            review={props.review}
            isOpen={line.id === opened}
            isWorkbook={props.isWorkbook}
            onToggle={() => props.onToggle(line)}
          />
        ))}
      </ul>
      {shown.length < group.lines.length ? (
        <button type="button" className={surfaces.link} onClick={() => setIsWhole(true)}>
          {words.whole.showAll(group.lines.length)}
        </button>
      ) : null}
    </section>
  );
}
