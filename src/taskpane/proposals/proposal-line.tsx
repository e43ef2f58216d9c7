import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useId, useRef } from "react";
import { classes } from "../class-names";
import { stepSentence, traceSentences } from "../../strings/trace";
import type { Strings } from "../../strings";
import { scoreText } from "../format-number";
import { Disclosure } from "../frame/controls/disclosure";
import { usePane, useStrings } from "../pane-context";
import type { Proposal } from "../session/proposals";
import { isTicked } from "../session/ticked";
import * as surfaces from "../surfaces.module.css";
import { FormulaChoiceBox } from "./formula-choice-box";
import { unbroken } from "../unbroken";
import * as styles from "./proposal-line.module.css";

/** One proposed score: tick box, old → new, the reason in a line, the calculation on demand. */
export function ProposalLine(props: { readonly proposal: Proposal; readonly isCurrent: boolean }) {
  const { proposal } = props;
  const { session, actions } = usePane();
  const strings = useStrings();
  const name = proposalName(proposal, strings);
  const before = proposal.before || strings.pane.overview.blank;
  const isRounded = session.formulaChoices[proposal.id] === "round";
  const after = scoreText((isRounded && proposal.rounded) || proposal.after);
  const id = useId();
  const line = useInSight(props.isCurrent);
  const selectOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") actions.select(proposal.cell);
  };
  return (
    <li
      ref={line}
      className={classes(surfaces.line, styles.line, props.isCurrent && surfaces.current)}
      data-line={proposal.id}
      aria-current={props.isCurrent || undefined}
    >
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={proposal.isWritable && isTicked(session, proposal)}
          disabled={!proposal.isWritable}
          aria-label={strings.pane.table.tick(name, before, after)}
          onChange={({ target }) => {
            actions.tick(proposal.id, target.checked);
            if (proposal.formula !== null)
              actions.chooseFormula(proposal.id, target.checked ? "replace" : "keep");
          }}
          onKeyDown={selectOnEnter}
        />
      </label>
      <div className={styles.body}>
        <button
          type="button"
          className={classes(surfaces.press, styles.press)}
          onClick={() => actions.select(proposal.cell)}
        >
          <span id={id} className={styles.name}>
            {name}
          </span>
          <span className={styles.change}>{changeText(proposal, after, strings)}</span>
          <span className={styles.reason}>{unbroken(reasonText(proposal, strings))}</span>
        </button>
        <div className={styles.more}>
          {proposal.formula !== null && <FormulaChoiceBox proposal={proposal} />}
          <Disclosure label={strings.pane.table.calculation} describedBy={id}>
            {() => (
              <ol className={styles.trace}>
                {traceSentences(strings.trace, proposal.trace).map((sentence) => (
                  <li key={sentence}>{unbroken(sentence)}</li>
                ))}
              </ol>
            )}
          </Disclosure>
        </div>
      </div>
    </li>
  );
}

/** The line of the cell that is selected in the sheet comes to sight. */
function useInSight(isCurrent: boolean): RefObject<HTMLLIElement> {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView?.({ block: "nearest" });
  }, [isCurrent]);
  return line;
}

/** The total and the budget score have no indicator name of their own. */
function proposalName(proposal: Proposal, { pane }: Strings): string {
  if (proposal.kind === "total") return pane.table.total;
  if (proposal.kind === "budget") return pane.table.budget;
  return proposal.name;
}

function changeText(proposal: Proposal, after: string, { pane }: Strings): string {
  const before = proposal.before || pane.overview.blank;
  return proposal.offer === "explained"
    ? pane.table.offer(before, after)
    : pane.overview.change(before, after);
}

/** Why in one line: the step that makes the number where the score was too high or blank, else what is amiss with it. */
function reasonText(proposal: Proposal, strings: Strings): string {
  const decision = strings.pane.table.decision[proposal.decision];
  if (proposal.kind === "total") return totalReason(proposal, strings);
  const isComputed = proposal.decision === "lowered" || proposal.decision === "filled";
  const [step] = proposal.trace;
  return isComputed && step ? stepSentence(strings.trace, step) : decision;
}

/** The sum, and what the policy makes of it. Of a table that is only partly in scope the total is offered; the line says so. */
function totalReason({ offer, trace }: Proposal, { pane, trace: words }: Strings): string {
  if (offer === "part") return pane.scope.totalHint;
  const [, ...adjustments] = trace;
  return [pane.table.totalReason, ...adjustments.map((step) => stepSentence(words, step))].join("；");
}
