import type {
  CellRef,
  Decimal,
  NumberCell,
  Review,
  ScoreDecision,
  ScoredTable,
  ScoreProposal,
  ScoreRange,
  TraceStep,
} from "../../core/index";
import {
  a1,
  cellId,
  hasScores,
  isSame,
  isOnHiddenSheet,
  isSummedUp,
  isTouched,
  isWholeInScope,
  scoreProposals,
  toDecimal,
  totalAfter,
} from "../../core/index";
import { scoreText } from "../format-number";
import type { Session } from "./session";

/** Explained, a formula, a cell on a hidden sheet, the total of a table that is only partly in scope. */
export type OfferReason = "explained" | "formula" | "hidden" | "part";

/** A score that the pane proposes or offers to change, with all that its line shows. */
export interface Proposal {
  /** The id of the score cell; of the name cell where the table has no score column. */
  readonly id: string;
  readonly kind: "indicator" | "budget" | "total";
  readonly cell: CellRef;
  readonly address: string;
  /** The indicator's name; `""` for the budget score and the total. */
  readonly name: string;
  /** As printed; `""` where blank. */
  readonly before: string;
  readonly after: Decimal;
  /** What the formula yields inside ROUND; `null` where that is no choice. */
  readonly rounded: Decimal | null;
  readonly decision: ScoreDecision;
  /** Why it is kept unless the user ticks it; `null` where it is ticked. */
  readonly offer: OfferReason | null;
  /** Whether it can be written at all: the table has a score cell for it. */
  readonly isWritable: boolean;
  readonly formula: string | null;
  readonly trace: readonly TraceStep[];
}

/** What decides on whether a proposal is written. */
type Ticks = Pick<Session, "ticks" | "formulaChoices">;

/** What decides on which proposals there are, and on the total. */
export type ProposalChoices = Ticks & Pick<Session, "scope">;

/** All proposals of a table in the order of its rows: the budget score, the indicators, the total. */
export function proposalsOf(
  review: Pick<Review, "tables" | "workbook">,
  table: number,
  { scope, ...ticks }: ProposalChoices,
): readonly Proposal[] {
  const scored = review.tables[table];
  if (!scored || !isTouched(scope, scored)) return [];
  const isHidden = isOnHiddenSheet(review, scored);
  const scores = scoreProposals(review, table, scope);
  const total = totalProposal(scored, totalWith(scored, scores, ticks));
  const rows = scores.map(
    (one) => ({ ...scoreLine(scored, one), offer: isHidden ? "hidden" : offerOf(one) }) as const,
  );
  if (total === null) return rows;
  const part = isWholeInScope(scope, scored) ? null : "part";
  return [
    ...rows,
    { ...total, offer: isHidden ? "hidden" : (part ?? (total.formula === null ? null : "formula")) },
  ];
}

/** The total that stands once what is ticked is written: it stays as it is where it is not ticked itself. */
export function totalOf(review: Review, table: number, choices: ProposalChoices): Decimal | null {
  const scored = review.tables[table];
  if (!scored) return null;
  const own = proposalsOf(review, table, choices).find(({ kind }) => kind === "total");
  const printed = scored.table.total?.score?.value ?? null;
  if (own && printed && !isTicked(choices, own)) return printed;
  return own?.after ?? totalWith(scored, scoreProposals(review, table, choices.scope), choices);
}

/**
 * `null` while a score stays blank or is no number: the plan writes no total then. A table without a score column writes nothing,
 * and its total is what the policy proposes.
 */
function totalWith(scored: ScoredTable, scores: readonly ScoreProposal[], ticks: Ticks): Decimal | null {
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

function offerOf({ isOffer, printed }: ScoreProposal): OfferReason | null {
  if (isOffer) return "explained";
  return printed === null || printed.formula === null ? null : "formula";
}

function scoreLine(scored: ScoredTable, proposal: ScoreProposal): Omit<Proposal, "offer"> {
  const { cell, printed, value, rounded } = proposal;
  return {
    rounded,
    id: cellId(cell),
    cell,
    address: a1(cell.row, cell.column),
    before: printed ? shownScore(printed) : "",
    after: value,
    isWritable: printed !== null,
    formula: printed?.formula ?? null,
    ...originOf(scored, proposal),
  };
}

/** A score as its cell shows it; the number itself where the format hides decimals: 9.6 shown as 10. */
function shownScore({ text, value }: NumberCell): string {
  const shown = toDecimal(text);
  return value && shown && !isSame(shown, value) ? scoreText(value) : text;
}

type Origin = Pick<Proposal, "kind" | "name" | "decision" | "trace">;

function originOf(scored: ScoredTable, { reason }: ScoreProposal): Origin {
  if (reason.kind === "budget-score") return { kind: "budget", name: "", ...outcomeOf(scored.budget) };
  const row = scored.table.indicators[reason.indicator];
  const name = row?.title || row?.name.text || "";
  return { kind: "indicator", name, ...outcomeOf(scored.indicators[reason.indicator]) };
}

function outcomeOf(range: ScoreRange | null | undefined): Pick<Proposal, "decision" | "trace"> {
  return range ?? { decision: "unjudged", trace: [] };
}

/** A total whose formula adds up the scores as they stand follows them and needs no write. */
function totalProposal(scored: ScoredTable, after: Decimal | null): Omit<Proposal, "offer"> | null {
  const score = scored.table.total?.score;
  if (!score || !hasScores(scored) || after === null || score.value?.equals(after) || isSummedUp(scored))
    return null;
  const cell = { sheet: scored.table.region.sheet, row: score.row, column: score.column };
  return {
    id: cellId(cell),
    kind: "total",
    cell,
    address: a1(score.row, score.column),
    name: "",
    before: shownScore(score),
    rounded: null,
    after,
    decision: score.value === null ? "filled" : "lowered",
    isWritable: true,
    formula: score.formula,
    trace: scored.total.trace,
  };
}

/**
 * Whether a proposal is ticked: every change is until unticked, an offer only once ticked, and none as long as the formula in
 * its cell is kept.
 */
export function isTicked(
  { ticks, formulaChoices }: Ticks,
  { id, offer, formula }: Pick<Proposal, "id" | "offer" | "formula">,
): boolean {
  if (formula !== null && (formulaChoices[id] ?? "keep") === "keep") return false;
  return ticks[id] ?? (offer === null || offer === "formula");
}

/** Whether the policy would change a score that is left alone only because of what its cell holds or where it stands. */
export function isWaiting({ offer }: Proposal): boolean {
  return offer === "formula" || offer === "hidden";
}
