import type { Review } from "../../core/index";
import { isTouched, isUnscored } from "../../core/index";
import type { RescoredNotice, ScoringSummary } from "./notice";
import { isTicked, isWaiting, proposalsOf } from "./proposals";
import type { Proposal, ProposalChoices } from "./proposals";
import { shownReview } from "./scope";
import type { Session } from "./session";
import { countFindings } from "./table-line";

/** What came of scoring: how many scores would change, and over several tables a summary. */
export function rescoredNotice(session: Pick<Session, "review"> & ProposalChoices): RescoredNotice {
  const review = shownReview(session);
  if (!review) return { kind: "rescored", changed: 0, waiting: 0, findings: 0, unscored: [], summary: null };
  const proposals = proposalsByTable(review, session);
  const changes = proposals.map((ones) => ones.filter((one) => isTicked(session, one)).length);
  return {
    kind: "rescored",
    changed: changes.reduce((sum, count) => sum + count, 0),
    waiting: proposals.flat().filter((one) => isWaiting(one) && !isTicked(session, one)).length,
    findings: review.findings.length,
    unscored: unscoredSheets(review),
    summary: changes.length > 1 ? summaryOf(review, changes) : null,
  };
}

/** The proposals of each table of which anything is in scope. */
function proposalsByTable(review: Review, choices: ProposalChoices): readonly (readonly Proposal[])[] {
  return review.tables.flatMap((scored, table) =>
    isTouched(choices.scope, scored) ? [proposalsOf(review, table, choices)] : [],
  );
}

function summaryOf(review: Review, changes: readonly number[]): ScoringSummary {
  return {
    tables: changes.length,
    changing: changes.filter((count) => count > 0).length,
    counts: countFindings(review.findings),
  };
}

/** The sheets with a table of which no score was judged. */
function unscoredSheets({ tables }: Review): readonly string[] {
  return [...new Set(tables.filter(isUnscored).map(({ table }) => table.region.sheetName))];
}
