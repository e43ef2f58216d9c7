import type { Review } from "../../core/index";
import { isTouched, isUnscored } from "../../core/index";
import type { RescoredNotice, ScoringSummary } from "./notice";
import { isTicked, proposalsOf } from "./proposals";
import type { ProposalChoices } from "./proposals";
import { shownReview } from "./scope";
import type { Session } from "./session";
import { countFindings } from "./table-line";

/** What came of scoring: how many scores would change, and over several tables a summary. */
export function rescoredNotice(session: Pick<Session, "review"> & ProposalChoices): RescoredNotice {
  const review = shownReview(session);
  if (!review) return { kind: "rescored", changed: 0, findings: 0, unscored: [], summary: null };
  const changes = changesByTable(review, session);
  return {
    kind: "rescored",
    changed: changes.reduce((sum, count) => sum + count, 0),
    findings: review.findings.length,
    unscored: unscoredSheets(review),
    summary: changes.length > 1 ? summaryOf(review, changes) : null,
  };
}

/** How many scores would change, for each table of which anything is in scope. */
function changesByTable(review: Review, choices: ProposalChoices): readonly number[] {
  return review.tables.flatMap((scored, table) => {
    if (!isTouched(choices.scope, scored)) return [];
    return proposalsOf(review, table, choices).filter((one) => isTicked(choices, one)).length;
  });
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
