import type { Review, ScoredTable } from "../../core";
import { isUnscored } from "../../core";
import { usePane, useStrings } from "../pane-context";
import { keptScores } from "../session/kept-scores";
import { isWaiting, proposalsOf } from "../session/proposals";
import { unjudgedScores } from "../session/unjudged-scores";
import * as surfaces from "../surfaces.module.css";
import { OfferSection } from "../proposals/offer-section";
import { ProposalList } from "../proposals/proposal-list";
import { TickAll } from "../proposals/tick-all";
import { UnscoredLines } from "../proposals/unscored-lines";

/** 得分: what would change, ticked; what could change, not ticked; how many stay. */
export function ScoresTab({ review, table }: { readonly review: Review; readonly table: number }) {
  const { session } = usePane();
  const words = useStrings().pane;
  const scored = review.tables[table];
  const proposals = proposalsOf(review, table, session);
  const changes = proposals.filter(({ offer }) => offer === null);
  const offers = proposals.filter(({ offer }) => offer !== null);
  return (
    <>
      {scored && !hasScoreColumn(scored) ? (
        <p className={surfaces.section}>{words.table.noScoreColumn}</p>
      ) : null}
      {changes.length === 0 ? (
        <NothingToChange review={review} scored={scored} isWaiting={offers.some(isWaiting)} />
      ) : (
        <>
          <TickAll proposals={changes} />
          <ProposalList proposals={changes} selected={session.selected} />
        </>
      )}
      <OfferSection offers={offers}>
        <ProposalList proposals={offers} selected={session.selected} />
      </OfferSection>
      {scored && proposals.length > 0 ? (
        <p className={surfaces.footnote}>
          {words.table.unchanged(keptScores(session.scope, scored, proposals))}
        </p>
      ) : null}
    </>
  );
}

/** Of scores that could not be judged, some or all, nobody may say that they are right. */
function NothingToChange(props: {
  readonly review: Review;
  readonly scored: ScoredTable | undefined;
  readonly isWaiting: boolean;
}) {
  const { table } = useStrings().pane;
  const { scope } = usePane().session;
  const { review, scored } = props;
  const unjudged = scored ? unjudgedScores(scope, scored) : 0;
  return (
    <div className={surfaces.section}>
      {scored && isUnscored(scored) ? (
        <UnscoredLines review={review} tables={[scored]} />
      ) : (
        <p className={surfaces.text}>
          {props.isWaiting ? table.nothingTicked : table.nothingToChange(unjudged)}
        </p>
      )}
    </div>
  );
}

function hasScoreColumn(scored: ScoredTable): boolean {
  return scored.table.region.columns.some(({ role }) => role === "score");
}
