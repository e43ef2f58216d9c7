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
  isSame,
  isTouched,
  isWholeInScope,
  scoreProposals,
  toDecimal,
  totalAfter,
} from "../../core/index";
import { scoreText } from "../format-number";
import type { Session } from "./session";

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
  /** Kept by default, because it is explained or is the total of a part; the user may tick it. */
  readonly isOffer: boolean;
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
  review: Review,
  table: number,
  { scope, ...ticks }: ProposalChoices,
): readonly Proposal[] {
  const scored = review.tables[table];
  if (!scored || !isTouched(scope, scored)) return [];
  const scores = scoreProposals(review, table, scope);
  const total = totalProposal(scored, totalWith(scored, scores, ticks), isWholeInScope(scope, scored));
  const rows = scores.map((one) => scoreLine(scored, one));
  return total === null ? rows : [...rows, total];
}

/** The total of a table once its ticked proposals are written. */
export function totalOf(review: Review, table: number, { scope, ...ticks }: ProposalChoices): Decimal | null {
  const scored = review.tables[table];
  return scored ? totalWith(scored, scoreProposals(review, table, scope), ticks) : null;
}

/** A table without a score column writes nothing, and its total is what the policy proposes. */
function totalWith(scored: ScoredTable, scores: readonly ScoreProposal[], ticks: Ticks): Decimal | null {
  const ticked = scores.filter(({ cell, isOffer, printed }) =>
    isTicked(ticks, { id: cellId(cell), isOffer, formula: printed?.formula ?? null }),
  );
  const written = new Map(ticked.map(({ cell, value }) => [cellId(cell), value]));
  return totalAfter(scored, written) ?? scored.total.suggested;
}

function scoreLine(scored: ScoredTable, proposal: ScoreProposal): Proposal {
  const { cell, printed, value, rounded, isOffer } = proposal;
  return {
    rounded,
    id: cellId(cell),
    cell,
    address: a1(cell.row, cell.column),
    before: printed ? shownScore(printed) : "",
    after: value,
    isOffer,
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

/**
 * A total that adds itself up by formula follows the scores and needs no write. Where only a part of the table was selected, the
 * total is offered.
 */
function totalProposal(scored: ScoredTable, after: Decimal | null, isWhole: boolean): Proposal | null {
  const score = scored.table.total?.score;
  if (!score || score.formula !== null || after === null || score.value?.equals(after)) return null;
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
    isOffer: !isWhole,
    isWritable: true,
    formula: null,
    trace: scored.total.trace,
  };
}

/**
 * Whether a proposal is ticked: every change is until unticked, an offer only once ticked, and none as long as the formula in
 * its cell is kept.
 */
export function isTicked(
  { ticks, formulaChoices }: Ticks,
  { id, isOffer, formula }: Pick<Proposal, "id" | "isOffer" | "formula">,
): boolean {
  if (formula !== null && (formulaChoices[id] ?? "keep") === "keep") return false;
  return ticks[id] ?? !isOffer;
}
