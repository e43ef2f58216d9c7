import { toDecimal } from "../decimal";
import type { Review } from "../review/review";
import { cellId } from "./score-proposals";
import type { ScoredTable } from "../scoring/model";
import { basisOf } from "../scoring/stale";
import type { ScoreBasis } from "../settings";
import { parseA1 } from "../sheet";
import type { Indicator } from "../table/model";
import type { TableRegion } from "../table/recognition";
import type { WritePlan } from "./write-plan";

/**
 * What to keep in the workbook after a write, so that later edits of a row's inputs are noticed: for every table
 * that the plan touched all its scores as they now stand, for other tables what was kept before.
 *
 * A plan without writes takes note of nothing new; see {@link scoreBasisOf} for a first note.
 */
export function scoreBasisFor(review: Review, plan: Pick<WritePlan, "ops">): readonly ScoreBasis[] {
  const written = new Map(plan.ops.map(({ cell, after }) => [cellId(cell), after.value]));
  const touched = new Set(plan.ops.map(({ reason }) => reason.table));
  const renewed = review.tables.filter((_, table) => touched.has(table));
  const sheets = new Set(renewed.map(({ table }) => table.region.sheet));
  const kept = review.settings.scoreBasis.filter(
    (basis) => !sheets.has(basis.sheet) || !renewed.some((scored) => holds(scored, basis)),
  );
  return [...kept, ...renewed.flatMap((scored) => basesOf(scored, written, review))];
}

/** A first note of every score of a workbook as it stands: the inputs it was given for are those of now. */
export function scoreBasisOf(review: Review): readonly ScoreBasis[] {
  return review.tables.flatMap((scored) => basesOf(scored, new Map(), review));
}

type Written = ReadonlyMap<string, ScoreBasis["written"]>;

function basesOf(scored: ScoredTable, written: Written, { settings }: Review): readonly ScoreBasis[] {
  const { region, indicators } = scored.table;
  return indicators.flatMap((row, index) => {
    const isStale = scored.indicators[index]?.decision === "stale";
    if (isStale && !written.has(scoreId(row, region))) {
      return settings.scoreBasis.filter((note) => isOf(row, region, note));
    }
    const basis = basisNow(row, region, written);
    return basis ? [basis] : [];
  });
}

function scoreId({ score }: Indicator, { sheet }: TableRegion): string {
  return score ? cellId({ sheet, row: score.row, column: score.column }) : "";
}

function basisNow(row: Indicator, region: TableRegion, written: Written): ScoreBasis | null {
  const stands = written.get(scoreId(row, region)) ?? row.score?.value?.toNumber() ?? null;
  const isScore = typeof stands === "number" && toDecimal(stands) !== null;
  return isScore ? basisOf(row, region.sheet, stands) : null;
}

/** A row left stale keeps its old note, so that it is still stale the next time. */
function isOf(row: Indicator, region: TableRegion, note: Pick<ScoreBasis, "sheet" | "name">): boolean {
  return note.sheet === region.sheet && note.name === row.name.text;
}

function holds({ table: { region } }: ScoredTable, basis: ScoreBasis): boolean {
  if (basis.sheet !== region.sheet) return false;
  const at = parseA1(basis.score);
  return (
    at !== null && at.row >= region.area.top && at.row <= region.area.bottom && isBeside(region.area, at)
  );
}

function isBeside(area: ScoredTable["table"]["region"]["area"], at: { readonly column: number }): boolean {
  return at.column >= area.left && at.column <= area.right;
}
