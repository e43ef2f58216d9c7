import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { stepSentence, traceSentences } from "../../strings/trace";
import type { Strings } from "../../strings/index";
import { scoreText } from "../format-number";
import { Disclosure } from "../frame/disclosure";
import { usePane, useStrings } from "../pane-context";
import type { Proposal } from "../session/proposals";
import { isTicked } from "../session/proposals";
import { useSurfaces } from "../surfaces";
import { FormulaChoiceBox } from "./formula-choice-box";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    padding: "2px 12px 4px 4px",
    borderLeft: `3px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { minWidth: 0, paddingTop: "3px" },
  press: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "3px 4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflowWrap: "anywhere" },
  change: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  reason: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  more: { paddingLeft: "4px" },
  trace: {
    margin: "0 0 4px",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** One proposed score: tick box, old → new, the reason in a line, the calculation on demand. */
export function ProposalLine(props: { readonly proposal: Proposal; readonly isCurrent: boolean }) {
  const { proposal } = props;
  const { session, actions } = usePane();
  const strings = useStrings();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const name = proposalName(proposal, strings);
  const before = proposal.before || strings.pane.table.blank;
  const after = scoreText(proposal.after);
  const selectOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") actions.select(proposal.cell);
  };
  return (
    <li
      className={mergeClasses(styles.line, props.isCurrent && styles.current)}
      data-line={proposal.id}
      aria-current={props.isCurrent || undefined}
    >
      <Checkbox
        checked={proposal.isWritable && isTicked(session.ticks, proposal)}
        disabled={!proposal.isWritable}
        aria-label={strings.pane.table.tick(name, before, after)}
        onChange={(_, { checked }) => actions.tick(proposal.id, checked === true)}
        onKeyDown={selectOnEnter}
      />
      <div className={styles.body}>
        <button
          type="button"
          className={mergeClasses(surfaces.press, styles.press)}
          onClick={() => actions.select(proposal.cell)}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.change}>{changeText(proposal, strings)}</span>
          <span className={styles.reason}>{reasonText(proposal, strings)}</span>
        </button>
        <div className={styles.more}>
          {proposal.formula !== null && <FormulaChoiceBox proposal={proposal} />}
          <Disclosure label={strings.pane.table.calculation}>
            {() => (
              <ol className={styles.trace}>
                {traceSentences(strings.trace, proposal.trace).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            )}
          </Disclosure>
        </div>
      </div>
    </li>
  );
}

/** The total and the budget score have no indicator name of their own. */
export function proposalName(proposal: Proposal, { pane }: Strings): string {
  if (proposal.kind === "total") return pane.table.total;
  if (proposal.kind === "budget") return pane.table.budget;
  return proposal.name;
}

function changeText(proposal: Proposal, { pane }: Strings): string {
  const before = proposal.before || pane.table.blank;
  const after = scoreText(proposal.after);
  return proposal.isOffer
    ? `${before}（${pane.table.attainable(after)}）`
    : pane.overview.change(before, after);
}

/** Why in one line: the step that makes the number where the score was too high or blank, else what is amiss with it. */
function reasonText(proposal: Proposal, strings: Strings): string {
  const decision = strings.pane.table.decision[proposal.decision];
  if (proposal.kind === "total") return strings.pane.table.totalReason;
  const isComputed = proposal.decision === "lowered" || proposal.decision === "filled";
  const [step] = proposal.trace;
  return isComputed && step ? stepSentence(strings.trace, step) : decision;
}
