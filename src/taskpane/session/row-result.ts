import type { CellRef, Review, ScoredTable, ScoreRange, Selection } from "../../core";
import { cellId, cellIn } from "../../core";
import type { RowNotice, RowNotFoundNotice } from "./notice";
import { proposalsOf } from "./proposals";
import type { ProposalChoices } from "./ticked";

/** What 为这一行评分 shows: the table, the cell of the score, and what is said about it. */
export interface RowResult {
  readonly table: string;
  readonly cell: CellRef;
  readonly notice: RowNotice;
}

/**
 * The score of the row where the selection begins, be it an indicator's, the budget's or the total; `null` where it has none. Whatever
 * scoring is narrowed to: who asks for a row means this one.
 */
export function rowResult(
  review: Review,
  selection: Selection,
  choices: Omit<ProposalChoices, "scope">,
): RowResult | null {
  for (const [table, scored] of review.tables.entries()) {
    const row = rowAt(scored, selection);
    if (!row) continue;
    const { region } = scored.table;
    const cell = cellIn(region, row.place);
    const proposal = proposalsOf(review, table, { ...choices, scope: null }).find(
      (one) => one.id === cellId(cell),
    );
    const after = proposal?.after ?? null;
    const { of, name, before, decision, trace } = row;
    const offer = proposal?.offer ?? null;
    return {
      table: region.id,
      cell,
      notice: { kind: "row-scored", of, name, before, after, offer, decision, trace },
    };
  }
  return null;
}

/** Why there is nothing to say about a row, as far as the user can do something about it. */
export function rowNotFound({ tables }: Review, { sheet }: Selection): RowNotFoundNotice {
  const isOnTableSheet = tables.some(({ table }) => table.region.sheet === sheet);
  return { kind: "row-not-found", isOnTableSheet };
}

type Row = Omit<RowNotice, "kind" | "after" | "offer"> & {
  readonly place: { readonly row: number; readonly column: number };
};

function rowAt(scored: ScoredTable, { sheet, areas: [area] }: Selection): Row | null {
  if (!area || scored.table.region.sheet !== sheet) return null;
  const { top } = area;
  return indicatorAt(scored, top) ?? budgetAt(scored, top) ?? totalAt(scored, top);
}

function indicatorAt({ table, indicators }: ScoredTable, at: number): Row | null {
  const row = table.indicators.find((one) => one.row <= at && at <= one.lastRow);
  const range = row && indicators[row.index];
  if (!row || !range) return null;
  const name = row.title || row.name.text;
  const place = row.score ?? row.name;
  return { of: "indicator", name, before: row.score?.text ?? "", place, ...outcomeOf(range) };
}

/** The budget's score is said on each of its lines: on the one that bears the score, and on those of its sources. */
function budgetAt({ table, budget }: ScoredTable, at: number): Row | null {
  const block = table.budget;
  if (!block || !budget) return null;
  const cells = [block.total, ...block.sources].flatMap(({ label, executed, score }) => [
    label,
    executed,
    score,
  ]);
  const { label, executed, score } = block.total;
  const place = score ?? executed ?? label;
  if (!place || !cells.some((cell) => cell?.row === at)) return null;
  return { of: "budget", name: "", before: score?.text ?? "", place, ...outcomeOf(budget) };
}

function totalAt({ table, total }: ScoredTable, at: number): Row | null {
  const score = table.total?.score;
  if (!score || score.row !== at) return null;
  return { of: "total", name: "", before: score.text, place: score, decision: "kept", trace: total.trace };
}

function outcomeOf({ decision, trace }: ScoreRange): Pick<RowNotice, "decision" | "trace"> {
  return { decision, trace };
}
