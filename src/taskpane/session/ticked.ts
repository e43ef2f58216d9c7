import type { CellRef, Decimal, NumberCell, Review, ScoredTable, ScoreProposal } from "../../core";
import {
  cellId,
  cellIn,
  hasScores,
  isOnHiddenSheet,
  isSummedUp,
  isWholeInScope,
  scoreProposals,
  totalAfter,
} from "../../core";
import type { Session } from "./session";

/** Explained, a formula, a cell on a hidden sheet, the total of a table that is only partly in scope. */
export type OfferReason = "explained" | "formula" | "hidden" | "part";

/** What decides on whether a proposal is written. */
export type Ticks = Pick<Session, "ticks" | "formulaChoices">;

/** What decides on which proposals there are, and on the total. */
export type ProposalChoices = Ticks & Pick<Session, "scope">;

/** A cell that may be written. */
export interface Tickable {
  /** The id of the score cell; of the name cell where the table has no score column. */
  readonly id: string;
  /** Why it is kept unless the user ticks it; `null` where it is ticked. */
  readonly offer: OfferReason | null;
  readonly formula: string | null;
}

/**
 * Whether a proposal is ticked: every change is until unticked, an offer only once ticked, and none as long as the formula in
 * its cell is kept.
 */
export function isTicked({ ticks, formulaChoices }: Ticks, { id, offer, formula }: Tickable): boolean {
  if (formula !== null && (formulaChoices[id] ?? "keep") === "keep") return false;
  return ticks[id] ?? (offer === null || offer === "formula");
}

/**
 * `null` while a score stays blank or is no number: the plan writes no total then. A table without a score column writes nothing,
 * and its total is what the policy proposes.
 */
export function totalWith(
  scored: ScoredTable,
  scores: readonly ScoreProposal[],
  ticks: Ticks,
): Decimal | null {
  const ticked = scores.filter(({ cell, isOffer, printed }) =>
    isTicked(ticks, {
      id: cellId(cell),
      offer: isOffer ? "explained" : null,
      formula: printed?.formula ?? null,
    }),
  );
  const written = new Map(ticked.map((one) => [cellId(one.cell), writtenValue(ticks, one)]));
  return hasScores(scored) ? totalAfter(scored, written) : scored.total.suggested;
}

/** What a ticked proposal puts into its cell: the proposed score, or the rounded one of the cell's own formula. */
function writtenValue({ formulaChoices }: Ticks, { cell, value, rounded }: ScoreProposal): Decimal {
  return (formulaChoices[cellId(cell)] === "round" && rounded) || value;
}

/** The cell of a total that comes to something else than it holds. */
export interface TotalCell extends Tickable {
  readonly score: NumberCell;
  readonly cell: CellRef;
}

/** `null` where the total needs no write: one whose formula adds up the scores as they stand follows them. */
export function totalCell(
  review: Pick<Review, "workbook">,
  scored: ScoredTable,
  { after, scope }: { readonly after: Decimal } & Pick<Session, "scope">,
): TotalCell | null {
  const score = scored.table.total?.score;
  if (!score || !hasScores(scored) || score.value?.equals(after) || isSummedUp(scored)) return null;
  const { formula } = score;
  const cell = cellIn(scored.table.region, score);
  const reason = isOnHiddenSheet(review, scored) ? "hidden" : isWholeInScope(scope, scored) ? null : "part";
  return { id: cellId(cell), cell, score, formula, offer: reason ?? offerOf(formula) };
}

/** A cell with a formula is kept unless the user chooses otherwise. */
export function offerOf(formula: string | null): OfferReason | null {
  return formula === null ? null : "formula";
}

/** The total that stands once what is ticked is written: it stays as it is where it is not ticked itself. */
export function totalOf(review: Review, table: number, choices: ProposalChoices): Decimal | null {
  const { scope } = choices;
  const scored = review.tables[table];
  if (!scored) return null;
  const after = totalWith(scored, scoreProposals(review, table, scope), choices);
  const own = after && totalCell(review, scored, { after, scope });
  return own?.score.value && !isTicked(choices, own) ? own.score.value : after;
}
