import type { Review, ScoredTable } from "../../../core";
import { usePane, useStrings } from "../../pane-context";
import type { Proposal } from "../../session/proposals";
import type { ProposalChoices } from "../../session/ticked";
import { isWaiting, proposalsOf } from "../../session/proposals";
import { unjudgedScores } from "../../session/unjudged-scores";
import * as surfaces from "../../surfaces.module.css";
import { OfferSection } from "../../proposals/offer-section";
import { ProposalList } from "../../proposals/proposal-list";
import { TickAll } from "../../proposals/tick-all";
import { UnscoredLines, unscoredTables } from "../../proposals/unscored-lines";

/** Beyond this many changing tables the overview names the count alone; each table's page has its own. */
const SHOWN = 12;

/** A table for which there is anything to propose: what would change, and what could. */
export interface ProposingTable {
  readonly scored: ScoredTable;
  readonly changes: readonly Proposal[];
  readonly offers: readonly Proposal[];
}

/** The tables for which there is anything to propose. */
export function proposingTables(review: Review, choices: ProposalChoices): readonly ProposingTable[] {
  return review.tables
    .map((scored, table) => {
      const proposals = proposalsOf(review, table, choices);
      const changes = proposals.filter(({ offer }) => offer === null);
      return { scored, changes, offers: proposals.filter(({ offer }) => offer !== null) };
    })
    .filter(({ changes, offers }) => changes.length + offers.length > 0);
}

/** Every proposed change of the workbook, table by table, and after them what the user may change besides. */
export function OverviewProposals(props: {
  readonly review: Review;
  readonly tables: readonly ProposingTable[];
}) {
  const { table, whole: words } = useStrings().pane;
  const changing = props.tables.filter(({ changes }) => changes.length > 0);
  const offering = props.tables.filter(({ offers }) => offers.length > 0);
  const count = changing.reduce((sum, { changes }) => sum + changes.length, 0);
  const { scope } = usePane().session;
  const unscored = unscoredTables(props.review, scope);
  const isAnyWaiting = offering.some(({ offers }) => offers.some(isWaiting));
  const unjudged = props.review.tables.reduce((sum, scored) => sum + unjudgedScores(scope, scored), 0);
  const isNamed = props.review.tables.length > 1;
  return (
    <>
      <section aria-label={words.proposals(count)}>
        <div className={surfaces.section}>
          <h2 className={surfaces.heading}>{words.proposals(count)}</h2>
          {count === 0 && unscored.length === 0 ? (
            <p className={surfaces.quiet}>
              {isAnyWaiting ? table.nothingTicked : words.noProposals(unjudged)}
            </p>
          ) : null}
          <UnscoredLines review={props.review} tables={unscored} />
        </div>
        <TickAll proposals={changing.flatMap(({ changes }) => changes)} />
        <TableLists tables={changing} of="changes" isNamed={isNamed} />
      </section>
      <OfferSection offers={offering.flatMap(({ offers }) => offers)}>
        <TableLists tables={offering} of="offers" isNamed={isNamed} />
      </OfferSection>
    </>
  );
}

function TableLists(props: {
  readonly tables: readonly ProposingTable[];
  readonly of: "changes" | "offers";
  readonly isNamed: boolean;
}) {
  const { session } = usePane();
  const words = useStrings().pane.whole;
  const rest = props.tables.length - SHOWN;
  return (
    <>
      {props.tables.slice(0, SHOWN).map(({ scored: { table }, [props.of]: proposals }) => (
        <div key={table.region.id}>
          {props.isNamed ? <p className={surfaces.caption}>{table.region.sheetName}</p> : null}
          <ProposalList proposals={proposals} selected={session.selected} />
        </div>
      ))}
      {rest > 0 ? <p className={surfaces.footnote}>{words.moreTables(rest)}</p> : null}
    </>
  );
}
