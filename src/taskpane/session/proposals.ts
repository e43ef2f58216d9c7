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
} from "../../core";
import { a1, cellId, isOnHiddenSheet, isSame, isTouched, scoreProposals, toDecimal } from "../../core";
import { scoreText } from "../format-number";
import type { ProposalChoices, Tickable, TotalCell } from "./ticked";
import { offerOf, totalCell, totalWith } from "./ticked";

/** A score that the pane proposes or offers to change, with all that its line shows. */
export interface Proposal extends Tickable {
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
  /** Whether it can be written at all: the table has a score cell for it. */
  readonly isWritable: boolean;
  readonly trace: readonly TraceStep[];
}

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
  const rows = scores.map(
    (one) =>
      ({
        ...scoreLine(scored, one),
        offer: isHidden ? "hidden" : one.isOffer ? "explained" : offerOf(one.printed?.formula ?? null),
      }) as const,
  );
  const after = totalWith(scored, scores, ticks);
  const total = after && totalCell(review, scored, { after, scope });
  return total ? [...rows, totalLine(scored, total, after)] : rows;
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

function totalLine(scored: ScoredTable, { score, ...own }: TotalCell, after: Decimal): Proposal {
  return {
    ...own,
    kind: "total",
    address: a1(score.row, score.column),
    name: "",
    before: shownScore(score),
    rounded: null,
    after,
    decision: score.value === null ? "filled" : "lowered",
    isWritable: true,
    trace: scored.total.trace,
  };
}

/** Whether the policy would change a score that is left alone only because of what its cell holds or where it stands. */
export function isWaiting({ offer }: Proposal): boolean {
  return offer === "formula" || offer === "hidden";
}
