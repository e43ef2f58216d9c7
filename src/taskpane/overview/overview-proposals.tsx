import { useMemo } from "react";
import type { Review } from "../../core/index";
import { usePane, useStrings } from "../pane-context";
import type { ProposalChoices } from "../session/proposals";
import { proposalsOf } from "../session/proposals";
import * as surfaces from "../surfaces.module.css";
import { ProposalList } from "../table/proposal-list";

/** Beyond this many changing tables the overview names the count alone; each table's page has its own. */
const SHOWN = 12;

/** Every proposed change of the workbook, table by table. */
export default function OverviewProposals({ review }: { readonly review: Review }) {
  const { session } = usePane();
  const words = useStrings().pane;
  const { ticks, scope } = session;
  const changing = useMemo(() => changingTables(review, { ticks, scope }), [review, ticks, scope]);
  const count = changing.reduce(
    (sum, { proposals }) => sum + proposals.filter((one) => !one.isOffer).length,
    0,
  );
  return (
    <section aria-label={words.whole.proposals(count)}>
      <div className={surfaces.section}>
        <h2 className={surfaces.heading}>{words.whole.proposals(count)}</h2>
        {count === 0 ? <p className={surfaces.quiet}>{words.whole.noProposals}</p> : null}
      </div>
      {changing.slice(0, SHOWN).map(({ scored, proposals }) => (
        <div key={scored.table.region.id}>
          {review.tables.length > 1 ? (
            <p className={surfaces.caption}>{scored.table.region.sheetName}</p>
          ) : null}
          <ProposalList proposals={proposals} selected={session.selected} />
        </div>
      ))}
    </section>
  );
}

/** The tables for which there is anything to propose. */
function changingTables(review: Review, choices: ProposalChoices) {
  return review.tables
    .map((scored, table) => ({ scored, proposals: proposalsOf(review, table, choices) }))
    .filter(({ proposals }) => proposals.length > 0);
}
