import type { Review, ScoredTable } from "../../core";
import { isOnHiddenSheet, isTouched, isUnscored, oncePer } from "../../core";
import type { RescoredNotice, ScoringSummary } from "./notice";
import { isWaiting, proposalsOf } from "./proposals";
import { isTicked } from "./ticked";
import type { ProposalChoices } from "./ticked";
import { shownReview } from "./scope";
import type { Session } from "./session";
import { countFindings } from "./table-line";

/** What came of scoring: how many scores would change, and over several tables a summary. */
export function rescoredNotice(session: Pick<Session, "review"> & ProposalChoices): RescoredNotice {
  const review = shownReview(session);
  if (!review) return { kind: "rescored", changed: 0, waiting: 0, findings: 0, unscored: [], summary: null };
  const tallies = talliesOf(review, session);
  const sumOf = (count: "changed" | "waiting") => tallies.reduce((sum, tally) => sum + tally[count], 0);
  return {
    kind: "rescored",
    changed: sumOf("changed"),
    waiting: sumOf("waiting"),
    findings: review.findings.length,
    unscored: unscoredSheets(review),
    summary: tallies.length > 1 ? summaryOf(review, tallies) : null,
  };
}

/** How many scores of a table would change, and how many are left alone unless ticked. */
interface Tally {
  readonly changed: number;
  readonly waiting: number;
}

/** The tallies of the tables of which anything is in scope. */
function talliesOf(review: Review, choices: ProposalChoices): readonly Tally[] {
  const { scope, ticks, formulaChoices } = choices;
  const chosen = new Set([...Object.keys(ticks), ...Object.keys(formulaChoices)].map(sheetOf));
  const isAsProposed = (scored: ScoredTable) =>
    scope === null && !chosen.has(scored.table.region.sheet) && !isOnHiddenSheet(review, scored);
  return review.tables.flatMap((scored, table) => {
    if (isAsProposed(scored)) return tallyAsProposed(scored);
    return isTouched(scope, scored) ? tallyOf(review, table, choices) : [];
  });
}

/** The sheet's id in the id of a cell. */
const sheetOf = (cell: string) => cell.slice(0, cell.lastIndexOf("!"));

function tallyOf(
  review: Pick<Review, "tables" | "workbook">,
  table: number,
  choices: ProposalChoices,
): Tally {
  const proposals = proposalsOf(review, table, choices);
  const unticked = proposals.filter((one) => !isTicked(choices, one));
  return { changed: proposals.length - unticked.length, waiting: unticked.filter(isWaiting).length };
}

const AS_PROPOSED: ProposalChoices = { scope: null, ticks: {}, formulaChoices: {} };

/** The tally of a table that is seen, and of which nothing was chosen: it takes no other table to tell. */
const tallyAsProposed = oncePer((scored: ScoredTable): Tally => {
  return tallyOf({ workbook: { sheets: [] }, tables: [scored] }, 0, AS_PROPOSED);
});

function summaryOf(review: Review, tallies: readonly Tally[]): ScoringSummary {
  return {
    tables: tallies.length,
    changing: tallies.filter(({ changed }) => changed > 0).length,
    counts: countFindings(review.findings),
  };
}

/** The sheets with a table of which no score was judged. */
function unscoredSheets({ tables }: Review): readonly string[] {
  const unscored = tables.filter((scored) => judged(scored).isNone);
  return [...new Set(unscored.map(({ table }) => table.region.sheetName))];
}

const judged = oncePer((scored: ScoredTable) => ({ isNone: isUnscored(scored) }));
