import { cellId, createReviewer, DEFAULT_SETTINGS, scoreProposals } from "../../../src/core";
import type { Review, Scope, SheetSnapshot } from "../../../src/core";
import type { ProposalChoices } from "../../../src/taskpane/session/ticked";
import { isWaiting, proposalsOf } from "../../../src/taskpane/session/proposals";
import { isTicked } from "../../../src/taskpane/session/ticked";
import { rescoredNotice } from "../../../src/taskpane/session/scoring-summary";
import { generateTables, workbookOf } from "../../bench/form-workbook";

/*
 * What is said of all tables is counted table by table and kept with each: it is what their proposals come to, one by one, whatever was
 * chosen, narrowed, hidden or edited since.
 */

const { sheets } = workbookOf(generateTables(5, 6));
const reviewer = createReviewer(null);
const reviewOf = (some: readonly SheetSnapshot[]): Review =>
  reviewer.review({ sheets: some }, DEFAULT_SETTINGS);
const review = reviewOf(sheets);
const NOTHING: ProposalChoices = { scope: null, ticks: {}, formulaChoices: {} };
const changing = review.tables.findIndex((_, table) => scoreProposals(review, table).length > 1);
const [first, second] = scoreProposals(review, changing).map(({ cell }) => cellId(cell));
const hidden = reviewOf(
  sheets.map((sheet, at) => (at === changing ? { ...sheet, visibility: "hidden" } : sheet)),
);
const scope: Scope = { sheet: sheets[changing]!.id, areas: [{ top: 0, bottom: 11, left: 0, right: 20 }] };

const byProposals = (of: Review, choices: ProposalChoices) => {
  const lists = of.tables.map((_, table) => proposalsOf(of, table, choices));
  const counts = lists.map((list) => list.filter((one) => isTicked(choices, one)).length);
  return {
    changed: counts.reduce((sum, count) => sum + count, 0),
    waiting: lists.flat().filter((one) => isWaiting(one) && !isTicked(choices, one)).length,
    changing: counts.filter((count) => count > 0).length,
  };
};

test("the tables at hand have something to change", () => {
  expect(byProposals(review, NOTHING).changed).toBeGreaterThan(1);
  expect(first).not.toBe(second);
});

test.each<[string, Review, ProposalChoices]>([
  ["nothing chosen", review, NOTHING],
  ["a score unticked", review, { ...NOTHING, ticks: { [first!]: false } }],
  ["all but one unticked", review, { ...NOTHING, ticks: { [second!]: false } }],
  ["a formula chosen", review, { ...NOTHING, formulaChoices: { [first!]: "replace" } }],
  ["a table hidden", hidden, NOTHING],
  ["a hidden score ticked", hidden, { ...NOTHING, ticks: { [first!]: true } }],
  ["rows selected", review, { ...NOTHING, scope }],
  ["nothing chosen any more", review, NOTHING],
])("%s", (_, of, choices) => {
  const { changed, waiting, summary } = rescoredNotice({ review: of, ...choices });
  const counts = byProposals(of, choices);
  expect({ changed, waiting }).toEqual({ changed: counts.changed, waiting: counts.waiting });
  if (choices.scope === null) expect(summary?.changing).toBe(counts.changing);
});
